package ma.jisr.store.unit;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import ma.jisr.model.check.Problem;
import ma.jisr.model.core.Record;
import ma.jisr.store.RecordCheck;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EClass;

/** The checks of the modules that are there, by the types that they are about. */
public final class RecordChecks {

  private final Collection<? extends RecordCheck> checks;

  /**
   * Those checks.
   *
   * @param checks as they are now and will be: modules come and go
   */
  public RecordChecks(Collection<? extends RecordCheck> checks) {
    this.checks = checks;
  }

  private List<? extends RecordCheck> about(EClass type) {
    Predicate<EClass> mine = t -> t == type || t.isSuperTypeOf(type);
    return checks.stream().filter(c -> c.types().stream().anyMatch(mine)).toList();
  }

  /** Whether a module checks records of a type. */
  boolean areThere(EClass type) {
    return !checks.isEmpty() && !about(type).isEmpty();
  }

  /** Lets the modules put in what the program gives a new record. */
  void complete(Record created, Session session) {
    about(created.eClass()).forEach(c -> c.complete(created, session));
  }

  /** What the modules object to. */
  List<Problem> check(Record record, Session session, boolean undoing) {
    return about(record.eClass()).stream()
        .flatMap(c -> c.check(record, session, undoing).stream())
        .toList();
  }
}
