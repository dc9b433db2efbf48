package ma.jisr.exchange.load;

/** Tells which record a row is. */
interface Keys {

  /** Several records have the key. */
  long SEVERAL = -1;

  /**
   * What tells a row from others.
   *
   * @return null when nothing does
   */
  String key(Object[] values);

  /**
   * The record that a row is: its identifier, 0 when there is none, {@link #SEVERAL}.
   *
   * @param key of the values, not null
   */
  long existing(String key, Object[] values);

  /**
   * Notes that a row of the table has a key.
   *
   * @return the line of an earlier row with it, or 0
   */
  long firstLine(String key, long line);
}
