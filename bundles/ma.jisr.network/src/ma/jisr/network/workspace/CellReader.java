package ma.jisr.network.workspace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ma.jisr.exchange.convert.BadValue;
import ma.jisr.exchange.convert.Cells;
import ma.jisr.exchange.convert.Converter;
import ma.jisr.exchange.convert.Converters;
import ma.jisr.exchange.resolve.Directory;
import ma.jisr.exchange.resolve.Found;
import ma.jisr.exchange.resolve.RecordIndex;
import ma.jisr.model.core.Record;
import ma.jisr.model.core.Term;
import ma.jisr.network.file.Attributes;
import ma.jisr.network.file.NetworkData.Kind;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Makes values of features of what stands in files, and puts them into records. */
final class CellReader {

  private final Session session;
  private final Directory directory;
  private final Progress progress;

  CellReader(Session session, Directory directory, Progress progress) {
    this.session = session;
    this.directory = directory;
    this.progress = progress;
  }

  /**
   * The value of a feature that a file means.
   *
   * @return records as {@link Found}; a list where the feature has many; null when nothing is said
   * @throws BadValue when it is none
   */
  Object read(EStructuralFeature feature, Object value) throws BadValue {
    String text = Cells.clean(Attributes.text(value));
    if (text == null) {
      return null;
    }
    if (value instanceof Boolean && ModelColumns.kind(feature) == Kind.TRUTH) {
      return value;
    }
    Converter converter = converter(feature);
    if (!feature.isMany()) {
      return converter.convert(text);
    }
    Set<Object> values = new LinkedHashSet<>();
    for (String part : Cells.split(text)) {
      values.add(converter.convert(part));
    }
    return new ArrayList<>(values);
  }

  private Converter converter(EStructuralFeature feature) {
    if (feature instanceof EReference reference) {
      RecordIndex index = directory.of(reference.getEReferenceType());
      return index::resolve;
    }
    return Converters.of((EAttribute) feature);
  }

  /** Puts a value into a record. */
  @SuppressWarnings("unchecked")
  void set(EObject record, EStructuralFeature feature, Object value) {
    if (value instanceof List<?> many) {
      List<Object> list = (List<Object>) record.eGet(feature);
      list.clear();
      many.forEach(v -> list.add(object(v)));
    } else {
      record.eSet(feature, object(value));
    }
  }

  private Object object(Object value) {
    if (!(value instanceof Found found)) {
      return value;
    }
    boolean fresh = found.id() == 0;
    Record record = found.in(session);
    if (fresh && record instanceof Term term) {
      progress.words.add(term.getName());
    }
    return record;
  }

  /** Whether a record has nothing yet, so that a file may say it. */
  static boolean isEmpty(EObject record, EStructuralFeature feature) {
    Object value = record.eGet(feature);
    return value == null
        || value instanceof List<?> many && many.isEmpty()
        || value instanceof String text && text.isBlank();
  }

  /** Whether a record has what a file says. */
  static boolean isSame(EObject record, EStructuralFeature feature, Object value) {
    Object own = record.eGet(feature);
    if (own instanceof List<?> list && value instanceof List<?> many) {
      return keys(list).equals(keys(many));
    }
    return key(own).equals(key(value));
  }

  private static Set<Object> keys(List<?> values) {
    Set<Object> keys = new LinkedHashSet<>();
    values.forEach(v -> keys.add(key(v)));
    return keys;
  }

  private static Object key(Object value) {
    if (value instanceof Found found) {
      return found.id();
    } else if (value instanceof Record record) {
      return record.getId();
    } else if (value instanceof Number number) {
      return number.doubleValue();
    }
    return String.valueOf(value);
  }
}
