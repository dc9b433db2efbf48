package ma.jisr.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import ma.jisr.model.text.Texts;

/**
 * A row that was not imported.
 *
 * @param line the line of the file where the row begins, from 1
 * @param column the header of the column at fault, or "" when it is the row as a whole
 * @param value what stands there, or ""
 * @param reason one sentence: what is wrong and what to do
 * @param more what else is wrong with the row
 */
public record Refusal(long line, String column, String value, String reason, List<Fault> more) {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);

  /**
   * One more thing that is wrong with a row.
   *
   * @param column the header of the column at fault, or "" when it is the row as a whole
   * @param value what stands there, or ""
   * @param reason one sentence: what is wrong and what to do
   */
  public record Fault(String column, String value, String reason) {}

  /** Keeps a copy. */
  public Refusal {
    more = List.copyOf(more);
  }

  /** Everything that is wrong with the row, the first first. */
  public List<Fault> faults() {
    List<Fault> all = new ArrayList<>();
    all.add(new Fault(column, value, reason));
    all.addAll(more);
    return all;
  }

  /** Everything that is wrong in one text: the reason alone, then each behind its column. */
  public String reasons() {
    StringJoiner reasons = new StringJoiner(" ").add(reason);
    for (Fault fault : more) {
      reasons.add(
          fault.column().isEmpty()
              ? fault.reason()
              : TEXTS.format("refused.cell", fault.column(), fault.reason()));
    }
    return reasons.toString();
  }
}
