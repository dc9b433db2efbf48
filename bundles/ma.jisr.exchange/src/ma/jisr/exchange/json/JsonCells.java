package ma.jisr.exchange.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.exchange.convert.Cells;
import ma.jisr.exchange.csv.FormulaGuard;
import ma.jisr.exchange.file.PlainNumber;

/** The members of an object as cells: those of an object within it as "outer.inner". */
final class JsonCells {

  private static final int DEEPEST = 5;

  private JsonCells() {}

  /** The cells of an object, by header. */
  static Map<String, String> of(Map<?, ?> object) {
    Map<String, String> cells = new LinkedHashMap<>();
    put("", object, cells, 0);
    return cells;
  }

  private static void put(String prefix, Map<?, ?> object, Map<String, String> cells, int depth) {
    for (Map.Entry<?, ?> member : object.entrySet()) {
      String name = prefix + member.getKey();
      Object value = member.getValue();
      if (value instanceof Map<?, ?> inner && reference(inner) == null && depth < DEEPEST) {
        put(name + '.', inner, cells, depth + 1);
      } else {
        cells.put(name, cell(value));
      }
    }
  }

  private static String cell(Object value) {
    if (value instanceof List<?> many) {
      List<String> texts = new ArrayList<>();
      many.forEach(v -> texts.add(text(v)));
      texts.removeIf(String::isBlank);
      return Cells.join(texts);
    }
    return text(value);
  }

  private static String text(Object value) {
    return switch (value) {
      case null -> "";
      case BigDecimal number -> PlainNumber.of(number);
      // An import takes a guarding apostrophe off: one of the text's own gets another before it.
      case String text -> text.startsWith("'") ? FormulaGuard.guard(text) : text;
      case Map<?, ?> map when reference(map) != null -> reference(map);
      default -> value.toString();
    };
  }

  /**
   * How an import finds what {@code jisr show --json} says of another record; null if it is none.
   */
  private static String reference(Map<?, ?> map) {
    if (!(map.get("label") instanceof String label) || !map.containsKey("id") || map.size() > 3) {
      return null;
    }
    Object code = map.get("code");
    return label + " [" + (code == null ? "#" + map.get("id") : code) + ']';
  }
}
