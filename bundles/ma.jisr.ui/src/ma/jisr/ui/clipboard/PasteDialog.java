package ma.jisr.ui.clipboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.ImportResult;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Column;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.Problems;
import ma.jisr.ui.base.ValueText;
import ma.jisr.ui.base.Work;
import ma.jisr.ui.journal.CommitUndo;
import ma.jisr.ui.table.TableColumn;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;

/**
 * Pastes cells into a list: what each would become is shown first, refused ones with the reason;
 * then they are written as one commit, which can be undone.
 */
public final class PasteDialog extends TitleAreaDialog {

  private static final Texts TEXTS = Texts.beside(PasteDialog.class);
  private static final int UNDO = IDialogConstants.CLIENT_ID;
  private final Workspace workspace;
  private final EClass type;
  private final Paste paste;
  private final List<TableColumn> columns;
  private final List<Long> chosen;
  private final List<Long> all;
  private TableColumn first;
  private boolean onto;
  private boolean erase;
  private Composite top;
  private Label state;
  private PastePreview preview;
  private ProgressBar progress;
  private Job running;
  private long commit;

  /**
   * A dialog.
   *
   * @param paste the cells
   * @param columns the columns of the list, in order
   * @param first the column of the cursor
   * @param chosen the records chosen
   * @param all the records of the list
   */
  public PasteDialog(
      Shell shell,
      Workspace workspace,
      EClass type,
      Paste paste,
      List<TableColumn> columns,
      TableColumn first,
      List<Long> chosen,
      List<Long> all) {
    super(shell);
    this.workspace = workspace;
    this.type = type;
    this.paste = paste;
    this.columns = List.copyOf(columns);
    this.first = first;
    this.chosen = List.copyOf(chosen);
    this.all = List.copyOf(all);
    onto = !chosen.isEmpty();
    setShellStyle(getShellStyle() | SWT.RESIZE);
    setHelpAvailable(false);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(TEXTS.format("title", Labels.plural(type)));
    shell.setData("jisr.id", "paste");
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
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 6).applyTo(top);
    Button rows = new Button(top, SWT.RADIO);
    rows.setText(TEXTS.format("onto", paste.rows().size(), chosen.size()));
    rows.setSelection(onto);
    rows.setEnabled(!chosen.isEmpty());
    Button news = new Button(top, SWT.RADIO);
    news.setText(TEXTS.format("new", paste.rows().size()));
    news.setSelection(!onto);
    news.setData("jisr.id", "paste.new");
    news.addListener(
        SWT.Selection,
        e -> {
          onto = !news.getSelection();
          look();
        });
    new Label(top, SWT.NONE).setText(TEXTS.text(paste.hasHeaders() ? "headers" : "first"));
    if (paste.hasHeaders()) {
      new Label(top, SWT.NONE);
    } else {
      firstColumn(top);
    }
    Button empty = new Button(top, SWT.CHECK);
    empty.setText(TEXTS.text("erase"));
    empty.setData("jisr.id", "paste.erase");
    GridDataFactory.fillDefaults().span(2, 1).applyTo(empty);
    empty.addListener(
        SWT.Selection,
        e -> {
          erase = empty.getSelection();
          look();
        });
    state = new Label(area, SWT.WRAP);
    state.setFont(Looks.bold());
    state.setData("jisr.id", "paste.state");
    GridDataFactory.fillDefaults().grab(true, false).hint(700, SWT.DEFAULT).applyTo(state);
    preview = new PastePreview(area, paste);
    GridDataFactory.fillDefaults().grab(true, true).hint(900, 320).applyTo(preview.control());
    progress = new ProgressBar(area, SWT.INDETERMINATE);
    progress.setVisible(false);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(progress);
    return area;
  }

  private void firstColumn(Composite parent) {
    Combo combo = new Combo(parent, SWT.READ_ONLY);
    columns.forEach(c -> combo.add(c.title()));
    combo.select(Math.max(0, columns.indexOf(first)));
    combo.setData("jisr.id", "paste.first");
    combo.addListener(
        SWT.Selection,
        e -> {
          first = columns.get(combo.getSelectionIndex());
          look();
        });
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, UNDO, TEXTS.text("undo"), false).setVisible(false);
    createButton(parent, IDialogConstants.OK_ID, TEXTS.text("paste"), true).setEnabled(false);
    createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.text("close"), false);
    look();
  }

  /** What the cells would become, with the values that are there now. */
  private record Seen(ImportResult result, Map<Long, Object[]> before) {}

  private void look() {
    List<TableColumn> into = paste.columns(first);
    List<Long> targets;
    ImportRequest request;
    try {
      targets = onto ? paste.targets(chosen, all) : List.of();
      request = paste.request(into, targets, erase);
    } catch (IllegalArgumentException e) {
      stop();
      getButton(IDialogConstants.OK_ID).setEnabled(false);
      preview.clear();
      say(e.getMessage(), true);
      return;
    }
    start(
        "looking",
        monitor -> new Seen(Paste.run(workspace, request, true, monitor), before(into, targets)),
        seen -> {
          preview.show(into, targets, seen.before(), seen.result().refusals());
          say(sentence("would", seen.result()), false);
          boolean some = seen.result().created() + seen.result().updated() > 0;
          getButton(IDialogConstants.OK_ID).setEnabled(some);
        });
  }

  private Map<Long, Object[]> before(List<TableColumn> into, List<Long> targets) {
    Map<Long, Object[]> before = new HashMap<>();
    List<Long> ids =
        targets.stream().filter(id -> id != 0).limit(PastePreview.MOST).distinct().toList();
    if (!ids.isEmpty()) {
      List<Column> read = into.stream().map(TableColumn::column).toList();
      try (Session session = workspace.session()) {
        for (Row row : session.query(type).rowsOf(read, ids)) {
          Object[] words = new Object[into.size()];
          for (int i = 0; i < words.length; i++) {
            words[i] = ValueText.format(into.get(i).feature(), row.values()[i]);
          }
          before.put(row.id(), words);
        }
      }
    }
    return before;
  }

  private void pasteNow() {
    List<TableColumn> into = paste.columns(first);
    List<Long> targets = onto ? paste.targets(chosen, all) : List.of();
    ImportRequest request = paste.request(into, targets, erase);
    start(
        "pasting",
        monitor -> Paste.run(workspace, request, false, monitor),
        result -> {
          say(sentence("did", result), false);
          commit = result.commit().orElse(0);
          getButton(UNDO).setVisible(commit != 0);
          for (Control control : top.getChildren()) {
            control.setEnabled(false);
          }
        });
  }

  private <T> void start(String key, Work.Task<T> task, Consumer<T> done) {
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
            result -> {
              if (running == mine[0]) {
                running = null;
                progress.setVisible(false);
                done.accept(result);
              }
            },
            problem -> {
              if (running == mine[0]) {
                running = null;
                progress.setVisible(false);
                preview.clear();
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

  private static String sentence(String key, ImportResult result) {
    return TEXTS.format(
        key, result.created(), result.updated(), result.unchanged(), result.refused());
  }

  @Override
  protected void buttonPressed(int id) {
    switch (id) {
      case UNDO -> undo();
      case IDialogConstants.OK_ID -> pasteNow();
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
  public boolean close() {
    stop();
    return super.close();
  }
}
