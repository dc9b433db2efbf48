package ma.jisr.ui.importing;

import java.nio.file.Path;
import java.util.Collection;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.ImportResult;
import ma.jisr.exchange.RowChoice;
import ma.jisr.exchange.export.ExportFormat;
import ma.jisr.exchange.load.ImportService;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.journal.CommitUndo;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

/** What the import did, how to undo it, and the refused rows as a file of their own. */
final class ResultPage extends ImportPage {

  private Label sentence;
  private Label figures;
  private Label warnings;
  private Button undo;
  private Button save;
  private ImportResult result;
  private ImportRequest request;
  private Collection<RowChoice> choices;

  ResultPage(ImportWizard wizard) {
    super(wizard, "result");
  }

  @Override
  void fill(Composite body) {
    GridLayoutFactory.fillDefaults().margins(6, 12).spacing(0, 12).applyTo(body);
    sentence = label(body);
    sentence.setFont(Looks.title());
    sentence.setData("jisr.id", "import.result");
    figures = label(body);
    Composite buttons = new Composite(body, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(buttons);
    undo = button(buttons, "undo", "undo");
    undo.addListener(SWT.Selection, e -> undo());
    save = button(buttons, "refused.save", "save");
    save.addListener(SWT.Selection, e -> save());
    warnings = label(body);
    warnings.setForeground(Looks.color(Looks.QUIET));
  }

  private static Label label(Composite body) {
    Label label = new Label(body, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).applyTo(label);
    return label;
  }

  private static Button button(Composite row, String key, String icon) {
    Button button = new Button(row, SWT.PUSH);
    button.setText(TEXTS.text(key));
    button.setImage(Icons.image(icon));
    button.setData("jisr.id", "import." + key);
    return button;
  }

  @Override
  void entered() {
    getContainer().updateButtons();
  }

  @Override
  public IWizardPage getPreviousPage() {
    return null;
  }

  /** Shows what an import did. */
  void show(ImportResult done, ImportRequest asked, Collection<RowChoice> chosen) {
    result = done;
    request = asked;
    choices = chosen;
    boolean written = done.commit().isPresent();
    sentence.setText(TEXTS.text(written ? "result.done" : "result.nothing"));
    figures.setText(
        TEXTS.format("did", done.created(), done.updated(), done.unchanged(), done.refused()));
    warnings.setText(String.join("\n", done.warnings()));
    warnings.requestLayout();
    undo.setEnabled(written);
    save.setEnabled(done.refused() > 0);
    setPageComplete(true);
  }

  private void undo() {
    workspace()
        .journal()
        .commit(result.commit().orElseThrow())
        .ifPresent(made -> CommitUndo.ask(sentence, workspace(), made, this::undone));
  }

  private void undone() {
    sentence.setText(TEXTS.text("result.undone"));
    figures.setText(TEXTS.text("undone"));
    undo.setEnabled(false);
    sentence.getParent().layout(true, true);
  }

  private void save() {
    FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
    dialog.setText(TEXTS.text("refused.save"));
    // A table has no room for all numbers and addresses of a card.
    boolean cards = ExportFormat.of(Path.of(request.source().name())) == ExportFormat.VCARD;
    String[] endings = cards ? new String[] {"*.vcf"} : new String[] {"*.xlsx", "*.csv"};
    dialog.setFilterExtensions(endings);
    dialog.setFilterNames(
        cards ? new String[] {"vCard (*.vcf)"} : new String[] {"Excel (*.xlsx)", "CSV (*.csv)"});
    String base = request.source().name().replaceAll("\\.[^.]*$", "");
    dialog.setFileName(base + TEXTS.text("refused.suffix") + endings[0].substring(1));
    dialog.setOverwrite(true);
    String chosen = dialog.open();
    if (chosen != null) {
      saveTo(Path.of(chosen));
    }
  }

  /** Writes the refused rows to a file. */
  void saveTo(Path file) {
    // Read once more without writing: what was refused is refused again, for the same reason.
    ImportRequest again = request.asDryRun(true).keepingRefused(file);
    work(
        TEXTS.format("refused.saving", file.getFileName()),
        monitor -> new ImportService(workspace()).run(again, choices, monitor),
        (ImportResult seen) -> {
          setPageComplete(true);
          say(TEXTS.format("refused.saved", seen.refused(), file));
        });
  }
}
