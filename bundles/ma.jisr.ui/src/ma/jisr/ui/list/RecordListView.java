package ma.jisr.ui.list;

import java.util.List;
import ma.jisr.matching.MatchFields;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.EmptyState;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.Problems;
import ma.jisr.ui.editor.Records;
import ma.jisr.ui.table.RecordTable;
import ma.jisr.ui.table.TableListener;
import ma.jisr.ui.views.ViewSwitcher;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/**
 * The list of the records of one type; the secondary identifier names it, as "core.Organisation".
 */
public final class RecordListView extends ViewPart {

  /** The view's identifier in the workbench. */
  public static final String ID = "ma.jisr.ui.list";

  private static final Texts TEXTS = Texts.beside(RecordListView.class);
  private static final int DELAY = 250;
  private Workspace workspace;
  private EClass type;
  private RecordTable table;
  private Text words;
  private Composite parent;
  private ListActions actions;
  private ToolBar bar;
  private ViewSwitcher views;

  /** Shows the list of a type. */
  public static void show(IWorkbenchPage page, EClass type) {
    showView(page, type, 0);
  }

  /**
   * Shows the list of a type as a saved view has it.
   *
   * @param view the identifier of the view; 0 leaves the list as it is
   */
  public static void showView(IWorkbenchPage page, EClass type, long view) {
    try {
      Object part = page.showView(ID, Catalog.qualifiedName(type), IWorkbenchPage.VIEW_ACTIVATE);
      if (view != 0 && part instanceof RecordListView list && list.views != null) {
        list.views.choose(view);
      }
    } catch (PartInitException e) {
      Problems.show(page.getWorkbenchWindow().getShell(), e);
    }
  }

  @Override
  public void createPartControl(Composite newParent) {
    parent = newParent;
    workspace = getSite().getService(Workspace.class);
    String name = getViewSite().getSecondaryId();
    type =
        workspace == null || name == null
            ? null
            : workspace.catalog().byQualifiedName(name).orElse(null);
    parent.setLayout(new FillLayout());
    if (type == null) {
      // A layout may outlive the module whose records it showed.
      new EmptyState(parent, "record", TEXTS.text("missing"), TEXTS.text("missing.hint"));
      setPartName(TEXTS.text("missing"));
      return;
    }
    setPartName(Labels.plural(type));
    setTitleImage(Icons.image(type));
    createList();
  }

  private void createList() {
    Composite area = new Composite(parent, SWT.NONE);
    area.setBackground(Looks.color(Looks.PAPER));
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
    Composite head = new Composite(area, SWT.NONE);
    head.setBackground(area.getBackground());
    GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 5).spacing(8, 0).applyTo(head);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
    words = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    words.setMessage(TEXTS.format("words", Labels.plural(type)));
    words.setData("jisr.id", "list.words");
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(words);
    Runnable search =
        () -> {
          if (!words.isDisposed()) {
            table.setWords(words.getText());
          }
        };
    words.addListener(SWT.Modify, e -> words.getDisplay().timerExec(DELAY, search));
    words.addListener(SWT.DefaultSelection, e -> search.run());
    actions = new ListActions(this);
    bar = new ToolBar(head, SWT.FLAT | SWT.RIGHT);
    bar.setBackground(area.getBackground());
    Label line = new Label(area, SWT.NONE);
    line.setBackground(Looks.color(Looks.LINE));
    GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(line);
    table = new RecordTable(area, workspace, type);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
    table.setEmptyState(this::empty);
    table.onOpen(this::open);
    table.setKeys(new ListKeys(this, actions, words));
    fillBar();
    contextMenu();
    getSite().setSelectionProvider(table);
  }

  private void fillBar() {
    item(bar, "new", actions::create, true);
    new ToolItem(bar, SWT.SEPARATOR);
    views = new ViewSwitcher(bar, table, workspace, this::showWords);
    GroupMenu groups = new GroupMenu(table);
    item(bar, "group", groups::open, false);
    item(bar, "colours", actions::colours, false);
    item(bar, "columns", () -> table.chooseColumns(), false);
    item(bar, "clear", this::clear, false);
    new ToolItem(bar, SWT.SEPARATOR);
    item(bar, "import", actions::importFile, false);
    item(bar, "export", actions::export, false);
    item(bar, "change", actions::change, false);
    if (MatchFields.isMatched(type)) {
      item(bar, "duplicates", actions::duplicates, false);
    }
    ToolItem delete = item(bar, "delete", actions::delete, false);
    item(bar, "refresh", () -> table.refresh(), false);
    delete.setEnabled(false);
    table.addSelectionChangedListener(e -> delete.setEnabled(!e.getSelection().isEmpty()));
    table.addTableListener(
        new TableListener() {
          @Override
          public void changed() {
            views.changed();
          }
        });
  }

  /** What a saved view has in the field for words is shown there. */
  private void showWords() {
    String now = table.state().words();
    if (!words.getText().strip().equals(now)) {
      words.setText(now);
    }
  }

  private Control empty() {
    EmptyState empty =
        new EmptyState(
            table.stack(),
            Icons.name(type),
            TEXTS.format("empty", Labels.plural(type)),
            TEXTS.text("empty.hint"));
    empty.button(TEXTS.text("import"), actions::importFile);
    empty.button(TEXTS.text("new"), actions::create);
    return empty;
  }

  private static ToolItem item(ToolBar bar, String key, Runnable action, boolean named) {
    ToolItem item = new ToolItem(bar, SWT.PUSH);
    item.setImage(Icons.image(key.equals("change") ? "edit" : key));
    item.setToolTipText(TEXTS.text(key));
    item.setData("jisr.id", "list." + key);
    if (named) {
      item.setText(TEXTS.text(key));
    }
    item.addListener(SWT.Selection, e -> action.run());
    return item;
  }

  private void contextMenu() {
    MenuManager menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(
        m -> {
          boolean some = !table.selectedIds().isEmpty();
          menu.add(action("open", "open", some, () -> table.selectedIds().forEach(this::open)));
          menu.add(action("copy", "copy", some, actions::copy));
          menu.add(action("paste", "paste", true, actions::paste));
          menu.add(action("change", "edit", table.size() > 0, actions::change));
          menu.add(new Separator());
          menu.add(action("new", "new", true, actions::create));
          menu.add(action("export", "export", true, actions::export));
          menu.add(action("columns", "columns", true, () -> table.chooseColumns()));
          menu.add(new Separator());
          menu.add(action("delete", "delete", some, actions::delete));
          menu.add(new Separator("additions"));
        });
    table.setMenu(menu.createContextMenu(table));
    getSite().registerContextMenu(menu, table);
  }

  private static Action action(String key, String icon, boolean enabled, Runnable run) {
    Action action =
        new Action(TEXTS.text(key), Icons.descriptor(icon)) {
          @Override
          public void run() {
            run.run();
          }
        };
    action.setEnabled(enabled);
    return action;
  }

  /** Clears words and filters. */
  void clear() {
    words.setText("");
    table.setWords("");
    table.clearFilters();
  }

  private void open(long id) {
    Records.open(getSite().getPage(), workspace, id);
  }

  /** The table, for those who fill it from outside. */
  public RecordTable table() {
    return table;
  }

  /** The drop-down of saved views. */
  public ViewSwitcher views() {
    return views;
  }

  /** What the buttons do. */
  ListActions actions() {
    return actions;
  }

  /** Lets the person choose a file, and writes to it what the list shows. */
  public void export() {
    actions.export();
  }

  /**
   * Writes what the list shows to a file, CSV or JSON by its name, in the caller's thread.
   *
   * @return how many rows were written
   */
  public long writeTo(java.nio.file.Path file) {
    return actions.write(file, new org.eclipse.core.runtime.NullProgressMonitor());
  }

  Workspace workspace() {
    return workspace;
  }

  EClass type() {
    return type;
  }

  /** Chooses the records of the list, as a click on their rows does. */
  public void select(List<Long> ids) {
    table.select(ids);
  }

  @Override
  public void setFocus() {
    if (table != null) {
      table.setFocus();
    } else {
      parent.setFocus();
    }
  }
}
