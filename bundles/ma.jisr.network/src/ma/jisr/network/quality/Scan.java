package ma.jisr.network.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Column;
import ma.jisr.store.LabelColumns;
import ma.jisr.store.Query;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EClass;

/** One look at the register: what the rules read it with, and what they have found so far. */
final class Scan {

  static final Texts TEXTS = Texts.beside(Scan.class);
  private static final int WINDOW = 1_000;

  final Session session;
  final LocalDate today;
  final int months;
  final List<Finding> findings = new ArrayList<>();
  private final IProgressMonitor monitor;
  private long examined;

  /**
   * A look.
   *
   * @param today the day that "long ago" and "expired" are told by
   * @param months after how many without confirmation a record is stale
   */
  Scan(Session session, LocalDate today, int months, IProgressMonitor monitor) {
    this.session = session;
    this.today = today;
    this.months = months;
    this.monitor = monitor;
  }

  /** A record that is read as a row: its label, and the values of the columns asked for. */
  record Seen(EClass type, long id, String label, Object[] values) {

    /** Whether a value is missing: null, a blank text, no element. */
    boolean lacks(int column) {
      Object value = values[column];
      return value == null || value.toString().isBlank();
    }

    /** The identifier of what is referred to, or 0. */
    long id(int column) {
      return values[column] instanceof Long id ? id : 0;
    }

    /** Many values, or none. */
    List<?> many(int column) {
      return values[column] instanceof List<?> list ? list : List.of();
    }
  }

  /** Reads the records of a type, in windows. */
  void read(EClass type, List<Column> columns, Consumer<Seen> visitor) {
    LabelColumns names = LabelColumns.of(type, Locale.getDefault().getLanguage());
    List<Column> all = new ArrayList<>(columns);
    all.addAll(names.columns());
    Query query = session.query(type);
    long[] ids = query.ids();
    for (int from = 0; from < ids.length; from += WINDOW) {
      check();
      List<Long> window =
          Arrays.stream(ids, from, Math.min(ids.length, from + WINDOW)).boxed().toList();
      for (Row row : query.rowsOf(all, window)) {
        visitor.accept(
            new Seen(row.type(), row.id(), names.label(row, columns.size()), row.values()));
      }
    }
    examined += ids.length;
  }

  /** Notes a finding about a record. */
  void add(Rule rule, Seen record, Object... arguments) {
    add(rule, record, 0, TEXTS.format(rule.key() + ".reason", arguments));
  }

  /** Notes a finding about a record and another one, with its sentence. */
  void add(Rule rule, Seen record, long other, String reason) {
    findings.add(new Finding(rule, record.type(), record.id(), record.label(), other, reason));
  }

  /** A day for people. */
  static String words(LocalDate day) {
    return PartialDate.of(day).words();
  }

  /** Ends the look when nobody waits for it any more. */
  void check() {
    if (monitor.isCanceled()) {
      throw new OperationCanceledException();
    }
  }

  IProgressMonitor monitor() {
    return monitor;
  }

  long examined() {
    return examined;
  }
}
