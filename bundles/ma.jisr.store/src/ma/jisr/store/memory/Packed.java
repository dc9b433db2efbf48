package ma.jisr.store.memory;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Folded texts in the least memory that can still be searched at the speed of {@link
 * String#contains}: each UTF-16 unit becomes one to three bytes, as in CESU-8 (Unicode Technical
 * Report 26), and each byte one Latin-1 character, of which the virtual machine keeps one byte. A
 * packed text contains, equals and precedes another exactly when the texts themselves do.
 */
public final class Packed {

  /** Stands for a text of blanks alone, which counts as empty; no folded text is one blank. */
  public static final String BLANK = " ";

  private Packed() {}

  /** Packs a folded text; null stays null. */
  public static String pack(String folded) {
    if (folded == null) {
      return null;
    }
    int plain = 0;
    while (plain < folded.length() && folded.charAt(plain) < 0x80) {
      plain++;
    }
    if (plain == folded.length()) {
      return folded;
    }
    byte[] bytes = new byte[folded.length() * 3];
    int at = 0;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c < 0x80) {
        bytes[at++] = (byte) c;
      } else if (c < 0x800) {
        bytes[at++] = (byte) (0xC0 | c >> 6);
        bytes[at++] = (byte) (0x80 | c & 0x3F);
      } else {
        bytes[at++] = (byte) (0xE0 | c >> 12);
        bytes[at++] = (byte) (0x80 | c >> 6 & 0x3F);
        bytes[at++] = (byte) (0x80 | c & 0x3F);
      }
    }
    return new String(Arrays.copyOf(bytes, at), StandardCharsets.ISO_8859_1);
  }

  /** Whether a packed text is none, or blanks alone. */
  public static boolean isEmpty(String packed) {
    return packed == null || packed.equals(BLANK);
  }

  /** Whether a packed text has another in it; a missing one has nothing, a blank one is "". */
  public static boolean contains(String packed, String part) {
    return packed != null && (packed.equals(BLANK) ? part.isEmpty() : packed.contains(part));
  }
}
