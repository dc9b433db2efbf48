package ma.jisr.exchange.filter;

import java.util.Locale;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Folding;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Finds features by what people call them. */
public final class FeatureWords {

  private FeatureWords() {}

  /**
   * The feature of a class with a name, a label in any language, or an alias.
   *
   * @return null when there is none
   */
  public static EStructuralFeature find(EClass type, String word) {
    EStructuralFeature named = type.getEStructuralFeature(word);
    if (named != null) {
      return named;
    }
    String folded = Folding.fold(word);
    for (String language : Labels.LANGUAGES) {
      for (EStructuralFeature feature : Meta.ordered(type)) {
        if (Folding.fold(Labels.of(feature, Locale.of(language))).equals(folded)) {
          return feature;
        }
      }
    }
    for (EStructuralFeature feature : Meta.ordered(type)) {
      boolean same = Folding.fold(feature.getName()).equals(folded);
      if (same || Meta.aliases(feature).stream().anyMatch(a -> Folding.fold(a).equals(folded))) {
        return feature;
      }
    }
    return null;
  }
}
