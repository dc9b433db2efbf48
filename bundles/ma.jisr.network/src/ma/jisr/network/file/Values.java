package ma.jisr.network.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ma.jisr.network.file.NetworkData.Column;
import ma.jisr.network.file.NetworkData.Kind;

/** Values of columns as files write them. */
final class Values {

  private Values() {}

  /** The kind of a type's name in GraphML and GEXF. */
  static Kind kind(String type) {
    return switch (type == null ? "string" : type.strip().toLowerCase(Locale.ROOT)) {
      case "int", "integer", "long", "short", "byte", "biginteger" -> Kind.WHOLE;
      case "float", "double", "bigdecimal" -> Kind.NUMBER;
      case "boolean" -> Kind.TRUTH;
      default -> Kind.TEXT;
    };
  }

  /** The name of a kind in GraphML and GEXF. */
  static String type(Kind kind) {
    return switch (kind) {
      case TEXT -> "string";
      case NUMBER -> "double";
      case WHOLE -> "long";
      case TRUTH -> "boolean";
    };
  }

  /** A value as files write it. */
  static String text(Object value) {
    if (value instanceof Double number && number.isInfinite()) {
      return number > 0 ? "INF" : "-INF"; // as XML Schema writes it
    }
    return value.toString();
  }

  /**
   * Reads a value.
   *
   * @return null for an empty text that is not of a text column
   * @throws NumberFormatException when it is none of the kind
   */
  static Object read(Kind kind, String text) {
    String stripped = text.strip();
    if (stripped.isEmpty() && kind != Kind.TEXT) {
      return null;
    }
    return switch (kind) {
      case TEXT -> text;
      case WHOLE -> Long.valueOf(stripped);
      case NUMBER -> number(stripped);
      case TRUTH -> truth(stripped);
    };
  }

  private static Double number(String text) {
    // As XML Schema, Java, Python and C write them.
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "inf", "+inf", "infinity" -> Double.POSITIVE_INFINITY;
      case "-inf", "-infinity" -> Double.NEGATIVE_INFINITY;
      case "nan" -> Double.NaN;
      default -> Double.valueOf(text);
    };
  }

  private static Boolean truth(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "1" -> Boolean.TRUE;
      case "false", "0" -> Boolean.FALSE;
      default -> throw new NumberFormatException(text);
    };
  }

  /** Values with one more, as many as the columns that there are. */
  static Object[] with(Object[] values, int column, Object value, List<Column> columns) {
    Object[] all = values.length <= column ? Arrays.copyOf(values, columns.size()) : values;
    all[column] = value;
    return all;
  }
}
