package ma.jisr.network.coverage;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ma.jisr.geo.data.Place;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.network.actors.Actor;
import ma.jisr.network.coverage.Statement.Part;

/**
 * The 4W matrix: how many actors, or activities and projects, there are for each pair of a row and
 * a column, with totals in which each counts once, and with what says so behind each cell.
 */
public final class Matrix {

  /** What is not said. */
  public static final long UNSAID = 0;

  /** In place of a row or a column: all of them. */
  public static final int ALL = -1;

  /**
   * A row or a column.
   *
   * @param id of its term, place or actor; {@link #UNSAID} for what does not say
   * @param name in the program’s language
   * @param detail what it belongs to, or ""
   */
  public record Head(long id, String name, String detail) {}

  private static final class Cell {
    private final Set<Long> actors = new HashSet<>();
    private final Set<Integer> statements = new TreeSet<>();
  }

  private final Fieldwork work;
  private final Question question;
  private final List<Head> rows;
  private final List<Head> columns;
  private final Map<List<Long>, Cell> cells = new HashMap<>();

  private Matrix(Fieldwork work, Question question) {
    this.work = work;
    this.question = question;
    Set<Long> down = new HashSet<>();
    Set<Long> across = new HashSet<>();
    for (int s = 0; s < work.statements().size(); s++) {
      Statement statement = work.statements().get(s);
      if (!question.selection().has(statement)) {
        continue;
      }
      for (Part part : statement.parts()) {
        if (question.selection().has(part)) {
          Set<Long> first = keys(question.rows(), statement, part);
          Set<Long> second = keys(question.columns(), statement, part);
          down.addAll(first);
          across.addAll(second);
          count(first, second, part.actor(), s);
        }
      }
    }
    rows = heads(question.rows(), down);
    columns = heads(question.columns(), across);
  }

  /** Counts. */
  public static Matrix of(Fieldwork work, Question question) {
    return new Matrix(work, question);
  }

  private void count(Set<Long> down, Set<Long> across, long actor, int statement) {
    for (long row : down) {
      for (long column : across) {
        add(List.of(row, column), actor, statement);
      }
      add(List.of(row), actor, statement);
    }
    for (long column : across) {
      add(List.of(UNSAID, column, UNSAID), actor, statement);
    }
    add(List.of(), actor, statement);
  }

  /** Cells have two keys, totals of rows one, of columns three, the total of all none. */
  private void add(List<Long> key, long actor, int statement) {
    Cell cell = cells.computeIfAbsent(key, k -> new Cell());
    cell.actors.add(actor);
    cell.statements.add(statement);
  }

  private Cell cell(int row, int column) {
    List<Long> key = new ArrayList<>();
    if (row == ALL && column != ALL) {
      key.addAll(List.of(UNSAID, columns.get(column).id(), UNSAID));
    } else if (row != ALL) {
      key.add(rows.get(row).id());
      if (column != ALL) {
        key.add(columns.get(column).id());
      }
    }
    return cells.get(key);
  }

  private Set<Long> keys(Dimension dimension, Statement statement, Part part) {
    Set<Long> keys = new HashSet<>();
    switch (dimension) {
      case THEME ->
          statement.themes().forEach(t -> keys.add(question.mainThemes() ? work.mainTheme(t) : t));
      case PLACE -> statement.places().forEach(p -> keys.add(work.at(p, question.level())));
      case ACTOR -> keys.add(part.actor());
      case ACTOR_TYPE -> {
        Actor actor = work.actors().get(part.actor());
        keys.add(actor == null ? UNSAID : actor.kind());
      }
      case TARGET_GROUP -> keys.addAll(statement.groups());
    }
    if (keys.isEmpty()) {
      keys.add(UNSAID);
    }
    return keys;
  }

  private List<Head> heads(Dimension dimension, Collection<Long> keys) {
    Collator collator = Collator.getInstance(Locale.getDefault());
    return keys.stream()
        .map(key -> head(dimension, key))
        .sorted(
            Comparator.comparing((Head h) -> h.id() == UNSAID)
                .thenComparing(h -> dimension == Dimension.PLACE && h.detail().isEmpty())
                .thenComparing(Head::detail, collator)
                .thenComparing(Head::name, collator)
                .thenComparing(Head::id))
        .toList();
  }

  private Head head(Dimension dimension, long key) {
    return switch (dimension) {
      case THEME -> theme(key);
      case PLACE -> place(key);
      case ACTOR -> {
        Actor actor = work.actors().get(key);
        yield new Head(key, actor == null ? CoverageWords.unsaid() : actor.label(), "");
      }
      case ACTOR_TYPE -> new Head(key, name(work.types().get(key)), "");
      case TARGET_GROUP -> new Head(key, name(work.groups().get(key)), "");
    };
  }

  private Head theme(long key) {
    Term theme = work.themes().get(key);
    Term parent = theme == null ? null : work.themes().get(theme.parent());
    return new Head(key, name(theme), parent == null || question.mainThemes() ? "" : parent.name());
  }

  private Head place(long key) {
    Place place = work.places().find(key).orElse(null);
    if (place == null) {
      return new Head(key, CoverageWords.unsaid(), "");
    }
    boolean wider = place.kind().getValue() < question.level().getValue() && hasParts(place);
    String name = wider ? CoverageWords.whole(place) : place.name();
    PlaceKind above = question.level() == PlaceKind.COMMUNE ? PlaceKind.PROVINCE : PlaceKind.REGION;
    boolean inside = question.level().getValue() > PlaceKind.REGION_VALUE && !wider;
    String detail = inside ? work.places().within(key, above).map(Place::name).orElse("") : "";
    return new Head(key, name, detail);
  }

  /** Whether the gazetteer knows places in it, as it does not in other countries. */
  private boolean hasParts(Place place) {
    return work.places().all().stream().anyMatch(p -> p.parent() == place.id());
  }

  private static String name(Term term) {
    return term == null ? CoverageWords.unsaid() : term.name();
  }

  /** What it shows. */
  public Question question() {
    return question;
  }

  /** What it was counted from. */
  public Fieldwork work() {
    return work;
  }

  /** Its rows, in the order of their names; what does not say comes last. */
  public List<Head> rows() {
    return rows;
  }

  /** Its columns, in the same order. */
  public List<Head> columns() {
    return columns;
  }

  /**
   * How many actors, or records, there are.
   *
   * @param row number of a row, or {@link #ALL}
   * @param column number of a column, or {@link #ALL}
   */
  public int value(int row, int column) {
    Cell cell = cell(row, column);
    return cell == null ? 0 : question.records() ? cell.statements.size() : cell.actors.size();
  }

  /** The greatest value of a cell that is no total. */
  public int most() {
    int most = 0;
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < columns.size(); c++) {
        most = Math.max(most, value(r, c));
      }
    }
    return most;
  }

  /** What says so; arguments as of {@link #value}. */
  public List<Statement> behind(int row, int column) {
    Cell cell = cell(row, column);
    return cell == null ? List.of() : cell.statements.stream().map(work.statements()::get).toList();
  }

  /** The actors of a cell; arguments as of {@link #value}. */
  public Set<Long> actors(int row, int column) {
    Cell cell = cell(row, column);
    return cell == null ? Set.of() : Set.copyOf(cell.actors);
  }
}
