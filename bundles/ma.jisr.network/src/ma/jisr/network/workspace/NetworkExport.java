package ma.jisr.network.workspace;

import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION;
import static ma.jisr.model.core.CorePackage.Literals.PERSON;
import static ma.jisr.model.core.CorePackage.Literals.RELATIONSHIP;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ma.jisr.exchange.convert.Cells;
import ma.jisr.exchange.resolve.Directory;
import ma.jisr.exchange.resolve.RecordIndex;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.network.actors.Actor;
import ma.jisr.network.actors.ActorNetwork;
import ma.jisr.network.actors.Tie;
import ma.jisr.network.file.Attributes;
import ma.jisr.network.file.NetworkData;
import ma.jisr.network.file.NetworkData.Kind;
import ma.jisr.network.file.NetworkData.Node;
import ma.jisr.network.workspace.KeptAttributes.Kept;
import ma.jisr.store.Column;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The network of a workspace as files have it: actors and ties with every value of theirs, and what
 * was kept of the file that they came from. The columns have the names of the model's features.
 */
public final class NetworkExport {

  private static final int WINDOW = 2_000;

  /** Gephi reads them as the time of a node or tie; they stand last, as files that tell it do. */
  private static final List<String> TIMES = List.of("start", "end");

  private final Session session;
  private final SubMonitor monitor;
  private final Directory directory;
  private final KeptAttributes kept;

  private NetworkExport(Session session, SubMonitor monitor) {
    this.session = session;
    this.monitor = monitor;
    directory = new Directory(session);
    kept = new KeptAttributes(session);
  }

  /**
   * Reads actors and ties with their values.
   *
   * @param network of the session's workspace: what to write
   * @throws OperationCanceledException when the monitor says so
   */
  public static NetworkData of(Session session, ActorNetwork network, IProgressMonitor monitor) {
    return new NetworkExport(session, SubMonitor.convert(monitor, 3)).data(network);
  }

  private NetworkData data(ActorNetwork network) {
    NetworkData data = new NetworkData();
    nodes(network.actors(), data);
    ties(network, data);
    return data;
  }

  private void nodes(List<Actor> actors, NetworkData data) {
    ColumnSet columns = new ColumnSet();
    Map<Long, Map<String, Object>> rows = new HashMap<>();
    for (Actor actor : actors) {
      Map<String, Object> row = columns.row();
      columns.put(
          row, ModelColumns.RECORD, Kind.TEXT, actor.type().getName().toLowerCase(Locale.ROOT));
      rows.put(actor.id(), row);
    }
    for (EClass type : List.of(ORGANISATION, PERSON)) {
      List<Long> ids = actors.stream().filter(a -> a.type() == type).map(Actor::id).toList();
      values(type, ids, rows, columns);
    }
    Map<Long, Map<String, Kept>> others = kept.all(false);
    rows.forEach((id, row) -> keep(columns, row, others.getOrDefault(id, Map.of())));
    data.nodeColumns().addAll(columns.columns(List.of()));
    Set<String> taken = new HashSet<>();
    for (Actor actor : actors) {
      Map<String, Kept> own = others.getOrDefault(actor.id(), Map.of());
      String id = id(actor.id(), actor.code(), own, taken);
      Kept label = own.get(KeptAttributes.LABEL);
      String shown = label == null ? actor.label() : label.text();
      data.add(new Node(id, shown, ColumnSet.values(rows.get(actor.id()), data.nodeColumns())));
    }
  }

  private void ties(ActorNetwork network, NetworkData data) {
    ColumnSet columns = new ColumnSet();
    Map<Long, Map<String, Object>> rows = new HashMap<>();
    network.ties().forEach(t -> rows.put(t.id(), columns.row()));
    values(RELATIONSHIP, network.ties().stream().map(Tie::id).toList(), rows, columns);
    Map<Long, Map<String, Kept>> others = kept.all(true);
    for (Tie tie : network.ties()) {
      Map<String, Object> row = rows.get(tie.id());
      keep(columns, row, others.getOrDefault(tie.id(), Map.of()));
      if (!(tie.weight() > 0)) {
        columns.put(row, ModelColumns.FORCE, Kind.NUMBER, tie.weight());
      }
    }
    data.tieColumns().addAll(columns.columns(TIMES));
    Set<String> taken = new HashSet<>();
    for (Tie tie : network.ties()) {
      Map<String, Object> row = rows.get(tie.id());
      Map<String, Kept> own = others.getOrDefault(tie.id(), Map.of());
      data.add(
          new NetworkData.Tie(
              id(tie.id(), (String) row.get(Literals.RECORD__CODE.getName()), own, taken),
              tie.source(),
              tie.target(),
              tie.directed(),
              tie.weight() > 0 ? tie.weight() : 1,
              ColumnSet.values(row, data.tieColumns())));
    }
  }

  private static String id(long record, String code, Map<String, Kept> own, Set<String> taken) {
    Kept file = own.get(KeptAttributes.ID);
    String id = code != null ? code : file == null ? null : file.text();
    String ours = NodeIds.of(record);
    String chosen = id == null || taken.contains(id) ? ours : id;
    taken.add(chosen);
    return chosen;
  }

  private static void keep(ColumnSet columns, Map<String, Object> row, Map<String, Kept> others) {
    others.forEach(
        (name, value) -> {
          if (!name.startsWith("@")) {
            Object read = Attributes.read(value.kind(), value.text());
            columns.put(row, name, value.kind(), read);
          }
        });
  }

  /** Puts the values of records into their rows. */
  private void values(
      EClass type, List<Long> ids, Map<Long, Map<String, Object>> rows, ColumnSet columns) {
    List<EStructuralFeature> features = ModelColumns.of(type);
    List<Column> read = new ArrayList<>();
    features.forEach(f -> read.add(Column.of(f)));
    features.forEach(f -> read.add(f instanceof EReference ? Column.idOf(f) : Column.of(f)));
    SubMonitor progress = monitor.split(1).setWorkRemaining(ids.size() / WINDOW + 1);
    for (int from = 0; from < ids.size(); from += WINDOW) {
      progress.split(1);
      List<Long> window = ids.subList(from, Math.min(ids.size(), from + WINDOW));
      for (Row row : session.query(type).rowsOf(read, window)) {
        for (int i = 0; i < features.size(); i++) {
          EStructuralFeature feature = features.get(i);
          Object value = value(feature, row.values()[i], row.values()[features.size() + i]);
          if (value != null) {
            columns.put(rows.get(row.id()), feature.getName(), ModelColumns.kind(feature), value);
          }
        }
      }
    }
  }

  /** A value as columns have it: a number, a truth value, or a text that imports understand. */
  private Object value(EStructuralFeature feature, Object value, Object ids) {
    if (value == null) {
      return null;
    }
    RecordIndex index =
        feature instanceof EReference reference
            ? directory.of(reference.getEReferenceType())
            : null;
    if (value instanceof List<?> many) {
      List<?> all = ids instanceof List<?> list ? list : List.of();
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < many.size(); i++) {
        texts.add(text(many.get(i), i < all.size() ? all.get(i) : null, index));
      }
      return texts.isEmpty() ? null : Cells.join(texts);
    }
    return switch (ModelColumns.kind(feature)) {
      case TRUTH -> value;
      case WHOLE -> ((Number) value).longValue();
      case NUMBER -> ((Number) value).doubleValue();
      case TEXT -> text(value, ids, index);
    };
  }

  private static String text(Object value, Object id, RecordIndex index) {
    if (index != null && id instanceof Long known) {
      return index.reference(value.toString(), known);
    }
    return value instanceof Enumerator literal ? literal.getName() : value.toString();
  }
}
