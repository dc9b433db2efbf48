package ma.jisr.network.ui.register;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import ma.jisr.document.file.Documents.Format;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.text.Texts;
import ma.jisr.network.campaign.CampaignPlan;
import ma.jisr.network.campaign.Campaigns;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.DropDown;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.Names;
import ma.jisr.ui.base.ValueText;
import ma.jisr.ui.base.Work;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Writes to organisations to have their records confirmed: letters and sheets in a folder. */
final class CampaignDialog extends TitleAreaDialog {

  private static final Texts TEXTS = Texts.beside(CampaignDialog.class);
  private static final List<String> LANGUAGES = List.of("fr", "ar", "en");
  private static final int DUE_DAYS = 30;
  private final Workspace workspace;
  private final List<Long> actors;
  private Composite grid;
  private Text name;
  private Text sender;
  private Text due;
  private Text folder;
  private DropDown language;
  private DropDown format;
  private Label state;

  /**
   * A dialog.
   *
   * @param actors the identifiers of those who are asked; persons among them are left out
   */
  CampaignDialog(Shell shell, Workspace workspace, List<Long> actors) {
    super(shell);
    this.workspace = workspace;
    this.actors = List.copyOf(actors);
    setShellStyle(getShellStyle() | SWT.RESIZE);
    setHelpAvailable(false);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(TEXTS.text("campaign.title"));
    shell.setData("jisr.id", "campaign");
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(TEXTS.format("campaign.to", actors.size()));
    setMessage(TEXTS.text("campaign.hint"));
    grid = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
    GridLayoutFactory.swtDefaults().numColumns(3).margins(14, 12).spacing(10, 8).applyTo(grid);
    String month = ValueText.format(PartialDate.of(LocalDate.now()));
    name = text("name", TEXTS.format("campaign.usual", month));
    sender = text("sender", TEXTS.text("campaign.council"));
    due = text("due", PartialDate.of(LocalDate.now().plusDays(DUE_DAYS)).words());
    language = choice("language", "campaign.own");
    LANGUAGES.forEach(l -> language.add(TEXTS.text("campaign.in." + l)));
    format = choice("format", "campaign.pdf");
    format.add(TEXTS.text("campaign.docx"));
    folder = text("folder", "");
    ((org.eclipse.swt.layout.GridData) folder.getLayoutData()).horizontalSpan = 1;
    Button browse = new Button(grid, SWT.PUSH);
    browse.setText(TEXTS.text("campaign.browse"));
    browse.addListener(SWT.Selection, e -> browse());
    state = new Label(grid, SWT.WRAP);
    state.setFont(Looks.bold());
    state.setData("jisr.id", "campaign.state");
    GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(480, 40).applyTo(state);
    return grid;
  }

  private void label(String id) {
    new Label(grid, SWT.NONE).setText(TEXTS.text("campaign." + id));
  }

  private Text text(String id, String value) {
    label(id);
    Text text = new Text(grid, SWT.BORDER);
    text.setText(value);
    text.setData("jisr.id", "campaign." + id);
    Names.give(text, TEXTS.text("campaign." + id));
    text.addListener(SWT.Modify, e -> enable());
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(320, -1).applyTo(text);
    return text;
  }

  private DropDown choice(String id, String first) {
    label(id);
    DropDown choice = new DropDown(grid);
    choice.add(TEXTS.text(first));
    choice.select(0);
    choice.setData("jisr.id", "campaign." + id);
    Names.give(choice, TEXTS.text("campaign." + id));
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(choice);
    return choice;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, TEXTS.text("campaign.write"), true);
    createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.text("close"), false);
    enable();
  }

  private void browse() {
    DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
    dialog.setText(TEXTS.text("campaign.folder"));
    String chosen = dialog.open();
    if (chosen != null) {
      folder.setText(chosen);
    }
  }

  private void enable() {
    Button write = getButton(IDialogConstants.OK_ID);
    if (write != null) {
      write.setEnabled(!name.getText().isBlank() && !folder.getText().isBlank());
    }
  }

  @Override
  protected void okPressed() {
    LocalDate day;
    try {
      day = due.getText().isBlank() ? null : ValueText.date(due.getText()).latest();
    } catch (java.time.DateTimeException e) {
      setErrorMessage(TEXTS.format("campaign.badDate", due.getText().strip()));
      return;
    }
    setErrorMessage(null);
    int chosen = language.getSelectionIndex();
    CampaignPlan plan =
        new CampaignPlan(
            name.getText(),
            actors,
            day,
            CampaignPlan.REMIND_DAYS,
            chosen < 1 ? Locale.getDefault() : Locale.of(LANGUAGES.get(chosen - 1)),
            chosen >= 1,
            format.getSelectionIndex() == 0 ? Format.PDF : Format.DOCX,
            sender.getText().strip());
    Path target = Path.of(folder.getText().strip());
    getButton(IDialogConstants.OK_ID).setEnabled(false);
    Work.visibly(
        TEXTS.text("campaign.writing"),
        grid,
        monitor -> new Campaigns(workspace).send(plan, target, LocalDate.now(), monitor),
        sent -> {
          state.setText(TEXTS.format("campaign.done", sent.letters(), target).replace("&", "&&"));
          state.requestLayout();
          Program.launch(target.toString());
        });
  }
}
