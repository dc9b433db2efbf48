package ma.jisr.network.picture;

import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION;
import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION__THEMES;
import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION__TYPE;
import static ma.jisr.model.core.CorePackage.Literals.RELATIONSHIP_TYPE;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ma.jisr.exchange.filter.FeatureWords;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Folding;
import ma.jisr.network.actors.Actor;
import ma.jisr.network.actors.ActorNetwork;
import ma.jisr.network.actors.Tie;
import ma.jisr.network.actors.TieFilter;
import ma.jisr.network.file.NetworkData;
import ma.jisr.network.file.NetworkData.Column;
import ma.jisr.network.file.NetworkData.Kind;
import ma.jisr.network.file.NetworkFiles;
import ma.jisr.store.LabelColumns;
import ma.jisr.store.Query;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Reads what pictures are made of. */
public final class Subjects {

  private static final double WEAKEST = 1e-9;

  private Subjects() {}

  /**
   * The network of a file.
   *
   * @throws ma.jisr.network.file.NetworkFileException when it cannot be read
   */
  public static Subject of(Path file) {
    String name = file.getFileName().toString();
    return new Subject(NetworkFiles.read(file, false), name, "Jisr");
  }

  /**
   * The actors of a workspace and their ties.
   *
   * @param types labels or codes of the types of ties that are shown; empty for all
   * @param day on which the ties must hold, or null
   * @param size the name of a column of organisations that is to be read too; one that there is not
   *     is left out; may be null
   * @throws PictureException when there is no such type
   */
  public static Subject of(
      Session session,
      Collection<String> types,
      LocalDate day,
      String size,
      IProgressMonitor monitor) {
    Set<Long> wanted = new HashSet<>();
    types.forEach(type -> wanted.add(tieType(session, type)));
    ActorNetwork network =
        ActorNetwork.read(session, monitor)
            .with(new TieFilter(wanted, Set.of(), Set.of(), day, true));
    Map<Long, String> kinds = labels(session, (EClass) ORGANISATION__TYPE.getEType());
    Map<Long, String> themes = labels(session, (EClass) ORGANISATION__THEMES.getEType());
    Map<Long, Integer> spread = new HashMap<>();
    network.actors().forEach(a -> a.themes().forEach(t -> spread.merge(t, 1, Integer::sum)));
    Map<Long, Double> sizes = sizes(session, size);
    NetworkData data = new NetworkData();
    data.nodeColumns()
        .addAll(
            List.of(
                new Column(Subject.TYPE, Kind.TEXT),
                new Column(Subject.THEME, Kind.TEXT),
                new Column(Subject.KIND, Kind.TEXT)));
    if (sizes != null) {
      data.nodeColumns().add(new Column(size, Kind.NUMBER));
    }
    for (Actor actor : network.actors()) {
      boolean organisation = actor.type() == ORGANISATION;
      Object theme =
          actor.themes().stream()
              .max((a, b) -> Integer.compare(spread.get(a), spread.get(b)))
              .map(themes::get)
              .orElse(null);
      String kind = Labels.of(actor.type());
      Object[] values = {
        organisation ? kinds.get(actor.kind()) : kind,
        theme,
        kind,
        sizes == null ? null : sizes.get(actor.id())
      };
      data.add(
          new NetworkData.Node(
              Long.toString(actor.id()),
              actor.label(),
              sizes == null ? Arrays.copyOf(values, 3) : values));
    }
    ties(network, data);
    return new Subject(data, PictureTexts.text("title"), "Jisr");
  }

  private static void ties(ActorNetwork network, NetworkData data) {
    LocalDate today = LocalDate.now();
    data.tieColumns().add(new Column(Subject.ENDED, Kind.TRUTH));
    for (Tie tie : network.ties()) {
      boolean ended = tie.end() != null && tie.end().latest().isBefore(today);
      data.add(
          new NetworkData.Tie(
              Long.toString(tie.id()),
              tie.source(),
              tie.target(),
              tie.directed(),
              Math.max(tie.weight(), WEAKEST),
              new Object[] {ended}));
    }
  }

  private static Map<Long, String> labels(Session session, EClass type) {
    LabelColumns names = LabelColumns.of(type, Locale.getDefault().getLanguage());
    Map<Long, String> labels = new HashMap<>();
    for (Row row : rows(session, type, names.columns())) {
      labels.put(row.id(), names.label(row, 0));
    }
    return labels;
  }

  private static List<Row> rows(Session session, EClass type, List<ma.jisr.store.Column> columns) {
    Query query = session.query(type);
    List<Long> ids = new ArrayList<>();
    Arrays.stream(query.ids()).forEach(ids::add);
    return ids.isEmpty() ? List.of() : query.rowsOf(columns, ids);
  }

  private static long tieType(Session session, String typed) {
    String wanted = Folding.fold(typed);
    Set<String> known = new TreeSet<>();
    for (String language : Labels.LANGUAGES) {
      LabelColumns names = LabelColumns.of(RELATIONSHIP_TYPE, language);
      List<ma.jisr.store.Column> columns = new ArrayList<>(names.columns());
      columns.add(ma.jisr.store.Column.of(CorePackage.Literals.RECORD__CODE));
      for (Row row : rows(session, RELATIONSHIP_TYPE, columns)) {
        String label = names.label(row, 0);
        Object code = row.values()[columns.size() - 1];
        if (Folding.fold(label).equals(wanted) || typed.equals(code)) {
          return row.id();
        }
        if (language.equals(Locale.getDefault().getLanguage())) {
          known.add(label);
        }
      }
    }
    throw new PictureException(
        PictureTexts.format("type.unknown", typed, String.join(", ", known)));
  }

  /** The values of a column with numbers; null when there is none of that name. */
  private static Map<Long, Double> sizes(Session session, String name) {
    EStructuralFeature feature = name == null ? null : FeatureWords.find(ORGANISATION, name);
    if (feature == null
        || feature.isMany()
        || feature.getEType().getInstanceClass() == null
        || !isNumber(feature.getEType().getInstanceClass())) {
      return null;
    }
    Map<Long, Double> sizes = new HashMap<>();
    for (Row row : rows(session, ORGANISATION, List.of(ma.jisr.store.Column.of(feature)))) {
      if (row.values()[0] instanceof Number number) {
        sizes.put(row.id(), number.doubleValue());
      }
    }
    return sizes;
  }

  private static boolean isNumber(Class<?> type) {
    return Number.class.isAssignableFrom(type)
        || type == int.class
        || type == long.class
        || type == double.class;
  }
}
