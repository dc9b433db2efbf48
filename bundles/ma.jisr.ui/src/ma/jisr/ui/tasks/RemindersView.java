package ma.jisr.ui.tasks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.store.CommitListener;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Ellipsis;
import ma.jisr.ui.base.EmptyState;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ValueText;
import ma.jisr.ui.base.ViewBar;
import ma.jisr.ui.base.Work;
import ma.jisr.ui.editor.Records;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.part.ViewPart;

/** What is late, due today and due this week, of all records. */
public final class RemindersView extends ViewPart {

  /** The view's identifier in the workbench. */
  public static final String ID = "ma.jisr.ui.reminders";

  private static final Texts TEXTS = Texts.beside(RemindersView.class);
  private static final int[] SHARES = {42, 16, 28, 14};
  private static final int WEEK = 7;
  private final CommitListener commits = commit -> later();
  private final StackLayout stack = new StackLayout();
  private Workspace workspace;
  private TaskList tasks;
  private Reminders reminders;
  private Composite area;
  private Tree tree;
  private EmptyState empty;
  private Action done;
  private Action putOff;
  private Action open;

  @Override
  public void createPartControl(Composite parent) {
    workspace = getSite().getService(Workspace.class);
    tasks = new TaskList(workspace);
    reminders = new Reminders(workspace);
    Composite outer = new Composite(parent, SWT.NONE);
    ViewBar bar = new ViewBar(outer, TEXTS.text("reminders.hint"));
    area = new Composite(outer, SWT.NONE);
    area.setBackground(Looks.color(Looks.PAPER));
    area.setLayout(stack);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    empty =
        new EmptyState(
            area, "task", TEXTS.text("reminders.none"), TEXTS.text("reminders.none.hint"));
    tree = new Tree(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
    Ellipsis.in(tree);
    tree.setHeaderVisible(true);
    tree.setData("jisr.id", "reminders");
    for (String title :
        List.of(
            Labels.of(CorePackage.Literals.TASK__NAME),
            Labels.of(CorePackage.Literals.TASK__DUE),
            TEXTS.text("reminders.record"),
            Labels.of(CorePackage.Literals.TASK__ASSIGNEE))) {
      new TreeColumn(tree, SWT.NONE).setText(title);
    }
    tree.addListener(SWT.Resize, e -> spread());
    tree.addListener(SWT.Selection, e -> enable());
    tree.addListener(SWT.DefaultSelection, e -> open.run());
    done = action("reminders.done", "task", item -> change(() -> tasks.setDone(item.id(), true)));
    putOff =
        action(
            "reminders.putOff",
            "redo",
            item -> change(() -> tasks.putOff(item.id(), WEEK, LocalDate.now())));
    open =
        action(
            "reminders.open",
            "open",
            item ->
                Records.open(
                    getSite().getPage(),
                    workspace,
                    item.recordId() == 0 ? item.id() : item.recordId()));
    MenuManager menu = new MenuManager();
    for (Action action : List.of(done, putOff, open)) {
      bar.add(action);
      menu.add(action);
    }
    tree.setMenu(menu.createContextMenu(tree));
    stack.topControl = tree;
    workspace.addListener(commits);
    enable();
    refresh();
  }

  private void spread() {
    for (int i = 0; i < SHARES.length; i++) {
      tree.getColumn(i).setWidth(Math.max(70, tree.getClientArea().width * SHARES[i] / 100));
    }
  }

  private Action action(String key, String icon, Consumer<TaskList.Item> doing) {
    return new Action(TEXTS.text(key), Icons.descriptor(icon)) {
      @Override
      public void run() {
        TaskList.Item item = selected();
        if (item != null) {
          doing.accept(item);
        }
      }
    };
  }

  private TaskList.Item selected() {
    return Arrays.stream(tree.getSelection())
        .map(TreeItem::getData)
        .filter(TaskList.Item.class::isInstance)
        .map(TaskList.Item.class::cast)
        .findFirst()
        .orElse(null);
  }

  private void enable() {
    TaskList.Item item = selected();
    boolean chosen = item != null;
    done.setEnabled(chosen && item.isTask());
    putOff.setEnabled(chosen && item.isTask());
    open.setEnabled(chosen);
  }

  private void change(Runnable work) {
    Work.quietly(
        TEXTS.text("changing"),
        tree,
        monitor -> {
          work.run();
          return null;
        },
        nothing -> {});
  }

  private void later() {
    if (!area.isDisposed()) {
      Work.later(area.getDisplay(), area, this::refresh);
    }
  }

  private void refresh() {
    Work.quietly(TEXTS.text("reading"), area, monitor -> reminders.of(LocalDate.now()), this::show);
  }

  private void show(List<TaskList.Item> items) {
    LocalDate today = LocalDate.now();
    Map<Due.Group, TreeItem> groups = new EnumMap<>(Due.Group.class);
    tree.setRedraw(false);
    tree.removeAll();
    for (Due.Group group : Due.Group.values()) {
      long count = items.stream().filter(item -> item.group(today) == group).count();
      if (count > 0) {
        TreeItem head = new TreeItem(tree, SWT.NONE);
        head.setText(TEXTS.format("group." + group, count));
        head.setFont(Looks.bold());
        head.setForeground(Looks.color(group == Due.Group.LATE ? Looks.WRONG : Looks.ACCENT));
        groups.put(group, head);
      }
    }
    for (TaskList.Item item : items) {
      TreeItem row = new TreeItem(groups.get(item.group(today)), SWT.NONE);
      row.setData(item);
      row.setImage(Icons.image(item.isTask() ? "task" : "bell"));
      row.setText(
          new String[] {
            ValueText.cell(item.name()),
            ValueText.format(
                CorePackage.Literals.TASK__DUE, item.due() == null ? item.remindOn() : item.due()),
            ValueText.cell(item.record()),
            item.assignee() == null ? "" : item.assignee()
          });
    }
    groups.values().forEach(head -> head.setExpanded(true));
    tree.setRedraw(true);
    stack.topControl = items.isEmpty() ? empty : tree;
    area.layout();
    enable();
  }

  @Override
  public void setFocus() {
    (stack.topControl == null ? area : stack.topControl).setFocus();
  }

  @Override
  public void dispose() {
    if (workspace != null) {
      workspace.removeListener(commits);
    }
    super.dispose();
  }
}
