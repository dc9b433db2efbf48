package ma.jisr.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.matching.MatchFields.Field;
import ma.jisr.model.core.Record;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * What an object says of a record, written or not, as far as records are compared by it: taken in
 * the thread that edits the object, compared in any other.
 *
 * @param type of the record
 * @param id its identifier, which it does not resemble itself; 0 when it has none
 * @param values of the fields: references by identifier (Long), many values as a List
 */
public record RecordValues(EClass type, long id, Map<Field, Object> values) {

  /** Keeps a copy. */
  public RecordValues {
    values = Map.copyOf(values);
  }

  /** The values of an object as they are now. */
  public static RecordValues of(Record record) {
    Map<Field, Object> values = new HashMap<>();
    for (Field field : MatchFields.of(record.eClass())) {
      Object value = plain(record.eGet(field.path().get(0)));
      if (field.path().size() > 1) {
        List<Object> parts = new ArrayList<>();
        for (Object part : (Collection<?>) record.eGet(field.path().get(0))) {
          Object own = plain(((EObject) part).eGet(field.feature()));
          if (own != null) {
            parts.add(own);
          }
        }
        value = parts.isEmpty() ? null : parts;
      }
      if (value != null) {
        values.put(field, value);
      }
    }
    return new RecordValues(record.eClass(), record.getId(), values);
  }

  private static Object plain(Object value) {
    return switch (value) {
      case Record referred -> referred.getId();
      case Collection<?> many -> many.stream().map(RecordValues::plain).toList();
      case String text when text.isBlank() -> null;
      case null -> null;
      default -> value;
    };
  }

  /** Whether it says anything to compare. */
  public boolean isEmpty() {
    return values.isEmpty();
  }
}
