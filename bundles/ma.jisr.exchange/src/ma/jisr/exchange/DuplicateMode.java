package ma.jisr.exchange;

import java.util.Locale;
import java.util.Optional;

/** What an import does with a row that is a probable duplicate of a record or an earlier row. */
public enum DuplicateMode {
  /** The row is refused, with what it resembles and why. */
  REPORT,
  /** Nobody looks: the row is imported. */
  KEEP,
  /** The row is imported and linked with what it resembles. */
  LINK;

  /** The mode that a word names. */
  public static Optional<DuplicateMode> of(String word) {
    for (DuplicateMode mode : values()) {
      if (mode.name().toLowerCase(Locale.ROOT).equals(word)) {
        return Optional.of(mode);
      }
    }
    return Optional.empty();
  }
}
