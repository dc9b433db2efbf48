package ma.jisr.ui.bulk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import ma.jisr.model.core.Record;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What is done to one field of many records.
 *
 * @param feature the field
 * @param kind what is done
 * @param values what is set, added or removed, typed as the feature is, a {@link Ref} for a record;
 *     one at the most for a field of one value
 */
public record BulkChange(EStructuralFeature feature, Kind kind, List<?> values) {

  /** What can be done. */
  public enum Kind {
    /** The values take the place of those that were there. */
    SET,
    /** The values come to those that are there. */
    ADD,
    /** The values go; others stay. */
    REMOVE,
    /** Nothing is left. */
    CLEAR
  }

  /**
   * A record that a field is to refer to.
   *
   * @param type its concrete type
   * @param id its identifier
   * @param label what it is called
   */
  public record Ref(EClass type, long id, String label) {
    @Override
    public String toString() {
      return label;
    }
  }

  /** Keeps a copy. */
  public BulkChange {
    values = List.copyOf(values);
  }

  /**
   * The value that a record would get.
   *
   * @param old what it has: a value, or a collection for many
   */
  Object after(Object old) {
    if (!feature.isMany()) {
      return kind == Kind.CLEAR || values.isEmpty() ? nothing() : values.get(0);
    }
    List<Object> list = new ArrayList<>(old instanceof Collection<?> many ? many : List.of());
    switch (kind) {
      case SET -> {
        boolean same = list.size() == values.size() && values.stream().allMatch(v -> has(list, v));
        if (!same) {
          list.clear();
          list.addAll(values);
        }
      }
      case ADD -> values.stream().filter(v -> !has(list, v)).toList().forEach(list::add);
      case REMOVE -> list.removeIf(v -> has(values, v));
      case CLEAR -> list.clear();
    }
    return list;
  }

  private Object nothing() {
    return feature.getDefaultValueLiteral() == null ? null : feature.getDefaultValue();
  }

  private static boolean has(Collection<?> list, Object value) {
    return list.stream().anyMatch(v -> isSame(v, value));
  }

  /** Whether two values are the same; records are told apart by their identifiers. */
  static boolean isSame(Object a, Object b) {
    if (a instanceof Collection<?> x && b instanceof Collection<?> y) {
      return x.size() == y.size() && x.stream().allMatch(v -> has(y, v));
    } else if (a instanceof BigDecimal x && b instanceof BigDecimal y) {
      return x.compareTo(y) == 0;
    } else if ("".equals(a) && b == null || a == null && "".equals(b)) {
      return true;
    }
    return Objects.equals(key(a), key(b));
  }

  private static Object key(Object value) {
    return switch (value) {
      case Record record -> record.getId();
      case Ref ref -> ref.id();
      case null -> null;
      default -> value;
    };
  }

  /** Puts a value into a record. */
  @SuppressWarnings("unchecked")
  void put(Record record, Object value, Session session) {
    if (value instanceof List<?> many) {
      List<Object> list = (List<Object>) record.eGet(feature);
      List<Object> objects = new ArrayList<>();
      many.forEach(v -> objects.add(object(v, session)));
      list.removeIf(v -> !objects.contains(v));
      objects.stream().filter(v -> !list.contains(v)).forEach(list::add);
    } else if (value == null) {
      record.eUnset(feature);
    } else {
      record.eSet(feature, object(value, session));
    }
  }

  private static Object object(Object value, Session session) {
    return value instanceof Ref ref ? session.reference(ref.type(), ref.id()) : value;
  }
}
