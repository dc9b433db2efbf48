package ma.jisr.exchange.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ImportResult;
import ma.jisr.exchange.Refusal;
import ma.jisr.exchange.convert.Cells;
import ma.jisr.exchange.file.TableRow;
import ma.jisr.model.text.Texts;

/** Counts what becomes of the rows of an import. */
final class Tally {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);
  private static final int SHOWN = 200;
  private static final int LONGEST_REASON = 1_000;
  private static final int MOST_FAULTS = 20;

  private final List<String> headers;
  private final List<Refusal> refusals = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private RefusedRows refusedRows;
  long created;
  long updated;
  long unchanged;
  long refused;
  long duplicates;

  /** How many of the refused rows a person wants left out: nothing is wrong with them. */
  long left;

  Tally(List<String> headers) {
    this.headers = headers;
  }

  /** Sends the refused rows somewhere too. */
  void refusedTo(RefusedRows rows) {
    refusedRows = rows;
  }

  void refuse(TableRow row, List<String> cells, RowRefused refusal) {
    refused++;
    if (refusedRows != null || refusals.size() < ImportResult.MOST_REFUSALS) {
      List<Refusal.Fault> all = refusal.faults().stream().map(f -> fault(row, f)).toList();
      Refusal.Fault first = all.get(0);
      List<Refusal.Fault> more = all.subList(1, Math.min(all.size(), MOST_FAULTS));
      Refusal told = new Refusal(row.line(), first.column(), first.value(), first.reason(), more);
      if (refusals.size() < ImportResult.MOST_REFUSALS) {
        refusals.add(told);
      }
      if (refusedRows != null) {
        refusedRows.add(row, cells, told);
      }
    }
  }

  private Refusal.Fault fault(TableRow row, RowRefused.Fault fault) {
    int column = fault.column();
    String value = column < 0 ? null : Cells.clean(row.cell(column));
    return new Refusal.Fault(
        column < 0 ? "" : headers.get(column),
        value == null ? "" : shortened(value, SHOWN),
        shortened(fault.sentence(), LONGEST_REASON)); // a cell may be as long as a book
  }

  private static String shortened(String text, int most) {
    return text.length() > most ? text.substring(0, most) + '…' : text;
  }

  void warn(List<String> sentences) {
    warnings.addAll(sentences);
  }

  /** Whether the import writes anything. */
  boolean isChange() {
    return created + updated > 0;
  }

  /** The tally of an import of which nothing was written after all. */
  ImportResult nothingWritten() {
    created = 0;
    updated = 0;
    warnings.add(TEXTS.format("nothingWritten", refused));
    return result(OptionalLong.empty());
  }

  ImportResult result(OptionalLong commit) {
    if (refused > refusals.size()) {
      warnings.add(TEXTS.format("moreRefused", refused, refusals.size()));
    }
    refusals.sort(Comparator.comparingLong(Refusal::line)); // some rows were tried again later
    return new ImportResult(
        created, updated, unchanged, refused, duplicates, refusals, commit, warnings);
  }
}
