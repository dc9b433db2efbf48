package ma.jisr.exchange.transform;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.exchange.Transformation;
import ma.jisr.exchange.convert.BadValue;
import ma.jisr.exchange.convert.Cells;
import ma.jisr.exchange.convert.Converter;
import ma.jisr.exchange.convert.Converters;
import ma.jisr.exchange.file.PlainNumber;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.text.Folding;
import ma.jisr.model.text.Texts;

/** Makes the steps of transformations. */
final class Steps {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);
  private static final Converter DECIMAL = Converters.of(Literals.MEASURE__VALUE);
  private static final Pattern ISO = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  /** What people put between a place and the one that it lies in. */
  private static final Pattern WITHIN = Pattern.compile("\\s*[,،/|(]\\s*|\\s+[-–—]\\s+");

  private static final int LONGEST_SHOWN = 80;

  private Steps() {}

  /** What a step does to one cell. */
  private interface Cell {
    void apply(String text, String[] cells, int first) throws BadValue;
  }

  /** A step on one column, which leaves empty cells alone. */
  private record OneColumn(int column, List<String> added, Cell cell) implements Step {
    @Override
    public void apply(String[] cells, int first) throws BadValue {
      String text = Cells.clean(cells[column]);
      if (text != null) {
        cell.apply(text, cells, first);
      }
    }
  }

  /** A step that puts columns together. */
  private record Joining(int[] columns, String by, List<String> added) implements Step {
    @Override
    public int column() {
      return columns.length == 0 ? -1 : columns[0];
    }

    @Override
    public void apply(String[] cells, int first) {
      List<String> parts = new ArrayList<>();
      for (int column : columns) {
        String text = Cells.clean(cells[column]);
        if (text != null) {
          parts.add(text);
        }
      }
      cells[first] = String.join(by, parts);
    }
  }

  /**
   * The step of a transformation.
   *
   * @param find the column of a header
   * @throws ExchangeException MAPPING when it makes no sense
   */
  static Step of(Transformation transformation, ToIntFunction<String> find) {
    return switch (transformation) {
      case Transformation.Split split -> split(split, find.applyAsInt(split.column()));
      case Transformation.Join join ->
          new Joining(
              join.columns().stream().mapToInt(find).toArray(), join.by(), List.of(join.into()));
      case Transformation.Dates dates -> dates(dates, find.applyAsInt(dates.column()));
      case Transformation.Numbers numbers -> numbers(numbers, find.applyAsInt(numbers.column()));
      case Transformation.Codes codes -> codes(codes, find.applyAsInt(codes.column()));
      case Transformation.Places places -> places(places, find.applyAsInt(places.column()));
      case Transformation.Replace replace -> {
        int column = find.applyAsInt(replace.column());
        requireText(replace.text(), "replace");
        yield new OneColumn(
            column,
            List.of(),
            (text, cells, first) -> cells[column] = text.replace(replace.text(), replace.by()));
      }
    };
  }

  private static void requireText(String text, String kind) {
    if (text.isEmpty()) {
      throw new ExchangeException(Reason.MAPPING, TEXTS.format("step.bad", kind));
    }
  }

  private static Step split(Transformation.Split split, int column) {
    requireText(split.by(), "split");
    int most = split.into().size();
    return new OneColumn(
        column,
        split.into(),
        (text, cells, first) -> {
          String rest = text;
          for (int k = 0; k < most; k++) {
            int part = split.fromEnd() ? most - 1 - k : k;
            int at = split.fromEnd() ? rest.lastIndexOf(split.by()) : rest.indexOf(split.by());
            boolean last = k == most - 1 || at < 0;
            int after = at + split.by().length();
            cells[first + part] =
                last ? rest.strip() : cut(rest, at, after, split.fromEnd()).strip();
            if (last) {
              return;
            }
            rest = cut(rest, at, after, !split.fromEnd());
          }
        });
  }

  private static String cut(String text, int at, int after, boolean tail) {
    return tail ? text.substring(after) : text.substring(0, at);
  }

  private static Step dates(Transformation.Dates dates, int column) {
    DateTimeFormatter formatter;
    try {
      formatter = DateTimeFormatter.ofPattern(dates.pattern(), Locale.getDefault());
    } catch (IllegalArgumentException e) {
      throw new ExchangeException(Reason.MAPPING, TEXTS.format("step.pattern", dates.pattern()), e);
    }
    return new OneColumn(
        column,
        List.of(),
        (text, cells, first) -> {
          if (ISO.matcher(text).matches()) {
            return; // a date of a workbook has no pattern any more
          }
          try {
            cells[column] =
                formatter.parseBest(text, LocalDate::from, YearMonth::from, Year::from).toString();
          } catch (DateTimeException e) {
            throw new BadValue(TEXTS.format("step.date", shown(text), dates.pattern()));
          }
        });
  }

  private static Step numbers(Transformation.Numbers numbers, int column) {
    BigDecimal factor = PlainNumber.parse(numbers.factor().isEmpty() ? "1" : numbers.factor());
    if (factor == null) {
      throw new ExchangeException(
          Reason.MAPPING, TEXTS.format("value.notNumber", numbers.factor()));
    }
    Pattern unit = Pattern.compile(Pattern.quote(numbers.unit()), Pattern.CASE_INSENSITIVE);
    return new OneColumn(
        column,
        List.of(),
        (text, cells, first) -> {
          String bare =
              numbers.unit().isEmpty() ? text : unit.matcher(text).replaceAll(" ").strip();
          BigDecimal number = (BigDecimal) DECIMAL.convert(bare.isEmpty() ? text : bare);
          String product = PlainNumber.of(number.multiply(factor));
          cells[column] = numbers.append().isEmpty() ? product : product + ' ' + numbers.append();
        });
  }

  private static Step codes(Transformation.Codes codes, int column) {
    Map<String, String> byCode = new HashMap<>();
    codes.codes().forEach((code, text) -> byCode.put(Folding.fold(code), text));
    return new OneColumn(
        column,
        List.of(),
        (text, cells, first) -> {
          String found = byCode.get(Folding.fold(text));
          if (found == null && codes.strict()) {
            String known = String.join(", ", codes.codes().keySet().stream().sorted().toList());
            throw new BadValue(TEXTS.format("step.code", shown(text), shown(known)));
          }
          cells[column] = found == null ? text : found;
        });
  }

  private static Step places(Transformation.Places places, int column) {
    return new OneColumn(
        column,
        places.levels(),
        (text, cells, first) -> {
          String bare = text.endsWith(")") ? text.substring(0, text.length() - 1) : text;
          String[] parts = WITHIN.split(bare, -1);
          if (parts.length > places.levels().size()) {
            throw new BadValue(
                TEXTS.format("step.place", shown(text), String.join(", ", places.levels())));
          }
          for (int i = 0; i < parts.length; i++) {
            cells[first + i] = parts[i].strip();
          }
        });
  }

  private static String shown(String text) {
    return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + '…' : text;
  }
}
