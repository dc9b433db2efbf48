package ma.jisr.exchange.convert;

/** Finds the known word that a mistyped one was probably meant to be. */
public final class Nearest {

  private Nearest() {}

  /**
   * The closest of some words, when it is close: a letter in four may differ (Levenshtein).
   *
   * @param word folded
   * @param known folded words
   * @return null when none is close
   */
  public static String of(String word, Iterable<String> known) {
    int limit = Math.max(1, word.length() / 4);
    String best = null;
    int bestDistance = limit + 1;
    for (String candidate : known) {
      if (Math.abs(candidate.length() - word.length()) < bestDistance && !candidate.isEmpty()) {
        int distance = distance(word, candidate, bestDistance);
        if (distance < bestDistance) {
          best = candidate;
          bestDistance = distance;
        }
      }
    }
    return best;
  }

  private static int distance(String a, String b, int stop) {
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
        least = Math.min(least, current[j]);
      }
      if (least >= stop) {
        return stop;
      }
      int[] swap = previous;
      previous = current;
      current = swap;
    }
    return previous[b.length()];
  }
}
