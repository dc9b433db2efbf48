package ma.jisr.network.ui.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.text.Texts;
import ma.jisr.network.quality.Concern;
import ma.jisr.network.quality.Decisions;
import ma.jisr.network.quality.Finding;
import ma.jisr.network.quality.QualityCheck;
import ma.jisr.network.quality.Report;
import ma.jisr.store.Commit;
import ma.jisr.store.CommitListener;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.EmptyState;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.Work;
import ma.jisr.ui.editor.Records;
import ma.jisr.ui.journal.CommitUndo;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.part.ViewPart;

/** The worklist of the register: what is incomplete, to be confirmed again, or doubtful. */
public final class QualityView extends ViewPart {

  /** The view's identifier in the workbench. */
  public static final String ID = "ma.jisr.network.ui.quality";

  private static final Texts TEXTS = Texts.beside(QualityView.class);
  private static final int REST_MS = 1_500;
  private final List<Action> actions = new ArrayList<>();
  private final CommitListener commits = commit -> stale();
  private final Runnable again = this::look;
  private Workspace workspace;
  private QualityBar bar;
  private QualityTree tree;
  private Composite stack;
  private EmptyState empty;
  private Link state;
  private Job running;
  private Report report;
  private Commit undoable;

  @Override
  public void createPartControl(Composite parent) {
    create(parent, getSite().getService(Workspace.class));
  }

  /** Fills the view; also where there is no workbench around it. */
  void create(Composite parent, Workspace opened) {
    workspace = opened;
    Composite area = new Composite(parent, SWT.NONE);
    area.setBackground(Looks.color(Looks.PAPER));
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
    bar = new QualityBar(area, this::look, this::show);
    add("confirm", "save", this::confirm);
    add("later", "task", () -> setAside(true));
    add("dismiss", "cross", () -> setAside(false));
    add("back", "undo", this::putBack);
    add("letters", "document", this::letters);
    add("open", "open", this::open);
    add("refresh", "refresh", this::look);
    stack = new Composite(area, SWT.NONE);
    stack.setLayout(new StackLayout());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
    tree = new QualityTree(stack, this::open, this::enable);
    empty =
        new EmptyState(
            stack, "record", TEXTS.text("quality.none"), TEXTS.text("quality.none.hint"));
    state = new Link(area, SWT.NONE);
    state.setBackground(area.getBackground());
    state.setData("jisr.id", "quality.state");
    state.addListener(SWT.Selection, e -> undo());
    GridDataFactory.fillDefaults().grab(true, false).indent(10, 4).applyTo(state);
    top(tree.control());
    workspace.addListener(commits);
    area.addListener(SWT.Dispose, e -> workspace.removeListener(commits));
    enable();
    look();
  }

  private void add(String key, String icon, Runnable run) {
    Action action =
        new Action(TEXTS.text("quality." + key), Icons.descriptor(icon)) {
          @Override
          public void run() {
            run.run();
          }
        };
    action.setId(key);
    action.setToolTipText(TEXTS.text("quality." + key + ".tip"));
    actions.add(action);
    bar.add(action);
  }

  private void top(org.eclipse.swt.widgets.Control control) {
    ((StackLayout) stack.getLayout()).topControl = control;
    stack.layout();
  }

  private void stale() {
    if (!stack.isDisposed()) {
      Work.later(stack.getDisplay(), stack, () -> stack.getDisplay().timerExec(REST_MS, again));
    }
  }

  /** Looks through the register, in the background; a look that is under way gives way. */
  private void look() {
    if (stack.isDisposed()) {
      return;
    }
    if (running != null) {
      running.cancel();
    }
    int months = bar.months();
    say(TEXTS.text("quality.looking"));
    running =
        Work.quietly(
            TEXTS.text("quality.looking"),
            stack,
            monitor -> new QualityCheck(workspace, months, LocalDate.now()).run(monitor),
            found -> {
              report = found;
              show();
            });
  }

  private void show() {
    if (report == null) {
      return;
    }
    int shown = tree.show(report, bar.filter());
    top(shown == 0 ? empty : tree.control());
    var counts = report.byConcern();
    say(
        TEXTS.format(
            "quality.count",
            counts.get(Concern.INCOMPLETE),
            counts.get(Concern.STALE),
            counts.get(Concern.DOUBTFUL),
            report.records(),
            report.examined(),
            report.aside().size()));
    enable();
  }

  private void say(String sentence) {
    String text = sentence.replace("&", "&&");
    state.setText(undoable == null ? text : text + "   <a>" + TEXTS.text("quality.undo") + "</a>");
    state.requestLayout();
  }

  private void enable() {
    boolean some = !tree.chosen().isEmpty();
    boolean actors = !tree.actors().isEmpty();
    for (Action action : actions) {
      action.setEnabled(
          switch (action.getId()) {
            case "refresh" -> true;
            case "confirm", "letters" -> actors;
            case "back" -> !tree.aside().isEmpty();
            case "dismiss", "later" -> some && tree.aside().isEmpty();
            default -> some;
          });
    }
  }

  private void decided(String name, Work.Task<Optional<Commit>> task) {
    Work.quietly(
        name,
        stack,
        task,
        made -> {
          undoable = made.orElse(undoable);
          look();
        });
  }

  private void confirm() {
    List<Long> actors = tree.actors();
    decided(
        TEXTS.text("quality.confirm"),
        monitor -> new Decisions(workspace).confirm(actors, LocalDate.now(), workspace.author()));
  }

  private void setAside(boolean later) {
    List<Finding> chosen = tree.chosen();
    AsideDialog dialog = new AsideDialog(stack.getShell(), later, chosen.size());
    if (dialog.open() == Window.OK) {
      setAside(chosen, dialog.until(), dialog.reason());
    }
  }

  /** Leaves findings out, as the dialog does. */
  void setAside(List<Finding> findings, LocalDate until, String reason) {
    decided(
        TEXTS.text("quality.dismiss"),
        monitor -> new Decisions(workspace).setAside(findings, until, reason));
  }

  private void putBack() {
    List<Report.Aside> aside = tree.aside();
    decided(TEXTS.text("quality.back"), monitor -> new Decisions(workspace).putBack(aside));
  }

  private void letters() {
    new CampaignDialog(stack.getShell(), workspace, tree.actors()).open();
  }

  private void undo() {
    Commit commit = undoable;
    undoable = null;
    if (commit != null) {
      CommitUndo.run(stack, workspace, commit, this::look);
    }
  }

  private void open() {
    if (getSite() != null) {
      tree.chosen().stream()
          .map(Finding::record)
          .distinct()
          .limit(5)
          .forEach(id -> Records.open(getSite().getPage(), workspace, id));
    }
  }

  /** The list, for whoever works it from outside. */
  QualityTree tree() {
    return tree;
  }

  /** What was found last, or null. */
  Report report() {
    return report;
  }

  /** Presses a button by its name, when it can be pressed. */
  void run(String key) {
    actions.stream()
        .filter(action -> action.getId().equals(key) && action.isEnabled())
        .forEach(Action::run);
  }

  @Override
  public void setFocus() {
    tree.control().setFocus();
  }

  /** Whether a record is an actor, who can be asked. */
  static boolean isActor(Finding finding) {
    return Literals.PARTY.isSuperTypeOf(finding.type());
  }
}
