package ma.jisr.exchange.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.model.check.Problem;
import ma.jisr.model.core.Record;
import ma.jisr.model.meta.Meta;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Refuses rows by what the modules ask of records, which the values of a row alone do not tell: the
 * record is made or changed in the session, looked at, and taken back when it will not do.
 */
final class ModuleCheck {

  private final Session session;
  private final List<Slot> slots;
  private final boolean needed;

  ModuleCheck(EClass type, List<Slot> slots, Session session) {
    this.session = session;
    this.slots = slots;
    needed = session.rules().areModules(type);
  }

  /** Whether a module has something to say about the records of the table. */
  boolean isNeeded() {
    return needed;
  }

  /**
   * Checks a record that was just made.
   *
   * @throws RowRefused when it will not do; it is no longer in the session then
   */
  void made(Record record) throws RowRefused {
    if (!needed) {
      return;
    }
    try {
      refuse(session.rules().problems(record));
    } catch (RowRefused e) {
      session.delete(record);
      throw e;
    }
  }

  /**
   * Changes a record and checks it.
   *
   * @param keep whether the change is to stay when it will do
   * @throws RowRefused when it will not do; the record is as it was then
   */
  void change(Record record, Runnable change, boolean keep) throws RowRefused {
    if (!needed) {
      change.run();
      return;
    }
    Map<EStructuralFeature, Object> before = values(record);
    boolean kept = false;
    try {
      change.run();
      refuse(session.rules().problems(record));
      kept = keep;
    } finally {
      if (!kept) {
        before.forEach(record::eSet); // the store writes no value that is the same again
      }
    }
  }

  private static Map<EStructuralFeature, Object> values(Record record) {
    Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
    for (EStructuralFeature feature : record.eClass().getEAllStructuralFeatures()) {
      if (!Meta.isSystem(feature)) {
        Object value = record.eGet(feature);
        values.put(feature, value instanceof Collection<?> many ? copy(feature, many) : value);
      }
    }
    return values;
  }

  /** Parts are copied: the change may be in one of them. */
  private static List<Object> copy(EStructuralFeature feature, Collection<?> many) {
    boolean parts =
        feature instanceof org.eclipse.emf.ecore.EReference reference && reference.isContainment();
    return parts ? new ArrayList<>(EcoreUtil.copyAll(many)) : new ArrayList<>(many);
  }

  private void refuse(List<Problem> problems) throws RowRefused {
    Faults faults = new Faults();
    for (Problem problem : problems) {
      faults.add(column(problem.feature()), problem.sentence());
    }
    faults.check();
  }

  private int column(EStructuralFeature feature) {
    return slots.stream()
        .filter(s -> s.feature() == feature)
        .findFirst()
        .map(Slot::column)
        .orElse(-1);
  }
}
