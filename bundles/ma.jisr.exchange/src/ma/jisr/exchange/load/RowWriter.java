package ma.jisr.exchange.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import ma.jisr.exchange.resolve.Found;
import ma.jisr.model.check.Problem;
import ma.jisr.model.check.Rules;
import ma.jisr.model.core.Record;
import ma.jisr.model.meta.Meta;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Checks the values of rows and puts them into records. */
final class RowWriter {

  private final EClass type;
  private final List<Slot> slots;
  private final Session session;
  private final boolean eraseEmpty;

  /** An object of nobody's, for the rules that look at two values of one record. */
  private final EObject scratch;

  private final List<Integer> dates = new ArrayList<>();

  RowWriter(EClass type, List<Slot> slots, Session session, boolean eraseEmpty) {
    this.type = type;
    this.slots = slots;
    this.session = session;
    this.eraseEmpty = eraseEmpty;
    scratch = EcoreUtil.create(type);
    for (int i = 0; i < slots.size(); i++) {
      EStructuralFeature feature = slots.get(i).feature();
      boolean before =
          type.getEAllStructuralFeatures().stream()
              .anyMatch(f -> feature.getName().equals(Meta.value(f, "after")));
      if (before) {
        dates.add(i);
      }
    }
  }

  /**
   * Checks the values that a record is to have.
   *
   * @param record the record as it is, or null when it is to be made
   */
  void check(Object[] values, Record record) throws RowRefused {
    for (int i : dates) {
      EStructuralFeature feature = slots.get(i).feature();
      boolean kept = record != null && values[i] == null && !eraseEmpty;
      scratch.eSet(feature, kept ? record.eGet(feature) : plain(values[i]));
    }
    boolean keeps = record != null && !eraseEmpty;
    for (int i = 0; i < values.length; i++) {
      Slot slot = slots.get(i);
      boolean optional = values[i] == null && (keeps || !Meta.isRequired(slot.feature()));
      if (optional || values[i] == null && slot.feature().getDefaultValueLiteral() != null) {
        continue;
      }
      List<Problem> problems = Rules.check(scratch, slot.feature(), plain(values[i]));
      if (!problems.isEmpty()) {
        throw new RowRefused(slot.column(), problems.get(0).sentence(), false);
      }
    }
  }

  private static Object plain(Object value) {
    return value == RowReader.CLEAR ? null : value;
  }

  /** Makes a record. */
  Record create(Object[] values) {
    Record record = session.create(type);
    for (int i = 0; i < values.length; i++) {
      Object value = plain(values[i]);
      if (value != null) {
        set(record, slots.get(i), value);
      }
    }
    return record;
  }

  /**
   * Puts into a record what differs.
   *
   * @param write whether to do it, or only to tell
   * @return whether anything differs
   */
  boolean update(Record record, Object[] values, boolean write) {
    boolean changed = false;
    for (int i = 0; i < values.length; i++) {
      Slot slot = slots.get(i);
      if (values[i] == null && (!eraseEmpty || slot.lenient())) {
        continue;
      }
      Object value = plain(values[i]) == null ? slot.nothing() : values[i];
      if (!isSame(record.eGet(slot.feature(), false), value)) {
        changed = true;
        if (write) {
          set(record, slot, value);
        }
      }
    }
    return changed;
  }

  private static boolean isSame(Object old, Object value) {
    if (value instanceof List<?> many) {
      return keys((Collection<?>) old).equals(keys(many));
    } else if (old == null || value == null) {
      return old == value;
    } else if (value instanceof BigDecimal number) {
      return number.compareTo((BigDecimal) old) == 0;
    }
    return Objects.equals(key(old), key(value));
  }

  private static Set<Object> keys(Collection<?> values) {
    Set<Object> keys = new HashSet<>();
    values.forEach(v -> keys.add(key(v)));
    return keys;
  }

  private static Object key(Object value) {
    if (value instanceof Found found) {
      return found.id();
    }
    return value instanceof EObject referred ? (Object) Found.idOf(referred) : value;
  }

  @SuppressWarnings("unchecked")
  private void set(Record record, Slot slot, Object value) {
    EStructuralFeature feature = slot.feature();
    if (value instanceof List<?> many) {
      List<Object> list = (List<Object>) record.eGet(feature);
      list.clear();
      many.forEach(v -> list.add(object(v)));
    } else {
      record.eSet(feature, object(value));
    }
  }

  private Object object(Object value) {
    return value instanceof Found found ? found.in(session) : value;
  }
}
