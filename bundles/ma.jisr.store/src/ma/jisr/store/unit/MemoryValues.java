package ma.jisr.store.unit;

import java.util.List;
import java.util.Map;
import ma.jisr.store.Column;
import ma.jisr.store.memory.MemoryColumn;
import ma.jisr.store.memory.MemoryTable;
import ma.jisr.store.schema.FeatureColumns;
import ma.jisr.store.schema.RecordTable;
import ma.jisr.store.schema.Schema;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Tables in memory as they stand during one answer, and the values of columns reached through
 * references.
 */
final class MemoryValues {

  private final Schema schema;
  private final Map<EClass, MemoryTable> tables;

  MemoryValues(Schema schema, Map<EClass, MemoryTable> tables) {
    this.schema = schema;
    this.tables = tables;
  }

  MemoryTable table(EClass type) {
    return tables.get(type);
  }

  Schema schema() {
    return schema;
  }

  /** The value of a column in a row; text packed, the label of what is referred to as well. */
  interface Reader {
    Object get(int row);
  }

  /** How the values of a column are read, row by row. */
  Reader reader(EClass type, Column column) {
    return reader(type, column.path(), 0, column.raw());
  }

  private Reader reader(EClass type, List<EStructuralFeature> path, int at, boolean raw) {
    EStructuralFeature feature = path.get(at);
    RecordTable model = schema.table(type);
    FeatureColumns columns = model.columns(feature);
    if (columns == null) {
      return row -> null;
    }
    MemoryColumn column = table(type).column(MemoryKey.of(feature));
    boolean last = at == path.size() - 1;
    if (last && (raw || !(feature instanceof EReference))) {
      return column::get;
    }
    MemoryColumn.Ids ids = (MemoryColumn.Ids) column;
    List<FeatureColumns.Part> parts = columns.parts();
    MemoryTable[] targets = new MemoryTable[parts.size()];
    Reader[] readers = new Reader[parts.size()];
    for (int i = 0; i < targets.length; i++) {
      EClass target = parts.get(i).target();
      targets[i] = table(target);
      readers[i] =
          last ? targets[i].column(MemoryKey.label())::get : reader(target, path, at + 1, raw);
    }
    return row -> {
      long id = ids.id(row);
      for (int i = 0; id != 0 && i < targets.length; i++) {
        int referred = targets[i].row(id);
        if (referred >= 0) {
          return readers[i].get(referred);
        }
      }
      return null;
    };
  }
}
