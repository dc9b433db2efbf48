package ma.jisr.store.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ma.jisr.model.meta.Meta;
import ma.jisr.store.Column;
import ma.jisr.store.schema.FeatureColumns;
import ma.jisr.store.schema.RecordTable;
import ma.jisr.store.schema.Ref;
import ma.jisr.store.schema.Schema;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectJoinStep;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * Builds one SELECT over the table of a class: columns are asked for by path, joins follow, and
 * each column gets an extractor that makes its value from the row. Labels are put together in the
 * program, so that every engine sees plain columns only.
 */
final class SelectBuilder {

  private static final int DEEPEST_LABEL = 3;

  /** Makes a value from the current row. */
  interface Extractor {
    Object get(ResultSet row) throws SQLException;
  }

  private record Join(Table<?> table, org.jooq.Condition on) {}

  private final Schema schema;
  private final RecordTable root;
  private final List<Field<?>> fields = new ArrayList<>();
  private final Map<String, String> aliases = new HashMap<>();
  private final List<Join> joins = new ArrayList<>();
  private final String language = Locale.getDefault().getLanguage();

  SelectBuilder(Schema schema, RecordTable root) {
    this.schema = schema;
    this.root = root;
    fields.add(field("t", "id"));
  }

  /** A field of the class's own table. */
  static Field<Object> own(String name) {
    return field("t", name);
  }

  private static Field<Object> field(String alias, String name) {
    return DSL.field(DSL.name(alias, name), Object.class);
  }

  /** Asks for a field; the first field is always the identifier. */
  int select(Field<?> field) {
    fields.add(field);
    return fields.size();
  }

  /** Asks for a single-valued column; it is empty in a class that lacks the feature. */
  Extractor column(Column column) {
    return path("t", root, column.path(), 0, column.raw());
  }

  /** Asks for the label of the record itself. */
  Extractor label() {
    return label("t", root, 0);
  }

  private Extractor path(
      String alias, RecordTable table, List<EStructuralFeature> path, int at, boolean raw) {
    EStructuralFeature feature = path.get(at);
    FeatureColumns columns = table.columns(feature);
    if (columns == null && feature.isMany()) {
      throw new IllegalArgumentException(feature.getName() + " has many values");
    } else if (columns == null) {
      return row -> null;
    }
    boolean last = at == path.size() - 1;
    int first = selectParts(alias, columns);
    if (last && (raw || !columns.isReference())) {
      return row ->
          columns.read(row, first) instanceof Ref ref ? ref.id() : columns.read(row, first);
    }
    List<Extractor> targets = new ArrayList<>();
    for (FeatureColumns.Part part : columns.parts()) {
      String joined = join(alias, part);
      RecordTable target = schema.table(part.target());
      targets.add(last ? label(joined, target, 1) : path(joined, target, path, at + 1, raw));
    }
    return whichever(columns, first, targets);
  }

  /** The value that the one filled part of a reference gives. */
  private static Extractor whichever(FeatureColumns columns, int first, List<Extractor> targets) {
    return row ->
        columns.read(row, first) instanceof Ref ref
            ? targets.get(columns.partOf(ref.type())).get(row)
            : null;
  }

  private int selectParts(String alias, FeatureColumns columns) {
    int first = fields.size() + 1;
    columns.parts().forEach(p -> fields.add(field(alias, p.name())));
    return first;
  }

  private String join(String alias, FeatureColumns.Part part) {
    return aliases.computeIfAbsent(
        alias + '.' + part.name(),
        key -> {
          String joined = "j" + aliases.size();
          joins.add(
              new Join(
                  DSL.table(schema.table(part.target()).name()).as(DSL.name(joined)),
                  field(joined, "id").eq(field(alias, part.name()))));
          return joined;
        });
  }

  private Extractor label(String alias, RecordTable table, int depth) {
    List<Extractor> words = new ArrayList<>();
    for (EStructuralFeature feature : Meta.label(table.type())) {
      FeatureColumns columns = table.columns(feature);
      if (feature instanceof EAttribute) {
        words.add(translated(alias, table, feature));
      } else if (depth < DEEPEST_LABEL) {
        int first = selectParts(alias, columns);
        List<Extractor> targets = new ArrayList<>();
        for (FeatureColumns.Part part : columns.parts()) {
          targets.add(label(join(alias, part), schema.table(part.target()), depth + 1));
        }
        words.add(whichever(columns, first, targets));
      }
    }
    int code = select(field(alias, "code"));
    int id = select(field(alias, "id"));
    return row -> {
      StringBuilder label = new StringBuilder();
      for (Extractor word : words) {
        Object value = word.get(row);
        if (value != null) {
          label.append(label.isEmpty() ? "" : " ").append(value);
        }
      }
      if (label.isEmpty()) {
        String fallback = row.getString(code);
        return fallback == null ? row.getString(id) : fallback;
      }
      return label.toString();
    };
  }

  private Extractor translated(String alias, RecordTable table, EStructuralFeature feature) {
    EStructuralFeature other = Meta.translation(feature, table.type(), language);
    FeatureColumns baseColumns = table.columns(feature);
    int base = selectParts(alias, baseColumns);
    if (other == feature) {
      return row -> baseColumns.read(row, base);
    }
    FeatureColumns otherColumns = table.columns(other);
    int translation = selectParts(alias, otherColumns);
    return row -> {
      Object value = otherColumns.read(row, translation);
      return value == null || value.toString().isBlank() ? baseColumns.read(row, base) : value;
    };
  }

  /** The statement; the identifier is its first column. */
  SelectConditionStep<Record> build(DSLContext sql, org.jooq.Condition condition) {
    SelectJoinStep<Record> from =
        sql.select(numbered()).from(DSL.table(root.name()).as(DSL.name("t")));
    for (Join join : joins) {
      from = from.leftJoin(join.table()).on(join.on());
    }
    return from.where(condition);
  }

  /** Columns are told apart by number: the same one may be asked for twice. */
  private List<Field<?>> numbered() {
    List<Field<?>> numbered = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      numbered.add(
          fields.get(i) instanceof TableField
              ? fields.get(i)
              : fields.get(i).as(DSL.name("c" + i)));
    }
    return numbered;
  }
}
