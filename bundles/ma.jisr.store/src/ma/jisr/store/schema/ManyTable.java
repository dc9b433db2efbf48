package ma.jisr.store.schema;

import ma.jisr.model.meta.Catalog;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jooq.Name;

/**
 * The table of a feature of many values (not of contained objects, which have a table by class): a
 * row for each value, known by its owner and its position. It belongs to the class that declares
 * the feature, so that heirs share it.
 */
public final class ManyTable {

  private final Name name;
  private final FeatureColumns columns;

  ManyTable(EStructuralFeature feature, Catalog catalog) {
    name = Names.table(feature);
    columns =
        new FeatureColumns(
            feature.getEContainingClass(),
            feature,
            feature instanceof org.eclipse.emf.ecore.EReference ? "target" : "element",
            catalog);
  }

  /** The table's name with its schema. */
  public Name name() {
    return name;
  }

  /** The columns of one value. */
  public FeatureColumns columns() {
    return columns;
  }
}
