package ma.jisr.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import ma.jisr.exchange.load.ImportCheck.Row;
import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.FittedCells;
import ma.jisr.ui.base.Looks;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;

/**
 * The refused rows: what is wrong with each, the value editable there; beside them all cells of the
 * row that is chosen, editable too.
 */
final class RefusedPane {

  private static final Texts TEXTS = Texts.beside(RefusedPane.class);
  private static final int MARGIN = 28;
  private final Supplier<ImportState> state;
  private final Runnable changed;
  private final SashForm sash;
  private final TableViewer rows;
  private final Label reason;
  private final TableViewer cells;
  private List<String> headers = List.of();
  private List<Row> shown = List.of();

  RefusedPane(Composite parent, Supplier<ImportState> state, Runnable changed) {
    this.state = state;
    this.changed = changed;
    sash = new SashForm(parent, SWT.HORIZONTAL);
    Composite left = new Composite(sash, SWT.NONE);
    left.setBackground(Looks.color(Looks.PAPER));
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
    rows = table(left, "import.refusals");
    GridDataFactory.fillDefaults().grab(true, true).applyTo(rows.getTable().getParent());
    reason = new Label(left, SWT.WRAP);
    reason.setBackground(left.getBackground());
    reason.setForeground(Looks.color(Looks.WRONG));
    reason.setData("jisr.id", "import.reason");
    GridDataFactory.fillDefaults()
        .indent(8, 4)
        .grab(true, false)
        .hint(300, SWT.DEFAULT)
        .applyTo(reason);
    Function<Row, String> value = r -> column(r) < 0 ? "" : cell(r, column(r));
    this.<Row>column(rows, "line", 8, r -> Long.toString(r.line()));
    this.<Row>column(rows, "column", 20, r -> r.refusal().column());
    TableViewerColumn values = this.<Row>column(rows, "value", 24, value);
    values.setEditingSupport(
        new TextEditing<Row>(
            rows, r -> column(r) >= 0, value, (r, text) -> edit(r, column(r), text)));
    this.<Row>column(
        rows, "reason", 48, r -> isEdited(r) ? TEXTS.text("edited") : r.refusal().reasons());
    cells = table(sash, "import.cells");
    this.<Integer>column(cells, "column", 45, i -> headers.get(i));
    TableViewerColumn all = this.<Integer>column(cells, "value", 55, i -> cell(selected(), i));
    all.setEditingSupport(
        new TextEditing<Integer>(
            cells,
            i -> selected() != null,
            i -> cell(selected(), i),
            (i, text) -> edit(selected(), i, text)));
    rows.addSelectionChangedListener(e -> showCells());
    sash.setWeights(68, 32);
  }

  Control control() {
    return sash;
  }

  private static TableViewer table(Composite parent, String id) {
    Composite area = new Composite(parent, SWT.NONE);
    area.setLayout(new TableColumnLayout());
    TableViewer viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
    viewer.getTable().setHeaderVisible(true);
    viewer.getTable().setLinesVisible(true);
    viewer.getTable().setData("jisr.id", id);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    ColumnViewerToolTipSupport.enableFor(viewer);
    FittedCells.on(viewer.getTable(), false);
    return viewer;
  }

  private <E> TableViewerColumn column(
      TableViewer viewer, String key, int weight, Function<E, String> text) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
    column.getColumn().setText(TEXTS.text(key));
    ((TableColumnLayout) viewer.getTable().getParent().getLayout())
        .setColumnData(
            column.getColumn(),
            new ColumnWeightData(weight, least(viewer.getTable(), column), true));
    column.setLabelProvider(
        new ColumnLabelProvider() {
          @Override
          @SuppressWarnings("unchecked")
          public String getText(Object element) {
            return text.apply((E) element);
          }

          @Override
          public String getToolTipText(Object element) {
            String whole = getText(element);
            return whole.isEmpty() ? null : whole;
          }

          @Override
          public Color getForeground(Object element) {
            return element instanceof Row row && key.equals("reason")
                ? Looks.color(isEdited(row) ? Looks.ACCENT : Looks.WRONG)
                : null;
          }

          @Override
          public Font getFont(Object element) {
            Row row = selected();
            boolean fault = element instanceof Integer i && row != null && isFault(row, i);
            return fault ? Looks.bold() : null;
          }
        });
    return column;
  }

  /** The least width of a column: its title is always whole. */
  static int least(Table table, TableViewerColumn column) {
    return Looks.width(table, column.getColumn().getText()) + MARGIN;
  }

  /** Shows rows. */
  void show(List<String> newHeaders, List<Row> refused) {
    headers = newHeaders;
    shown = refused;
    rows.setInput(refused);
    if (!refused.isEmpty()) {
      rows.setSelection(new org.eclipse.jface.viewers.StructuredSelection(refused.get(0)));
    }
    showCells();
  }

  /** How many rows are refused. */
  int count() {
    return shown.size();
  }

  private void showCells() {
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; selected() != null && i < headers.size(); i++) {
      columns.add(i);
    }
    cells.setInput(columns);
    Row row = selected();
    reason.setText(row == null || isEdited(row) ? "" : row.refusal().reasons());
    reason.requestLayout();
  }

  private Row selected() {
    return (Row) rows.getStructuredSelection().getFirstElement();
  }

  private int column(Row row) {
    return row.refusal().column().isEmpty() ? -1 : headers.indexOf(row.refusal().column());
  }

  private boolean isFault(Row row, int column) {
    return row.refusal().faults().stream().anyMatch(f -> f.column().equals(headers.get(column)));
  }

  private boolean isEdited(Row row) {
    List<String> edited = state.get().edits.get(row.line());
    return edited != null && !edited.equals(row.cells());
  }

  private List<String> cellsOf(Row row) {
    return state.get().edits.getOrDefault(row.line(), row.cells());
  }

  private String cell(Row row, int column) {
    List<String> all = row == null ? List.of() : cellsOf(row);
    return column < all.size() ? all.get(column) : "";
  }

  /** Puts a cell right. */
  private void edit(Row row, int column, String text) {
    if (text.equals(cell(row, column))) {
      return;
    }
    List<String> edited = new ArrayList<>(cellsOf(row));
    while (edited.size() < headers.size()) {
      edited.add("");
    }
    while (edited.size() > headers.size()) {
      edited.remove(edited.size() - 1); // cells that no column has are what is refused
    }
    edited.set(column, text);
    state.get().edits.put(row.line(), List.copyOf(edited));
    rows.update(row, null);
    cells.refresh();
    changed.run();
  }
}
