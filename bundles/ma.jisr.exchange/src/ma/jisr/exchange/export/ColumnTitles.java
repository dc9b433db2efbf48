package ma.jisr.exchange.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Folding;
import ma.jisr.store.Column;

/** The headers of columns, in the program's language, no two alike. */
final class ColumnTitles {

  private ColumnTitles() {}

  static List<String> of(List<Column> columns) {
    List<String> titles = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Column column : columns) {
      StringJoiner title = new StringJoiner(" › ");
      column.path().forEach(f -> title.add(Labels.of(f)));
      boolean first = seen.add(Folding.fold(title.toString()));
      titles.add(first ? title.toString() : RecordJson.name(column));
    }
    return titles;
  }
}
