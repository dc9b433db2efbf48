package ma.jisr.ui.tasks;

import java.time.LocalDate;
import java.util.List;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Commit;
import ma.jisr.store.CommitListener;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Work;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

/**
 * A quiet word in the status line on what is late and due today: at the start, each hour, and when
 * a task changes. Pressing it shows the reminders.
 */
public final class ReminderTrim extends WorkbenchWindowControlContribution {

  private static final Texts TEXTS = Texts.beside(ReminderTrim.class);
  private static final int FIRST = 4_000;
  private static final int HOUR = 60 * 60 * 1_000;
  private final CommitListener commits = this::committed;
  private Workspace workspace;
  private Composite box;
  private Link link;

  @Override
  protected Control createControl(Composite parent) {
    box = new Composite(parent, SWT.NONE);
    FillLayout layout = new FillLayout();
    layout.marginWidth = 8;
    layout.marginHeight = 3;
    box.setLayout(layout);
    link = new Link(box, SWT.NONE);
    link.setData("jisr.id", "reminders.word");
    link.addListener(SWT.Selection, e -> showReminders());
    workspace = getWorkbenchWindow().getService(Workspace.class);
    if (workspace != null) {
      workspace.addListener(commits);
      box.addListener(SWT.Dispose, e -> workspace.removeListener(commits));
      // Nobody waits for it: the window comes first.
      box.getDisplay().timerExec(FIRST, this::hourly);
    }
    return box;
  }

  private void hourly() {
    if (!box.isDisposed()) {
      refresh();
      box.getDisplay().timerExec(HOUR, this::hourly);
    }
  }

  private void committed(Commit commit) {
    boolean tasks =
        commit.types().isEmpty()
            || commit.types().contains(Catalog.qualifiedName(CorePackage.Literals.TASK));
    if (tasks && !box.isDisposed()) {
      Work.later(box.getDisplay(), box, this::refresh);
    }
  }

  private void refresh() {
    Work.quietly(
        TEXTS.text("reading"),
        box,
        monitor -> new TaskList(workspace).reminders(LocalDate.now()),
        this::show,
        problem -> ILog.of(ReminderTrim.class).warn(problem.getMessage(), problem));
  }

  private void show(List<TaskList.Item> items) {
    String words = words(items, LocalDate.now());
    String text = words.isEmpty() ? "" : "<a>" + words + "</a>";
    if (!link.getText().equals(text)) {
      link.setText(text);
      link.setToolTipText(words.isEmpty() ? null : TEXTS.text("word.tip"));
      fit();
    }
  }

  /** The bar gave the word the room that it needed when it was empty. */
  private void fit() {
    if (box.getParent() instanceof ToolBar bar) {
      for (ToolItem item : bar.getItems()) {
        if (item.getControl() == box) {
          item.setWidth(box.computeSize(SWT.DEFAULT, SWT.DEFAULT, true).x);
        }
      }
    }
    box.layout(true, true);
    box.requestLayout();
    box.getParent().requestLayout();
  }

  /** "2 late, 1 today"; nothing when there is nothing to be said. */
  static String words(List<TaskList.Item> items, LocalDate today) {
    long late = items.stream().filter(i -> i.group(today) == Due.Group.LATE).count();
    long now = items.stream().filter(i -> i.group(today) == Due.Group.TODAY).count();
    if (late > 0 && now > 0) {
      return TEXTS.format("word.both", late, now);
    } else if (late > 0) {
      return TEXTS.format("word.late", late);
    }
    return now > 0 ? TEXTS.format("word.today", now) : "";
  }

  private void showReminders() {
    try {
      getWorkbenchWindow().getActivePage().showView(RemindersView.ID);
    } catch (PartInitException e) {
      ILog.of(ReminderTrim.class).error(e.getMessage(), e);
    }
  }
}
