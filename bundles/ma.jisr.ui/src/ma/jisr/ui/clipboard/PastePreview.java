package ma.jisr.ui.clipboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import ma.jisr.exchange.Refusal;
import ma.jisr.exchange.convert.Cells;
import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.FittedCells;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.table.Colours;
import ma.jisr.ui.table.TableColumn;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The cells that are pasted, beside what is there now, and why some are refused. */
final class PastePreview {

  /** How many rows are shown. */
  static final int MOST = 400;

  private static final Texts TEXTS = Texts.beside(PastePreview.class);
  private static final int NARROW = 44;
  private static final int WIDE = 170;
  private static final int REASON = 240;
  private final Paste paste;
  private final Composite area;
  private final Table table;
  private final Label reason;

  PastePreview(Composite parent, Paste paste) {
    this.paste = paste;
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
    table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
    table.setHeaderVisible(true);
    table.setLinesVisible(true);
    table.setData("jisr.id", "paste.cells");
    FittedCells.on(table, true);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
    reason = new Label(area, SWT.WRAP);
    reason.setForeground(Looks.color(Looks.WRONG));
    reason.setData("jisr.id", "paste.reason");
    GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(reason);
    table.addListener(SWT.Selection, e -> say((TableItem) e.item));
    table.addListener(SWT.Resize, e -> fill());
  }

  Control control() {
    return area;
  }

  /** The whole reason of the row that is selected. */
  private void say(TableItem item) {
    reason.setText(item.getData() instanceof String text ? text : "");
    reason.requestLayout();
  }

  /** Shows nothing. */
  void clear() {
    table.removeAll();
    reason.setText("");
    for (var column : table.getColumns()) {
      column.dispose();
    }
  }

  /**
   * Shows the cells.
   *
   * @param into the columns that they go to
   * @param targets the records that rows change; empty for new ones
   * @param before the values in words that are there now, by record
   * @param refusals what is refused
   */
  void show(
      List<TableColumn> into,
      List<Long> targets,
      Map<Long, Object[]> before,
      List<Refusal> refusals) {
    table.setRedraw(false);
    clear();
    Map<Integer, Refusal> byRow = new HashMap<>();
    refusals.forEach(r -> byRow.put(paste.row(r), r));
    column("", NARROW);
    for (TableColumn column : into) {
      column(
          Paste.isPasted(column) ? column.title() : TEXTS.format("ignored", column.title()), WIDE);
    }
    if (!refusals.isEmpty()) {
      column(TEXTS.text("reason"), REASON);
    }
    int count = targets.isEmpty() ? paste.rows().size() : targets.size();
    for (int row = 0; row < Math.min(count, MOST); row++) {
      Object[] old = targets.isEmpty() ? null : before.get(targets.get(row));
      row(row, into, old, byRow.get(row));
    }
    for (TableItem item : table.getItems()) {
      if (reason.getText().isEmpty() && item.getData() != null) {
        say(item);
      }
    }
    fill();
    table.setRedraw(true);
  }

  /** Gives what is left of the width to the reasons, when they have a column. */
  private void fill() {
    var columns = table.getColumns();
    if (columns.length > 0 && TEXTS.text("reason").equals(columns[columns.length - 1].getText())) {
      int others = 0;
      for (int i = 0; i < columns.length - 1; i++) {
        others += columns[i].getWidth();
      }
      int left = table.getClientArea().width - others;
      columns[columns.length - 1].setWidth(Math.max(REASON, left));
    }
  }

  private void column(String title, int width) {
    var column = new org.eclipse.swt.widgets.TableColumn(table, SWT.LEFT);
    column.setText(title);
    column.setWidth(width);
  }

  private void row(int at, List<TableColumn> into, Object[] old, Refusal refusal) {
    TableItem item = new TableItem(table, SWT.NONE);
    item.setText(0, Integer.toString(at + 1));
    item.setForeground(0, Looks.color(Looks.QUIET));
    List<String> cells = paste.row(at);
    for (int i = 0; i < into.size(); i++) {
      String cell = i < cells.size() ? Cells.clean(cells.get(i)) : null;
      String now = old == null ? "" : old[i].toString();
      boolean changes = old != null && cell != null && !cell.equals(now) && !now.isEmpty();
      item.setText(i + 1, changes ? now + arrow() + cell : cell == null ? now : cell);
      if (!Paste.isPasted(into.get(i)) || cell == null) {
        item.setForeground(i + 1, Looks.color(Looks.QUIET));
      } else if (old != null && !cell.equals(now)) {
        FittedCells.setBackground(item, i + 1, Looks.color(Colours.ALL.get(3)));
      }
    }
    if (refusal != null) {
      String why = reasons(refusal, into);
      for (Refusal.Fault fault : refusal.faults()) {
        int column = Paste.column(fault);
        if (column >= 0) {
          FittedCells.setBackground(item, column + 1, Looks.color(Colours.ALL.get(0)));
          item.setForeground(column + 1, Looks.color(Looks.WRONG));
        }
      }
      item.setText(into.size() + 1, why);
      item.setData(why);
      item.setForeground(into.size() + 1, Looks.color(Looks.WRONG));
    }
  }

  /** All that is wrong with a row; the columns have their titles, for a paste has no headers. */
  private static String reasons(Refusal refusal, List<TableColumn> into) {
    StringJoiner reasons = new StringJoiner(" ").add(refusal.reason());
    for (Refusal.Fault fault : refusal.more()) {
      int column = Paste.column(fault);
      boolean named = column >= 0 && column < into.size();
      reasons.add(
          named ? TEXTS.format("fault", into.get(column).title(), fault.reason()) : fault.reason());
    }
    return reasons.toString();
  }

  private static String arrow() {
    return java.util.Locale.getDefault().getLanguage().equals("ar") ? " ← " : " → ";
  }
}
