package ma.jisr.geo.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.jisr.model.core.CorePackage.Literals;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * How a type of records comes to its places, read from the model: by a reference of its own, or by
 * that of what it refers to.
 *
 * @param here the references to follow; empty for places themselves
 * @param there those to the other end of a tie between two; empty when there is none
 */
public record PlacePath(List<EStructuralFeature> here, List<EStructuralFeature> there) {

  /** The path of a type; empty when its records have no place. */
  public static Optional<PlacePath> of(EClass type) {
    if (type == Literals.PLACE) {
      return Optional.of(new PlacePath(List.of(), List.of()));
    }
    EReference own = reference(type);
    if (own != null) {
      return Optional.of(new PlacePath(List.of(own), List.of()));
    }
    List<List<EStructuralFeature>> further = new ArrayList<>();
    for (EReference reference : type.getEAllReferences()) {
      EReference place = reference(reference.getEReferenceType());
      boolean single = !reference.isMany() && !reference.isContainment();
      if (single && place != null && !place.isMany()) {
        further.add(List.of(reference, place));
      }
    }
    if (further.isEmpty()) {
      return Optional.empty();
    }
    boolean tie = further.size() > 1 && further.get(0).get(1) == further.get(1).get(1);
    return Optional.of(new PlacePath(further.get(0), tie ? further.get(1) : List.of()));
  }

  private static EReference reference(EClass type) {
    EReference best = null;
    for (EReference reference : type.getEAllReferences()) {
      if (reference.getEReferenceType() == Literals.PLACE
          && reference.getEContainingClass() != Literals.PLACE
          && (best == null || best.isMany() && !reference.isMany())) {
        best = reference;
      }
    }
    return best;
  }
}
