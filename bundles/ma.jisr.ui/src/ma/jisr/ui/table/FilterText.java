package ma.jisr.ui.table;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Folding;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Condition;
import ma.jisr.store.Condition.Operator;
import ma.jisr.ui.base.ValueText;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a person types above a column to narrow a table: some characters of the text; "=word" for
 * the whole text, "<>word" for texts without it; for figures and dates also ">100", "<=5",
 * "10..20"; "=" alone for empty and "<>" alone for not empty.
 */
final class FilterText {

  private static final Texts TEXTS = Texts.beside(FilterText.class);
  private static final Pattern COMPARED = Pattern.compile("(<=|>=|≤|≥|<|>|=)\\s*(.+)");
  private static final Pattern RANGE = Pattern.compile("(.*?)\\s*(?:\\.\\.|…)\\s*(.*)");

  private FilterText() {}

  /**
   * The condition that a text means.
   *
   * @param column above which it was typed
   * @param text as typed, not blank
   * @throws IllegalArgumentException with one sentence when it means nothing
   */
  static Condition parse(TableColumn column, String text) {
    String bare = text.strip();
    EStructuralFeature feature = column.feature();
    if (bare.equals("=")) {
      return new Condition.Compare(column.column(), Operator.EQUAL, null);
    } else if (bare.equals("<>")) {
      return new Condition.Compare(column.column(), Operator.NOT_EQUAL, null);
    } else if (ValueText.isNumber(feature) || ValueText.isDate(feature)) {
      return compared(column, bare);
    } else if (feature.getEType() instanceof EEnum type) {
      return named(column, type, bare);
    } else if (feature.getEType().getInstanceClass() == Boolean.class
        || feature.getEType().getInstanceClass() == boolean.class) {
      return yesOrNo(column, bare);
    }
    if (bare.startsWith("<>")) {
      return new Condition.Not(contains(column, bare.substring(2).strip()));
    } else if (bare.startsWith("=")) {
      String whole = bare.substring(1).strip();
      Condition equal = new Condition.Compare(column.column(), Operator.EQUAL, whole);
      return column.isTranslated()
          ? new Condition.Or(
              List.of(equal, new Condition.Compare(column.translated(), Operator.EQUAL, whole)))
          : equal;
    }
    return contains(column, bare);
  }

  private static Condition contains(TableColumn column, String text) {
    Condition contains = new Condition.Contains(column.column(), text);
    return column.isTranslated()
        ? new Condition.Or(List.of(contains, new Condition.Contains(column.translated(), text)))
        : contains;
  }

  private static Condition named(TableColumn column, EEnum type, String text) {
    String wanted = Folding.fold(text);
    List<Object> values = new ArrayList<>();
    for (EEnumLiteral literal : type.getELiterals()) {
      if (Folding.fold(Labels.of(literal)).contains(wanted)) {
        values.add(literal.getInstance());
      }
    }
    return values.isEmpty() ? nothing(column) : new Condition.In(column.column(), values);
  }

  private static Condition yesOrNo(TableColumn column, String text) {
    String wanted = Folding.fold(text);
    boolean yes = Folding.fold(ValueText.format(column.feature(), true)).startsWith(wanted);
    boolean no = Folding.fold(ValueText.format(column.feature(), false)).startsWith(wanted);
    return yes == no
        ? nothing(column)
        : new Condition.Compare(column.column(), Operator.EQUAL, yes);
  }

  private static Condition nothing(TableColumn column) {
    return new Condition.And(
        List.of(
            new Condition.Compare(column.column(), Operator.EQUAL, null),
            new Condition.Compare(column.column(), Operator.NOT_EQUAL, null)));
  }

  private static Condition compared(TableColumn column, String text) {
    Matcher compared = COMPARED.matcher(text);
    if (compared.matches()) {
      Interval value = interval(column, compared.group(2));
      return switch (compared.group(1)) {
        case "<" -> compare(column, Operator.LESS, value.from());
        case ">" -> after(column, value);
        case "<=", "≤" -> until(column, value);
        case ">=", "≥" -> compare(column, Operator.AT_LEAST, value.from());
        default -> within(column, value, value);
      };
    }
    Matcher range = RANGE.matcher(text);
    if (range.matches() && !(range.group(1).isEmpty() && range.group(2).isEmpty())) {
      if (range.group(1).isEmpty()) {
        return until(column, interval(column, range.group(2)));
      }
      Interval from = interval(column, range.group(1));
      return range.group(2).isEmpty()
          ? compare(column, Operator.AT_LEAST, from.from())
          : within(column, from, interval(column, range.group(2)));
    }
    Interval value = interval(column, text);
    return within(column, value, value);
  }

  private static Condition within(TableColumn column, Interval from, Interval to) {
    return new Condition.And(
        List.of(compare(column, Operator.AT_LEAST, from.from()), until(column, to)));
  }

  private static Condition until(TableColumn column, Interval to) {
    return compare(column, to.open() ? Operator.LESS : Operator.AT_MOST, to.to());
  }

  private static Condition after(TableColumn column, Interval value) {
    return compare(column, value.open() ? Operator.AT_LEAST : Operator.GREATER, value.to());
  }

  private static Condition compare(TableColumn column, Operator operator, Object value) {
    return new Condition.Compare(column.column(), operator, value);
  }

  /** The values that a typed one stands for; "2022" is a whole year. Open: without its end. */
  private record Interval(Object from, Object to, boolean open) {}

  private static Interval interval(TableColumn column, String text) {
    EStructuralFeature feature = column.feature();
    if (!ValueText.isDate(feature)) {
      Object number = ValueText.parse(feature, text);
      return new Interval(number, number, false);
    }
    PartialDate date;
    try {
      date = ValueText.date(text);
    } catch (java.time.DateTimeException e) {
      throw new IllegalArgumentException(TEXTS.format("filter.bad", Labels.of(feature), text), e);
    }
    LocalDate next = date.latest().plusDays(1);
    Class<?> type = feature.getEType().getInstanceClass();
    if (type == LocalDate.class) {
      return new Interval(date.earliest(), date.latest(), false);
    } else if (type == PartialDate.class) {
      return new Interval(date, PartialDate.of(next), true);
    }
    ZoneId zone = ZoneId.systemDefault();
    return new Interval(
        date.earliest().atStartOfDay(zone).toInstant(), next.atStartOfDay(zone).toInstant(), true);
  }
}
