package ma.jisr.exchange.vcard;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a file into cards. Pictures, sounds and keys are passed over as they stream by, so that a
 * photo of any size takes no memory; what is left of a card has a bound.
 */
final class CardSplitter {

  /** The most characters of a card without its pictures. */
  static final int MOST_CHARACTERS = 1_000_000;

  private static final Set<String> DROPPED = Set.of("PHOTO", "LOGO", "SOUND", "KEY");
  private static final int LONGEST_NAME = 60;
  private static final int END = -1;

  /**
   * A card.
   *
   * @param line of the file where it begins, from 1
   * @param text without pictures
   * @param complete whether its end is there
   * @param tooLong whether it was more than anybody should hold in memory
   */
  record Card(long line, String text, boolean complete, boolean tooLong) {}

  private final Reader in;
  private long line;
  private int pictures;
  private int next = -2;
  private boolean dropping;
  private boolean overflow;
  private String pending;
  private long pendingLine;

  CardSplitter(Reader in) {
    this.in = in;
  }

  /** The line that was reached, from 1. */
  long line() {
    return line;
  }

  /** How many pictures, sounds and keys were passed over so far. */
  int pictures() {
    return pictures;
  }

  /** The next card; null after the last. */
  Card next() throws IOException {
    long begin = 0;
    StringBuilder text = new StringBuilder();
    boolean tooLong = false;
    boolean agent = false;
    int depth = 0;
    if (pending != null) {
      begin = pendingLine;
      depth = 1;
      text.append(pending).append('\n');
      pending = null;
    }
    for (String read = readLine(); read != null; read = readLine()) {
      String word = read.strip().toUpperCase(Locale.ROOT);
      if (word.equals("BEGIN:VCARD")) {
        if (depth > 0 && !agent) { // the one before has no end
          pending = read;
          pendingLine = line;
          return new Card(begin, text.toString(), false, tooLong);
        }
        begin = depth++ == 0 ? line : begin;
      }
      agent = word.startsWith("AGENT") && word.endsWith(":") || agent && word.isEmpty();
      if (depth == 0) {
        continue;
      }
      tooLong |= overflow || text.length() + read.length() > MOST_CHARACTERS;
      if (!tooLong) {
        text.append(read).append('\n');
      }
      if (word.equals("END:VCARD") && --depth == 0) {
        return new Card(begin, text.toString(), true, tooLong);
      }
    }
    return depth == 0 ? null : new Card(begin, text.toString(), false, tooLong);
  }

  private int read() throws IOException {
    int c = next;
    if (c == -2) {
      return in.read();
    }
    next = -2;
    return c;
  }

  /** The next line that is no picture's; null at the end. */
  private String readLine() throws IOException {
    StringBuilder text = new StringBuilder(80);
    while (true) {
      int c = read();
      if (c == END) {
        return null;
      }
      line++;
      boolean continues = c == ' ' || c == '\t';
      if (dropping && continues) {
        skipLine(c);
        continue;
      }
      boolean wasDropping = dropping;
      dropping = false;
      text.setLength(0);
      overflow = false;
      if (take(c, text, wasDropping)) {
        return text.toString();
      }
    }
  }

  /**
   * Takes a line in, unless it is dropped.
   *
   * @param base64 whether a line without a name would still belong to the picture before it
   */
  private boolean take(int first, StringBuilder text, boolean base64) throws IOException {
    boolean named = false;
    int c = first;
    for (; c != END && c != '\n' && c != '\r'; c = read()) {
      if (!named && (c == ':' || c == ';')) {
        named = true;
        if (isDropped(text)) {
          dropping = true;
          pictures++;
          skipLine(c);
          return false;
        }
      }
      if (!named && base64 && text.length() > LONGEST_NAME) {
        dropping = true;
        skipLine(c);
        return false;
      }
      if (text.length() < MOST_CHARACTERS) {
        text.append((char) c);
      } else {
        overflow = true;
      }
    }
    endLine(c);
    if (base64 && !named && !text.toString().isBlank()) {
      dropping = true; // the last line of a picture, or one of a narrow one
      return false;
    }
    return true;
  }

  private static boolean isDropped(StringBuilder text) {
    String name = text.substring(text.lastIndexOf(".") + 1).strip().toUpperCase(Locale.ROOT);
    return DROPPED.contains(name);
  }

  private void skipLine(int first) throws IOException {
    int c = first;
    while (c != END && c != '\n' && c != '\r') {
      c = read();
    }
    endLine(c);
  }

  /** Takes the second half of a line end. */
  private void endLine(int c) throws IOException {
    if (c == '\r') {
      int after = read();
      if (after != '\n') {
        next = after;
      }
    }
  }
}
