package ma.jisr.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.ImportResult;
import ma.jisr.exchange.load.ImportService;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.Problems;
import ma.jisr.ui.base.Work;
import ma.jisr.ui.journal.CommitUndo;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * Imports a file: it is read first without writing, so that the person sees how its columns are
 * understood and which rows would be refused, then for good; the result can be undone.
 */
public final class ImportDialog extends TitleAreaDialog {

  private static final Texts TEXTS = Texts.beside(ImportDialog.class);
  private static final int UNDO = IDialogConstants.CLIENT_ID;
  private final Workspace workspace;
  private final EClass type;
  private Text name;
  private Label state;
  private ProgressBar progress;
  private ImportOutcome outcome;
  private Button erase;
  private Path file;
  private Job running;
  private long commit;

  /**
   * A dialog for a type of records.
   *
   * @param shell above which it stands
   */
  public ImportDialog(Shell shell, Workspace workspace, EClass type) {
    super(shell);
    this.workspace = workspace;
    this.type = type;
    setShellStyle(getShellStyle() | SWT.RESIZE);
    setHelpAvailable(false);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(TEXTS.format("title", Labels.plural(type)));
    shell.setData("jisr.id", "import");
    shell.setData("jisr.dialog", this);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(TEXTS.format("title", Labels.plural(type)));
    setMessage(TEXTS.text("hint"));
    Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(14, 12).spacing(8, 8).applyTo(area);
    name = new Text(area, SWT.BORDER | SWT.READ_ONLY);
    name.setMessage(TEXTS.text("file.none"));
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(name);
    Button choose = new Button(area, SWT.PUSH);
    choose.setText(TEXTS.text("file.choose"));
    choose.addListener(SWT.Selection, e -> choose());
    erase = new Button(area, SWT.CHECK);
    erase.setText(TEXTS.text("erase"));
    erase.addListener(SWT.Selection, e -> preview());
    GridDataFactory.fillDefaults().span(2, 1).applyTo(erase);
    state = new Label(area, SWT.WRAP);
    state.setFont(Looks.bold());
    state.setData("jisr.id", "import.state");
    GridDataFactory.fillDefaults()
        .span(2, 1)
        .grab(true, false)
        .hint(600, SWT.DEFAULT)
        .applyTo(state);
    outcome = new ImportOutcome(area);
    GridDataFactory.fillDefaults()
        .span(2, 1)
        .grab(true, true)
        .hint(940, 320)
        .applyTo(outcome.control());
    progress = new ProgressBar(area, SWT.INDETERMINATE);
    progress.setVisible(false);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(progress);
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, UNDO, TEXTS.text("undo"), false).setVisible(false);
    createButton(parent, IDialogConstants.OK_ID, TEXTS.text("import"), true).setEnabled(false);
    createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.text("cancel"), false);
  }

  private void choose() {
    FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
    dialog.setText(TEXTS.format("title", Labels.plural(type)));
    dialog.setFilterExtensions(
        new String[] {"*.csv;*.tsv;*.txt;*.xlsx;*.vcf;*.json;*.geojson", "*"});
    dialog.setFilterNames(new String[] {TEXTS.text("file.tables"), TEXTS.text("file.all")});
    String chosen = dialog.open();
    if (chosen != null) {
      show(Path.of(chosen));
    }
  }

  /** Reads a file without writing, as if it had been chosen. */
  public void show(Path chosen) {
    file = chosen;
    name.setText(chosen.toString());
    preview();
  }

  private ImportRequest request(boolean dry) {
    return ImportRequest.of(file, type).asDryRun(dry).erasingEmpty(erase.getSelection());
  }

  private void preview() {
    if (file == null) {
      return;
    }
    ImportRequest request = request(true);
    start(
        "reading",
        monitor -> {
          Preview columns = Preview.of(request);
          return new Seen(columns, new ImportService(workspace).run(request, monitor));
        },
        seen -> {
          outcome.columns(seen.columns().rows());
          outcome.show(seen.result());
          say(sentence("would", seen.result()), false);
          getButton(IDialogConstants.OK_ID)
              .setEnabled(seen.result().created() + seen.result().updated() > 0);
        });
  }

  private record Seen(Preview columns, ImportResult result) {}

  private void importNow() {
    ImportRequest request = request(false);
    start(
        "importing",
        monitor -> new ImportService(workspace).run(request, monitor),
        result -> {
          outcome.show(result);
          say(sentence("did", result), false);
          done(result.commit());
        });
  }

  private void done(OptionalLong made) {
    commit = made.orElse(0);
    getButton(UNDO).setVisible(commit != 0);
    getButton(IDialogConstants.OK_ID).setEnabled(false);
    getButton(IDialogConstants.CANCEL_ID).setText(TEXTS.text("close"));
    erase.setEnabled(false);
  }

  private <T> void start(String key, Work.Task<T> task, java.util.function.Consumer<T> done) {
    stop();
    getButton(IDialogConstants.OK_ID).setEnabled(false);
    progress.setVisible(true);
    say(TEXTS.format(key, file.getFileName()), false);
    Job[] mine = new Job[1];
    mine[0] =
        Work.quietly(
            TEXTS.format(key, file.getFileName()),
            progress,
            task,
            result -> {
              progress.setVisible(false);
              if (running == mine[0]) {
                running = null;
                done.accept(result);
              }
            },
            problem -> {
              progress.setVisible(false);
              running = null;
              outcome.columns(List.of());
              outcome.clear();
              say(Problems.sentence(problem), true);
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

  private static String sentence(String key, ImportResult result) {
    return TEXTS.format(
        key, result.created(), result.updated(), result.unchanged(), result.refused());
  }

  @Override
  protected void buttonPressed(int id) {
    switch (id) {
      case UNDO -> undo();
      case IDialogConstants.OK_ID -> importNow();
      default -> cancelPressed();
    }
  }

  private void undo() {
    workspace
        .journal()
        .commit(commit)
        .ifPresent(
            made ->
                CommitUndo.ask(
                    progress,
                    workspace,
                    made,
                    () -> {
                      say(TEXTS.text("undone"), false);
                      getButton(UNDO).setVisible(false);
                    }));
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
