package ma.jisr.ui.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import ma.jisr.model.meta.Meta;
import ma.jisr.ui.base.ValueText;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Values in words wherever they stand alone: parts are told by what they hold. */
public final class ValueWords {

  private ValueWords() {}

  /** A value in words; "" when there is none. Each of several parts is a line. */
  public static String of(EStructuralFeature feature, Object value) {
    if (value instanceof Collection<?> many) {
      boolean parts = many.stream().anyMatch(ValueWords::isPart);
      List<String> words = new ArrayList<>();
      many.forEach(single -> words.add(of(feature, single)));
      return String.join(parts ? "\n" : ValueText.separator(), words);
    }
    return isPart(value) ? part((EObject) value) : ValueText.format(feature, value);
  }

  private static boolean isPart(Object value) {
    return value instanceof EObject object && !Meta.isRecord(object.eClass());
  }

  private static String part(EObject part) {
    List<String> words = new ArrayList<>();
    for (EStructuralFeature feature : Meta.ordered(part.eClass())) {
      boolean technical = feature.getName().startsWith("target") || Meta.isReadOnly(feature);
      String word = technical ? "" : ValueText.format(feature, part.eGet(feature));
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return String.join(" · ", words);
  }
}
