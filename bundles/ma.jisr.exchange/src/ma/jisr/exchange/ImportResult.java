package ma.jisr.exchange;

import java.util.List;
import java.util.OptionalLong;

/**
 * What an import did, or would do.
 *
 * @param created records made
 * @param updated records of which a value changed
 * @param unchanged records that were already so
 * @param refused rows left out, duplicates included
 * @param duplicates rows left out because an earlier row of the file has their key
 * @param refusals the refused rows in the order of the file; {@link #MOST_REFUSALS} at the most
 * @param commit the commit to undo it by; empty when nothing was written
 * @param warnings sentences about what was passed over, as unknown columns
 */
public record ImportResult(
    long created,
    long updated,
    long unchanged,
    long refused,
    long duplicates,
    List<Refusal> refusals,
    OptionalLong commit,
    List<String> warnings) {

  /** How many refused rows are told one by one. */
  public static final int MOST_REFUSALS = 10_000;

  /** Keeps copies of the lists. */
  public ImportResult {
    refusals = List.copyOf(refusals);
    warnings = List.copyOf(warnings);
  }
}
