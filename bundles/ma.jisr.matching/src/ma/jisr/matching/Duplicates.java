package ma.jisr.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ma.jisr.matching.score.Scorer;
import ma.jisr.matching.search.Pair;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.meta.Catalog;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;

/** Finds the records of a workspace that are probably the same. */
public final class Duplicates {

  /** From this score on a pair is reported when nobody says otherwise. */
  public static final double THRESHOLD = Scorer.THRESHOLD;

  private final Workspace workspace;

  /** Two identifiers, the lower one first. */
  private record Ids(long low, long high) {
    static Ids of(long a, long b) {
      return new Ids(Math.min(a, b), Math.max(a, b));
    }
  }

  /** Searches a workspace. */
  public Duplicates(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * The pairs of a type that are probably the same, but for those that somebody has decided about.
   * The same register gives the same answer.
   *
   * @param type one that {@link MatchFields#isMatched}
   * @param least the least score
   * @return the best first
   * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor says so
   */
  public List<Duplicate> find(EClass type, double least, IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, 100);
    try (Session session = workspace.session()) {
      Register register = new Register(session, type);
      register.readAll(progress.newChild(40));
      List<Pair> pairs = register.search().run(least, 0, progress.newChild(60));
      Set<Ids> decided = decided(session, type);
      List<Duplicate> duplicates = new ArrayList<>();
      for (Pair pair : pairs) {
        long first = register.id(pair.first());
        long second = register.id(pair.second());
        if (!decided.contains(Ids.of(first, second))) {
          List<String> why = register.why(pair);
          duplicates.add(new Duplicate(first, second, pair.score(), why));
        }
      }
      return duplicates;
    }
  }

  /** Leaves out the pairs of a type that somebody has decided about. */
  static List<Duplicate> undecided(Session session, EClass type, List<Duplicate> found) {
    if (found.stream().allMatch(d -> d.second() == 0)) {
      return found;
    }
    Set<Ids> decided = decided(session, type);
    return found.stream().filter(d -> !decided.contains(Ids.of(d.first(), d.second()))).toList();
  }

  private static Set<Ids> decided(Session session, EClass type) {
    Column typeColumn = Column.of(Literals.DUPLICATE_DECISION__TYPE);
    List<Column> columns =
        List.of(
            Column.of(Literals.DUPLICATE_DECISION__FIRST),
            Column.of(Literals.DUPLICATE_DECISION__SECOND));
    Set<Ids> decided = new HashSet<>();
    for (Row row :
        session
            .query(Literals.DUPLICATE_DECISION)
            .where(
                new Condition.Compare(
                    typeColumn, Condition.Operator.EQUAL, Catalog.qualifiedName(type)))
            .rows(columns, 0, Integer.MAX_VALUE)) {
      decided.add(Ids.of((Long) row.values()[0], (Long) row.values()[1]));
    }
    return decided;
  }
}
