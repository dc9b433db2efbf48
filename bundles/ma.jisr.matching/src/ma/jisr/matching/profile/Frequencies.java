package ma.jisr.matching.profile;

/** How often the words and values of a register occur, wherever that is known. */
@FunctionalInterface
public interface Frequencies {

  /**
   * How many records have a word or value.
   *
   * @param kind of which field it is, as {@link Profiler#forEachUse} says it
   * @param text the word or value
   */
  int of(char kind, String text);
}
