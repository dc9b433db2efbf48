package ma.jisr.network.ui.council;

import java.time.LocalDate;
import java.util.List;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.meta.Labels;
import ma.jisr.network.NetworkPackage.Literals;
import ma.jisr.network.ReferralState;
import ma.jisr.network.council.ReferralFile;
import ma.jisr.network.council.ReferralSteps;
import ma.jisr.store.CommitListener;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Ellipsis;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.Names;
import ma.jisr.ui.base.Problems;
import ma.jisr.ui.base.ValueText;
import ma.jisr.ui.base.Work;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * The state of a referral in large, the days that are left, the allowed next steps as buttons, and
 * the notes of those who follow it. Each step is a commit.
 */
final class ReferralPane extends Composite {

  private static final RGB GOOD = new RGB(0x1E, 0x7A, 0x46);
  private static final int MARGIN = 18;
  private final ReferralFile file;
  private final CommitListener commits;
  private final Label state;
  private final Label way;
  private final Label detail;
  private final Composite steps;
  private final Label message;
  private final Table notes;
  private final Text note;

  ReferralPane(Composite parent, Workspace workspace, long id) {
    super(parent, SWT.NONE);
    file = new ReferralFile(workspace, id);
    setBackground(Looks.color(Looks.PAPER));
    setData("jisr.id", "referral");
    GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 8).applyTo(this);
    way = label(Looks.QUIET);
    state = label(Looks.INK);
    state.setFont(Looks.title());
    state.setData("jisr.id", "referral.state");
    detail = label(Looks.INK);
    detail.setData("jisr.id", "referral.detail");
    steps = new Composite(this, SWT.NONE);
    steps.setBackground(getBackground());
    RowLayoutFactory.fillDefaults().spacing(8).wrap(true).applyTo(steps);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(steps);
    message = label(Looks.WRONG);
    message.setData("jisr.id", "referral.message");
    Label head = label(Looks.ACCENT);
    head.setText(Labels.of(Literals.REFERRAL__FOLLOW_UPS));
    head.setFont(Looks.bold());
    note = noteLine();
    notes = notes();
    commits =
        commit -> {
          boolean mine =
              commit.types().isEmpty()
                  || commit.types().contains(Catalog.qualifiedName(Literals.REFERRAL));
          if (mine && !isDisposed()) {
            Work.later(getDisplay(), this, this::refresh);
          }
        };
    workspace.addListener(commits);
    addListener(SWT.Dispose, e -> workspace.removeListener(commits));
    refresh();
  }

  private Label label(RGB colour) {
    Label label = new Label(this, SWT.WRAP);
    label.setBackground(getBackground());
    label.setForeground(Looks.color(colour));
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
    return label;
  }

  private Text noteLine() {
    Composite line = new Composite(this, SWT.NONE);
    line.setBackground(getBackground());
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(line);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
    Text text = new Text(line, SWT.BORDER | SWT.SINGLE);
    text.setMessage(CouncilTexts.text("note.hint"));
    text.setData("jisr.id", "referral.note");
    Names.give(text, CouncilTexts.text("note.hint"));
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
    Button add = new Button(line, SWT.PUSH);
    add.setText(CouncilTexts.text("note.add"));
    add.setData("jisr.id", "referral.note.add");
    add.addListener(SWT.Selection, e -> addNote());
    text.addListener(SWT.DefaultSelection, e -> addNote());
    return text;
  }

  private Table notes() {
    Table table = new Table(this, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER);
    Ellipsis.in(table);
    table.setHeaderVisible(true);
    table.setData("jisr.id", "referral.notes");
    new TableColumn(table, SWT.NONE).setText(Labels.of(Literals.FOLLOW_UP_NOTE__DATE));
    new TableColumn(table, SWT.NONE).setText(Labels.of(Literals.FOLLOW_UP_NOTE__TEXT));
    table.addListener(
        SWT.Resize,
        e -> {
          int first = Looks.chars(table, 14);
          table.getColumn(0).setWidth(first);
          table.getColumn(1).setWidth(Math.max(80, table.getClientArea().width - first));
        });
    GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 80).applyTo(table);
    return table;
  }

  private void addNote() {
    String text = note.getText().strip();
    if (!text.isEmpty()) {
      write(
          () -> file.addNote(LocalDate.now(), text),
          () -> {
            note.setText("");
            note.setFocus();
          });
    }
  }

  private void take(ReferralState to) {
    String reason = null;
    if (to == ReferralState.REFUSED) {
      InputDialog ask =
          new InputDialog(
              getShell(),
              CouncilTexts.name(Literals.REFERRAL_STATE, to),
              CouncilTexts.text("refusal.question"),
              "",
              typed -> typed.isBlank() ? CouncilTexts.text("refusal.needed") : null);
      if (ask.open() != Window.OK) {
        return;
      }
      reason = ask.getValue();
    }
    String why = reason;
    write(() -> file.take(to, LocalDate.now(), why), () -> {});
  }

  private void write(Runnable work, Runnable done) {
    Work.quietly(
        CouncilTexts.text("saving"),
        this,
        monitor -> {
          work.run();
          return null;
        },
        nothing -> {
          say("");
          done.run();
        },
        problem -> say(Problems.sentence(problem)));
  }

  private void say(String sentence) {
    message.setText(sentence);
    layout(true, true);
  }

  private void refresh() {
    Work.quietly(
        CouncilTexts.text("reading"),
        this,
        monitor -> file.read(),
        this::show,
        gone -> say(Problems.sentence(gone)));
  }

  private void show(ReferralFile.View view) {
    LocalDate today = LocalDate.now();
    way.setText(
        CouncilTexts.text(
            "referral.way",
            ValueText.isolated(view.pseudonym()),
            ValueText.isolated(view.need()),
            ValueText.isolated(view.sender()),
            ValueText.isolated(view.receiver().isEmpty() ? "…" : view.receiver())));
    state.setText(CouncilTexts.name(Literals.REFERRAL_STATE, view.state()));
    boolean late = view.isLate(today);
    state.setForeground(Looks.color(late ? Looks.WRONG : colour(view.state())));
    detail.setText(ReferralWords.detail(view, today));
    detail.setForeground(Looks.color(late || view.isBlocked() ? Looks.WRONG : Looks.INK));
    for (var child : steps.getChildren()) {
      child.dispose();
    }
    for (ReferralState next : ReferralSteps.next(view.state())) {
      Button button = new Button(steps, SWT.PUSH);
      button.setText(CouncilTexts.text("step." + next.getName()));
      button.setData("jisr.id", "referral.step." + next.getName());
      button.setEnabled(next != ReferralState.IN_PROGRESS || view.canBeSent());
      button.addListener(SWT.Selection, e -> take(next));
    }
    notes.removeAll();
    for (ReferralFile.Note each : List.copyOf(view.notes())) {
      new TableItem(notes, SWT.NONE)
          .setText(new String[] {CouncilTexts.day(each.date()), ValueText.cell(each.text())});
    }
    layout(true, true);
  }

  private static RGB colour(ReferralState state) {
    return switch (state) {
      case ACCEPTED, DONE -> GOOD;
      case REFUSED -> Looks.WRONG;
      case IN_PROGRESS -> Looks.ACCENT;
      case DRAFT, WITHDRAWN -> Looks.QUIET;
    };
  }
}
