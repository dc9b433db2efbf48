package ma.jisr.network.actors;

import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION;
import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION__AREAS;
import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION__THEMES;
import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION__TYPE;
import static ma.jisr.model.core.CorePackage.Literals.PARTY__PLACE;
import static ma.jisr.model.core.CorePackage.Literals.PERSON;
import static ma.jisr.model.core.CorePackage.Literals.RECORD__CODE;
import static ma.jisr.model.core.CorePackage.Literals.RELATIONSHIP;
import static ma.jisr.model.core.CorePackage.Literals.RELATIONSHIP_TYPE;
import static ma.jisr.model.core.CorePackage.Literals.RELATIONSHIP_TYPE__DIRECTED;
import static ma.jisr.model.core.CorePackage.Literals.RELATIONSHIP__END;
import static ma.jisr.model.core.CorePackage.Literals.RELATIONSHIP__FRAMEWORK;
import static ma.jisr.model.core.CorePackage.Literals.RELATIONSHIP__PROJECT;
import static ma.jisr.model.core.CorePackage.Literals.RELATIONSHIP__SOURCE;
import static ma.jisr.model.core.CorePackage.Literals.RELATIONSHIP__START;
import static ma.jisr.model.core.CorePackage.Literals.RELATIONSHIP__TARGET;
import static ma.jisr.model.core.CorePackage.Literals.RELATIONSHIP__TYPE;
import static ma.jisr.model.core.CorePackage.Literals.RELATIONSHIP__WEIGHT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import ma.jisr.model.base.PartialDate;
import ma.jisr.store.Column;
import ma.jisr.store.LabelColumns;
import ma.jisr.store.Query;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EClass;

/** Reads actors and ties by projections, so that no record becomes an object. */
final class ActorReader {

  private static final int WINDOW = 2_000;

  private final Session session;
  private final IProgressMonitor monitor;
  private final String language = Locale.getDefault().getLanguage();

  ActorReader(Session session, IProgressMonitor monitor) {
    this.session = session;
    this.monitor = monitor;
  }

  /** Reads everything; ties of which an end lies in the trash are left there with it. */
  ActorNetwork read() {
    Map<Long, Kind> kinds = kinds();
    List<Row> relationships = new ArrayList<>();
    Set<Long> tied = new HashSet<>();
    rows(
        RELATIONSHIP,
        List.of(
            Column.idOf(RELATIONSHIP__SOURCE),
            Column.idOf(RELATIONSHIP__TARGET),
            Column.idOf(RELATIONSHIP__TYPE),
            Column.of(RELATIONSHIP__WEIGHT),
            Column.of(RELATIONSHIP__START),
            Column.of(RELATIONSHIP__END),
            Column.idOf(RELATIONSHIP__PROJECT),
            Column.of(RELATIONSHIP__FRAMEWORK)),
        row -> {
          relationships.add(row);
          tied.add(id(row.values()[0]));
          tied.add(id(row.values()[1]));
        });
    List<Actor> actors = new ArrayList<>();
    actors(ORGANISATION, actors, null);
    actors(PERSON, actors, tied);
    actors.sort((a, b) -> Long.compare(a.id(), b.id()));
    Map<Long, Integer> numbers = new HashMap<>();
    actors.forEach(actor -> numbers.put(actor.id(), numbers.size()));
    List<Tie> ties = new ArrayList<>();
    for (Row row : relationships) {
      Integer source = numbers.get(id(row.values()[0]));
      Integer target = numbers.get(id(row.values()[1]));
      if (source != null && target != null) {
        ties.add(tie(row, source, target, kinds));
      }
    }
    ties.sort((a, b) -> Long.compare(a.id(), b.id()));
    return new ActorNetwork(actors, ties);
  }

  /** What is known of a type of relationship. */
  private record Kind(String label, boolean directed) {}

  private static Tie tie(Row row, int source, int target, Map<Long, Kind> kinds) {
    Object[] values = row.values();
    long type = id(values[2]);
    Kind kind = kinds.getOrDefault(type, new Kind("", true));
    return new Tie(
        row.id(),
        source,
        target,
        type,
        kind.label(),
        kind.directed(),
        values[3] == null ? 1 : ((Number) values[3]).doubleValue(),
        (PartialDate) values[4],
        (PartialDate) values[5],
        id(values[6]),
        (String) values[7]);
  }

  private Map<Long, Kind> kinds() {
    LabelColumns names = LabelColumns.of(RELATIONSHIP_TYPE, language);
    List<Column> columns = new ArrayList<>(names.columns());
    columns.add(0, Column.of(RELATIONSHIP_TYPE__DIRECTED));
    Map<Long, Kind> kinds = new HashMap<>();
    rows(
        RELATIONSHIP_TYPE,
        columns,
        row ->
            kinds.put(
                row.id(), new Kind(names.label(row, 1), !Boolean.FALSE.equals(row.values()[0]))));
    return kinds;
  }

  private void actors(EClass type, List<Actor> actors, Set<Long> wanted) {
    boolean organisation = type == ORGANISATION;
    List<Column> columns =
        new ArrayList<>(List.of(Column.of(RECORD__CODE), Column.idOf(PARTY__PLACE)));
    if (organisation) {
      columns.add(Column.idOf(ORGANISATION__TYPE));
      columns.add(Column.idOf(ORGANISATION__THEMES));
      columns.add(Column.idOf(ORGANISATION__AREAS));
    }
    int at = columns.size();
    LabelColumns names = LabelColumns.of(type, language);
    columns.addAll(names.columns());
    rows(
        type,
        columns,
        row -> {
          if (wanted == null || wanted.contains(row.id())) {
            Object[] values = row.values();
            actors.add(
                new Actor(
                    row.id(),
                    row.type(),
                    (String) values[0],
                    names.label(row, at),
                    organisation ? id(values[2]) : 0,
                    id(values[1]),
                    organisation ? ids(values[3]) : List.of(),
                    organisation ? ids(values[4]) : List.of()));
          }
        });
  }

  private void rows(EClass type, List<Column> columns, Consumer<Row> visitor) {
    Query query = session.query(type);
    long[] ids = query.ids();
    for (int from = 0; from < ids.length; from += WINDOW) {
      if (monitor.isCanceled()) {
        throw new OperationCanceledException();
      }
      List<Long> window =
          Arrays.stream(ids, from, Math.min(ids.length, from + WINDOW)).boxed().toList();
      query.rowsOf(columns, window).forEach(visitor);
    }
  }

  private static long id(Object value) {
    return value instanceof Long id ? id : 0;
  }

  private static List<Long> ids(Object value) {
    return value instanceof List<?> many
        ? many.stream().filter(Long.class::isInstance).map(Long.class::cast).toList()
        : List.of();
  }
}
