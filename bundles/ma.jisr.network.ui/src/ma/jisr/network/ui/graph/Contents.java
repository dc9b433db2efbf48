package ma.jisr.network.ui.graph;

import java.text.Collator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.network.actors.Actor;
import ma.jisr.network.actors.ActorNetwork;
import ma.jisr.store.Column;
import ma.jisr.store.LabelColumns;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;

/**
 * The network of a workspace, with the words for what its actors and ties refer to.
 *
 * @param network actors and ties, each known by its number
 * @param names of types of organisations, themes and projects, by identifier
 * @param places the province, or what there is above it, of each place, as words
 * @param tieTypes the types of ties that there are, by identifier, in the order of their names
 * @param numbers of the actors by their identifier
 */
record Contents(
    ActorNetwork network,
    Map<Long, String> names,
    Map<Long, String> places,
    Map<Long, String> tieTypes,
    Map<Long, Integer> numbers) {

  private static final int ALL = Integer.MAX_VALUE;

  /** Nothing. */
  static final Contents EMPTY =
      new Contents(new ActorNetwork(List.of(), List.of()), Map.of(), Map.of(), Map.of(), Map.of());

  /**
   * Reads the network of a workspace.
   *
   * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor says so
   */
  static Contents read(Session session, IProgressMonitor monitor) {
    Map<Long, String> names = new HashMap<>();
    for (EClass type :
        List.of(
            CorePackage.Literals.ORGANISATION_TYPE,
            CorePackage.Literals.THEME,
            CorePackage.Literals.PROJECT)) {
      names(session, type, names);
    }
    Map<Long, String> types = new HashMap<>();
    names(session, CorePackage.Literals.RELATIONSHIP_TYPE, types);
    Map<Long, String> sorted = new LinkedHashMap<>();
    types.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Collator.getInstance()))
        .forEach(e -> sorted.put(e.getKey(), e.getValue()));
    return of(ActorNetwork.read(session, monitor), names, provinces(session), sorted);
  }

  /** The contents of a network. */
  static Contents of(
      ActorNetwork network,
      Map<Long, String> names,
      Map<Long, String> places,
      Map<Long, String> tieTypes) {
    Map<Long, Integer> numbers = new HashMap<>();
    for (Actor actor : network.actors()) {
      numbers.put(actor.id(), numbers.size());
    }
    return new Contents(network, names, places, tieTypes, numbers);
  }

  private static void names(Session session, EClass type, Map<Long, String> names) {
    LabelColumns labels = LabelColumns.of(type, Locale.getDefault().getLanguage());
    for (Row row : session.query(type).rows(labels.columns(), 0, ALL)) {
      names.put(row.id(), labels.label(row, 0));
    }
  }

  /** The name of the province that each place is, or lies in; its own where there is none. */
  private static Map<Long, String> provinces(Session session) {
    LabelColumns labels =
        LabelColumns.of(CorePackage.Literals.PLACE, Locale.getDefault().getLanguage());
    List<Column> columns = new ArrayList<>(labels.columns());
    columns.add(Column.idOf(CorePackage.Literals.PLACE__PARENT));
    columns.add(Column.of(CorePackage.Literals.PLACE__KIND));
    int at = labels.columns().size();
    Map<Long, Row> rows = new HashMap<>();
    session
        .query(CorePackage.Literals.PLACE)
        .rows(columns, 0, ALL)
        .forEach(row -> rows.put(row.id(), row));
    Map<Long, String> provinces = new HashMap<>();
    for (Row row : rows.values()) {
      Row up = row;
      for (int steps = 0; steps < 8 && up != null; steps++) {
        if (up.values()[at + 1] == PlaceKind.PROVINCE) {
          break;
        }
        up = up.values()[at] instanceof Long parent ? rows.get(parent) : null;
      }
      provinces.put(row.id(), labels.label(up == null ? row : up, 0));
    }
    return provinces;
  }

  /** How many actors there are. */
  int size() {
    return network.actors().size();
  }

  /** An actor by its number. */
  Actor actor(int number) {
    return network.actors().get(number);
  }

  /** The number of an actor; -1 when it is not here. */
  int number(long id) {
    return numbers.getOrDefault(id, -1);
  }
}
