package ma.jisr.ui.importing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.exchange.Transformation;
import ma.jisr.exchange.Transformation.Codes;
import ma.jisr.exchange.Transformation.Dates;
import ma.jisr.exchange.Transformation.Join;
import ma.jisr.exchange.Transformation.Numbers;
import ma.jisr.exchange.Transformation.Places;
import ma.jisr.exchange.Transformation.Replace;
import ma.jisr.exchange.Transformation.Split;
import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.ValueText;

/** Transformations as a person fills them in, and as a sentence tells them. */
final class Steps {

  /** The kinds, with the fields of each and what stands in them at first. */
  enum Kind {
    DATES("pattern", "dd/MM/yyyy"),
    NUMBERS("unit", "", "factor", "1", "append", ""),
    SPLIT("by", " ", "into", ""),
    JOIN("columns", "", "by", " ", "into", ""),
    CODES("codes", ""),
    PLACES("levels", ""),
    REPLACE("text", "", "by", "");

    private final String[] pairs;

    Kind(String... pairs) {
      this.pairs = pairs;
    }

    /** What stands in the fields at first, by field. */
    Map<String, String> fields(String column) {
      Map<String, String> fields = new LinkedHashMap<>();
      for (int i = 0; i < pairs.length; i += 2) {
        fields.put(pairs[i], pairs[i + 1]);
      }
      fields.computeIfPresent("columns", (k, v) -> column);
      fields.computeIfPresent(
          "into", (k, v) -> this == SPLIT ? column + " 1 ; " + column + " 2" : column + " +");
      fields.computeIfPresent("levels", (k, v) -> TEXTS.text("step.levels.example"));
      return fields;
    }

    /** Its name in texts. */
    String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private static final Texts TEXTS = Texts.beside(Steps.class);
  private static final String BETWEEN = ";";

  private Steps() {}

  /**
   * The transformation that the fields say.
   *
   * @return null while a field that is needed is empty
   */
  static Transformation of(Kind kind, String column, Map<String, String> fields) {
    return switch (kind) {
      case DATES -> empty(fields, "pattern") ? null : new Dates(column, fields.get("pattern"));
      case NUMBERS ->
          fields.get("factor").strip().replace(',', '.').matches("-?[0-9]+(\\.[0-9]+)?")
              ? new Numbers(
                  column,
                  fields.get("unit").strip(),
                  fields.get("factor").strip().replace(',', '.'),
                  fields.get("append"))
              : null;
      case SPLIT ->
          fields.get("by").isEmpty() || list(fields.get("into")).isEmpty()
              ? null
              : new Split(column, fields.get("by"), list(fields.get("into")), false);
      case JOIN ->
          list(fields.get("columns")).isEmpty() || empty(fields, "into")
              ? null
              : new Join(list(fields.get("columns")), fields.get("by"), fields.get("into").strip());
      case CODES -> codes(column, fields.get("codes"));
      case PLACES ->
          list(fields.get("levels")).isEmpty()
              ? null
              : new Places(column, list(fields.get("levels")));
      case REPLACE ->
          fields.get("text").isEmpty()
              ? null
              : new Replace(column, fields.get("text"), fields.get("by"));
    };
  }

  private static boolean empty(Map<String, String> fields, String field) {
    return fields.get(field).isBlank();
  }

  private static List<String> list(String text) {
    return Arrays.stream(text.split(BETWEEN)).map(String::strip).filter(t -> !t.isEmpty()).toList();
  }

  private static Transformation codes(String column, String text) {
    Map<String, String> codes = new LinkedHashMap<>();
    text.lines()
        .filter(line -> line.indexOf('=') > 0)
        .forEach(
            line -> {
              int at = line.indexOf('=');
              codes.put(line.substring(0, at).strip(), line.substring(at + 1).strip());
            });
    return codes.isEmpty() ? null : new Codes(column, codes, false);
  }

  /** Whether a transformation is about a column. */
  static boolean isOf(Transformation step, String column) {
    return switch (step) {
      case Join join -> join.columns().contains(column);
      case Split s -> s.column().equals(column);
      case Dates s -> s.column().equals(column);
      case Numbers s -> s.column().equals(column);
      case Codes s -> s.column().equals(column);
      case Places s -> s.column().equals(column);
      case Replace s -> s.column().equals(column);
    };
  }

  /** A transformation in a few words. */
  static String sentence(Transformation step) {
    return switch (step) {
      case Split s -> TEXTS.format("step.split.done", names(s.into()));
      case Join s -> TEXTS.format("step.join.done", s.into());
      case Dates s -> TEXTS.format("step.dates.done", s.pattern());
      case Numbers s -> TEXTS.format("step.numbers.done", s.factor(), s.unit(), s.append());
      case Codes s -> TEXTS.format("step.codes.done", s.codes().size());
      case Places s -> TEXTS.format("step.places.done", names(s.levels()));
      case Replace s -> TEXTS.format("step.replace.done", s.text(), s.by());
    };
  }

  private static String names(List<String> names) {
    return String.join(ValueText.separator(), names);
  }
}
