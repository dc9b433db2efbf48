package ma.jisr.ui.bulk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Commit;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.Problems;
import ma.jisr.ui.base.Work;
import ma.jisr.ui.journal.CommitUndo;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;

/**
 * Changes fields of many records: what would change is shown while the person chooses, then it is
 * done as one commit, which can be undone.
 */
public final class BulkEditDialog extends TitleAreaDialog {

  private static final Texts TEXTS = Texts.beside(BulkEditDialog.class);
  private static final int UNDO = IDialogConstants.CLIENT_ID;
  private static final int REST = 350;
  private final Workspace workspace;
  private final EClass type;
  private final List<Long> chosen;
  private final List<Long> shown;
  private final List<EStructuralFeature> fields;
  private final EStructuralFeature first;
  private final List<ChangeRow> rows = new ArrayList<>();
  private final Runnable rested = this::preview;
  private Button all;
  private Button add;
  private Composite changes;
  private Composite top;
  private BulkPreview preview;
  private Label state;
  private ProgressBar progress;
  private Job running;
  private Commit commit;

  /**
   * A dialog.
   *
   * @param chosen the records selected
   * @param shown all records of the list
   * @param first the field that is proposed; any
   */
  public BulkEditDialog(
      Shell shell,
      Workspace workspace,
      EClass type,
      List<Long> chosen,
      List<Long> shown,
      EStructuralFeature first) {
    super(shell);
    this.workspace = workspace;
    this.type = type;
    this.chosen = List.copyOf(chosen);
    this.shown = List.copyOf(shown);
    this.first = first;
    fields = BulkEdit.fields(type);
    setShellStyle(getShellStyle() | SWT.RESIZE);
    setHelpAvailable(false);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(TEXTS.format("title", Labels.plural(type)));
    shell.setData("jisr.id", "bulk");
    shell.setData("jisr.dialog", this);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(TEXTS.format("title", Labels.plural(type)));
    setMessage(TEXTS.text("hint"));
    Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    GridLayoutFactory.swtDefaults().margins(14, 12).spacing(8, 8).applyTo(area);
    top = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(top);
    Button some = new Button(top, SWT.RADIO);
    some.setText(TEXTS.format("target.chosen", chosen.size()));
    some.setEnabled(!chosen.isEmpty());
    some.setSelection(!chosen.isEmpty());
    all = new Button(top, SWT.RADIO);
    all.setText(TEXTS.format("target.shown", shown.size()));
    all.setSelection(chosen.isEmpty());
    all.setData("jisr.id", "bulk.all");
    all.addListener(SWT.Selection, e -> later());
    changes = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(changes);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(changes);
    add = new Button(area, SWT.PUSH);
    add.setText(TEXTS.text("add"));
    add.setData("jisr.id", "bulk.add");
    add.addListener(SWT.Selection, e -> addRow());
    state = new Label(area, SWT.WRAP);
    state.setFont(Looks.bold());
    state.setData("jisr.id", "bulk.state");
    GridDataFactory.fillDefaults().grab(true, false).hint(700, SWT.DEFAULT).applyTo(state);
    preview = new BulkPreview(area);
    GridDataFactory.fillDefaults().grab(true, true).hint(860, 300).applyTo(preview.control());
    progress = new ProgressBar(area, SWT.INDETERMINATE);
    progress.setVisible(false);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(progress);
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, UNDO, TEXTS.text("undo"), false).setVisible(false);
    createButton(parent, IDialogConstants.OK_ID, TEXTS.text("change"), true).setEnabled(false);
    createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.text("cancel"), false);
    addRow();
  }

  /** Adds a line; the first is about the field that is proposed. */
  ChangeRow addRow() {
    Set<EStructuralFeature> taken = new HashSet<>();
    rows.forEach(r -> taken.add(r.feature()));
    int next = fields.contains(first) && !taken.contains(first) ? fields.indexOf(first) : 0;
    while (next < fields.size() - 1 && taken.contains(fields.get(next))) {
      next++;
    }
    ChangeRow[] row = new ChangeRow[1];
    row[0] = new ChangeRow(changes, workspace, fields, next, this::later, () -> removeRow(row[0]));
    rows.add(row[0]);
    changes.requestLayout();
    later();
    return row[0];
  }

  /** The lines. */
  List<ChangeRow> rows() {
    return rows;
  }

  private void removeRow(ChangeRow row) {
    rows.remove(row);
    row.dispose();
    changes.requestLayout();
    later();
  }

  private void later() {
    if (commit == null && getButton(IDialogConstants.OK_ID) != null) {
      getButton(IDialogConstants.OK_ID).setEnabled(false);
      state.getDisplay().timerExec(REST, rested);
    }
  }

  private BulkEdit edit() {
    List<BulkChange> wanted = new ArrayList<>();
    Set<EStructuralFeature> seen = new HashSet<>();
    for (ChangeRow row : rows) {
      if (!seen.add(row.feature())) {
        throw new IllegalArgumentException(TEXTS.format("twice", Labels.of(row.feature())));
      }
      wanted.add(row.change());
    }
    return new BulkEdit(workspace, type, all.getSelection() ? shown : chosen, wanted);
  }

  private void preview() {
    if (state.isDisposed() || commit != null) {
      return;
    }
    BulkEdit edit;
    try {
      edit = edit();
    } catch (IllegalArgumentException e) {
      stop();
      preview.clear();
      say(e.getMessage(), false);
      return;
    }
    if (rows.isEmpty()) {
      stop();
      preview.clear();
      say(TEXTS.text("nothing"), false);
      return;
    }
    start(
        "looking",
        edit::preview,
        outcome -> {
          preview.show(outcome);
          say(sentence("would", outcome), false);
          Button ok = getButton(IDialogConstants.OK_ID);
          ok.setEnabled(outcome.changed() > 0);
        });
  }

  private void changeNow() {
    BulkEdit edit = edit();
    start(
        "changing",
        edit::apply,
        outcome -> {
          preview.show(outcome);
          say(sentence("did", outcome), false);
          commit = outcome.commit().orElse(null);
          getButton(UNDO).setVisible(commit != null);
          getButton(IDialogConstants.CANCEL_ID).setText(TEXTS.text("close"));
          for (Control control : new Control[] {top, changes, add}) {
            control.setEnabled(false);
          }
        });
  }

  private void start(
      String key, Work.Task<BulkEdit.Outcome> task, Consumer<BulkEdit.Outcome> done) {
    stop();
    getButton(IDialogConstants.OK_ID).setEnabled(false);
    progress.setVisible(true);
    say(TEXTS.text(key), false);
    Job[] mine = new Job[1];
    mine[0] =
        Work.quietly(
            TEXTS.text(key),
            progress,
            task,
            outcome -> {
              if (running == mine[0]) {
                running = null;
                progress.setVisible(false);
                done.accept(outcome);
              }
            },
            problem -> {
              if (running == mine[0]) {
                running = null;
                progress.setVisible(false);
                say(Problems.sentence(problem), true);
              }
            });
    running = mine[0];
  }

  private void stop() {
    if (running != null) {
      running.cancel();
      running = null;
      progress.setVisible(false);
    }
  }

  private void say(String sentence, boolean wrong) {
    state.setText(sentence);
    state.setForeground(Looks.color(wrong ? Looks.WRONG : Looks.INK));
    state.requestLayout();
  }

  private static String sentence(String key, BulkEdit.Outcome outcome) {
    String text = TEXTS.format(key, outcome.changed(), outcome.unchanged(), outcome.refused());
    return outcome.gone() == 0 ? text : text + ' ' + TEXTS.format("gone", outcome.gone());
  }

  @Override
  protected void buttonPressed(int id) {
    switch (id) {
      case UNDO -> undo();
      case IDialogConstants.OK_ID -> changeNow();
      default -> cancelPressed();
    }
  }

  private void undo() {
    CommitUndo.ask(
        progress,
        workspace,
        commit,
        () -> {
          say(TEXTS.text("undone"), false);
          getButton(UNDO).setVisible(false);
        });
  }

  @Override
  protected void cancelPressed() {
    if (running != null) {
      // The first press stops the work, which leaves nothing behind; the second closes.
      stop();
      say(TEXTS.text("cancelled"), false);
    } else {
      super.cancelPressed();
    }
  }

  @Override
  public boolean close() {
    stop();
    return super.close();
  }
}
