package ma.jisr.ui.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.store.CommitListener;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Ellipsis;
import ma.jisr.ui.base.EmptyState;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.Names;
import ma.jisr.ui.base.ValueText;
import ma.jisr.ui.base.Work;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The tasks of a record: a line adds one, a tick marks it as done, a double click opens it. */
final class TasksPane extends Composite {

  private static final Texts TEXTS = Texts.beside(TasksPane.class);
  private static final int[] SHARES = {46, 18, 18, 18};
  private final TaskList tasks;
  private final long recordId;
  private final LongConsumer opener;
  private final CommitListener commits = commit -> later();
  private final StackLayout stack = new StackLayout();
  private final Composite area;
  private final EmptyState empty;
  private final Table table;
  private Text name;
  private DateField due;
  private DateField remind;
  private Label message;

  TasksPane(Composite parent, Workspace workspace, long recordId, LongConsumer opener) {
    super(parent, SWT.NONE);
    tasks = new TaskList(workspace);
    this.recordId = recordId;
    this.opener = opener;
    setBackground(Looks.color(Looks.PAPER));
    setData("jisr.id", "tasks");
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
    addLine();
    area = new Composite(this, SWT.NONE);
    area.setLayout(stack);
    area.setBackground(getBackground());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    empty = new EmptyState(area, "task", TEXTS.text("none"), TEXTS.text("none.hint"));
    table = table();
    stack.topControl = table;
    workspace.addListener(commits);
    addListener(SWT.Dispose, e -> workspace.removeListener(commits));
    refresh();
  }

  private void addLine() {
    Composite line = new Composite(this, SWT.NONE);
    line.setBackground(getBackground());
    GridLayoutFactory.fillDefaults().numColumns(4).margins(12, 8).spacing(8, 3).applyTo(line);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
    name = new Text(line, SWT.BORDER | SWT.SINGLE);
    name.setMessage(TEXTS.text("new.name"));
    name.setTextLimit(300);
    Names.give(name, TEXTS.text("new.name"));
    name.setData("jisr.id", "text.task");
    GridDataFactory.fillDefaults()
        .align(SWT.FILL, SWT.CENTER)
        .grab(true, false)
        .hint(Looks.chars(name, 24), SWT.DEFAULT)
        .applyTo(name);
    due = new DateField(line, CorePackage.Literals.TASK__DUE, TEXTS.text("new.due"));
    remind = new DateField(line, CorePackage.Literals.TASK__REMIND_ON, TEXTS.text("new.remind"));
    Button add = new Button(line, SWT.PUSH);
    add.setText(TEXTS.text("new.add"));
    add.setData("jisr.id", "task.add");
    add.addListener(SWT.Selection, e -> add());
    name.addListener(SWT.DefaultSelection, e -> add());
    due.onEnter(this::add);
    remind.onEnter(this::add);
    message = new Label(line, SWT.WRAP);
    message.setBackground(getBackground());
    message.setForeground(Looks.color(Looks.WRONG));
    message.setData("jisr.id", "task.message");
    GridDataFactory.fillDefaults().span(4, 1).grab(true, false).exclude(true).applyTo(message);
    message.setVisible(false);
  }

  private void say(String sentence) {
    message.setText(sentence);
    message.setVisible(!sentence.isEmpty());
    ((org.eclipse.swt.layout.GridData) message.getLayoutData()).exclude = sentence.isEmpty();
    layout(true, true);
  }

  private void add() {
    String what = name.getText().strip();
    if (what.isEmpty()) {
      say(TEXTS.text("new.nothing"));
      name.setFocus();
      return;
    }
    LocalDate dueOn;
    LocalDate remindOn;
    try {
      dueOn = due.value();
      remindOn = remind.value();
    } catch (IllegalArgumentException e) {
      say(e.getMessage());
      return;
    }
    say("");
    Work.quietly(
        TEXTS.text("adding"),
        this,
        monitor -> tasks.add(recordId, what, dueOn, remindOn),
        id -> {
          name.setText("");
          due.set(null);
          remind.set(null);
          name.setFocus();
        });
  }

  private Table table() {
    Table made = new Table(area, SWT.CHECK | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
    Ellipsis.in(made);
    made.setHeaderVisible(true);
    made.setData("jisr.id", "tasks.list");
    for (var feature :
        List.of(
            CorePackage.Literals.TASK__NAME,
            CorePackage.Literals.TASK__DUE,
            CorePackage.Literals.TASK__REMIND_ON,
            CorePackage.Literals.TASK__ASSIGNEE)) {
      new TableColumn(made, SWT.NONE).setText(Labels.of(feature));
    }
    made.addListener(
        SWT.Resize,
        e -> {
          for (int i = 0; i < SHARES.length; i++) {
            made.getColumn(i).setWidth(Math.max(70, made.getClientArea().width * SHARES[i] / 100));
          }
        });
    made.addListener(SWT.Selection, this::ticked);
    made.addListener(
        SWT.DefaultSelection, e -> opener.accept(((TaskList.Item) e.item.getData()).id()));
    return made;
  }

  private void ticked(Event e) {
    if (e.detail == SWT.CHECK) {
      TableItem row = (TableItem) e.item;
      TaskList.Item item = (TaskList.Item) row.getData();
      boolean done = row.getChecked();
      Work.quietly(
          TEXTS.text("changing"),
          this,
          monitor -> {
            tasks.setDone(item.id(), done);
            return null;
          },
          nothing -> {});
    }
  }

  private void later() {
    if (!isDisposed()) {
      Work.later(getDisplay(), this, this::refresh);
    }
  }

  private void refresh() {
    Work.quietly(
        TEXTS.text("reading"),
        this,
        monitor -> tasks.of(recordId),
        this::show,
        gone -> show(List.of()));
  }

  private void show(List<TaskList.Item> items) {
    int selected = table.getSelectionIndex();
    table.setRedraw(false);
    table.removeAll();
    LocalDate today = LocalDate.now();
    for (TaskList.Item item : items) {
      TableItem row = new TableItem(table, SWT.NONE);
      row.setData(item);
      row.setText(
          new String[] {
            ValueText.cell(item.name()),
            ValueText.format(CorePackage.Literals.TASK__DUE, item.due()),
            ValueText.format(CorePackage.Literals.TASK__REMIND_ON, item.remindOn()),
            item.assignee() == null ? "" : item.assignee()
          });
      row.setChecked(!item.isOpen());
      boolean late = item.isOpen() && item.group(today) == Due.Group.LATE;
      row.setForeground(Looks.color(late ? Looks.WRONG : item.isOpen() ? Looks.INK : Looks.QUIET));
    }
    if (selected >= 0 && selected < items.size()) {
      table.select(selected);
    }
    table.setRedraw(true);
    stack.topControl = items.isEmpty() ? empty : table;
    area.layout();
  }
}
