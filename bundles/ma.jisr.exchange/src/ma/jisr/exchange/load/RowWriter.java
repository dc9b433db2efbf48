package ma.jisr.exchange.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.plan.HeaderWords;
import ma.jisr.exchange.resolve.Found;
import ma.jisr.model.check.Problem;
import ma.jisr.model.check.Rules;
import ma.jisr.model.core.Record;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Column;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Checks the values of rows and puts them into records. */
final class RowWriter {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);

  private final EClass type;
  private final List<Slot> slots;
  private final Session session;
  private final boolean eraseEmpty;

  /** An object of nobody's, for the rules that look at two values of one record. */
  private final EObject scratch;

  private final List<Integer> dates = new ArrayList<>();

  /** What a new record must have and the table does not, or null. */
  private final EStructuralFeature missing;

  RowWriter(EClass type, List<Slot> slots, Session session, boolean eraseEmpty) {
    this.type = type;
    this.slots = slots;
    this.session = session;
    this.eraseEmpty = eraseEmpty;
    scratch = EcoreUtil.create(type);
    missing = missing();
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

  private EStructuralFeature missing() {
    return type.getEAllStructuralFeatures().stream()
        .filter(f -> Meta.isRequired(f) && HeaderWords.isImported(f))
        .filter(f -> f.getDefaultValueLiteral() == null)
        .filter(f -> slots.stream().noneMatch(s -> s.feature() == f))
        .findFirst()
        .orElse(null);
  }

  /** What to read of the records that a table changes: a value for each slot. */
  List<Column> columns() {
    return slots.stream()
        .map(s -> new Column(List.of(s.feature()), s.feature() instanceof EReference))
        .toList();
  }

  /**
   * Checks the values that a record is to have.
   *
   * @param current its values as they are, by slot; null when it is to be made
   * @param faults takes what breaks a rule; the columns that it has already are passed over
   */
  void check(Object[] values, Object[] current, Faults faults) {
    if (current == null && missing != null) {
      faults.add(-1, TEXTS.format("row.missing", Labels.of(missing)));
      return;
    }
    boolean keeps = current != null && !eraseEmpty;
    for (int i : dates) {
      boolean kept = keeps && values[i] == null;
      scratch.eSet(slots.get(i).feature(), kept ? current[i] : plain(values[i]));
    }
    for (int i = 0; i < values.length; i++) {
      Slot slot = slots.get(i);
      boolean optional = values[i] == null && (keeps || !Meta.isRequired(slot.feature()));
      boolean defaulted = values[i] == null && slot.feature().getDefaultValueLiteral() != null;
      if (optional || defaulted || slot.column() >= 0 && faults.has(slot.column())) {
        continue;
      }
      List<Problem> problems = Rules.check(scratch, slot.feature(), plain(values[i]));
      if (!problems.isEmpty()) {
        faults.add(slot.column(), problems.get(0).sentence());
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
   * Whether a row would change a record.
   *
   * @param current the record's values as they are, by slot
   */
  boolean differs(Object[] values, Object[] current) {
    for (int i = 0; i < values.length; i++) {
      if (differs(i, values, current)) {
        return true;
      }
    }
    return false;
  }

  private boolean differs(int i, Object[] values, Object[] current) {
    Slot slot = slots.get(i);
    if (values[i] == null && (!eraseEmpty || slot.lenient())) {
      return false;
    }
    Object value = plain(values[i]) == null ? slot.nothing() : values[i];
    return !isSame(current[i], value);
  }

  /** Puts into a record what differs. */
  void update(Record record, Object[] values, Object[] current) {
    for (int i = 0; i < values.length; i++) {
      if (differs(i, values, current)) {
        Slot slot = slots.get(i);
        set(record, slot, plain(values[i]) == null ? slot.nothing() : values[i]);
      }
    }
  }

  private static boolean isSame(Object old, Object value) {
    if (value instanceof List<?> many) {
      return keys(old).equals(keys(many));
    } else if (old == null || value == null) {
      return old == value;
    } else if (value instanceof BigDecimal number) {
      return number.compareTo((BigDecimal) old) == 0;
    }
    return Objects.equals(key(old), key(value));
  }

  /** The order of many values says nothing, and tables of links keep none. */
  private static Set<Object> keys(Object values) {
    Set<Object> keys = new HashSet<>();
    if (values instanceof Collection<?> many) {
      many.forEach(v -> keys.add(key(v)));
    }
    return keys;
  }

  private static Object key(Object value) {
    return value instanceof Found found ? (Object) found.id() : value;
  }

  @SuppressWarnings("unchecked")
  private void set(Record record, Slot slot, Object value) {
    EStructuralFeature feature = slot.feature();
    if (value instanceof List<?> many) {
      List<Object> list = (List<Object>) record.eGet(feature);
      list.clear();
      many.forEach(v -> list.add(object(v)));
    } else if (value == null) {
      record.eUnset(feature);
    } else {
      record.eSet(feature, object(value));
    }
  }

  private Object object(Object value) {
    return value instanceof Found found ? found.in(session) : value;
  }
}
