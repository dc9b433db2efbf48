package ma.jisr.exchange.plan;

import ma.jisr.model.core.PlaceKind;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Where the cells of a column go. */
public sealed interface Target {

  /** To a feature. */
  record Value(EStructuralFeature feature) implements Target {}

  /** To a level of the place. */
  record Level(PlaceKind kind) implements Target {}

  /** To a feature of the first of a record's parts, as the street of its first address. */
  record Part(EReference containment, EAttribute feature) implements Target {}

  /** To a coordinate by which the place is found: the latitude, or else the longitude. */
  record Axis(boolean latitude) implements Target {}

  /** They are the identifiers of the records to update. */
  record Identifier() implements Target {}
}
