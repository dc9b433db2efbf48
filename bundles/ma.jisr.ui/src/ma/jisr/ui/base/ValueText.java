package ma.jisr.ui.base;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ma.jisr.model.base.Money;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Values as a person reads and types them: numbers with a decimal comma and no-break spaces, dates
 * as day/month/year, Latin digits in every language.
 */
public final class ValueText {

  private static final Texts TEXTS = Texts.beside(ValueText.class);
  private static final char NARROW_NO_BREAK_SPACE = '\u202f';
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
  private static final Pattern PHONE = Pattern.compile("\\+?[\\d(][\\d .()-]{6,}");
  private static final char LEFT_TO_RIGHT_MARK = '\u200e';

  /** The directions of letters. */
  private static final Set<Byte> STRONG =
      Set.of(
          Character.DIRECTIONALITY_LEFT_TO_RIGHT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);

  private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/.-](\\d{4})");
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

  private ValueText() {}

  /**
   * A value in words.
   *
   * @param feature whose value it is, for the names of enumerations
   * @param value as the model types it, or a list of such; null is ""
   */
  public static String format(EStructuralFeature feature, Object value) {
    return switch (value) {
      case null -> "";
      case Collection<?> many ->
          many.stream().map(v -> format(feature, v)).collect(Collectors.joining(separator()));
      case EEnumLiteral literal -> Labels.of(literal);
      case Enumerator literal -> name(feature, literal);
      case Boolean b -> TEXTS.text(b ? "yes" : "no");
      case Integer number -> number(number);
      case Long number -> number(number);
      case Number number -> number(number);
      case Money money -> number(money.amount(), "#,##0.00") + '\u00a0' + money.currency();
      case PartialDate date -> format(date);
      case LocalDate date -> DATE.format(date);
      case Instant time -> TIME.format(time.atZone(ZoneId.systemDefault()));
      case EObject record -> Labels.of(record);
      default -> value.toString();
    };
  }

  /** A moment, as "22/11/2026 14:05". */
  public static String format(Instant time) {
    return TIME.format(time.atZone(ZoneId.systemDefault()));
  }

  /** A date as "01/06/2022", "06/2022" or "2022". */
  public static String format(PartialDate date) {
    return date.words();
  }

  /** A number with its thousands set apart. */
  public static String number(Number number) {
    return number(number, "#,##0.######");
  }

  private static String number(Number number, String pattern) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    boolean english = Locale.getDefault().getLanguage().equals("en");
    symbols.setDecimalSeparator(english ? '.' : ',');
    symbols.setGroupingSeparator(NARROW_NO_BREAK_SPACE);
    return new DecimalFormat(pattern, symbols).format(number);
  }

  /**
   * A text whose own direction does not mix with that of the window: the ellipsis and quotes of a
   * French name stay at their places among Arabic ones (Unicode UAX #9, isolates).
   */
  public static String isolated(String text) {
    boolean mixed = Locale.getDefault().getLanguage().equals("ar") && !text.isEmpty();
    return mixed ? '\u2068' + text + '\u2069' : text;
  }

  /**
   * The same for a text that has the cell of a table for itself: there GTK takes the end of an
   * isolate for a place to break the line, and makes the row twice as high. Dates and numbers stay
   * as they are.
   */
  public static String cell(String text) {
    boolean mirrored = Locale.getDefault().getLanguage().equals("ar");
    return mirrored && isFromTheLeft(text) ? LEFT_TO_RIGHT_MARK + text + LEFT_TO_RIGHT_MARK : text;
  }

  /** Whether the first letter is written from the left; a telephone number is. */
  private static boolean isFromTheLeft(String text) {
    return text.codePoints()
        .mapToObj(Character::getDirectionality)
        .filter(STRONG::contains)
        .findFirst()
        .map(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT)
        .orElseGet(() -> PHONE.matcher(text).matches());
  }

  /** What stands between the values of a list in the program's language. */
  public static String separator() {
    return Locale.getDefault().getLanguage().equals("ar") ? "، " : ", ";
  }

  private static String name(EStructuralFeature feature, Enumerator literal) {
    EEnum type = (EEnum) feature.getEType();
    EEnumLiteral named = type.getEEnumLiteral(literal.getName());
    return named == null ? literal.getLiteral() : Labels.of(named);
  }

  /**
   * Reads one value of an attribute as a person types it.
   *
   * @param feature a text, number, date or amount
   * @param text as typed
   * @return the value as the model types it; null for a blank text
   * @throws IllegalArgumentException with one sentence when the text is no such value
   */
  public static Object parse(EStructuralFeature feature, String text) {
    String bare = text.strip();
    if (bare.isEmpty()) {
      return null;
    }
    Class<?> type = feature.getEType().getInstanceClass();
    try {
      if (type == Integer.class || type == int.class) {
        return decimal(bare).intValueExact();
      } else if (type == Long.class || type == long.class) {
        return decimal(bare).longValueExact();
      } else if (type == Double.class || type == double.class) {
        return decimal(bare).doubleValue();
      } else if (type == BigDecimal.class) {
        return decimal(bare);
      } else if (type == Money.class) {
        return money(bare);
      } else if (type == PartialDate.class) {
        return date(bare);
      } else if (type == LocalDate.class) {
        return fullDate(bare);
      }
      return text;
    } catch (ArithmeticException | DateTimeException | NumberFormatException e) {
      throw new IllegalArgumentException(TEXTS.format(example(type), Labels.of(feature), bare), e);
    }
  }

  private static String example(Class<?> type) {
    if (type == Money.class) {
      return "bad.money";
    } else if (type == PartialDate.class) {
      return "bad.partialDate";
    } else if (type == LocalDate.class) {
      return "bad.date";
    }
    return type == Integer.class || type == int.class || type == Long.class || type == long.class
        ? "bad.integer"
        : "bad.number";
  }

  /** Reads "1 234,5", "1234.5", Arabic-Indic digits too. */
  static BigDecimal decimal(String text) {
    StringBuilder plain = new StringBuilder();
    boolean english = Locale.getDefault().getLanguage().equals("en");
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .filter(c -> c != ',' || !english) // there it sets thousands apart
        .forEach(
            c -> {
              if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
              } else {
                plain.appendCodePoint(c == ',' || c == '٫' ? '.' : c);
              }
            });
    return new BigDecimal(plain.toString());
  }

  private static Money money(String text) {
    Matcher matcher = Pattern.compile("(.*?)\\s*\\p{Z}*([A-Za-z]{3}|€|\\$)?").matcher(text);
    if (!matcher.matches()) {
      throw new NumberFormatException(text);
    }
    String currency = matcher.group(2) == null ? "MAD" : matcher.group(2);
    String code =
        switch (currency) {
          case "€" -> "EUR";
          case "$" -> "USD";
          default -> currency.toUpperCase(Locale.ROOT);
        };
    try {
      return new Money(decimal(matcher.group(1)), code);
    } catch (NumberFormatException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new ArithmeticException(code);
    }
  }

  /**
   * Reads a date of any precision: "2022", "06/2022", "1/6/2022", or ISO.
   *
   * @throws DateTimeException when it is none or does not exist
   */
  public static PartialDate date(String text) {
    Matcher day = DAY.matcher(text);
    if (day.matches()) {
      return new PartialDate(part(day, 3), part(day, 2), part(day, 1));
    }
    Matcher month = MONTH.matcher(text);
    if (month.matches() && part(month, 1) > 0) {
      return new PartialDate(part(month, 2), part(month, 1), 0);
    }
    return PartialDate.valueOf(text);
  }

  private static LocalDate fullDate(String text) {
    PartialDate date = date(text);
    if (date.day() == 0) {
      throw new DateTimeException(text);
    }
    return date.earliest();
  }

  private static int part(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** The number types of the model. */
  public static boolean isNumber(EStructuralFeature feature) {
    Class<?> type = feature.getEType().getInstanceClass();
    return type != null
        && List.of(
                Integer.class,
                int.class,
                Long.class,
                long.class,
                Double.class,
                double.class,
                BigDecimal.class,
                Money.class)
            .contains(type);
  }

  /** The date types of the model. */
  public static boolean isDate(EStructuralFeature feature) {
    Class<?> type = feature.getEType().getInstanceClass();
    return type == PartialDate.class || type == LocalDate.class || type == Instant.class;
  }
}
