package ma.jisr.network.ui.council;

import java.time.LocalDate;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.network.NetworkPackage.Literals;
import ma.jisr.ui.base.ValueText;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;

/** The words of this package. */
final class CouncilTexts {

  static final Texts TEXTS = Texts.beside(CouncilTexts.class);

  private CouncilTexts() {}

  static String text(String key, Object... arguments) {
    return arguments.length == 0 ? TEXTS.text(key) : TEXTS.format(key, arguments);
  }

  static String day(LocalDate day) {
    return ValueText.format(Literals.REFERRAL__SENT_ON, day);
  }

  static String name(EEnum type, Enumerator value) {
    return value == null ? "" : Labels.of(type.getEEnumLiteral(value.getName()));
  }
}
