package ma.jisr.network.file;

import ma.jisr.network.file.NetworkData.Kind;

/** Values of columns as texts, and back. */
public final class Attributes {

  private Attributes() {}

  /** A value as a text. */
  public static String text(Object value) {
    return Values.text(value);
  }

  /** A text as a value of a kind; as it is when it is none. */
  public static Object read(Kind kind, String text) {
    try {
      Object value = Values.read(kind, text);
      return value == null ? text : value;
    } catch (NumberFormatException e) {
      return text;
    }
  }
}
