package ma.jisr.exchange;

/** What a person wants of a row that is probably a record which exists, or an earlier row. */
public enum DuplicateChoice {
  /** The row changes the record that it resembles; one that resembles a row is imported. */
  UPDATE,
  /** The row is imported as a record of its own. */
  IMPORT,
  /** The row is imported and linked with what it resembles. */
  LINK,
  /** The row is left out. */
  LEAVE
}
