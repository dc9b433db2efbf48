package ma.jisr.exchange.load;

import java.util.List;
import ma.jisr.exchange.ImportResult;
import ma.jisr.exchange.Refusal;

/**
 * What an import would do, with the refused rows whole, for a person to put right: the corrected
 * cells of a row go into {@link ma.jisr.exchange.ImportRequest#withEdits} by its line.
 *
 * @param result the counts and warnings
 * @param headers of the columns, after the transformations
 * @param refused the refused rows; {@link ImportResult#MOST_REFUSALS} at the most
 */
public record ImportCheck(ImportResult result, List<String> headers, List<Row> refused) {

  /** A refused row: its cells, and what is wrong with one of them or with all. */
  public record Row(long line, List<String> cells, Refusal refusal) {}

  /** Keeps copies. */
  public ImportCheck {
    headers = List.copyOf(headers);
    refused = List.copyOf(refused);
  }
}
