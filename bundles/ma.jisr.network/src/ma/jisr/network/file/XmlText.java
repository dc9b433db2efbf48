package ma.jisr.network.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML with an element a line. The writer of the Java platform leaves line ends in attributes
 * as they are, and readers take them for spaces (XML 1.0, 3.3.3); this one writes references.
 */
final class XmlText {

  private final Writer writer;
  private final Deque<String> open = new ArrayDeque<>();
  private boolean filled;

  XmlText(OutputStream out) throws IOException {
    writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  }

  /**
   * Begins an element.
   *
   * @param pairs names and values of attributes; those whose value is null are left out
   */
  XmlText begin(String element, String... pairs) throws IOException {
    tag(element, pairs);
    writer.write('>');
    open.push(element);
    filled = false;
    return this;
  }

  /** Writes an element without content. */
  XmlText empty(String element, String... pairs) throws IOException {
    tag(element, pairs);
    writer.write("/>");
    filled = true;
    return this;
  }

  /** Writes an element with a text. */
  XmlText text(String element, String text, String... pairs) throws IOException {
    tag(element, pairs);
    writer.write('>');
    escape(text);
    writer.write("</" + element + ">");
    filled = true;
    return this;
  }

  /** Ends the element that was begun last and has not ended. */
  XmlText end() throws IOException {
    String element = open.pop();
    if (filled) {
      line();
    }
    writer.write("</" + element + ">");
    filled = true;
    return this;
  }

  /** Ends the file; the stream stays open. */
  void finish() throws IOException {
    writer.write('\n');
    writer.flush();
  }

  private void line() throws IOException {
    writer.write('\n');
    writer.write("  ".repeat(open.size()));
  }

  private void tag(String element, String[] pairs) throws IOException {
    line();
    writer.write('<');
    writer.write(element);
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i + 1] != null) {
        writer.write(" " + pairs[i] + "=\"");
        escape(pairs[i + 1]);
        writer.write('"');
      }
    }
  }

  /** Writes a text without the characters that XML cannot have (XML 1.0, 2.2). */
  private void escape(String text) throws IOException {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '&' -> writer.write("&amp;");
        case '<' -> writer.write("&lt;");
        case '>' -> writer.write("&gt;");
        case '"' -> writer.write("&quot;");
        case '\t', '\n', '\r' -> writer.write("&#" + c + ";");
        default -> {
          boolean allowed = c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
          if (allowed) {
            writer.write(Character.toString(c));
          }
        }
      }
    }
  }
}
