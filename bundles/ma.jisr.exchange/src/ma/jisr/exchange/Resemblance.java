package ma.jisr.exchange;

import java.util.List;

/**
 * A row that is probably something that is there already.
 *
 * @param line where the row begins
 * @param record the identifier of the record that it resembles, or 0
 * @param earlier where the earlier row begins that it resembles, or 0
 * @param score how probable it is, 0 to 1
 * @param why sentences in the program's language, what says the most first
 */
public record Resemblance(long line, long record, long earlier, double score, List<String> why) {

  /** Keeps a copy of the sentences. */
  public Resemblance {
    why = List.copyOf(why);
  }
}
