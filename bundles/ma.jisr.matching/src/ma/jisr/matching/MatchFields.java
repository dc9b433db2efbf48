package ma.jisr.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.jisr.matching.profile.Facet;
import ma.jisr.model.meta.Meta;
import ma.jisr.store.Column;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What records of a type are compared by: the features that the model marks with {@code match}. */
public final class MatchFields {

  private static final String KEY = "match";

  private MatchFields() {}

  /**
   * One of them.
   *
   * @param path to the feature: itself, or a containment and a feature of its parts
   * @param facet what it says
   */
  public record Field(List<EStructuralFeature> path, Facet facet) {

    /** The feature whose value is compared. */
    public EStructuralFeature feature() {
      return path.get(path.size() - 1);
    }

    Column column() {
      return new Column(path, feature() instanceof EReference);
    }
  }

  /** The fields of a type. */
  public static List<Field> of(EClass type) {
    List<Field> fields = new ArrayList<>();
    for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
      facet(feature).ifPresent(f -> fields.add(new Field(List.of(feature), f)));
      if (feature instanceof EReference reference
          && reference.isContainment()
          && reference.isMany()) {
        for (EStructuralFeature part : reference.getEReferenceType().getEAllStructuralFeatures()) {
          facet(part).ifPresent(f -> fields.add(new Field(List.of(feature, part), f)));
        }
      }
    }
    return fields;
  }

  private static Optional<Facet> facet(EStructuralFeature feature) {
    String word = Meta.value(feature, KEY);
    return word == null ? Optional.empty() : Facet.of(word);
  }

  /** Whether duplicates of a type can be found: whether the model marks its name. */
  public static boolean isMatched(EClass type) {
    return of(type).stream()
        .anyMatch(f -> f.facet() == Facet.NAME || f.facet() == Facet.FAMILY_NAME);
  }

  /** Whether a type is compared as persons are. */
  static boolean isPerson(EClass type) {
    return of(type).stream().anyMatch(f -> f.facet() == Facet.FAMILY_NAME);
  }
}
