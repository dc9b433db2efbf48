package ma.jisr.exchange.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.model.text.Texts;

/**
 * The texts that cells share (ECMA-376 part 1, 18.4): runs of rich text joined, phonetic ones left
 * out.
 */
final class SharedStrings {

  /** The longest text of a cell that is read; a spreadsheet allows 32,767. */
  static final int LONGEST = 1_000_000;

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);

  private final List<String> texts = new ArrayList<>();

  /**
   * Reads them.
   *
   * @param part where they are, or null when there are none
   */
  SharedStrings(Parts parts, String part) throws IOException {
    if (part == null) {
      return;
    }
    long most = Runtime.getRuntime().maxMemory() / 8; // characters of two bytes: a quarter of it
    long characters = 0;
    try (Xml xml = new Xml(parts, part)) {
      while (xml.next()) {
        if (xml.isStart() && xml.local().equals("si")) {
          String text = text(xml, "si");
          texts.add(text);
          characters += text.length() + 24;
          if (characters > most) {
            throw new ExchangeException(
                Reason.TOO_LARGE, TEXTS.format("xlsx.tooMuchText", parts.name()));
          }
        }
      }
    }
  }

  /** A text by its number; null when there is none. */
  String get(int index) {
    return index >= 0 && index < texts.size() ? texts.get(index) : null;
  }

  /** The text of the element that begins here, up to its end. */
  static String text(Xml xml, String element) {
    StringBuilder text = new StringBuilder();
    boolean within = false;
    int phonetic = 0;
    while (xml.next()) {
      if (xml.isStart()) {
        within = xml.local().equals("t");
        phonetic += xml.local().equals("rPh") ? 1 : 0;
      } else if (xml.isEnd()) {
        if (xml.local().equals(element)) {
          break;
        }
        within = false;
        phonetic -= xml.local().equals("rPh") ? 1 : 0;
      } else if (within && phonetic == 0) {
        xml.appendText(text, LONGEST);
      }
    }
    return unescape(text.toString());
  }

  /** Characters that XML cannot have stand as _x000D_ (ECMA-376 part 1, 22.9.2.19). */
  static String unescape(String escaped) {
    if (!escaped.contains("_x")) {
      return escaped;
    }
    StringBuilder text = new StringBuilder(escaped);
    int at = text.indexOf("_x");
    while (at >= 0 && at + 7 <= text.length()) {
      String code = text.substring(at + 2, at + 6);
      if (text.charAt(at + 6) == '_' && code.matches("[0-9A-Fa-f]{4}")) {
        text.replace(at, at + 7, String.valueOf((char) Integer.parseInt(code, 16)));
      }
      at = text.indexOf("_x", at + 1);
    }
    return text.toString();
  }
}
