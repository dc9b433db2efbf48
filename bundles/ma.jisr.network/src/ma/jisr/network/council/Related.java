package ma.jisr.network.council;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ma.jisr.model.core.Record;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** The records that refer to another, those included that the session is about to write. */
final class Related {

  private Related() {}

  /**
   * The records of a type that refer to a target as the session sees them now; what is in the
   * trash, or about to go there, is left out.
   *
   * @param reference of one value
   */
  static <T extends Record> List<T> of(
      Session session, EClass type, EReference reference, Record target) {
    Set<Long> ids = new LinkedHashSet<>();
    for (long id :
        session
            .query(type)
            .where(
                new Condition.Compare(
                    Column.idOf(reference), Condition.Operator.EQUAL, target.getId()))
            .ids()) {
      ids.add(id);
    }
    for (Record record : session.changed()) {
      if (type.isInstance(record)) {
        ids.add(record.getId());
      }
    }
    return session.<T>load(type, ids).stream()
        .filter(r -> isSame((Record) r.eGet(reference), target))
        .toList();
  }

  /** Whether two objects are the same record, or stand for it. */
  static boolean isSame(Record a, Record b) {
    return a != null && b != null && a.getId() == b.getId();
  }
}
