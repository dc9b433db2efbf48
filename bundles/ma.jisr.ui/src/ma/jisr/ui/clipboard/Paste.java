package ma.jisr.ui.clipboard;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.ImportResult;
import ma.jisr.exchange.Refusal;
import ma.jisr.exchange.TableSource;
import ma.jisr.exchange.filter.FeatureWords;
import ma.jisr.exchange.load.ImportService;
import ma.jisr.exchange.plan.HeaderWords;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Workspace;
import ma.jisr.ui.table.TableColumn;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Cells of the clipboard on their way into a list: which column each goes to, which record each row
 * changes. They are imported, so that they are read and checked as an import reads and checks.
 */
public final class Paste {

  private static final Texts TEXTS = Texts.beside(Paste.class);
  private final EClass type;
  private final List<TableColumn> shown;
  private final List<List<String>> cells;
  private final List<TableColumn> headed;

  /** The line of the imported table where each row begins, by line. */
  private final Map<Long, Integer> lines = new HashMap<>();

  /**
   * Cells for a list.
   *
   * @param type of its records
   * @param shown its columns, in order
   * @param text what is on the clipboard
   */
  public Paste(EClass type, List<TableColumn> shown, String text) {
    this.type = type;
    this.shown = List.copyOf(shown);
    List<List<String>> read = CellGrid.read(text);
    List<TableColumn> heads = read.isEmpty() ? List.of() : heads(read.get(0));
    boolean hasHeads = !heads.isEmpty() && (read.size() > 1 || heads.size() > 1);
    headed = hasHeads ? heads : List.of();
    cells = hasHeads ? read.subList(1, read.size()) : read;
  }

  /** The columns that a first row names; none when one of its cells names none. */
  private List<TableColumn> heads(List<String> row) {
    List<TableColumn> heads = new ArrayList<>();
    for (String cell : row) {
      String bare = cell.strip();
      EStructuralFeature feature = bare.isEmpty() ? null : FeatureWords.find(type, bare);
      if (feature == null) {
        for (TableColumn column : shown) {
          feature = column.title().equals(bare) ? column.feature() : feature;
        }
      }
      if (feature == null) {
        return List.of();
      }
      heads.add(TableColumn.of(type, feature));
    }
    return heads;
  }

  /** The rows, without headers. */
  public List<List<String>> rows() {
    return Collections.unmodifiableList(cells);
  }

  /** Whether the first row names the columns. */
  public boolean hasHeaders() {
    return !headed.isEmpty();
  }

  /**
   * The columns that the cells go to.
   *
   * @param first the column of the first cells, when there are no headers
   */
  public List<TableColumn> columns(TableColumn first) {
    if (hasHeaders()) {
      return headed;
    }
    int width = cells.stream().mapToInt(List::size).max().orElse(0);
    int from = Math.max(0, shown.indexOf(first));
    return shown.subList(from, Math.min(shown.size(), from + width));
  }

  /** Whether cells can be pasted into a column: some only the program writes. */
  public static boolean isPasted(TableColumn column) {
    return HeaderWords.isImported(column.feature());
  }

  /**
   * The records that the rows change: one row fills all those chosen; several fill as many; from
   * one record chosen they run down the list. Rows beyond its end are new records (0).
   *
   * @param chosen the records chosen, in their order
   * @param all the records of the list, in their order
   * @throws IllegalArgumentException with one sentence when the numbers do not fit
   */
  public List<Long> targets(List<Long> chosen, List<Long> all) {
    int rows = cells.size();
    List<Long> targets = new ArrayList<>();
    if (chosen.size() == 1) {
      int from = all.indexOf(chosen.get(0));
      for (int i = 0; i < rows; i++) {
        targets.add(from + i < all.size() ? all.get(from + i) : Long.valueOf(0));
      }
    } else if (rows > 0 && chosen.size() % rows == 0) {
      targets.addAll(chosen);
    } else {
      throw new IllegalArgumentException(TEXTS.format("rows.unfit", rows, chosen.size()));
    }
    return targets;
  }

  /** The cells of a row; a few rows for many records are repeated. */
  List<String> row(int at) {
    return cells.get(at % cells.size());
  }

  /**
   * The import of the cells.
   *
   * @param columns as {@link #columns} gives them
   * @param targets the records to change, 0 for a new one; empty for new records alone
   * @param erase whether empty cells erase
   * @throws IllegalArgumentException with one sentence when no cell would go anywhere
   */
  public ImportRequest request(List<TableColumn> columns, List<Long> targets, boolean erase) {
    Map<String, String> mapping = new HashMap<>();
    StringBuilder csv = new StringBuilder("c0");
    mapping.put("1", targets.isEmpty() ? "" : "id");
    boolean some = false;
    for (int i = 0; i < columns.size(); i++) {
      csv.append(",c").append(i + 1);
      boolean pasted = isPasted(columns.get(i));
      mapping.put(Integer.toString(i + 2), pasted ? columns.get(i).feature().getName() : "");
      some |= pasted;
    }
    if (!some) {
      throw new IllegalArgumentException(TEXTS.text("columns.none"));
    }
    csv.append('\n');
    lines.clear();
    long line = 2;
    int count = targets.isEmpty() ? cells.size() : targets.size();
    for (int i = 0; i < count; i++) {
      lines.put(line, i);
      long id = targets.isEmpty() ? 0 : targets.get(i);
      csv.append(id == 0 ? "" : Long.toString(id));
      List<String> row = row(i);
      for (int c = 0; c < columns.size(); c++) {
        String cell = c < row.size() ? row.get(c) : "";
        csv.append(",\"").append(cell.replace("\"", "\"\"")).append('"');
        line += cell.lines().count() > 1 ? cell.lines().count() - 1 : 0;
      }
      csv.append('\n');
      line++;
    }
    byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
    return ImportRequest.of(new Bytes(bytes), type)
        .withMapping(mapping)
        .erasingEmpty(erase)
        .reading(new ImportRequest.Reading(',', StandardCharsets.UTF_8, null));
  }

  private record Bytes(byte[] bytes) implements TableSource {
    @Override
    public String name() {
      return TEXTS.text("source");
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public long size() {
      return bytes.length;
    }
  }

  /** The row that a refusal is about, or -1. */
  public int row(Refusal refusal) {
    return lines.getOrDefault(refusal.line(), -1);
  }

  /** The column that is at fault, or -1 for the row as a whole. */
  public static int column(Refusal.Fault fault) {
    return fault.column().matches("c[0-9]+")
        ? Integer.parseInt(fault.column().substring(1)) - 1
        : -1;
  }

  /**
   * Imports cells, or says what would happen.
   *
   * @throws ma.jisr.exchange.ExchangeException when the columns do not make records
   */
  public static ImportResult run(
      Workspace workspace, ImportRequest request, boolean dry, IProgressMonitor monitor) {
    return new ImportService(workspace).run(request.asDryRun(dry), monitor);
  }
}
