package ma.jisr.store.unit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import ma.jisr.model.core.Record;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Group;
import ma.jisr.store.Query;
import ma.jisr.store.Row;
import ma.jisr.store.schema.RecordTable;
import ma.jisr.store.unit.DatabaseAnswer.Split;
import ma.jisr.store.unit.MemoryKey.Need;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A query over the tables of a type and its heirs. */
final class QueryImpl implements Query {

  /** Up to here, records are looked up; beyond, their table is read through. */
  private static final int FEW_CHUNKS = 4;

  private final SessionImpl session;
  private final Kernel kernel;
  private final List<EClass> types;
  private final List<Condition> conditions = new ArrayList<>();
  private final List<Question.Order> orders = new ArrayList<>();
  private boolean inTrash;

  QueryImpl(SessionImpl session, Kernel kernel, EClass type) {
    this.session = session;
    this.kernel = kernel;
    this.types = kernel.schema().catalog().concrete(type);
  }

  @Override
  public Query where(Condition condition) {
    if (condition instanceof Condition.And and) {
      and.conditions().forEach(this::where);
    } else {
      conditions.add(condition);
    }
    return this;
  }

  @Override
  public Query orderBy(Column column, boolean ascending) {
    orders.add(new Question.Order(column, ascending));
    return this;
  }

  @Override
  public Query inTrash() {
    inTrash = true;
    return this;
  }

  private Question question() {
    return new Question(types, conditions, orders, inTrash);
  }

  private Split split(RecordTable table) {
    return new Split(table, question());
  }

  /** An answer from the database. */
  private interface FromDatabase<T> {
    T run(DatabaseAnswer answer) throws SQLException;
  }

  /** An answer from memory. */
  private interface FromMemory<T> {
    /** Answers null when the database knows it better. */
    T run(Connection connection, MemoryValues memory, MemoryAnswer answer) throws SQLException;
  }

  /** Asks memory when it has what is needed and nothing is written, else the database. */
  private <T> T ask(MemoryNeeds wanted, FromMemory<T> inMemory, FromDatabase<T> inDatabase) {
    Question question = question();
    Set<Need> needs = session.isWriting() ? null : wanted.add(question).get();
    boolean[] isMissing = {false};
    T answer =
        session.onConnection(
            c -> {
              if (needs != null) {
                Optional<Optional<T>> found = remember(c, needs, question, inMemory);
                if (found.isPresent() && found.get().isPresent()) {
                  return found.get().get();
                }
                isMissing[0] = found.isEmpty();
              }
              return inDatabase.run(
                  new DatabaseAnswer(kernel, c, question, session.cancellation()::check));
            });
    if (isMissing[0]) {
      kernel.memory().request(needs);
    }
    return answer;
  }

  /** The memory is brought up to date for everybody: that is not stopped for one who asks. */
  private <T> Optional<Optional<T>> remember(
      Connection connection, Set<Need> needs, Question question, FromMemory<T> work)
      throws SQLException {
    Cancellation cancellation = session.cancellation();
    return cancellation.unstopped(
        () ->
            kernel
                .memory()
                .answer(
                    connection,
                    types,
                    needs,
                    (memory, ranks) ->
                        Optional.ofNullable(
                            work.run(
                                connection,
                                memory,
                                new MemoryAnswer(memory, ranks, question, cancellation::check)))));
  }

  private MemoryNeeds needs() {
    return new MemoryNeeds(kernel.schema(), types);
  }

  @Override
  public long count() {
    return ask(needs(), (c, memory, answer) -> answer.count(), DatabaseAnswer::count);
  }

  @Override
  public long[] ids() {
    return ask(needs(), (c, memory, answer) -> answer.ids(), DatabaseAnswer::ids);
  }

  @Override
  public List<Group> groups(Column by, List<Column> totals) {
    List<Column> sums = List.copyOf(totals);
    MemoryNeeds needs = needs().add(new Column(by.path(), true));
    sums.forEach(needs::add);
    return ask(
        needs,
        (c, memory, answer) -> new MemoryGroups(kernel, c, types, by, sums).of(memory, answer),
        answer -> answer.groups(by, sums));
  }

  @Override
  public CompletableFuture<Boolean> prepare(List<Column> columns) {
    MemoryNeeds needs = needs().addWords().add(question());
    for (Column column : columns) {
      if (column.path().stream().noneMatch(EStructuralFeature::isMany)) {
        needs.add(column);
      }
    }
    Set<Need> all = needs.get();
    return all == null ? CompletableFuture.completedFuture(false) : kernel.memory().request(all);
  }

  @Override
  public List<Row> rows(List<Column> columns, long offset, int limit) {
    long[] ids = ids();
    int from = (int) Math.min(Math.max(0, offset), ids.length);
    int to = (int) Math.min((long) from + limit, ids.length);
    List<Row> rows = new ArrayList<>();
    for (int at = from; at < to; at += RowReader.CHUNK) {
      rows.addAll(
          rowsOf(
              columns,
              Arrays.stream(ids, at, Math.min(to, at + RowReader.CHUNK)).boxed().toList()));
    }
    return rows;
  }

  @Override
  public List<Row> rowsOf(List<Column> columns, List<Long> ids) {
    return session.onConnection(
        connection -> new Projection(kernel, connection, types, columns).read(ids));
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends Record> List<T> records() {
    if (orders.isEmpty() && types.size() == 1) {
      RecordTable table = kernel.schema().table(types.get(0));
      Split split = split(table);
      if (split.isWhole()) {
        return inOnePass(table, split);
      }
    }
    long[] ids = ids();
    LongPredicate wanted = among(ids);
    List<List<Long>> chunks = chunks(ids);
    for (EClass concrete : types) {
      RecordTable table = kernel.schema().table(concrete);
      if (chunks.size() > FEW_CHUNKS) {
        session.visit(table, split(table).sql(), wanted, session::keep);
      } else {
        chunks.forEach(
            chunk ->
                session.visit(table, SelectBuilder.own("id").in(chunk), id -> true, session::keep));
      }
    }
    List<T> records = new ArrayList<>();
    for (long id : ids) {
      Record record = session.loaded(id);
      if (record != null) {
        records.add((T) record);
      }
    }
    return records;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends Record> void forEach(Consumer<T> visitor) {
    if (!orders.isEmpty()) {
      // Sorted: by chunks, in the order asked for.
      for (List<Long> chunk : chunks(ids())) {
        Map<Long, T> found = new HashMap<>();
        for (EClass concrete : types) {
          RecordTable table = kernel.schema().table(concrete);
          session.visit(
              table,
              SelectBuilder.own("id").in(chunk),
              id -> true,
              (id, record) -> found.put(id, (T) record));
        }
        chunk.stream().map(found::get).filter(Objects::nonNull).forEach(visitor);
      }
      return;
    }
    for (EClass concrete : types) {
      RecordTable table = kernel.schema().table(concrete);
      Split split = split(table);
      LongPredicate wanted = split.isWhole() ? id -> true : among(ids());
      session.visit(table, split.sql(), wanted, (id, record) -> visitor.accept((T) record));
    }
  }

  /** Every record that SQL alone selects, by identifier. */
  @SuppressWarnings("unchecked")
  private <T extends Record> List<T> inOnePass(RecordTable table, Split split) {
    InPass<T> pass = new InPass<>();
    session.visit(
        table,
        split.sql(),
        id -> true,
        (id, record) -> {
          if (session.keep(id, record)) {
            pass.add(id, (T) record);
          }
        });
    return pass.sorted();
  }

  /** Records as a pass over their table shows them: mostly, not always, by identifier. */
  private static final class InPass<T extends Record> {
    private final List<T> records = new ArrayList<>();
    private boolean inOrder = true;
    private long last = Long.MIN_VALUE;

    void add(long id, T record) {
      records.add(record);
      inOrder &= id > last;
      last = id;
    }

    List<T> sorted() {
      if (!inOrder) {
        records.sort(Comparator.comparingLong(Record::getId));
      }
      return records;
    }
  }

  private static LongPredicate among(long[] ids) {
    long[] sorted = ids.clone();
    Arrays.sort(sorted);
    return id -> Arrays.binarySearch(sorted, id) >= 0;
  }

  private static List<List<Long>> chunks(long[] ids) {
    List<List<Long>> chunks = new ArrayList<>();
    for (int at = 0; at < ids.length; at += RowReader.CHUNK) {
      chunks.add(
          Arrays.stream(ids, at, Math.min(ids.length, at + RowReader.CHUNK)).boxed().toList());
    }
    return chunks;
  }
}
