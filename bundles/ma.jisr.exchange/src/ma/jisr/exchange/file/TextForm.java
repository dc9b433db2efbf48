package ma.jisr.exchange.file;

import java.nio.charset.Charset;

/**
 * How a text is written.
 *
 * @param charset its encoding
 * @param prefix how many bytes the byte order mark takes
 * @param twice the first line with letters that were encoded twice ("Ã©" for "é"), or 0
 */
public record TextForm(Charset charset, int prefix, long twice) {

  /** A text with nothing special. */
  public TextForm(Charset charset, int prefix) {
    this(charset, prefix, 0);
  }

  /** The same text, in an encoding that somebody knows; null for what was found out. */
  public TextForm in(Charset known) {
    return known == null ? this : new TextForm(known, charset.equals(known) ? prefix : 0, twice);
  }
}
