package ma.jisr.exchange.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import ma.jisr.exchange.convert.Cells;
import ma.jisr.exchange.file.TableRow;
import ma.jisr.exchange.plan.Target;
import ma.jisr.model.check.Problem;
import ma.jisr.model.check.Rules;
import ma.jisr.model.core.Record;
import ma.jisr.store.Column;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The cells that fill the first part of a record, as street and postal code its first address.
 * Several columns of one feature, as number and street, are joined in the order of the columns.
 */
final class PartCells {

  private final Map<Target.Part, List<Integer>> parts;
  private final boolean eraseEmpty;

  PartCells(Map<Target.Part, List<Integer>> parts, boolean eraseEmpty) {
    this.parts = parts;
    this.eraseEmpty = eraseEmpty;
  }

  /** What to read of the records that a table changes. */
  List<Column> columns() {
    return parts.keySet().stream().map(p -> Column.of(p.containment(), p.feature())).toList();
  }

  /** The texts of a row, null where the cells are empty; those of an import without parts: none. */
  Map<Target.Part, String> read(TableRow row) {
    Map<Target.Part, String> texts = new LinkedHashMap<>();
    parts.forEach(
        (part, columns) -> {
          StringJoiner joined = new StringJoiner(" ");
          for (int column : columns) {
            String text = Cells.clean(row.cell(column));
            if (text != null) {
              joined.add(text);
            }
          }
          texts.put(part, joined.length() == 0 ? null : joined.toString());
        });
    return texts;
  }

  /** Notes what breaks a rule of the model. */
  void check(TableRow row, Faults faults) {
    for (Map.Entry<Target.Part, String> text : read(row).entrySet()) {
      if (text.getValue() != null) {
        Target.Part part = text.getKey();
        EObject scratch = EcoreUtil.create(part.containment().getEReferenceType());
        List<Problem> problems = Rules.check(scratch, part.feature(), text.getValue());
        if (!problems.isEmpty()) {
          faults.add(parts.get(part).get(0), problems.get(0).sentence());
        }
      }
    }
  }

  /**
   * Whether a row would change a record.
   *
   * @param current its values, those of {@link #columns} from some place on
   */
  boolean differs(TableRow row, Object[] current, int from) {
    int at = from;
    for (String text : read(row).values()) {
      Object first = current[at] instanceof List<?> many && !many.isEmpty() ? many.get(0) : null;
      at++;
      if (!Objects.equals(first, text) && (text != null || eraseEmpty)) {
        return true;
      }
    }
    return false;
  }

  /** Puts the texts of a row into the first part of a record, made when there is none. */
  @SuppressWarnings("unchecked")
  void fill(Record record, TableRow row) {
    read(row)
        .forEach(
            (part, text) -> {
              if (text == null && !eraseEmpty) {
                return;
              }
              List<EObject> all = (List<EObject>) record.eGet(part.containment());
              if (all.isEmpty() && text != null) {
                EObject made = EcoreUtil.create(part.containment().getEReferenceType());
                made.eSet(part.feature(), text);
                all.add(made);
              } else if (!all.isEmpty()) {
                all.get(0).eSet(part.feature(), text);
              }
            });
  }
}
