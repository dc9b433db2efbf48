package ma.jisr.matching.text;

/** How alike two words are, by the standard measures. */
public final class Edits {

  private static final double WINKLER_SCALE = 0.1;
  private static final int WINKLER_PREFIX = 4;

  private Edits() {}

  /**
   * The optimal string alignment distance: insertions, deletions, substitutions and swaps of
   * neighbours (F. Damerau, "A technique for computer detection and correction of spelling errors",
   * CACM 7(3), 1964, each part edited once).
   *
   * @param most where counting may stop
   * @return the distance, or most + 1 when it is larger
   */
  public static int distance(String a, String b, int most) {
    int n = a.length();
    int m = b.length();
    if (Math.abs(n - m) > most) {
      return most + 1;
    }
    int[] two = new int[m + 1];
    int[] one = new int[m + 1];
    int[] now = new int[m + 1];
    for (int j = 0; j <= m; j++) {
      one[j] = j;
    }
    for (int i = 1; i <= n; i++) {
      now[0] = i;
      int least = i;
      char c = a.charAt(i - 1);
      for (int j = 1; j <= m; j++) {
        char d = b.charAt(j - 1);
        int cost = Math.min(Math.min(one[j], now[j - 1]) + 1, one[j - 1] + (c == d ? 0 : 1));
        if (i > 1 && j > 1 && c == b.charAt(j - 2) && a.charAt(i - 2) == d) {
          cost = Math.min(cost, two[j - 2] + 1);
        }
        now[j] = cost;
        least = Math.min(least, cost);
      }
      if (least > most) {
        return most + 1;
      }
      int[] free = two;
      two = one;
      one = now;
      now = free;
    }
    return Math.min(one[m], most + 1);
  }

  /**
   * The Jaro-Winkler similarity (W. Winkler, "String comparator metrics and enhanced decision rules
   * in the Fellegi-Sunter model of record linkage", 1990).
   *
   * @return 0 to 1
   */
  public static double jaroWinkler(String a, String b) {
    int n = a.length();
    int m = b.length();
    if (n == 0 || m == 0) {
      return n == m ? 1 : 0;
    }
    int window = Math.max(0, Math.max(n, m) / 2 - 1);
    boolean[] usedA = new boolean[n];
    boolean[] usedB = new boolean[m];
    int common = 0;
    for (int i = 0; i < n; i++) {
      int end = Math.min(m - 1, i + window);
      for (int j = Math.max(0, i - window); j <= end; j++) {
        if (!usedB[j] && a.charAt(i) == b.charAt(j)) {
          usedA[i] = true;
          usedB[j] = true;
          common++;
          break;
        }
      }
    }
    if (common == 0) {
      return 0;
    }
    int swapped = 0;
    for (int i = 0, j = 0; i < n; i++) {
      if (usedA[i]) {
        while (!usedB[j]) {
          j++;
        }
        if (a.charAt(i) != b.charAt(j++)) {
          swapped++;
        }
      }
    }
    double c = common;
    double jaro = (c / n + c / m + (c - swapped / 2.0) / c) / 3;
    int prefix = 0;
    while (prefix < Math.min(WINKLER_PREFIX, Math.min(n, m))
        && a.charAt(prefix) == b.charAt(prefix)) {
      prefix++;
    }
    return jaro + prefix * WINKLER_SCALE * (1 - jaro);
  }
}
