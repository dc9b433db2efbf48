package ma.jisr.matching.text;

import com.ibm.icu.text.Transliterator;

/**
 * The consonants of a word, by which its spellings in Latin and Arabic letters meet: "Tadla",
 * "Tadlah" and "تادلة" are all "tdl". Other scripts go through ICU's transliteration to Latin; then
 * letters that French, English and German write for the same Arabic or Tamazight sound become one.
 */
public final class Skeleton {

  private static final ThreadLocal<Transliterator> TO_LATIN =
      ThreadLocal.withInitial(
          () ->
              Transliterator.getInstance(
                  "Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower"));

  /** Up to here "el" is more likely a part of a word than the Arabic article. */
  private static final int SHORT = 5;

  private Skeleton() {}

  /** Whether a word has letters that are not Latin. */
  public static boolean isForeign(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 0x24F) {
        return true;
      }
    }
    return false;
  }

  /**
   * The consonants of a word.
   *
   * @param word folded, in any script
   * @return lower-case letters and digits without doubles; the word's first letter alone when it
   *     has no consonant
   */
  public static String of(String word) {
    String latin =
        isForeign(word)
            ? TO_LATIN.get().transliterate(withoutArticle(word))
            : word.length() > SHORT && (word.startsWith("el") || word.startsWith("al"))
                ? word.substring(2)
                : word;
    StringBuilder skeleton = new StringBuilder(latin.length());
    for (int i = 0; i < latin.length(); i++) {
      char c = latin.charAt(i);
      char next = i + 1 < latin.length() ? latin.charAt(i + 1) : 0;
      char sound = sound(c, next);
      if (isDigraph(c, next)) {
        i++;
      }
      boolean repeated = !skeleton.isEmpty() && skeleton.charAt(skeleton.length() - 1) == sound;
      if (sound != 0 && (!repeated || sound >= '0' && sound <= '9')) {
        skeleton.append(sound);
      }
    }
    return skeleton.isEmpty() && !latin.isEmpty() ? latin.substring(0, 1) : skeleton.toString();
  }

  private static String withoutArticle(String word) {
    return word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
  }

  private static boolean isDigraph(char c, char next) {
    return next == 'h' && "csktgdpz".indexOf(c) >= 0
        || c == 'd' && next == 'j'
        || c == 'c' && next == 'k';
  }

  /** The sound of a letter, or 0 when it is a vowel or silent. */
  private static char sound(char c, char next) {
    if (next == 'h') {
      switch (c) {
        case 'c', 's':
          return 'x';
        case 'k', 'g':
          return 'k';
        case 't':
          return 't';
        case 'd', 'z':
          return 'd';
        case 'p':
          return 'f';
        default:
          break;
      }
    }
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'w' -> 0;
      case 'h' -> next == 0 ? 0 : 'h';
      case 'c' -> "eiy".indexOf(next) >= 0 && next != 0 ? 's' : 'k';
      case 'q', 'k' -> 'k';
      case 'd' -> next == 'j' ? 'j' : 'd';
      case 'g' -> "eiy".indexOf(next) >= 0 && next != 0 ? 'j' : 'k';
      case 'z' -> 's';
      case 'v' -> 'f';
      case 'p' -> 'b';
      default -> c >= 'b' && c <= 'z' || c >= '0' && c <= '9' ? c : 0;
    };
  }
}
