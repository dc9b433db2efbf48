package ma.jisr.exchange.convert;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Set;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.model.base.Money;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Folding;
import ma.jisr.model.text.Texts;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;

/** The converters of the model's attributes. */
public final class Converters {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);
  private static final Set<String> YES = words("oui;yes;true;vrai;1;نعم;صحيح;o;y;x;on");
  private static final Set<String> NO = words("non;no;false;faux;0;لا;خطأ;n;off");

  private Converters() {}

  /**
   * The converter of a single value of an attribute.
   *
   * @param attribute of a type that the model uses
   */
  public static Converter of(EAttribute attribute) {
    if (attribute.getEAttributeType() instanceof EEnum enumeration) {
      return new EnumText(enumeration);
    }
    NumberText numbers = new NumberText(Meta.unit(attribute));
    Class<?> type = attribute.getEAttributeType().getInstanceClass();
    if (type == String.class) {
      return text -> text;
    } else if (type == Integer.class || type == int.class) {
      return text -> toInt(text, numbers.whole(text));
    } else if (type == Long.class || type == long.class) {
      return numbers::whole;
    } else if (type == BigDecimal.class) {
      return numbers::decimal;
    } else if (type == Double.class || type == double.class) {
      return text -> numbers.decimal(text).doubleValue();
    } else if (type == Boolean.class || type == boolean.class) {
      return Converters::toBoolean;
    } else if (type == PartialDate.class) {
      return DateText::partial;
    } else if (type == LocalDate.class) {
      return Converters::toDate;
    } else if (type == Instant.class) {
      return Converters::toInstant;
    } else if (type == Money.class) {
      return MoneyText::money;
    }
    return text -> {
      throw new BadValue(TEXTS.format("value.notImported", text));
    };
  }

  private static Integer toInt(String text, long value) throws BadValue {
    if (value < Integer.MIN_VALUE || value > Integer.MAX_VALUE) {
      throw new BadValue(TEXTS.format("value.tooLarge", text));
    }
    return (int) value;
  }

  private static Boolean toBoolean(String text) throws BadValue {
    String folded = Folding.fold(text);
    if (YES.contains(folded)) {
      return Boolean.TRUE;
    }
    if (NO.contains(folded)) {
      return Boolean.FALSE;
    }
    throw new BadValue(TEXTS.format("value.notBoolean", text));
  }

  private static LocalDate toDate(String text) throws BadValue {
    PartialDate date = DateText.partial(text);
    if (date.day() == 0) {
      throw new BadValue(TEXTS.format("value.wholeDate", text));
    }
    return date.earliest();
  }

  /** A moment, or the beginning of a day where the program is. */
  private static Instant toInstant(String text) throws BadValue {
    if (text.indexOf('T') > 0) {
      try {
        return Instant.parse(text);
      } catch (DateTimeParseException e) {
        throw new BadValue(TEXTS.format("value.notDate", text));
      }
    }
    return toDate(text).atStartOfDay(ZoneId.systemDefault()).toInstant();
  }

  private static Set<String> words(String words) {
    Set<String> folded = new HashSet<>();
    for (String word : words.split(";")) {
      folded.add(Folding.fold(word));
    }
    return folded;
  }
}
