package ma.jisr.ui.tasks;

import java.time.LocalDate;
import java.util.List;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Commit;
import ma.jisr.store.CommitListener;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.Work;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
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
  private Reminders reminders;
  private Composite box;
  private Link link;

  @Override
  protected Control createControl(Composite parent) {
    box = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(8, 3).applyTo(box);
    link = new Link(box, SWT.NONE);
    // The bar gives room once, when there is nothing to be said yet: it is kept for the longest.
    GridDataFactory.swtDefaults()
        .hint(Looks.width(link, TEXTS.format("word.both", 999, 999)), SWT.DEFAULT)
        .applyTo(link);
    link.setData("jisr.id", "reminders.word");
    link.addListener(SWT.Selection, e -> showReminders());
    workspace = getWorkbenchWindow().getService(Workspace.class);
    if (workspace != null) {
      reminders = new Reminders(workspace);
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
    if (reminders.concerns(commit) && !box.isDisposed()) {
      Work.later(box.getDisplay(), box, this::refresh);
    }
  }

  private void refresh() {
    Work.quietly(
        TEXTS.text("reading"),
        box,
        monitor -> reminders.of(LocalDate.now()),
        this::show,
        problem -> ILog.of(ReminderTrim.class).warn(problem.getMessage(), problem));
  }

  private void show(List<TaskList.Item> items) {
    String words = words(items, LocalDate.now());
    String text = words.isEmpty() ? "" : "<a>" + words + "</a>";
    if (!link.getText().equals(text)) {
      link.setText(text);
      link.setToolTipText(words.isEmpty() ? null : TEXTS.text("word.tip"));
    }
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
