package ma.jisr.exchange.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.convert.Cells;
import ma.jisr.exchange.file.Table;
import ma.jisr.exchange.file.TableRow;
import ma.jisr.exchange.plan.ImportPlan;
import ma.jisr.exchange.resolve.Directory;
import ma.jisr.exchange.resolve.Found;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Record;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Column;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One table on its way into one session. */
final class TableLoad {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);
  private static final int BATCH = 500;
  private static final int FLUSH = 1_000;
  private static final int MOST_DEFERRED = 20_000;
  private static final int TICKS = 1_000;

  /** A row that was understood: a record to make (id 0) or to change. */
  private record Pending(TableRow row, Object[] values, String key, long id) {}

  private final ImportRequest request;
  private final EClass type;
  private final Session session;
  private final Table table;
  private final SubMonitor monitor;
  private final ImportPlan plan;
  private final Directory directory;
  private final RowReader reader;
  private final Keys keys;
  private final ContactParts parts;
  private final RowWriter writer;
  private final PartCells cells;
  private final ModuleCheck modules;

  /** Knows which rows are probable duplicates; null when nobody wants to know. */
  private final DuplicateScreen screen;

  private final Tally tally;
  private final boolean refersToItself;
  private final List<Pending> batch = new ArrayList<>(BATCH);
  private List<TableRow> deferred = new ArrayList<>();
  private int unflushed;
  private int ticked;

  TableLoad(
      ImportRequest request,
      Table table,
      Session session,
      DuplicateScreen screen,
      IProgressMonitor progress) {
    this.request = request;
    this.screen = screen;
    this.table = table;
    this.session = session;
    type = request.type();
    monitor = SubMonitor.convert(progress, TICKS);
    plan = ImportPlan.of(request, table);
    directory = new Directory(session);
    boolean contacts = table.identity() == Table.Identity.CONTACT;
    CurrentReferences current =
        table.isNamedByFeatures() ? new CurrentReferences(type, session) : null;
    reader = new RowReader(plan, directory, contacts, current);
    keys =
        contacts
            ? new ContactKeys(type, reader.slots(), session)
            : new KeyIndex(type, reader.slots(), session);
    parts = new ContactParts(session, directory);
    writer = new RowWriter(type, reader.slots(), session, request.eraseEmpty());
    cells = new PartCells(plan.parts(), request.eraseEmpty());
    modules = new ModuleCheck(type, reader.slots(), session);
    tally = new Tally(table.headers());
    tally.warn(plan.warnings());
    refersToItself =
        reader.slots().stream()
            .anyMatch(
                s ->
                    s.feature() instanceof EReference reference
                        && reference.getEReferenceType().isSuperTypeOf(type));
  }

  /** Sends the refused rows somewhere too. */
  void refusedTo(RefusedRows rows) {
    tally.refusedTo(rows);
  }

  /** Reads the table to its end and puts everything into the session. */
  Tally run() {
    for (TableRow row = table.next(); row != null; row = table.next()) {
      accept(row, refersToItself && deferred.size() < MOST_DEFERRED);
      tick();
    }
    writeBatch();
    // Rows that refer to rows after them are tried again until that helps no more.
    for (int before = Integer.MAX_VALUE; deferred.size() < before && !deferred.isEmpty(); ) {
      before = deferred.size();
      List<TableRow> again = deferred;
      deferred = new ArrayList<>();
      again.forEach(row -> accept(row, true));
      writeBatch();
    }
    deferred.forEach(row -> accept(row, false));
    writeBatch();
    tally.warn(table.warnings());
    tally.warn(directory.made(request.dryRun()));
    return tally;
  }

  private void tick() {
    if (monitor.isCanceled()) {
      throw new ExchangeException(
          Reason.CANCELLED, TEXTS.format("cancelled", request.source().name()));
    }
    int now = (int) (table.progress() * TICKS);
    if (now > ticked) {
      monitor.worked(now - ticked);
      ticked = now;
    }
  }

  private void accept(TableRow row, boolean mayWait) {
    try {
      Faults faults = new Faults();
      Object[] values = reader.read(row, faults);
      cells.check(row, faults);
      ContactParts.check(row.extras(), faults);
      String key = keys.key(values);
      long id = known(row, key, values, faults);
      if (id == 0) {
        writer.check(values, null, faults);
      }
      faults.check();
      long first = key == null ? 0 : keys.firstLine(key, row.line());
      if (first != 0) {
        tally.duplicates++;
        throw new RowRefused(-1, TEXTS.format("row.duplicate", first), false);
      }
      if (id == 0 && screen != null) {
        screen(row);
      }
      if (id == 0 && refersToItself) {
        create(row, values, key); // at once, so that the next row can refer to it
      } else {
        batch.add(new Pending(row, values, key, id));
      }
    } catch (RowRefused e) {
      if (e.isUnknown() && mayWait) {
        deferred.add(row);
      } else {
        tally.refuse(row, reader.cells(row), e);
      }
    }
    if (batch.size() >= BATCH) {
      writeBatch();
    }
  }

  private void screen(TableRow row) throws RowRefused {
    try {
      screen.check(row.line());
    } catch (RowRefused e) {
      tally.duplicates++;
      tally.left += screen.isChosen(row.line()) ? 1 : 0;
      throw e;
    }
  }

  /** The record of a row; 0 for a new one, {@link Keys#SEVERAL} when that cannot be told. */
  private long known(TableRow row, String key, Object[] values, Faults faults) {
    try {
      return existing(row, key, values);
    } catch (RowRefused e) {
      faults.add(e);
      return Keys.SEVERAL;
    }
  }

  private long existing(TableRow row, String key, Object[] values) throws RowRefused {
    int column = plan.idColumn();
    String id = column < 0 ? null : Cells.clean(row.cell(column));
    if (id != null) {
      boolean valid = id.matches("[0-9]{1,18}") && !id.matches("0+");
      if (!valid) {
        throw new RowRefused(column, TEXTS.format("row.noRecord", id), false);
      }
      return Long.parseLong(id);
    }
    long existing = key == null ? 0 : keys.existing(key, values);
    if (existing == Keys.SEVERAL) {
      throw new RowRefused(-1, TEXTS.format("row.severalRecords"), false);
    }
    return existing == 0 && screen != null ? screen.existing(row.line()) : existing;
  }

  private void writeBatch() {
    List<Pending> changed = new ArrayList<>();
    List<Long> ids = batch.stream().map(Pending::id).filter(id -> id != 0).toList();
    Map<Long, Object[]> current = new HashMap<>();
    if (!ids.isEmpty()) {
      List<Column> columns = new ArrayList<>(writer.columns());
      columns.addAll(cells.columns());
      for (Row row : session.query(type).rowsOf(columns, ids)) {
        current.put(row.id(), row.values());
      }
    }
    for (Pending pending : batch) {
      if (pending.id() == 0) {
        createOrRefuse(pending);
      } else if (isChange(pending, current.get(pending.id()))) {
        changed.add(pending);
      }
    }
    if (!changed.isEmpty() && (!request.dryRun() || modules.isNeeded())) {
      update(changed, current);
    }
    batch.clear();
    if (unflushed >= FLUSH) {
      session.flush();
      unflushed = 0;
    }
  }

  private boolean isChange(Pending pending, Object[] current) {
    try {
      if (current == null) {
        int column = plan.idColumn();
        String id = String.valueOf(pending.id());
        throw new RowRefused(column, TEXTS.format("row.noRecord", id), false);
      }
      Faults faults = new Faults();
      writer.check(pending.values(), current, faults);
      faults.check();
    } catch (RowRefused e) {
      tally.refuse(pending.row(), reader.cells(pending.row()), e);
      return false;
    }
    boolean changed =
        writer.differs(pending.values(), current)
            || cells.differs(pending.row(), current, reader.slots().size())
            || partsDiffer(pending.row(), pending.id());
    tally.updated += changed ? 1 : 0;
    tally.unchanged += changed ? 0 : 1;
    return changed;
  }

  private boolean partsDiffer(TableRow row, long id) {
    return ContactParts.has(row.extras())
        && session.<Record>load(type, id).map(r -> parts.differs(r, row.extras())).orElse(false);
  }

  private void update(List<Pending> changed, Map<Long, Object[]> current) {
    Map<Long, Record> records = new HashMap<>();
    List<Long> ids = changed.stream().map(Pending::id).toList();
    session.<Record>load(type, ids).forEach(r -> records.put(r.getId(), r));
    for (Pending pending : changed) {
      try {
        modules.change(
            records.get(pending.id()),
            () -> update(records.get(pending.id()), pending, current.get(pending.id())),
            !request.dryRun());
        unflushed += request.dryRun() ? 0 : 1;
      } catch (RowRefused e) {
        tally.updated--;
        tally.refuse(pending.row(), reader.cells(pending.row()), e);
      }
    }
  }

  private void update(Record record, Pending pending, Object[] current) {
    writer.update(record, pending.values(), current);
    parts.apply(record, pending.row().extras());
    cells.fill(record, pending.row());
  }

  private void createOrRefuse(Pending pending) {
    try {
      create(pending.row(), pending.values(), pending.key());
    } catch (RowRefused e) {
      tally.refuse(pending.row(), reader.cells(pending.row()), e);
    }
  }

  private void create(TableRow row, Object[] values, String key) throws RowRefused {
    long id = 0;
    if (request.dryRun() && modules.isNeeded()) {
      session.delete(made(row, values));
    } else if (!request.dryRun()) {
      Record record = made(row, values);
      id = record.getId();
      if (screen != null) {
        screen.made(row.line(), record);
      }
      unflushed++;
    }
    tally.created++;
    if (refersToItself) {
      String code = (String) value(CorePackage.Literals.RECORD__CODE, values);
      Found found =
          id == 0 ? Found.announced(type, "=" + key + row.line(), code) : Found.of(type, id, code);
      Function<EStructuralFeature, Object> texts = f -> value(f, values);
      directory.created(found, code, texts);
    }
  }

  private Record made(TableRow row, Object[] values) throws RowRefused {
    Record record = writer.create(values);
    parts.apply(record, row.extras());
    cells.fill(record, row);
    modules.made(record);
    return record;
  }

  private Object value(EStructuralFeature feature, Object[] values) {
    List<Slot> slots = reader.slots();
    for (int i = 0; i < values.length; i++) {
      if (slots.get(i).feature() == feature && !(values[i] instanceof Found)) {
        return values[i] == RowReader.CLEAR ? null : values[i];
      }
    }
    return null;
  }
}
