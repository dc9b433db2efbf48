package ma.jisr.ui.clipboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import ma.jisr.exchange.convert.Cells;
import ma.jisr.exchange.csv.FormulaGuard;
import ma.jisr.store.Column;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.ValueText;
import ma.jisr.ui.table.TableColumn;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/**
 * Rows for a spreadsheet or a letter: a text with tabs, and the same as a table in HTML. What is
 * copied can be pasted back. Texts that a spreadsheet would run as formulas are kept from it.
 *
 * @param text the cells with tabs, headers first
 * @param html the cells as a table
 * @param rows how many rows there are besides the headers
 */
public record Copied(String text, String html, int rows) {

  private static final int WINDOW = 400;

  /**
   * Reads rows.
   *
   * @param ids of the records, in their order
   * @param columns what is copied of each
   */
  public static Copied read(
      Workspace workspace,
      EClass type,
      List<Long> ids,
      List<TableColumn> columns,
      IProgressMonitor monitor) {
    boolean mirrored = Locale.getDefault().getLanguage().equals("ar");
    StringBuilder text = new StringBuilder();
    StringBuilder html = new StringBuilder("<table border=\"1\"");
    html.append(mirrored ? " dir=\"rtl\">" : ">");
    line(columns.stream().map(TableColumn::title).toList(), "th", text, html);
    List<Column> read = columns.stream().map(TableColumn::column).toList();
    int count = 0;
    try (Session session = workspace.session()) {
      for (int from = 0; from < ids.size(); from += WINDOW) {
        if (monitor.isCanceled()) {
          throw new OperationCanceledException();
        }
        List<Long> window = ids.subList(from, Math.min(ids.size(), from + WINDOW));
        for (Row row : session.query(type).rowsOf(read, window)) {
          List<String> cells = new ArrayList<>();
          for (int i = 0; i < columns.size(); i++) {
            cells.add(cell(columns.get(i), row.values()[i]));
          }
          line(cells, "td", text, html);
          count++;
        }
      }
    }
    return new Copied(text.toString(), html.append("</table>").toString(), count);
  }

  private static String cell(TableColumn column, Object value) {
    if (value instanceof Collection<?> many) {
      return Cells.join(many.stream().map(v -> ValueText.format(column.feature(), v)).toList());
    }
    String cell = ValueText.format(column.feature(), value);
    return value instanceof String ? FormulaGuard.guard(cell) : cell;
  }

  private static void line(List<String> cells, String tag, StringBuilder text, StringBuilder html) {
    html.append("<tr>");
    for (int i = 0; i < cells.size(); i++) {
      text.append(i == 0 ? "" : "\t").append(CellGrid.write(cells.get(i)));
      html.append('<').append(tag).append('>');
      html.append(escaped(FormulaGuard.unguard(cells.get(i))));
      html.append("</").append(tag).append('>');
    }
    text.append('\n');
    html.append("</tr>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\n", "<br>");
  }

  /** Puts it onto the clipboard. */
  public void toClipboard(Display display) {
    Clipboard clipboard = new Clipboard(display);
    try {
      clipboard.setContents(
          new Object[] {text, html},
          new Transfer[] {TextTransfer.getInstance(), HTMLTransfer.getInstance()});
    } finally {
      clipboard.dispose();
    }
  }

  /** The text that is on the clipboard, or "". */
  public static String pasted(Display display) {
    Clipboard clipboard = new Clipboard(display);
    try {
      return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? text : "";
    } finally {
      clipboard.dispose();
    }
  }
}
