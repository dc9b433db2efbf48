package ma.jisr.exchange.load;

import java.util.Collection;
import java.util.List;
import ma.jisr.exchange.convert.BadValue;
import ma.jisr.exchange.convert.Converter;
import ma.jisr.exchange.resolve.Found;
import ma.jisr.model.core.Record;
import ma.jisr.model.meta.Labels;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/**
 * What the record of a row refers to as it is. A list that the program wrote names others by their
 * labels: where several have the label, the one that is meant is the one that is there.
 */
final class CurrentReferences {

  private final Session session;
  private final EClass type;
  private long id;

  CurrentReferences(EClass type, Session session) {
    this.type = type;
    this.session = session;
  }

  /**
   * Goes to the record of the next row.
   *
   * @param cell its identifier as it stands there, or null
   */
  void at(String cell) {
    id = cell != null && cell.matches("[0-9]{1,18}") ? Long.parseLong(cell) : 0;
  }

  /** A converter that looks here where another one cannot tell which record is meant. */
  Converter behind(Converter converter, EReference reference) {
    return text -> {
      try {
        return converter.convert(text);
      } catch (BadValue e) {
        Found current = e.isUnknown() || id == 0 ? null : current(reference, text);
        if (current == null) {
          throw e;
        }
        return current;
      }
    };
  }

  private Found current(EReference reference, String text) {
    Record record = session.<Record>load(type, id).orElse(null);
    Object value = record == null ? null : record.eGet(reference);
    Collection<?> all =
        value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
    for (Object one : all) {
      Record referred = (Record) one;
      if (Labels.of(referred).equals(text)) {
        return Found.of(referred.eClass(), referred.getId(), referred.getCode());
      }
    }
    return null;
  }
}
