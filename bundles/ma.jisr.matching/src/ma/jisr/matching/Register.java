package ma.jisr.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import ma.jisr.matching.MatchFields.Field;
import ma.jisr.matching.profile.Facet;
import ma.jisr.matching.profile.Profile;
import ma.jisr.matching.profile.Profiler;
import ma.jisr.matching.profile.Profiler.Value;
import ma.jisr.matching.search.PairSearch;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.text.Folding;
import ma.jisr.store.Column;
import ma.jisr.store.Query;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;

/** The records of a type, ready to be compared with each other and with rows of a file. */
public final class Register {

  private static final int WINDOW = 400;

  private final Session session;
  private final EClass type;
  private final List<Field> fields;
  private final Map<Long, Long> parents = new HashMap<>();
  private final Profiler profiler;
  private final List<Profile> profiles = new ArrayList<>();
  private PairSearch search;

  /**
   * An empty register.
   *
   * @param session to read places and records with
   * @param type of the records, one that {@link MatchFields#isMatched}
   */
  public Register(Session session, EClass type) {
    this.session = session;
    this.type = type;
    fields = MatchFields.of(type);
    boolean places = !Literals.PLACE.isSuperTypeOf(type);
    profiler = new Profiler(MatchFields.isPerson(type), places ? placeWords() : Set.of());
  }

  /** Words of the names of places; and what each place lies in. */
  private Set<String> placeWords() {
    List<Column> columns =
        List.of(
            Column.of(Literals.TERM__NAME),
            Column.of(Literals.TERM__NAME_AR),
            Column.idOf(Literals.PLACE__PARENT),
            Column.of(Literals.PLACE__KIND));
    Set<String> words = new HashSet<>();
    for (Row row : session.query(Literals.PLACE).rows(columns, 0, Integer.MAX_VALUE)) {
      Object[] values = row.values();
      if (values[2] instanceof Long parent) {
        parents.put(row.id(), parent);
      }
      if (values[3] != PlaceKind.COUNTRY) {
        for (int i = 0; i < 2; i++) {
          String name = values[i] == null ? "" : values[i].toString();
          words.addAll(Arrays.asList(Folding.fold(name).split(" ")));
        }
      }
    }
    words.removeIf(w -> w.length() < 3);
    return words;
  }

  /**
   * Adds the records of the workspace.
   *
   * @throws OperationCanceledException when the monitor says so
   */
  public void readAll(SubMonitor monitor) {
    Query query = session.query(type);
    List<Column> columns = fields.stream().map(Field::column).toList();
    long[] ids = query.ids();
    monitor.setWorkRemaining(Math.max(1, ids.length));
    for (int from = 0; from < ids.length; from += WINDOW) {
      if (monitor.isCanceled()) {
        throw new OperationCanceledException();
      }
      List<Long> window =
          Arrays.stream(ids, from, Math.min(ids.length, from + WINDOW)).boxed().toList();
      for (Row row : query.rowsOf(columns, window)) {
        Map<Field, Object> values = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
          values.put(fields.get(i), row.values()[i]);
        }
        add(row.id(), values::get);
      }
      monitor.worked(window.size());
    }
  }

  /**
   * Adds a record.
   *
   * @param id what the caller knows it by
   * @param value of each field; places and other records by identifier (Long) or as text
   */
  public void add(long id, Function<Field, Object> value) {
    List<Value> values = new ArrayList<>();
    List<Long> within = new ArrayList<>();
    for (Field field : fields) {
      Object found = value.apply(field);
      if (found != null || field.facet() == Facet.OTHER) {
        values.add(new Value(field.facet(), found));
      }
      if (field.facet() == Facet.PLACE) {
        Collection<?> places = found instanceof Collection<?> many ? many : List.of();
        places.forEach(p -> addParent(p, within));
        addParent(found, within);
      }
    }
    Profile profile = profiler.profile(id, values);
    within.forEach(place -> profiler.addParent(profile, place));
    profiles.add(profile);
  }

  private void addParent(Object place, List<Long> within) {
    int depth = 0; // a circle of parents would never end
    for (Long at = place instanceof Long id ? parents.get(id) : null;
        at != null && depth++ < 5;
        at = parents.get(at)) {
      within.add(at);
    }
  }

  /** How many records were added. */
  public int size() {
    return profiles.size();
  }

  /** What the caller knows a record by. */
  public long id(int place) {
    return profiles.get(place).id;
  }

  /** The search among the records, now that all are added. */
  public PairSearch search() {
    if (search == null) {
      profiler.weigh();
      search = new PairSearch(profiler, profiles);
    }
    return search;
  }

  /** What speaks for and against two records being the same, in sentences. */
  public List<String> why(int first, int second) {
    return search().scorer().reasons(profiles.get(first), profiles.get(second)).stream()
        .map(r -> r.sentence())
        .toList();
  }
}
