package ma.jisr.network.council;

import java.time.LocalDate;
import java.util.Locale;
import ma.jisr.model.check.Problem;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The sentences of this package in the program's language. */
final class Sentences {

  private static final Texts TEXTS = Texts.beside(Sentences.class);

  private Sentences() {}

  /** A problem of a feature: its sentence begins with the name of the feature. */
  static Problem problem(EStructuralFeature feature, String key, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = Labels.of(feature);
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return new Problem(feature, TEXTS.format(key, all));
  }

  static String text(String key, Object... arguments) {
    return TEXTS.format(key, arguments);
  }

  /** A day as people write it: 24/11/2026. */
  static String day(LocalDate day) {
    return String.format(
        Locale.ROOT, "%02d/%02d/%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  /** The name of a value of an enumeration. */
  static String name(EClassifier type, Enumerator value) {
    EEnumLiteral literal = ((EEnum) type).getEEnumLiteral(value.getName());
    return Labels.of(literal);
  }
}
