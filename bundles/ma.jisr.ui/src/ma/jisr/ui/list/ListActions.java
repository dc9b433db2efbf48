package ma.jisr.ui.list;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import ma.jisr.exchange.ExportRequest;
import ma.jisr.exchange.export.ExportFormat;
import ma.jisr.exchange.export.ExportService;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Session;
import ma.jisr.ui.base.Work;
import ma.jisr.ui.bulk.BulkEditDialog;
import ma.jisr.ui.clipboard.Copied;
import ma.jisr.ui.clipboard.Paste;
import ma.jisr.ui.clipboard.PasteDialog;
import ma.jisr.ui.duplicates.DuplicatesView;
import ma.jisr.ui.editor.Records;
import ma.jisr.ui.importing.ImportDialog;
import ma.jisr.ui.table.RecordTable;
import ma.jisr.ui.table.TableColumn;
import ma.jisr.ui.table.TableQuery;
import ma.jisr.ui.views.ColourDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;

/** What the buttons and the menu of a list do. */
final class ListActions {

  private static final Texts TEXTS = Texts.beside(ListActions.class);
  private static final int MOST_COPIED = 100_000;
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
    List<ExportFormat> formats = ExportFormat.of(view.type());
    dialog.setFilterExtensions(formats.stream().map(f -> '*' + f.ending()).toArray(String[]::new));
    dialog.setFilterNames(
        formats.stream()
            .map(f -> TEXTS.format("export.format", f.name(), f.ending()))
            .toArray(String[]::new));
    String name = Meta.typeName(view.type());
    dialog.setFileName((name == null ? Labels.plural(view.type()) : name) + ".csv");
    dialog.setOverwrite(true);
    String file = dialog.open();
    if (file != null) {
      Path chosen = Path.of(file);
      Path named = named(chosen, formats.get(Math.max(0, dialog.getFilterIndex())));
      if (named.equals(chosen) || !Files.exists(named) || replaces(named)) {
        export(named);
      }
    }
  }

  /**
   * The file with the ending of the format chosen, where the name still has the one proposed or
   * none: not every system changes the name with the format.
   */
  private static Path named(Path file, ExportFormat chosen) {
    ExportFormat said = ExportFormat.of(file);
    String name = file.getFileName().toString();
    if (said == null) {
      return file.resolveSibling(name + chosen.ending());
    } else if (said == ExportFormat.CSV && chosen != said) {
      String stem = name.substring(0, name.length() - said.ending().length());
      return file.resolveSibling(stem + chosen.ending());
    }
    return file;
  }

  private boolean replaces(Path file) {
    return MessageDialog.openQuestion(
        view.getSite().getShell(),
        TEXTS.text("export.title"),
        TEXTS.format("export.replace", file.getFileName()));
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

  /** Copies the rows chosen, or all when none is, for a spreadsheet. */
  void copy() {
    List<Long> chosen = view.table().selectedIds();
    List<Long> ids = chosen.isEmpty() ? view.table().shownIds() : chosen;
    List<TableColumn> columns = view.table().columns();
    List<Long> some = ids.subList(0, Math.min(ids.size(), MOST_COPIED));
    Work.visibly(
        TEXTS.text("copying"),
        view.table(),
        monitor -> Copied.read(view.workspace(), view.type(), some, columns, monitor),
        copied -> {
          copied.toClipboard(view.table().getDisplay());
          if (some.size() < ids.size()) {
            MessageDialog.openInformation(
                view.getSite().getShell(),
                TEXTS.text("copy"),
                TEXTS.format("copied.most", some.size()));
          }
        });
  }

  /** Pastes what is on the clipboard, after a look at it. */
  void paste() {
    String text = Copied.pasted(view.table().getDisplay());
    RecordTable table = view.table();
    Paste paste = new Paste(view.type(), table.columns(), text);
    if (paste.rows().isEmpty()) {
      MessageDialog.openInformation(
          view.getSite().getShell(), TEXTS.text("paste"), TEXTS.text("paste.nothing"));
      return;
    }
    new PasteDialog(
            view.getSite().getShell(),
            view.workspace(),
            view.type(),
            paste,
            table.columns(),
            table.currentColumn(),
            table.selectedIds(),
            table.shownIds())
        .open();
  }

  /** Changes fields of many records. */
  void change() {
    RecordTable table = view.table();
    TableQuery query = table.query();
    Work.quietly(
        TEXTS.text("change"),
        table,
        monitor -> {
          try (Session session = view.workspace().session()) {
            return Arrays.stream(query.in(session).ids()).boxed().toList();
          }
        },
        all -> {
          if (!all.isEmpty()) {
            new BulkEditDialog(
                    view.getSite().getShell(),
                    view.workspace(),
                    view.type(),
                    table.selectedIds(),
                    all,
                    table.currentColumn().feature())
                .open();
          }
        });
  }

  /** Looks for duplicates among all records of the type. */
  void duplicates() {
    DuplicatesView.show(view.getSite().getPage(), view.type());
  }

  /** Changes the rules of colours. */
  void colours() {
    RecordTable table = view.table();
    ColourDialog dialog =
        new ColourDialog(
            view.getSite().getShell(), view.type(), table.colours(), table.currentColumn());
    if (dialog.open() == Window.OK) {
      table.setColours(dialog.rules());
    }
  }

  /** Writes what the list shows. */
  long write(Path file, org.eclipse.core.runtime.IProgressMonitor monitor) {
    return new ExportService(view.workspace())
        .run(request(view.table().query(), view.table().columns()), file, monitor);
  }

  private static ExportRequest request(TableQuery query, List<TableColumn> columns) {
    return ExportRequest.of(query.type(), columns.stream().map(TableColumn::column).toList())
        .where(query.conditions())
        .orderedBy(query.order().stream().flatMap(ListActions::order).toList());
  }

  /** By the translation first, as the list itself is sorted. */
  private static Stream<ExportRequest.Order> order(TableQuery.Order by) {
    ExportRequest.Order own = new ExportRequest.Order(by.column().column(), by.ascending());
    return by.column().isTranslated()
        ? Stream.of(new ExportRequest.Order(by.column().translated(), by.ascending()), own)
        : Stream.of(own);
  }
}
