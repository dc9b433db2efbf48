package ma.jisr.app.tour;

import java.util.Arrays;
import java.util.List;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Condition.Operator;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.bulk.BulkEditDialog;
import ma.jisr.ui.clipboard.Paste;
import ma.jisr.ui.clipboard.PasteDialog;
import ma.jisr.ui.list.RecordListView;
import ma.jisr.ui.table.ColourRule;
import ma.jisr.ui.table.Filter;
import ma.jisr.ui.table.GroupBy;
import ma.jisr.ui.table.RecordTable;
import ma.jisr.ui.table.TableColumn;
import ma.jisr.ui.table.TableState;
import ma.jisr.ui.tour.Camera;
import ma.jisr.ui.tour.Stage;
import ma.jisr.ui.views.ColourDialog;
import ma.jisr.ui.views.SavedViews;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;

/** The part of the tour that is about lists: groups, colours, filters, views, many records. */
final class ListsTour {

  private static final EClass ORGANISATION = CorePackage.Literals.ORGANISATION;
  private static final int SETTLE = 500;
  private final Stage stage;
  private final Camera camera;
  private final Shell window;
  private final Workspace workspace;
  private final RecordListView view;
  private final RecordTable table;

  ListsTour(Stage stage, Camera camera, Shell window, Workspace workspace, RecordListView view) {
    this.stage = stage;
    this.camera = camera;
    this.window = window;
    this.workspace = workspace;
    this.view = view;
    table = view.table();
  }

  void walk() {
    TableState before = table.state();
    groups();
    filter();
    views();
    table.apply(before);
    stage.until("all rows", () -> table.group() == null && table.lines() == table.size());
    stage.rest(SETTLE);
    colours();
    many();
    paste();
  }

  private void groups() {
    table.setGroup("type", GroupBy.Totals.SUM);
    stage.until("the groups", () -> table.lines() > 1 && table.lines() < table.size());
    int heads = table.lines();
    table.setColours(List.of(new ColourRule("name", "mig", 3, true)));
    table.openGroups(true);
    stage.until("their rows", () -> table.lines() > heads);
    stage.rest(2L * SETTLE);
    camera.take(window, "list-groups");
  }

  private long region() {
    try (Session session = workspace.session()) {
      return session
          .query(CorePackage.Literals.PLACE)
          .where(
              new Condition.Compare(
                  Column.of(CorePackage.Literals.PLACE__KIND), Operator.EQUAL, PlaceKind.PROVINCE))
          .where(new Condition.Contains(Column.of(CorePackage.Literals.TERM__NAME), "azilal"))
          .ids()[0];
    }
  }

  private void filter() {
    int all = table.size();
    table.setFilter("place", new Filter.Chosen(List.of(Long.toString(region()))));
    stage.until("the province", () -> table.size() < all);
    table.openFilter("place");
    Shell popup = stage.shell("filter.choices");
    stage.until(
        "the places",
        () ->
            stage
                .find(popup, "choices.list")
                .map(list -> ((Table) list).getItemCount() > 5)
                .orElse(false));
    stage.rest(SETTLE);
    camera.take(window, "list-filter-places");
    popup.close();
  }

  private void views() {
    SavedViews views = new SavedViews(workspace, ORGANISATION);
    long id = views.create("Azilal", true, true, table.state());
    views.find(id).ifPresent(view.views()::choose);
    stage.rest(2L * SETTLE);
    camera.take(window, "list-view");
    boolean[] named = {false};
    Display.getCurrent()
        .timerExec(
            SETTLE,
            () -> {
              Shell dialog = stage.shell("view.name");
              stage.type(dialog, "view.name.text", "Azilal");
              stage.rest(SETTLE);
              camera.take(dialog, "view-name");
              dialog.close();
              named[0] = true;
            });
    view.views().saveAs();
    stage.until("the name of a view", () -> named[0]);
    views.find(id).ifPresent(views::delete);
    view.views().chooseUsual();
  }

  private void colours() {
    List<ColourRule> rules =
        List.of(
            new ColourRule("founded", "> 2015", 3, false),
            new ColourRule("type", "association", 4, true),
            new ColourRule("acronym", "=", 1, false));
    show(new ColourDialog(window, ORGANISATION, rules, table.columns().get(0)), "colours");
  }

  private void show(Dialog dialog, String id) {
    dialog.setBlockOnOpen(false);
    dialog.open();
    stage.rest(SETTLE);
    camera.take(stage.shell(id), "list-" + id);
    dialog.close();
  }

  private List<Long> ids() {
    try (Session session = workspace.session()) {
      return Arrays.stream(table.query().in(session).ids()).boxed().toList();
    }
  }

  private void many() {
    List<Long> ids = ids();
    BulkEditDialog dialog =
        new BulkEditDialog(
            window,
            workspace,
            ORGANISATION,
            ids.subList(0, 12),
            ids,
            CorePackage.Literals.ORGANISATION__FOUNDED);
    dialog.setBlockOnOpen(false);
    dialog.open();
    Shell shell = stage.shell("bulk");
    stage.type(shell, "bulk.value.founded", "06/2020");
    Button change = shell.getDefaultButton();
    stage.until("the preview", change::isEnabled);
    stage.rest(SETTLE);
    camera.take(shell, "list-bulk");
    dialog.close();
  }

  private void paste() {
    List<TableColumn> columns =
        List.of(
            TableColumn.of(ORGANISATION, CorePackage.Literals.ORGANISATION__ACRONYM),
            TableColumn.of(ORGANISATION, CorePackage.Literals.ORGANISATION__FOUNDED),
            TableColumn.of(ORGANISATION, CorePackage.Literals.PARTY__EMAIL));
    Paste paste =
        new Paste(
            ORGANISATION,
            columns,
            "ADRA\t2009\tcontact@adra.example\nTADLA\t31/02/2024\ttadla@region.example\n"
                + "URET\t03/2018\turet@\n");
    List<Long> ids = ids();
    PasteDialog dialog =
        new PasteDialog(
            window,
            workspace,
            ORGANISATION,
            paste,
            columns,
            columns.get(0),
            List.of(ids.get(0)),
            ids);
    dialog.setBlockOnOpen(false);
    dialog.open();
    Shell shell = stage.shell("paste");
    stage.until(
        "the cells",
        () ->
            stage
                .find(shell, "paste.cells")
                .map(cells -> ((Table) cells).getItemCount() == 3)
                .orElse(false));
    stage.rest(SETTLE);
    camera.take(shell, "list-paste");
    dialog.close();
  }
}
