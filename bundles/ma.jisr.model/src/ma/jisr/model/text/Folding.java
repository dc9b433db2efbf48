package ma.jisr.model.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes texts comparable whatever their accents, case and Arabic letter forms, for search, filters
 * and the matching of names. The folding of Arabic letters follows the orthographic normalisation
 * of L. Larkey, L. Ballesteros and M. Connell, "Improving stemming for Arabic information
 * retrieval" (SIGIR 2002): alef forms, alef maksura, ta marbuta, hamza seats, tatweel and vowel
 * marks.
 */
public final class Folding {

  private static final int SHORTEST_STEM = 3;
  private static final String[] ARTICLES = {"وال", "بال", "كال", "فال", "ال", "لل"};

  private Folding() {}

  /**
   * The folded form: lower case letters and digits, words separated by one space.
   *
   * @param text any text; null folds to ""
   */
  public static String fold(String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    StringBuilder folded = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String known = c < KNOWN.length ? KNOWN[c] : c >= '\u2010' && c <= '\u2027' ? "" : null;
      if (known == null) {
        return foldAny(text);
      } else if (known == MARK) {
        continue;
      } else if (known.isEmpty()) {
        gap = true;
      } else {
        if (gap && !folded.isEmpty()) {
          folded.append(' ');
        }
        gap = false;
        folded.append(known);
      }
    }
    return folded.toString();
  }

  /** What the letters of French, Arabic and English fold to: an import folds a million words. */
  private static final String[] KNOWN = new String[0x700];

  /** Stands for what is left out without parting a word. */
  private static final String MARK = new String("mark");

  static {
    for (int c = 0; c < KNOWN.length; c++) {
      if (c < 0x180 || c >= 0x600) {
        KNOWN[c] = isMark(c) ? MARK : foldAny(String.valueOf((char) c));
      }
    }
  }

  private static String foldAny(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    boolean gap = false;
    for (int i = 0; i < decomposed.length(); ) {
      int c = decomposed.codePointAt(i);
      i += Character.charCount(c);
      if (isMark(c)) {
        continue;
      }
      if (Character.isLetterOrDigit(c)) {
        if (gap && !folded.isEmpty()) {
          folded.append(' ');
        }
        gap = false;
        append(folded, c);
      } else {
        gap = true;
      }
    }
    return folded.toString();
  }

  /**
   * The words to look for when somebody types a text: folded, and Arabic words without their
   * article, so that "الهجرة" also finds "للهجرة".
   */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : fold(text).split(" ")) {
      if (!word.isEmpty()) {
        words.add(withoutArticle(word));
      }
    }
    return words;
  }

  private static String withoutArticle(String word) {
    for (String article : ARTICLES) {
      if (word.startsWith(article) && word.length() - article.length() >= SHORTEST_STEM) {
        return word.substring(article.length());
      }
    }
    return word;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return c == 0x0640 // tatweel
        || type == Character.NON_SPACING_MARK
        || type == Character.FORMAT // direction marks, joiners
        || type == Character.ENCLOSING_MARK;
  }

  private static void append(StringBuilder folded, int c) {
    switch (c) {
      case 'œ', 'Œ' -> folded.append("oe");
      case 'æ', 'Æ' -> folded.append("ae");
      case 'ß' -> folded.append("ss");
      case 'ø', 'Ø' -> folded.append('o');
      case 'ł', 'Ł' -> folded.append('l');
      case 'đ', 'Đ', 'ð', 'Ð' -> folded.append('d');
      case 'ı' -> folded.append('i');
      case 'ٱ' -> folded.append('ا');
      case 'ى', 'ی', 'ئ' -> folded.append('ي');
      case 'ؤ' -> folded.append('و');
      case 'ة', 'ە' -> folded.append('ه');
      case 'ک' -> folded.append('ك');
      default -> {
        int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
        if (digit >= 0) {
          folded.append((char) ('0' + digit));
        } else {
          folded.appendCodePoint(Character.toLowerCase(c));
        }
      }
    }
  }
}
