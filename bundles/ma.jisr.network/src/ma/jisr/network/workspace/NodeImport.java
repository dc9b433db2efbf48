package ma.jisr.network.workspace;

import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION;
import static ma.jisr.model.core.CorePackage.Literals.PERSON;
import static ma.jisr.network.workspace.ModelColumns.RECORD;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.exchange.convert.BadValue;
import ma.jisr.exchange.convert.Cells;
import ma.jisr.exchange.resolve.Directory;
import ma.jisr.exchange.resolve.Found;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Party;
import ma.jisr.model.core.Person;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Folding;
import ma.jisr.network.ImportedAttributes;
import ma.jisr.network.NetworkPackage;
import ma.jisr.network.file.Attributes;
import ma.jisr.network.file.NetworkData;
import ma.jisr.network.file.NetworkData.Kind;
import ma.jisr.network.file.NetworkData.Node;
import ma.jisr.network.workspace.KeptAttributes.Kept;
import ma.jisr.network.workspace.NodeMatcher.Match;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Makes actors of nodes, or finds the actors that they are. */
final class NodeImport {

  /** The actor of a node: identifier and type. */
  record Made(long id, EClass type) {}

  private final Session session;
  private final NetworkData data;
  private final ImportOptions options;
  private final Directory directory;
  private final KeptAttributes kept;
  private final Progress progress;
  private final CellReader cells;
  private final NodeMatcher matcher;
  private final Map<EClass, EStructuralFeature[]> features = new HashMap<>();
  private final int recordColumn;
  private Made[] made;

  NodeImport(
      Session session,
      NetworkData data,
      ImportOptions options,
      Directory directory,
      KeptAttributes kept,
      Progress progress) {
    this.session = session;
    this.data = data;
    this.options = options;
    this.directory = directory;
    this.kept = kept;
    this.progress = progress;
    cells = new CellReader(session, directory, progress);
    matcher = new NodeMatcher(new ActorIndex(session, kept));
    List<NetworkData.Column> columns = data.nodeColumns();
    List.of(ORGANISATION, PERSON).forEach(t -> features.put(t, ModelColumns.map(columns, t)));
    recordColumn = columns.stream().map(NetworkData.Column::name).toList().indexOf(RECORD);
    directory.of(ORGANISATION); // from here on it learns of those that are made
  }

  /** Everything at once; organisations first, since persons refer to them. */
  Made[] run(Runnable tick) {
    made = new Made[data.nodes().size()];
    for (EClass type : List.of(ORGANISATION, PERSON)) {
      for (int v = 0; v < made.length; v++) {
        if (type(data.nodes().get(v)) == type) {
          node(v, type);
          tick.run();
        }
      }
    }
    return made;
  }

  private EClass type(Node node) {
    Object told = value(node.values(), recordColumn);
    String word = told == null ? "" : Folding.fold(told.toString());
    return word.equals(Folding.fold(PERSON.getName())) ? PERSON : ORGANISATION;
  }

  private static Object value(Object[] values, int column) {
    return column >= 0 && column < values.length ? values[column] : null;
  }

  private void node(int v, EClass type) {
    Node node = data.nodes().get(v);
    Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
    Map<String, Kept> others = new LinkedHashMap<>();
    read(node, type, values, others);
    String label = node.label() == null ? null : Cells.clean(node.label());
    String code = (String) values.get(Literals.RECORD__CODE);
    long place = values.get(Literals.PARTY__PLACE) instanceof Found found ? found.id() : 0;
    Match match = matcher.match(node.id(), name(values, label), code, type, place);
    if (match.doubt() != null && !options.newWhenDoubtful()) {
      progress.refuse(told(node), "refused.doubt", match.doubt());
      return;
    }
    boolean known = match.known() != null && match.doubt() == null;
    if (match.doubt() != null) {
      values.remove(Literals.RECORD__CODE);
    }
    Party party = known ? existing(match) : create(type, node, label, values);
    if (party == null) {
      return;
    }
    made[v] = new Made(party.getId(), type);
    if (!node.id().equals(code) && NodeIds.record(node.id()) != party.getId()) {
      others.put(KeptAttributes.ID, new Kept(Kind.TEXT, node.id()));
    }
    fill(party, values, known);
    if (label != null && !isShown(party, label)) {
      others.put(KeptAttributes.LABEL, new Kept(Kind.TEXT, node.label()));
    }
    keep(party, others);
    if (known) {
      progress.matchedActors++;
    } else {
      progress.newActors.add(label == null ? node.id() : label);
      announce(party, type);
    }
  }

  /** What the columns say: values of features, and what the model has no place for. */
  private void read(
      Node node, EClass type, Map<EStructuralFeature, Object> values, Map<String, Kept> others) {
    EStructuralFeature[] found = features.get(type);
    for (int c = 0; c < Math.min(found.length, node.values().length); c++) {
      Object value = node.values()[c];
      NetworkData.Column column = data.nodeColumns().get(c);
      boolean label = node.label() != null && node.label().equals(value);
      if (value == null || c == recordColumn || label && found[c] == null) {
        continue;
      }
      try {
        Object read = found[c] == null ? null : cells.read(found[c], value);
        if (read != null) {
          values.put(found[c], read);
          continue;
        }
      } catch (BadValue e) {
        progress.unread.add(told(node) + " · " + column.name() + " = " + value);
      }
      others.put(column.name(), new Kept(column.kind(), Attributes.text(value)));
      progress.kept.add(column.name());
    }
  }

  /** The name that tells an actor from others: the file's label, else the name of the record. */
  private static String name(Map<EStructuralFeature, Object> values, String label) {
    Object name = values.get(Literals.ORGANISATION__NAME);
    return label != null ? label : name == null ? null : name.toString();
  }

  private static boolean isShown(Party party, String label) {
    return Labels.LANGUAGES.stream().anyMatch(l -> Names.of(party, l).equals(label));
  }

  static String told(Node node) {
    return node.label() == null ? node.id() : node.label() + " (" + node.id() + ")";
  }

  private Party existing(Match match) {
    return session.<Party>load(match.known().type(), match.known().id()).orElse(null);
  }

  private Party create(
      EClass type, Node node, String label, Map<EStructuralFeature, Object> values) {
    String name = label == null ? Cells.clean(node.id()) : label;
    if (name == null) {
      progress.refuse(told(node), "refused.noName");
      return null;
    }
    Party party = session.create(type);
    if (party instanceof Organisation organisation) {
      organisation.setName(name);
    } else if (party instanceof Person person) {
      person.setFamilyName(name);
    }
    return party;
  }

  /**
   * Of an actor that exists only what is empty is filled: a file never changes what people wrote.
   */
  private void fill(Party party, Map<EStructuralFeature, Object> values, boolean known) {
    values.forEach(
        (feature, value) -> {
          if (!known || CellReader.isEmpty(party, feature)) {
            cells.set(party, feature, value);
            if (known) {
              progress.completed.add(party.getId());
            }
          } else if (!CellReader.isSame(party, feature, value)) {
            String name = Names.of(party, Labels.LANGUAGES.get(0));
            progress.differing.add(name + " · " + Labels.of(feature));
          }
        });
  }

  private void keep(Party party, Map<String, Kept> others) {
    if (others.isEmpty()) {
      return;
    }
    long id = kept.ofParty(party.getId());
    ImportedAttributes record =
        id == 0
            ? session.create(NetworkPackage.Literals.IMPORTED_ATTRIBUTES)
            : session
                .<ImportedAttributes>load(NetworkPackage.Literals.IMPORTED_ATTRIBUTES, id)
                .orElseThrow();
    record.setParty(party);
    KeptAttributes.put(record, others);
  }

  /** Makes an actor findable for those that refer to it further down. */
  private void announce(Party party, EClass type) {
    Found found = Found.of(type, party.getId(), party.getCode());
    directory.created(
        found,
        party.getCode(),
        f ->
            party.eClass().getEAllStructuralFeatures().contains(f) && !f.isMany()
                ? party.eGet(f)
                : null);
  }
}
