package ma.jisr.document.list;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import ma.jisr.model.base.Money;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Values as a person reads them on paper, in the program's language: numbers with no-break spaces,
 * dates as day/month/year, Latin digits in every language.
 */
final class Words {

  private static final Texts TEXTS = Texts.beside(Words.class);
  private static final char NO_BREAK_SPACE = '\u00a0';
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

  private Words() {}

  /**
   * A value in words.
   *
   * @param feature whose value it is
   * @param value as a row has it, or a list of such; null is ""
   */
  static String of(EStructuralFeature feature, Object value) {
    return switch (value) {
      case null -> "";
      case Collection<?> many ->
          many.stream().map(v -> of(feature, v)).collect(Collectors.joining(separator()));
      case EEnumLiteral literal -> Labels.of(literal);
      case Enumerator literal -> name(feature, literal);
      case Boolean truth -> TEXTS.text(truth ? "yes" : "no");
      case Money money -> number(money.amount(), "#,##0.00") + NO_BREAK_SPACE + money.currency();
      case Number number -> number(number, "#,##0.######");
      case PartialDate date -> date(date);
      case LocalDate date -> DATE.format(date);
      case Instant time -> TIME.format(time.atZone(ZoneId.systemDefault()));
      default -> value.toString();
    };
  }

  private static String name(EStructuralFeature feature, Enumerator literal) {
    EEnumLiteral named =
        feature.getEType() instanceof EEnum type ? type.getEEnumLiteral(literal.getName()) : null;
    return named == null ? literal.getLiteral() : Labels.of(named);
  }

  private static String date(PartialDate date) {
    if (date.month() == 0) {
      return String.format(Locale.ROOT, "%04d", date.year());
    }
    return date.day() == 0
        ? String.format(Locale.ROOT, "%02d/%04d", date.month(), date.year())
        : DATE.format(date.earliest());
  }

  private static String number(Number number, String pattern) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    boolean english = Locale.getDefault().getLanguage().equals("en");
    symbols.setDecimalSeparator(english ? '.' : ',');
    symbols.setGroupingSeparator(NO_BREAK_SPACE);
    return new DecimalFormat(pattern, symbols).format(number);
  }

  /** What stands between the values of a list in the program's language. */
  static String separator() {
    return Locale.getDefault().getLanguage().equals("ar") ? "، " : ", ";
  }

  /** Whether the values of a feature are figures, which stand under each other by their ends. */
  static boolean isFigure(EStructuralFeature feature) {
    Class<?> type = feature.getEType().getInstanceClass();
    return !feature.isMany()
        && type != null
        && (Number.class.isAssignableFrom(type)
            || type == Money.class
            || type == int.class
            || type == long.class
            || type == double.class);
  }
}
