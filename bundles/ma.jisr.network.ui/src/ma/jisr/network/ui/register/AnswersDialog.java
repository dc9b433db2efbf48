package ma.jisr.network.ui.register;

import java.nio.file.Path;
import java.time.LocalDate;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.network.campaign.Answers;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.FittedCells;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.journal.ChangeDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Brings a sheet that was sent back into the register, after a look at what it changes. */
final class AnswersDialog extends ChangeDialog {

  private static final Texts TEXTS =
      Texts.named(
          AnswersDialog.class.getPackageName() + ".answers", AnswersDialog.class.getClassLoader());
  private static final int[] SHARES = {28, 20, 24, 28};
  private final Workspace workspace;
  private Text file;
  private Table lines;

  /** A dialog. */
  AnswersDialog(Shell shell, Workspace workspace) {
    super(shell, workspace, "answers", TEXTS.text("title"), TEXTS);
    this.workspace = workspace;
  }

  @Override
  protected void createChoices(Composite area) {
    Composite row = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 0).applyTo(row);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    new Label(row, SWT.NONE).setText(TEXTS.text("file"));
    file = new Text(row, SWT.BORDER);
    file.setData("jisr.id", "answers.file");
    file.addListener(SWT.Modify, e -> lookSoon());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
    Button browse = new Button(row, SWT.PUSH);
    browse.setText(TEXTS.text("browse"));
    browse.addListener(SWT.Selection, e -> browse());
  }

  private void browse() {
    FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
    dialog.setFilterExtensions(new String[] {"*.xlsx", "*.csv"});
    String chosen = dialog.open();
    if (chosen != null) {
      file.setText(chosen);
    }
  }

  @Override
  protected Control createPreview(Composite area) {
    Composite frame = new Composite(area, SWT.BORDER);
    TableColumnLayout layout = new TableColumnLayout();
    frame.setLayout(layout);
    lines = new Table(frame, SWT.FULL_SELECTION | SWT.V_SCROLL);
    lines.setHeaderVisible(true);
    lines.setData("jisr.id", "answers.lines");
    FittedCells.on(lines, true);
    String[] titles = {"organisation", "field", "before", "after"};
    for (int c = 0; c < titles.length; c++) {
      TableColumn column = new TableColumn(lines, SWT.LEFT);
      column.setText(TEXTS.text("column." + titles[c]));
      layout.setColumnData(column, new ColumnWeightData(SHARES[c], 60, true));
    }
    return frame;
  }

  @Override
  protected void clearPreview() {
    lines.removeAll();
  }

  private Path path() {
    if (file.getText().isBlank()) {
      throw new IllegalArgumentException(TEXTS.text("choose"));
    }
    return Path.of(file.getText().strip());
  }

  @Override
  protected void look() {
    Path path = path();
    start(
        false,
        monitor -> new Answers(workspace, LocalDate.now()).preview(path, monitor),
        outcome -> {
          show(outcome);
          say(sentence("would", outcome), false);
          allow(!outcome.changes().isEmpty() || !outcome.confirmed().isEmpty());
        });
  }

  @Override
  protected void change() {
    Path path = path();
    start(
        true,
        monitor -> new Answers(workspace, LocalDate.now()).apply(path, monitor),
        outcome -> {
          show(outcome);
          done(sentence("did", outcome), outcome.commit().orElse(null));
        });
  }

  private static String sentence(String key, Answers.Outcome outcome) {
    return TEXTS.format(
        key,
        outcome.changes().size(),
        outcome.confirmed().size(),
        outcome.refusals().size(),
        outcome.silent());
  }

  private void show(Answers.Outcome outcome) {
    lines.setRedraw(false);
    lines.removeAll();
    for (Answers.Refusal refusal : outcome.refusals()) {
      TableItem item = line(refusal.label(), refusal.field(), refusal.value(), refusal.reason());
      item.setForeground(3, Looks.color(Looks.WRONG));
    }
    for (Answers.Remark remark : outcome.remarks()) {
      line(remark.label(), TEXTS.text("remark"), "", remark.text());
    }
    for (Answers.Change change : outcome.changes()) {
      line(change.label(), Labels.of(change.field()), change.before(), change.after());
    }
    lines.setRedraw(true);
  }

  private TableItem line(String label, String field, String before, String after) {
    TableItem item = new TableItem(lines, SWT.NONE);
    item.setText(new String[] {label, field, before, after});
    item.setForeground(2, Looks.color(Looks.QUIET));
    return item;
  }
}
