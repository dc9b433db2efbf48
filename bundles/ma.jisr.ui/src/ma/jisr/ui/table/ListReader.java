package ma.jisr.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Column;
import ma.jisr.store.Commit;
import ma.jisr.store.Condition;
import ma.jisr.store.Hit;
import ma.jisr.store.Query;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Problems;
import ma.jisr.ui.base.Work;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Control;

/**
 * Asks the store which records a table shows, in the background: one question at a time, and of
 * those that wait the last alone, so that fast typing never piles up work. To be used in the
 * interface's thread.
 */
final class ListReader {

  /**
   * A question.
   *
   * @param type the type of the records
   * @param base conditions that always hold
   * @param words words to be found by, or ""
   * @param filters what stands above the columns
   * @param order by what it is sorted
   * @param group how it is grouped, or null
   * @param columns the columns in sight
   * @param open the keys of the groups whose rows are shown
   */
  record Request(
      EClass type,
      List<Condition> base,
      String words,
      Map<TableColumn, Filter> filters,
      List<TableQuery.Order> order,
      GroupBy group,
      List<TableColumn> columns,
      Set<String> open) {

    /** Whether some records are left out that the table could show. */
    boolean isNarrowed() {
      return !words.isEmpty() || !filters.isEmpty();
    }
  }

  /**
   * An answer.
   *
   * @param request what was asked
   * @param query the same in the words of the store
   * @param badFilter what is wrong with the filters, or null
   * @param lines the lines of the table: identifiers of records; -1 - n for the head of group n
   * @param groups the heads of the groups
   * @param count how many records meet the conditions
   * @param total how many there are without words and filters
   */
  record Answer(
      Request request,
      TableQuery query,
      String badFilter,
      long[] lines,
      List<GroupRow> groups,
      long count,
      long total) {}

  private static final Texts TEXTS = Texts.beside(ListReader.class);
  private final Workspace workspace;
  private final Control owner;
  private final Consumer<Answer> answered;
  private final Consumer<Throwable> failed;

  /** Names of chosen records, by identifier. */
  private final Map<String, String> names = new HashMap<>();

  private Request waiting;
  private Task running;
  private PlaceTree places;
  private long total = -1;
  private List<Condition> totalOf;
  private Request groupsOf;
  private List<GroupRow> groups;
  private int generation;

  /**
   * A reader.
   *
   * @param owner the table; nothing is told once it is disposed
   * @param answered receives each answer that is not out of date
   * @param failed receives what went wrong
   */
  ListReader(
      Workspace workspace, Control owner, Consumer<Answer> answered, Consumer<Throwable> failed) {
    this.workspace = workspace;
    this.owner = owner;
    this.answered = answered;
    this.failed = failed;
  }

  /** Forgets what a commit made out of date. */
  void forget(Commit commit) {
    generation++;
    total = -1;
    groupsOf = null;
    String place = Catalog.qualifiedName(CorePackage.Literals.PLACE);
    if (commit.types().isEmpty() || commit.types().contains(place)) {
      places = null;
    }
  }

  /** Asks; an earlier question is not answered any more. */
  void read(Request request) {
    waiting = request;
    if (running == null) {
      next();
    } else {
      running.cancel();
    }
  }

  /** The name of a chosen record, when it is known. */
  String name(String key) {
    return names.get(key);
  }

  /** Keeps the names of records that somebody chooses among. */
  void know(Map<String, String> known) {
    names.putAll(known);
  }

  /** Has the store read into memory what the columns in sight will be filtered and sorted by. */
  void prepare(EClass type, List<TableColumn> columns) {
    List<Column> all = TableQuery.columns(columns);
    Work.quietly(
        TEXTS.format("reading", Labels.plural(type)),
        owner,
        monitor -> {
          try (Session session = workspace.session()) {
            return session.query(type).prepare(all);
          }
        },
        begun -> {});
  }

  private record Outcome(Answer answer, Throwable problem, Known known) {}

  /** What one answer leaves for the next. */
  private record Known(
      int generation, PlaceTree places, Map<String, String> names, List<GroupRow> groups) {}

  private void next() {
    Request request = waiting;
    Task task = new Task(request);
    waiting = null;
    running = task;
    Work.quietly(
        TEXTS.format("reading", Labels.plural(request.type())),
        owner,
        ignored -> task.run(),
        outcome -> {
          running = null;
          keep(request, outcome);
          if (waiting != null) {
            next();
          } else if (outcome.problem() != null) {
            failed.accept(outcome.problem());
          } else if (outcome.answer() != null) {
            answered.accept(outcome.answer());
          }
        });
  }

  private void keep(Request request, Outcome outcome) {
    Known known = outcome.known();
    if (known == null) {
      return;
    }
    names.putAll(known.names());
    if (known.generation() == generation) {
      places = known.places();
      if (outcome.answer() != null) {
        total = outcome.answer().total();
        totalOf = request.base();
      }
      if (known.groups() != null) {
        groups = known.groups();
        groupsOf = withoutOpen(request);
      }
    }
  }

  private static Request withoutOpen(Request r) {
    return new Request(
        r.type(), r.base(), r.words(), r.filters(), r.order(), r.group(), r.columns(), Set.of());
  }

  /** One question on its way, with what is known from earlier ones. */
  private final class Task {
    private final Request request;
    private final NullProgressMonitor monitor = new NullProgressMonitor();
    private final int of = generation;
    private final long knownTotal;
    private final Map<String, String> found = new HashMap<>();
    private final Set<String> named = Set.copyOf(names.keySet());
    private PlaceTree tree = places;
    private List<GroupRow> heads;
    private volatile Session asking;

    Task(Request request) {
      this.request = request;
      knownTotal = request.base().equals(totalOf) ? total : -1;
      heads = withoutOpen(request).equals(groupsOf) ? groups : null;
    }

    /** Nobody waits for the answer any more: the database is told too. */
    void cancel() {
      monitor.setCanceled(true);
      Session session = asking;
      if (session != null) {
        session.cancel();
      }
    }

    Outcome run() {
      try (Session session = workspace.session()) {
        asking = session;
        check();
        Answer answer = read(session);
        return new Outcome(answer, null, new Known(of, tree, found, heads));
      } catch (Exception | LinkageError e) {
        return new Outcome(null, Problems.isCancelled(e) ? null : e, null);
      }
    }

    private Answer read(Session session) {
      List<Condition> all = new ArrayList<>(request.base());
      if (!request.words().isEmpty()) {
        all.add(new Condition.Words(request.words()));
      }
      String bad = FilterConditions.collect(request.filters(), () -> tree(session), all);
      nameChosen();
      TableQuery query = new TableQuery(request.type(), all, request.order());
      check();
      long[] lines;
      long count;
      if (request.group() == null) {
        lines = query.in(session).ids();
        count = lines.length;
      } else {
        lines = grouped(session, query);
        count = heads.get(heads.size() - 1).count();
      }
      check();
      boolean part = all.size() > request.base().size();
      long everything = part ? knownTotal >= 0 ? knownTotal : total(session) : count;
      List<GroupRow> shown = request.group() == null ? List.of() : opened();
      return new Answer(request, query, bad, lines, shown, count, everything);
    }

    private long total(Session session) {
      Query query = session.query(request.type());
      request.base().forEach(query::where);
      return query.count();
    }

    private PlaceTree tree(Session session) {
      if (tree == null) {
        tree = PlaceTree.read(session);
      }
      return tree;
    }

    private void nameChosen() {
      request
          .filters()
          .forEach(
              (column, filter) -> {
                if (column.isReference() && filter instanceof Filter.Chosen chosen) {
                  for (String key : chosen.keys()) {
                    if (!key.isEmpty() && !named.contains(key)) {
                      workspace
                          .find(Long.parseLong(key))
                          .map(Hit::label)
                          .ifPresent(label -> found.put(key, label));
                    }
                  }
                }
              });
    }

    private List<GroupRow> opened() {
      return heads.stream().map(g -> g.opened(request.open().contains(g.key()))).toList();
    }

    private long[] grouped(Session session, TableQuery query) {
      if (heads == null) {
        heads =
            new Groups(request.group(), request.columns())
                .read(session, query, monitor::isCanceled);
      }
      List<long[]> parts = new ArrayList<>();
      int size = 0;
      for (int i = 0; i < heads.size(); i++) {
        GroupRow head = heads.get(i);
        parts.add(new long[] {-1L - i});
        size++;
        if (!head.isTotal() && request.open().contains(head.key())) {
          check();
          long[] ids = query.in(session).where(head.condition()).ids();
          parts.add(ids);
          size += ids.length;
        }
      }
      long[] lines = new long[size];
      int at = 0;
      for (long[] part : parts) {
        System.arraycopy(part, 0, lines, at, part.length);
        at += part.length;
      }
      return lines;
    }

    private void check() {
      if (monitor.isCanceled()) {
        throw new OperationCanceledException();
      }
    }
  }
}
