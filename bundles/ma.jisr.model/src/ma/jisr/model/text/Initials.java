package ma.jisr.model.text;

import java.util.Set;

/**
 * The initials by which people call what has a long name: AMDI for Association Marocaine de
 * Développement Intégré.
 */
public final class Initials {

  /** With fewer letters, every other name would have them too. */
  private static final int LEAST = 3;

  /** No name in use has more. */
  private static final int MOST = 12;

  /** Words that no initials are made of: articles and prepositions of French and English. */
  private static final Set<String> PASSED =
      Set.of(
          "a", "an", "and", "au", "aux", "d", "de", "des", "du", "en", "et", "for", "in", "l", "la",
          "le", "les", "of", "on", "ou", "par", "pour", "sur", "the", "to");

  private Initials() {}

  /**
   * The initials of a name in Latin letters.
   *
   * @param folded the name as {@link Folding#fold} leaves it
   * @return "" when it has fewer than three words that count, or more than twelve
   */
  public static String of(String folded) {
    StringBuilder initials = new StringBuilder();
    for (String word : folded.split(" ")) {
      char first = word.isEmpty() ? ' ' : word.charAt(0);
      if (first >= 'a' && first <= 'z' && !PASSED.contains(word)) {
        initials.append(first);
      }
    }
    boolean fits = initials.length() >= LEAST && initials.length() <= MOST;
    return fits ? initials.toString() : "";
  }
}
