package ma.jisr.exchange.file;

import java.nio.charset.StandardCharsets;

/** Tells what a file is that is no text, by its first bytes. */
public enum FileSignature {
  EXCEL,
  WORD,
  OPEN_DOCUMENT,
  ZIP,
  OLD_OFFICE,
  PDF,
  PROGRAM,
  IMAGE,
  COMPRESSED,
  MARKUP,
  BINARY;

  /**
   * Looks at the beginning of a file.
   *
   * @param head its first bytes
   * @param length how many of them count
   * @return what it is, or null when it may be text
   */
  public static FileSignature of(byte[] head, int length) {
    String start = new String(head, 0, length, StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\u0003\u0004")) {
      if (start.contains("mimetypeapplication/vnd.oasis.opendocument")) {
        return OPEN_DOCUMENT;
      }
      return start.contains("xl/") ? EXCEL : start.contains("word/") ? WORD : ZIP;
    }
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return OLD_OFFICE;
    }
    if (start.startsWith("%PDF")) {
      return PDF;
    }
    if (start.startsWith("\u007FELF")
        || start.startsWith("MZ") && start.indexOf('\0') > 0
        || start.startsWith("\u00CA\u00FE\u00BA\u00BE")) {
      return PROGRAM;
    }
    if (start.startsWith("\u0089PNG")
        || start.startsWith("\u00FF\u00D8\u00FF")
        || start.startsWith("GIF8")) {
      return IMAGE;
    }
    if (start.startsWith("\u001F\u008B")
        || start.startsWith("7z\u00BC\u00AF")
        || start.startsWith("Rar!")) {
      return COMPRESSED;
    }
    String text = start.stripLeading().toLowerCase(java.util.Locale.ROOT);
    if (text.startsWith("<!doctype") || text.startsWith("<html") || text.startsWith("<?xml")) {
      return MARKUP;
    }
    return null;
  }
}
