package ma.jisr.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import ma.jisr.matching.MatchFields.Field;
import ma.jisr.matching.profile.Profile;
import ma.jisr.matching.profile.Profiler;
import ma.jisr.matching.search.Pair;
import ma.jisr.matching.search.PairSearch;
import ma.jisr.store.Session;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;

/** The records of a type, ready to be compared with each other and with rows of a file. */
public final class Register {

  private final Session session;
  private final EClass type;
  private final Rows rows;
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
    rows = new Rows(type, Places.read(session, type));
    profiler = rows.profiler();
  }

  /**
   * Adds the records of the workspace.
   *
   * @throws OperationCanceledException when the monitor says so
   */
  public void readAll(SubMonitor monitor) {
    long[] ids = session.query(type).ids();
    rows.read(session, ids, monitor, row -> profiles.add(rows.profile(profiler, row)));
  }

  /**
   * Adds a record.
   *
   * @param id what the caller knows it by
   * @param value of each field; places and other records by identifier (Long) or as text
   */
  public void add(long id, Function<Field, Object> value) {
    profiles.add(rows.profile(profiler, id, value));
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

  /** What speaks for and against a pair that {@link #search} found, in sentences. */
  public List<String> why(Pair pair) {
    Profile first = profiles.get(pair.first());
    Profile second = profiles.get(pair.second());
    return search().scorer().sentences(first, second, pair.isThroughOthers());
  }
}
