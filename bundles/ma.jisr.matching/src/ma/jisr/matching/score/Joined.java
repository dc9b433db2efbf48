package ma.jisr.matching.score;

import ma.jisr.matching.profile.Token;
import ma.jisr.matching.text.Edits;

/** Compares names as if they had no spaces: "Vokno Bistro", "voknobisto". */
final class Joined {

  private static final int SHORTEST = 7;
  private static final int LONG = 12;

  private Joined() {}

  /** Whether two names are the same but for spaces and a letter, or two in long ones. */
  static boolean areNear(Token[] a, Token[] b) {
    if (a.length < 2 && b.length < 2) {
      return false;
    }
    int shorter = Math.min(length(a), length(b));
    int allowed = shorter < SHORTEST ? 0 : shorter < LONG ? 1 : 2;
    return allowed > 0
        && Math.abs(length(a) - length(b)) <= allowed
        && Edits.distance(join(a), join(b), allowed) <= allowed;
  }

  /** What the words of a name say together, in bits. */
  static double rarity(Token[] name) {
    double rarity = 0;
    for (Token word : name) {
      rarity += word.isForm() ? 0 : word.rarity();
    }
    return rarity;
  }

  private static int length(Token[] name) {
    int length = 0;
    for (Token word : name) {
      length += word.isForm() ? 0 : word.text().length();
    }
    return length;
  }

  private static String join(Token[] name) {
    StringBuilder joined = new StringBuilder();
    for (Token word : name) {
      joined.append(word.isForm() ? "" : word.text());
    }
    return joined.toString();
  }
}
