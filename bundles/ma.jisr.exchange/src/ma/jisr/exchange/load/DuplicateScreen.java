package ma.jisr.exchange.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ma.jisr.exchange.DuplicateChoice;
import ma.jisr.exchange.DuplicateMode;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.Resemblance;
import ma.jisr.exchange.RowChoice;
import ma.jisr.exchange.convert.Cells;
import ma.jisr.exchange.file.Table;
import ma.jisr.exchange.file.TableRow;
import ma.jisr.exchange.format.Tables;
import ma.jisr.exchange.plan.ImportPlan;
import ma.jisr.exchange.plan.Target;
import ma.jisr.exchange.resolve.Directory;
import ma.jisr.exchange.resolve.Found;
import ma.jisr.matching.Duplicates;
import ma.jisr.matching.MatchFields;
import ma.jisr.matching.Register;
import ma.jisr.matching.decide.Decisions;
import ma.jisr.matching.search.Pair;
import ma.jisr.model.core.Record;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Hit;
import ma.jisr.store.Session;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Knows which rows of a table are probable duplicates of records or of earlier rows. The table is
 * read once for it before it is imported, since how much a word says depends on all rows.
 */
final class DuplicateScreen {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);
  private static final int REASONS = 3;

  /** Rows are known by their line, as a negative number; records by their identifier. */
  private record Twin(long id, double score, List<String> why) {}

  private final DuplicateMode mode;
  private final Session session;
  private final ImportRequest request;
  private final Map<Long, Twin> twins = new HashMap<>();
  private final Set<Long> wanted = new HashSet<>();
  private final Map<Long, Long> made = new HashMap<>();

  /** What a person chose for rows, by line; for all others the mode counts. */
  private final Map<Long, DuplicateChoice> choices = new HashMap<>();

  private DuplicateScreen(DuplicateMode mode, Session session, ImportRequest request) {
    this.mode = mode;
    this.session = session;
    this.request = request;
  }

  /**
   * Reads a table and compares its new rows with the records and with each other.
   *
   * @return null when nobody wants it, or records of the type are not compared
   */
  static DuplicateScreen of(
      ImportRequest request, DuplicateMode mode, Session session, SubMonitor monitor) {
    if (mode == DuplicateMode.KEEP || !MatchFields.isMatched(request.type())) {
      return null;
    }
    DuplicateScreen screen = new DuplicateScreen(mode, session, request);
    try (Table table = Tables.open(request)) {
      screen.look(table, monitor);
    } catch (OperationCanceledException e) {
      throw new ExchangeException(
          Reason.CANCELLED, TEXTS.format("cancelled", request.source().name()));
    }
    return screen;
  }

  /** Knows what a person chose for rows that were found to resemble something. */
  static DuplicateScreen chosen(
      ImportRequest request, Collection<RowChoice> chosen, Session session) {
    DuplicateScreen screen = new DuplicateScreen(DuplicateMode.KEEP, session, request);
    for (RowChoice row : chosen) {
      Resemblance found = row.found();
      long id = found.record() != 0 ? found.record() : -found.earlier();
      screen.twins.put(found.line(), new Twin(id, found.score(), found.why()));
      screen.wanted.add(id);
      screen.choices.put(found.line(), row.choice());
    }
    return screen;
  }

  /** What was found, in the order of the file. */
  List<Resemblance> resemblances() {
    List<Resemblance> found = new ArrayList<>();
    twins.forEach(
        (line, twin) ->
            found.add(
                new Resemblance(
                    line, Math.max(0, twin.id), Math.max(0, -twin.id), twin.score, twin.why)));
    found.sort(Comparator.comparingLong(Resemblance::line));
    return found;
  }

  private DuplicateChoice choice(long line) {
    DuplicateChoice otherwise =
        switch (mode) {
          case REPORT -> DuplicateChoice.LEAVE;
          case LINK -> DuplicateChoice.LINK;
          case KEEP -> DuplicateChoice.IMPORT;
        };
    return choices.getOrDefault(line, otherwise);
  }

  /** Whether a person chose for a row. */
  boolean isChosen(long line) {
    return choices.containsKey(line);
  }

  /** The record that a row is to change although no key says so; 0 when there is none. */
  long existing(long line) {
    Twin twin = twins.get(line);
    return twin != null && twin.id > 0 && choice(line) == DuplicateChoice.UPDATE ? twin.id : 0;
  }

  private void look(Table table, SubMonitor monitor) {
    monitor.setWorkRemaining(100);
    ImportPlan plan = ImportPlan.of(request, table);
    boolean contacts = table.identity() == Table.Identity.CONTACT;
    CurrentReferences current =
        table.isNamedByFeatures() ? new CurrentReferences(request.type(), session) : null;
    RowReader reader = new RowReader(plan, new Directory(session), contacts, current);
    PartCells parts = new PartCells(plan.parts(), false);
    Keys keys =
        contacts
            ? new ContactKeys(request.type(), reader.slots(), session)
            : new KeyIndex(request.type(), reader.slots(), session);
    Register register = new Register(session, request.type());
    register.readAll(monitor.newChild(20));
    int records = register.size();
    for (TableRow row = table.next(); row != null; row = table.next()) {
      if (monitor.isCanceled()) {
        throw new OperationCanceledException();
      }
      Object[] values = newRow(plan, reader, keys, row);
      if (values != null) {
        Map<Target.Part, String> texts = parts.read(row);
        register.add(-row.line(), field -> value(field, reader.slots(), values, texts));
      }
    }
    if (register.size() == records) {
      return;
    }
    for (Pair pair : register.search().run(Duplicates.THRESHOLD, records, monitor.newChild(60))) {
      long line = -register.id(pair.second());
      if (!twins.containsKey(line)) { // the best come first
        List<String> why = register.why(pair);
        List<String> shown = why.subList(0, Math.min(REASONS, why.size()));
        twins.put(line, new Twin(register.id(pair.first()), pair.score(), shown));
      }
    }
    twins.values().forEach(t -> wanted.add(t.id));
  }

  /** The values of a row that is good and would be a new record; null otherwise. */
  private static Object[] newRow(ImportPlan plan, RowReader reader, Keys keys, TableRow row) {
    if (plan.idColumn() >= 0 && Cells.clean(row.cell(plan.idColumn())) != null) {
      return null;
    }
    try {
      Faults faults = new Faults();
      Object[] values = reader.read(row, faults);
      faults.check();
      String key = keys.key(values);
      boolean isNew =
          key == null || keys.existing(key, values) == 0 && keys.firstLine(key, row.line()) == 0;
      return isNew ? values : null;
    } catch (RowRefused e) {
      return null; // the import says why
    }
  }

  private static Object value(
      MatchFields.Field field, List<Slot> slots, Object[] values, Map<Target.Part, String> parts) {
    if (field.path().size() > 1) {
      for (Map.Entry<Target.Part, String> part : parts.entrySet()) {
        if (part.getKey().feature() == field.feature()
            && part.getKey().containment() == field.path().get(0)) {
          return part.getValue();
        }
      }
      return null;
    }
    EStructuralFeature feature = field.feature();
    for (int i = 0; i < values.length; i++) {
      if (slots.get(i).feature() == feature && values[i] != RowReader.CLEAR) {
        return values[i] instanceof List<?> many
            ? many.stream().map(DuplicateScreen::plain).toList()
            : plain(values[i]);
      }
    }
    return null;
  }

  /** A record that exists by its identifier, as the register has it; a new one by its word. */
  private static Object plain(Object value) {
    return value instanceof Found found
        ? found.id() == 0 ? found.key() : (Object) found.id()
        : value;
  }

  /**
   * Refuses a row that is a probable duplicate, when that is wanted.
   *
   * @param line where the row, which would be a new record, begins
   */
  void check(long line) throws RowRefused {
    Twin twin = twins.get(line);
    if (twin == null || choice(line) != DuplicateChoice.LEAVE) {
      return;
    }
    long target = twin.id;
    while (target < 0 && twins.containsKey(-target)) {
      target = twins.get(-target).id; // that row is refused itself
    }
    String score = String.format(Locale.ROOT, "%.2f", twin.score);
    String why = String.join(" ", twin.why);
    if (target < 0) {
      throw new RowRefused(-1, TEXTS.format("row.resemblesRow", -target, score, why), false);
    }
    String label = session.workspace().find(target).map(Hit::label).orElse("");
    throw new RowRefused(
        -1, TEXTS.format("row.resemblesRecord", label, Long.toString(target), score, why), false);
  }

  /** Links a record that was made of a row with what it resembles, when that is wanted. */
  void made(long line, Record record) {
    if (wanted.contains(-line)) {
      made.put(-line, record.getId());
    }
    Twin twin = twins.get(line);
    if (twin == null || choice(line) != DuplicateChoice.LINK) {
      return;
    }
    Long id = twin.id > 0 ? Long.valueOf(twin.id) : made.get(twin.id);
    if (id != null) {
      session
          .<Record>load(request.type(), id)
          .ifPresent(other -> Decisions.link(session, other, record));
    }
  }
}
