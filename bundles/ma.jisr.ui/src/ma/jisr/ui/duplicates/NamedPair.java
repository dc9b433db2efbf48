package ma.jisr.ui.duplicates;

import ma.jisr.matching.Duplicate;

/**
 * Two records that are probably the same, with their labels.
 *
 * @param found the two, the score, the reasons
 * @param first the label of the first
 * @param second the label of the second
 */
record NamedPair(Duplicate found, String first, String second) {

  /** Whether a record is one of the two. */
  boolean has(long id) {
    return found.first() == id || found.second() == id;
  }
}
