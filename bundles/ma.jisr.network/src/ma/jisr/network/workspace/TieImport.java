package ma.jisr.network.workspace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ma.jisr.exchange.convert.BadValue;
import ma.jisr.exchange.convert.Cells;
import ma.jisr.exchange.resolve.Directory;
import ma.jisr.exchange.resolve.Found;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.Relationship;
import ma.jisr.model.core.RelationshipType;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Folding;
import ma.jisr.network.ImportedAttributes;
import ma.jisr.network.NetworkPackage;
import ma.jisr.network.file.Attributes;
import ma.jisr.network.file.NetworkData;
import ma.jisr.network.file.NetworkData.Kind;
import ma.jisr.network.file.NetworkData.Tie;
import ma.jisr.network.workspace.KeptAttributes.Kept;
import ma.jisr.network.workspace.NodeImport.Made;
import ma.jisr.store.Column;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Makes relationships of ties, or finds those that are there already. */
final class TieImport {

  private static final EStructuralFeature TYPE = Literals.RELATIONSHIP__TYPE;
  private static final EStructuralFeature WEIGHT = Literals.RELATIONSHIP__WEIGHT;

  private final Session session;
  private final NetworkData data;
  private final ImportOptions options;
  private final KeptAttributes kept;
  private final Progress progress;
  private final CellReader cells;
  private final EStructuralFeature[] features;
  private final TieTypes types;
  private final Map<List<Object>, Deque<Long>> existing = new HashMap<>();
  private final int labelColumn;

  TieImport(
      Session session,
      NetworkData data,
      ImportOptions options,
      Directory directory,
      KeptAttributes kept,
      Progress progress) {
    this.session = session;
    this.data = data;
    this.options = options;
    this.kept = kept;
    this.progress = progress;
    cells = new CellReader(session, directory, progress);
    types = new TieTypes(session, data.isDirectionTold(), progress);
    features = ModelColumns.map(data.tieColumns(), Literals.RELATIONSHIP);
    labelColumn =
        data.tieColumns().stream().map(c -> Folding.fold(c.name())).toList().indexOf("label");
    index();
  }

  private void index() {
    List<Column> columns =
        List.of(
            Column.idOf(Literals.RELATIONSHIP__SOURCE),
            Column.idOf(Literals.RELATIONSHIP__TARGET),
            Column.idOf(TYPE),
            Column.of(Literals.RELATIONSHIP__FRAMEWORK),
            Column.of(Literals.RELATIONSHIP__START));
    for (Row row : session.query(Literals.RELATIONSHIP).rows(columns, 0, Integer.MAX_VALUE)) {
      List<Object> key = new ArrayList<>();
      for (Object value : row.values()) {
        key.add(value == null ? "" : value);
      }
      existing.computeIfAbsent(key, k -> new ArrayDeque<>()).add(row.id());
    }
  }

  /**
   * Everything at once.
   *
   * @param actors of the nodes; null where a node was refused
   */
  void run(Made[] actors, Runnable tick) {
    for (Tie tie : data.ties()) {
      Found type = type(tie);
      if (type != null) {
        types.see(type, tie, told(tie));
      }
    }
    types.judge();
    if (progress.isRefused()) {
      return;
    }
    for (Tie tie : data.ties()) {
      tie(tie, actors[tie.source()], actors[tie.target()]);
      tick.run();
    }
  }

  private Found type(Tie tie) {
    Object told = null;
    for (int c = 0; c < Math.min(features.length, tie.values().length); c++) {
      told = features[c] == TYPE && tie.values()[c] != null ? tie.values()[c] : told;
    }
    if (told == null && labelColumn >= 0 && labelColumn < tie.values().length) {
      told = Arrays.asList(features).contains(TYPE) ? null : tie.values()[labelColumn];
    }
    String word = Cells.clean(told == null ? otherwise(tie) : told.toString());
    if (word == null) {
      progress.refuse(told(tie), "refused.noType");
      return null;
    }
    try {
      return (Found) cells.read(TYPE, word);
    } catch (BadValue e) {
      progress.refuse(told(tie), "refused.type", e.getMessage());
      return null;
    }
  }

  /** The type of ties that have none in the file, or "". */
  private String otherwise(Tie tie) {
    boolean way = tie.directed() || options.undirectedType() == null;
    return Objects.toString(way ? options.tieType() : options.undirectedType(), "");
  }

  private String told(Tie tie) {
    String from = NodeImport.told(data.nodes().get(tie.source()));
    String to = NodeImport.told(data.nodes().get(tie.target()));
    return from + (tie.directed() ? " → " : " — ") + to;
  }

  private void tie(Tie tie, Made source, Made target) {
    Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
    Map<String, Kept> others = new LinkedHashMap<>();
    read(tie, values, others);
    Found type = type(tie);
    Relationship relationship = existing(source, target, type, values);
    boolean known = relationship != null;
    if (!known) {
      relationship = session.create(Literals.RELATIONSHIP);
      relationship.setSource(session.reference(source.type(), source.id()));
      relationship.setTarget(session.reference(target.type(), target.id()));
      relationship.setType((RelationshipType) type.in(session));
      if (tie.weight() != 1) {
        relationship.setWeight(tie.weight());
      }
    }
    values.remove(TYPE);
    fill(relationship, tie, values, known);
    String code = relationship.getCode();
    boolean own = tie.id() == null || tie.id().equals(code);
    if (!own && NodeIds.record(tie.id()) != relationship.getId()) {
      others.put(KeptAttributes.ID, new Kept(Kind.TEXT, tie.id()));
    }
    keep(relationship, others);
    progress.ties += known ? 0 : 1;
    progress.matchedTies += known ? 1 : 0;
  }

  private void read(Tie tie, Map<EStructuralFeature, Object> values, Map<String, Kept> others) {
    for (int c = 0; c < Math.min(features.length, tie.values().length); c++) {
      Object value = tie.values()[c];
      NetworkData.Column column = data.tieColumns().get(c);
      if (value == null || features[c] == TYPE) {
        continue;
      }
      try {
        Object read = features[c] == null ? null : cells.read(features[c], value);
        if (read != null) {
          values.put(features[c], read);
          continue;
        }
      } catch (BadValue e) {
        progress.unread.add(told(tie) + " · " + column.name() + " = " + value);
      }
      others.put(column.name(), new Kept(column.kind(), Attributes.text(value)));
      progress.kept.add(column.name());
    }
  }

  /** A relationship with the same ends, type, framework and start that no other tie is. */
  private Relationship existing(
      Made source, Made target, Found type, Map<EStructuralFeature, Object> values) {
    Object framework = values.getOrDefault(Literals.RELATIONSHIP__FRAMEWORK, "");
    Object start = values.getOrDefault(Literals.RELATIONSHIP__START, "");
    Long id = take(List.of(source.id(), target.id(), type.id(), framework, start));
    if (id == null && !types.isDirected(type)) {
      id = take(List.of(target.id(), source.id(), type.id(), framework, start));
    }
    return id == null ? null : session.<Relationship>load(Literals.RELATIONSHIP, id).orElse(null);
  }

  private Long take(List<Object> key) {
    Deque<Long> same = existing.get(key);
    return same == null ? null : same.poll();
  }

  private void fill(
      Relationship relationship, Tie tie, Map<EStructuralFeature, Object> values, boolean known) {
    if (known && !values.containsKey(WEIGHT) && tie.weight() != 1) {
      values.put(WEIGHT, tie.weight());
    }
    values.forEach(
        (feature, value) -> {
          if (!known || CellReader.isEmpty(relationship, feature)) {
            cells.set(relationship, feature, value);
            if (known) {
              progress.completed.add(relationship.getId());
            }
          } else if (!CellReader.isSame(relationship, feature, value)) {
            progress.differing.add(told(tie) + " · " + Labels.of(feature));
          }
        });
  }

  private void keep(Relationship relationship, Map<String, Kept> others) {
    if (others.isEmpty()) {
      return;
    }
    long id = kept.ofTie(relationship.getId());
    ImportedAttributes record =
        id == 0
            ? session.create(NetworkPackage.Literals.IMPORTED_ATTRIBUTES)
            : session
                .<ImportedAttributes>load(NetworkPackage.Literals.IMPORTED_ATTRIBUTES, id)
                .orElseThrow();
    record.setRelationship(relationship);
    KeptAttributes.put(record, others);
  }
}
