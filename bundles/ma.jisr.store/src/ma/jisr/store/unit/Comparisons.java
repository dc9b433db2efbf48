package ma.jisr.store.unit;

import java.math.BigDecimal;
import java.util.Comparator;
import ma.jisr.model.base.Money;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Folding;
import ma.jisr.store.Condition.Operator;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Compares values as people do: texts folded, dates to the precision asked for, money by currency.
 */
final class Comparisons {

  private Comparisons() {}

  /** Compares two keys made by {@link #key}; null comes last. */
  static final Comparator<Comparable<Object>> KEYS =
      Comparator.nullsLast(Comparator.naturalOrder());

  /** What a value is sorted by. */
  @SuppressWarnings("unchecked")
  static Comparable<Object> key(Object value, EStructuralFeature feature) {
    Object key =
        switch (value) {
          case null -> null;
          case String text -> text.isBlank() ? null : Folding.fold(text);
          case Money money ->
              money.currency() + String.format("%030d", money.amount().unscaledValue());
          case Enumerator literal -> Folding.fold(words(literal, feature));
          case Comparable<?> other -> other;
          default -> value.toString();
        };
    return (Comparable<Object>) key;
  }

  /** The words for a value of an enumeration. */
  static String words(Enumerator literal, EStructuralFeature feature) {
    EEnumLiteral found =
        ((EEnum) feature.getEType()).getEEnumLiteralByLiteral(literal.getLiteral());
    return Labels.of(found);
  }

  /** Whether a value has a relation to another; an empty one has none but NOT_EQUAL. */
  static boolean test(Object value, Operator operator, Object wanted, EStructuralFeature feature) {
    boolean empty = value == null || value.toString().isBlank();
    if (wanted == null || empty) {
      boolean equal = empty == (wanted == null);
      return switch (operator) {
        case EQUAL -> equal;
        case NOT_EQUAL -> !equal;
        default -> false;
      };
    }
    int order = compare(value, wanted, feature);
    return switch (operator) {
      case EQUAL -> order == 0;
      case NOT_EQUAL -> order != 0;
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case GREATER -> order > 0;
      case AT_LEAST -> order >= 0;
    };
  }

  private static int compare(Object value, Object wanted, EStructuralFeature feature) {
    if (value instanceof PartialDate) {
      // "2010" means all of 2010: compare no further than the precision asked for.
      String date = value.toString();
      String asked = wanted.toString();
      return date.substring(0, Math.min(date.length(), asked.length())).compareTo(asked);
    } else if (value instanceof Number number) {
      return decimal(number).compareTo(decimal(wanted));
    } else if (value instanceof Money money) {
      if (wanted instanceof Money other && !other.currency().equals(money.currency())) {
        return money.currency().compareTo(other.currency());
      }
      return money.amount().compareTo(wanted instanceof Money m ? m.amount() : decimal(wanted));
    } else if (value instanceof Enumerator literal) {
      String code = wanted instanceof Enumerator e ? e.getLiteral() : wanted.toString();
      if (literal.getLiteral().equalsIgnoreCase(code)) {
        return 0;
      }
      String asked = wanted instanceof Enumerator e ? words(e, feature) : code;
      return Folding.fold(words(literal, feature)).compareTo(Folding.fold(asked));
    } else if (value instanceof String text) {
      return Folding.fold(text).compareTo(Folding.fold(wanted.toString()));
    }
    return KEYS.compare(key(value, feature), key(wanted, feature));
  }

  private static BigDecimal decimal(Object number) {
    return number instanceof BigDecimal d ? d : new BigDecimal(number.toString());
  }

  /** Whether a value in words has some characters in it. */
  static boolean contains(Object value, String folded, EStructuralFeature feature) {
    if (value == null) {
      return false;
    }
    String words = value instanceof Enumerator e ? words(e, feature) : value.toString();
    return Folding.fold(words).contains(folded);
  }
}
