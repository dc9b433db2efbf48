package ma.jisr.store.unit;

import java.util.List;
import java.util.Locale;
import ma.jisr.model.text.Folding;
import ma.jisr.store.Column;
import ma.jisr.store.memory.MemoryColumn;
import ma.jisr.store.memory.Packed;
import ma.jisr.store.schema.RecordTable;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A column in memory: a feature, the words that search looks through, or the label of the record.
 *
 * @param feature the feature; null for the others
 * @param language of a label, in which it is; else null
 */
record MemoryKey(EStructuralFeature feature, String language) {

  /** What search looks through. */
  static final MemoryKey WORDS = new MemoryKey(null, null);

  /** A feature. */
  static MemoryKey of(EStructuralFeature feature) {
    return new MemoryKey(feature, null);
  }

  /** The label in the program's language. */
  static MemoryKey label() {
    return new MemoryKey(null, Locale.getDefault().getLanguage());
  }

  boolean isLabel() {
    return language != null;
  }

  /** Whether its values are packed texts. */
  boolean isText() {
    return feature == null || feature.getEType().getInstanceClass() == String.class;
  }

  private boolean isReference() {
    return feature instanceof EReference;
  }

  /** An empty column for its values. */
  MemoryColumn column(int capacity) {
    return isReference()
        ? new MemoryColumn.Ids(capacity)
        : isText() ? new MemoryColumn.Texts(capacity) : new MemoryColumn.Values(capacity);
  }

  /** Has its value read, in the form that the column keeps. */
  SelectBuilder.Extractor select(SelectBuilder select) {
    if (this.equals(WORDS)) {
      int at = select.select(SelectBuilder.own(RecordTable.SEARCH_TEXT));
      return row -> Packed.pack(row.getString(at));
    }
    SelectBuilder.Extractor value =
        isLabel() ? select.label() : select.column(new Column(List.of(feature), true));
    return isText() ? row -> packed((String) value.get(row)) : value;
  }

  /** The form of a text in a column. */
  static String packed(String text) {
    return text == null ? null : text.isBlank() ? Packed.BLANK : Packed.pack(Folding.fold(text));
  }

  /**
   * A column of a type that must be in memory.
   *
   * @param type the concrete class
   */
  record Need(EClass type, MemoryKey key) {}
}
