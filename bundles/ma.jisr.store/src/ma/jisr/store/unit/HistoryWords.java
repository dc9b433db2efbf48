package ma.jisr.store.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ma.jisr.model.core.Record;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.store.Commit;
import ma.jisr.store.HistoryEntry;
import ma.jisr.store.HistoryEntry.Kind;
import ma.jisr.store.engine.Failures;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Puts the journal's JSON into words. */
final class HistoryWords {

  private final SessionImpl session;

  HistoryWords(SessionImpl session) {
    this.session = session;
  }

  /** One line of a record's history. */
  HistoryEntry entry(Commit commit, EClass type, char kind, Map<String, Object> values) {
    List<HistoryEntry.Field> fields = new ArrayList<>();
    values.forEach(
        (name, value) -> {
          EStructuralFeature feature = type == null ? null : type.getEStructuralFeature(name);
          if (feature != null && Meta.isReadOnly(feature)) {
            return; // only the program has a use for it
          }
          Object before = null;
          Object after = value;
          if (kind == 'U') {
            before = ((List<?>) value).get(0);
            after = ((List<?>) value).get(1);
          } else if (kind == 'D') {
            before = value;
            after = null;
          }
          fields.add(
              new HistoryEntry.Field(feature, name, words(feature, before), words(feature, after)));
        });
    return new HistoryEntry(commit, kind(kind), fields);
  }

  private static Kind kind(char kind) {
    return switch (kind) {
      case 'C' -> Kind.CREATED;
      case 'T' -> Kind.TRASHED;
      case 'R' -> Kind.RESTORED;
      case 'D' -> Kind.REMOVED;
      default -> Kind.CHANGED;
    };
  }

  private String words(EStructuralFeature feature, Object value) {
    if (value instanceof List<?> many) {
      List<String> words = new ArrayList<>();
      many.forEach(single -> words.add(words(feature, single)));
      return words.isEmpty() ? null : String.join(" ; ", words);
    } else if (value instanceof Map<?, ?> part) {
      EClass type = feature instanceof EReference r ? r.getEReferenceType() : null;
      List<String> words = new ArrayList<>();
      part.forEach(
          (name, single) ->
              words.add(
                  words(type == null ? null : type.getEStructuralFeature((String) name), single)));
      return String.join(", ", words);
    } else if (value instanceof Boolean truth) {
      return Failures.sentence(truth ? "yes" : "no");
    } else if (value instanceof String text && feature instanceof EReference) {
      return referred(text);
    } else if (value instanceof String text
        && feature instanceof EAttribute attribute
        && attribute.getEAttributeType() instanceof EEnum type) {
      EEnumLiteral literal = type.getEEnumLiteralByLiteral(text);
      return literal == null ? text : Labels.of(literal);
    }
    return value == null ? null : value.toString();
  }

  private String referred(String text) {
    int hash = text.indexOf('#');
    EClass type = session.catalog().byQualifiedName(text.substring(0, hash)).orElse(null);
    Record record =
        type == null ? null : session.loadAny(type, Long.parseLong(text.substring(hash + 1)));
    return record == null ? text : Labels.of(record);
  }
}
