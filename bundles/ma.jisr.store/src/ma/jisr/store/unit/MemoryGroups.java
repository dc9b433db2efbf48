package ma.jisr.store.unit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.store.Column;
import ma.jisr.store.Group;
import ma.jisr.store.Row;
import ma.jisr.store.memory.Packed;
import org.eclipse.emf.ecore.EClass;

/** Groups made from memory; how their texts are spelled, and labels, come from the database. */
final class MemoryGroups {

  /** With more groups of texts than this, one pass over the database is the quicker way. */
  private static final int MOST_SPELLED = 4_000;

  private final Kernel kernel;
  private final Connection connection;
  private final List<EClass> types;
  private final Column by;
  private final List<Column> totals;

  MemoryGroups(
      Kernel kernel, Connection connection, List<EClass> types, Column by, List<Column> totals) {
    this.kernel = kernel;
    this.connection = connection;
    this.types = types;
    this.by = by;
    this.totals = totals;
  }

  /** The groups; null when there are too many. */
  List<Group> of(MemoryValues memory, MemoryAnswer answer) throws SQLException {
    Grouping grouping = new Grouping(kernel, connection, by, totals);
    Map<EClass, MemoryValues.Reader> values = new HashMap<>();
    Map<EClass, MemoryValues.Reader[]> sums = new HashMap<>();
    for (EClass type : types) {
      values.put(type, memory.reader(type, grouping.by()));
      sums.put(type, answer.readers(type, totals));
    }
    answer.forEach(
        (type, table, row) -> {
          Object value = values.get(type).get(row);
          Object key = value instanceof String text && Packed.isEmpty(text) ? null : value;
          MemoryValues.Reader[] readers = sums.get(type);
          Object[] added = new Object[readers.length];
          for (int i = 0; i < added.length; i++) {
            added[i] = readers[i].get(row);
          }
          grouping.add(table.id(row), key, key, added);
        });
    return MemoryKey.of(by.feature()).isText() && !spell(grouping) ? null : grouping.groups();
  }

  /** Puts the texts in the place of their folded forms. */
  private boolean spell(Grouping grouping) throws SQLException {
    List<Long> ids = grouping.spelledBy();
    if (ids.size() > MOST_SPELLED) {
      return false;
    }
    Map<Long, String> texts = new HashMap<>();
    Projection projection = new Projection(kernel, connection, types, List.of(by));
    for (int from = 0; from < ids.size(); from += RowReader.CHUNK) {
      List<Long> chunk =
          new ArrayList<>(ids.subList(from, Math.min(ids.size(), from + RowReader.CHUNK)));
      for (Row row : projection.read(chunk)) {
        texts.put(row.id(), (String) row.values()[0]);
      }
    }
    return grouping.spell(texts);
  }
}
