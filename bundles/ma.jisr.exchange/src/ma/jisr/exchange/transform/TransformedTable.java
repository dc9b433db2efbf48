package ma.jisr.exchange.transform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.exchange.Transformation;
import ma.jisr.exchange.convert.BadValue;
import ma.jisr.exchange.file.Extras;
import ma.jisr.exchange.file.Headers;
import ma.jisr.exchange.file.Table;
import ma.jisr.exchange.file.TableRow;
import ma.jisr.model.text.Folding;
import ma.jisr.model.text.Texts;

/** A table whose columns are transformed, and whose rows may be put right by hand. */
public final class TransformedTable implements Table {

  private static final Extras NOTHING = Extras.problem("").ofEditedCells();
  private static final Texts TEXTS = Texts.beside(ExchangeException.class);

  private final Table table;
  private final List<Step> steps = new ArrayList<>();
  private final Map<Long, List<String>> edits;
  private final List<String> headers;
  private final int width;

  /**
   * Transforms a table.
   *
   * @param table closed with this one
   * @param transformations in their order
   * @param edits cells in place of those of a row, by its line, after the transformations
   * @param source the table's name, for sentences
   * @throws ExchangeException MAPPING when a transformation names a column that is not there or
   *     makes no sense; DUPLICATE_HEADER
   */
  public TransformedTable(
      Table table,
      List<Transformation> transformations,
      Map<Long, List<String>> edits,
      String source) {
    this.table = table;
    this.edits = edits;
    List<String> names = new ArrayList<>(table.headers());
    width = names.size();
    for (Transformation transformation : transformations) {
      Step step = Steps.of(transformation, header -> column(names, header, source));
      steps.add(step);
      names.addAll(step.added());
    }
    headers = transformations.isEmpty() ? table.headers() : Headers.of(names, source);
  }

  private static int column(List<String> names, String header, String source) {
    String folded = Folding.fold(header);
    for (int i = 0; i < names.size(); i++) {
      if (Folding.fold(names.get(i)).equals(folded)) {
        return i;
      }
    }
    if (header.matches("[0-9]{1,4}")) {
      int number = Integer.parseInt(header);
      if (number >= 1 && number <= names.size()) {
        return number - 1;
      }
    }
    throw new ExchangeException(
        Reason.MAPPING, TEXTS.format("noSuchColumn", source, header, String.join(", ", names)));
  }

  @Override
  public List<String> headers() {
    return headers;
  }

  @Override
  public TableRow next() {
    TableRow row = table.next();
    if (row == null) {
      return null;
    }
    List<String> edited = edits.get(row.line());
    if (edited != null) {
      // What was wrong with its cells is put right; what it has beside them stays.
      Extras extras = row.extras();
      return new TableRow(
          row.line(), edited, false, extras == null ? null : extras.ofEditedCells());
    }
    return steps.isEmpty() || row.cut() || row.cells().size() > width ? row : transformed(row);
  }

  private TableRow transformed(TableRow row) {
    String[] cells = new String[headers.size()];
    Arrays.fill(cells, "");
    for (int i = 0; i < row.cells().size() && i < width; i++) {
      cells[i] = row.cell(i);
    }
    Map<Integer, String> problems = null;
    int first = width;
    for (Step step : steps) {
      try {
        step.apply(cells, first);
      } catch (BadValue e) {
        problems = problems == null ? new HashMap<>() : problems;
        problems.putIfAbsent(
            -1, TEXTS.format("step.column", headers.get(step.column()), e.getMessage()));
      }
      first += step.added().size();
    }
    Extras extras = row.extras();
    if (problems != null) {
      if (extras != null) {
        problems.putAll(extras.problems());
      }
      extras = (extras == null ? NOTHING : extras).with(problems);
    }
    return new TableRow(row.line(), List.of(cells), false, extras);
  }

  @Override
  public double progress() {
    return table.progress();
  }

  @Override
  public List<String> warnings() {
    return table.warnings();
  }

  @Override
  public boolean isNamedByFeatures() {
    return table.isNamedByFeatures();
  }

  @Override
  public Identity identity() {
    return table.identity();
  }

  @Override
  public void close() {
    table.close();
  }
}
