package ma.jisr.network.ui.paper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ma.jisr.document.file.Documents;
import ma.jisr.document.file.Documents.Format;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.network.directory.Directory;
import ma.jisr.network.directory.DirectoryRequest;
import ma.jisr.network.directory.DirectoryRequest.Grouping;
import ma.jisr.store.Condition;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.DropDown;
import ma.jisr.ui.base.Names;
import ma.jisr.ui.base.Work;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks which actors a directory has, in which language and format, and writes it. */
final class DirectoryDialog extends TitleAreaDialog {

  static final Texts TEXTS = Texts.beside(DirectoryDialog.class);

  private final Workspace workspace;
  private final List<Long> selected;
  private final List<Condition> listed;
  private final Shell owner;
  private final List<Button> scopes = new ArrayList<>();
  private DropDown language;
  private DropDown format;
  private DropDown grouping;

  /**
   * A dialog.
   *
   * @param selected organisations; empty when none are
   * @param listed the conditions of the list in front, or null when it is none of organisations
   */
  DirectoryDialog(Shell owner, Workspace workspace, List<Long> selected, List<Condition> listed) {
    super(owner);
    this.owner = owner;
    this.workspace = workspace;
    this.selected = List.copyOf(selected);
    this.listed = listed == null ? null : List.copyOf(listed);
    setHelpAvailable(false);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(TEXTS.text("directory.title"));
    shell.setData("jisr.id", "directory");
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(TEXTS.text("directory.title"));
    setMessage(TEXTS.text("directory.message"));
    Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(16, 12).spacing(12, 8).applyTo(area);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    scope(area, "all", TEXTS.text("directory.all"), true);
    scope(
        area,
        "selection",
        TEXTS.format("directory.selection", selected.size()),
        !selected.isEmpty());
    scope(area, "list", TEXTS.text("directory.list"), listed != null && !listed.isEmpty());
    int first = selected.size() > 1 ? 1 : listed != null && !listed.isEmpty() ? 2 : 0;
    scopes.get(first).setSelection(true);
    language = choice(area, "language");
    for (String code : Labels.LANGUAGES) {
      language.add(TEXTS.text("language." + code));
    }
    language.select(Math.max(0, Labels.LANGUAGES.indexOf(Locale.getDefault().getLanguage())));
    grouping = choice(area, "grouping");
    for (Grouping by : Grouping.values()) {
      grouping.add(TEXTS.text("grouping." + by.name().toLowerCase(Locale.ROOT)));
    }
    grouping.select(0);
    format = choice(area, "format");
    for (Format one : Format.values()) {
      format.add(TEXTS.text("format." + one.name().toLowerCase(Locale.ROOT)));
    }
    format.select(0);
    return area;
  }

  private void scope(Composite area, String id, String text, boolean enabled) {
    Button button = new Button(area, SWT.RADIO);
    button.setText(text);
    button.setEnabled(enabled);
    button.setData("jisr.id", "directory." + id);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
    scopes.add(button);
  }

  private static DropDown choice(Composite area, String id) {
    new Label(area, SWT.NONE).setText(TEXTS.text("directory." + id));
    DropDown choice = new DropDown(area);
    choice.setData("jisr.id", "directory." + id);
    Names.give(choice, TEXTS.text("directory." + id));
    GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).applyTo(choice);
    return choice;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    super.createButtonsForButtonBar(parent);
    getButton(IDialogConstants.OK_ID).setText(TEXTS.text("directory.write"));
  }

  @Override
  protected void okPressed() {
    DirectoryRequest request = request();
    Format chosen = Format.values()[format.getSelectionIndex()];
    FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
    dialog.setText(TEXTS.text("directory.title"));
    dialog.setFilterExtensions(new String[] {"*" + chosen.ending()});
    dialog.setFileName(
        TEXTS.text("directory.file") + '-' + request.language().getLanguage() + chosen.ending());
    dialog.setOverwrite(true);
    String file = dialog.open();
    if (file == null) {
      return;
    }
    super.okPressed();
    Path path = Path.of(file);
    Work.visibly(
        TEXTS.text("directory.title"),
        owner,
        monitor -> write(workspace, request, path, monitor),
        made -> written(made, path));
  }

  /** Makes a directory and writes it. */
  static Directory.Made write(
      Workspace workspace, DirectoryRequest request, Path file, IProgressMonitor monitor) {
    try (Session session = workspace.session()) {
      Directory.Made made = Directory.of(session, request, monitor);
      Documents.write(made.document(), file);
      return made;
    }
  }

  private void written(Directory.Made made, Path file) {
    boolean opened = Program.launch(file.toString());
    List<String> said = new ArrayList<>(made.notices());
    if (!opened) {
      said.add(0, TEXTS.format("directory.done", made.actors(), file.toString()));
    }
    if (!said.isEmpty()) {
      MessageDialog.openInformation(
          owner, TEXTS.text("directory.title"), String.join("\n\n", said));
    }
  }

  /** What was chosen. */
  DirectoryRequest request() {
    boolean selection = scopes.get(1).getSelection();
    boolean list = scopes.get(2).getSelection();
    return new DirectoryRequest(
        Locale.of(Labels.LANGUAGES.get(language.getSelectionIndex())),
        Grouping.values()[grouping.getSelectionIndex()],
        list ? listed : List.of(),
        selection ? selected : null);
  }
}
