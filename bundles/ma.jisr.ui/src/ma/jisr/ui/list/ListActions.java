package ma.jisr.ui.list;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ma.jisr.exchange.ExportRequest;
import ma.jisr.exchange.export.ExportService;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Column;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import ma.jisr.ui.base.ValueText;
import ma.jisr.ui.base.Work;
import ma.jisr.ui.editor.Records;
import ma.jisr.ui.importing.ImportDialog;
import ma.jisr.ui.table.TableColumn;
import ma.jisr.ui.table.TableQuery;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.FileDialog;

/** What the buttons and the menu of a list do. */
final class ListActions {

  private static final Texts TEXTS = Texts.beside(ListActions.class);
  private static final int MOST_COPIED = 5_000;
  private static final int WINDOW = 200;
  private final RecordListView view;

  ListActions(RecordListView view) {
    this.view = view;
  }

  void create() {
    Records.create(view.getSite().getPage(), view.type());
  }

  void delete() {
    Records.delete(view.table(), view.workspace(), view.type(), view.table().selectedIds());
  }

  void importFile() {
    new ImportDialog(view.getSite().getShell(), view.workspace(), view.type()).open();
  }

  void export() {
    FileDialog dialog = new FileDialog(view.getSite().getShell(), SWT.SAVE);
    dialog.setText(TEXTS.text("export.title"));
    dialog.setFilterExtensions(new String[] {"*.csv", "*.json"});
    dialog.setFilterNames(new String[] {"CSV (*.csv)", "JSON (*.json)"});
    String name = Meta.typeName(view.type());
    dialog.setFileName((name == null ? Labels.plural(view.type()) : name) + ".csv");
    dialog.setOverwrite(true);
    String file = dialog.open();
    if (file != null) {
      export(Path.of(file));
    }
  }

  /** Exports what the list shows: its columns, its order, its filters. */
  void export(Path file) {
    ExportRequest request = request(view.table().query(), view.table().columns());
    Work.visibly(
        TEXTS.format("export.running", file.getFileName()),
        view.table(),
        monitor -> new ExportService(view.workspace()).run(request, file, monitor),
        count ->
            MessageDialog.openInformation(
                view.getSite().getShell(),
                TEXTS.text("export.done.title"),
                TEXTS.format("export.done", count, file)));
  }

  void copy() {
    List<Long> ids = view.table().selectedIds().stream().limit(MOST_COPIED).toList();
    List<TableColumn> columns = view.table().columns();
    Work.quietly(
        TEXTS.text("copying"), view.table(), monitor -> text(ids, columns), this::toClipboard);
  }

  private String text(List<Long> ids, List<TableColumn> columns) {
    StringBuilder text = new StringBuilder();
    List<Column> read = columns.stream().map(TableColumn::column).toList();
    text.append(String.join("\t", columns.stream().map(TableColumn::title).toList())).append('\n');
    try (Session session = view.workspace().session()) {
      for (int from = 0; from < ids.size(); from += WINDOW) {
        List<Long> window = ids.subList(from, Math.min(ids.size(), from + WINDOW));
        for (Row row : session.query(view.type()).rowsOf(read, window)) {
          List<String> cells = new ArrayList<>();
          for (int i = 0; i < columns.size(); i++) {
            String cell = ValueText.format(columns.get(i).feature(), row.values()[i]);
            cells.add(cell.replaceAll("[\\t\\n\\r]+", " "));
          }
          text.append(String.join("\t", cells)).append('\n');
        }
      }
    }
    return text.toString();
  }

  private void toClipboard(String text) {
    Clipboard clipboard = new Clipboard(view.table().getDisplay());
    clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
    clipboard.dispose();
  }

  /** Writes what the list shows. */
  long write(Path file, org.eclipse.core.runtime.IProgressMonitor monitor) {
    return new ExportService(view.workspace())
        .run(request(view.table().query(), view.table().columns()), file, monitor);
  }

  private static ExportRequest request(TableQuery query, List<TableColumn> columns) {
    return ExportRequest.of(query.type(), columns.stream().map(TableColumn::column).toList())
        .where(query.conditions())
        .orderedBy(
            query.order().stream()
                .map(o -> new ExportRequest.Order(o.column().column(), o.ascending()))
                .toList());
  }
}
