package ma.jisr.network.ui.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.Organisation;
import ma.jisr.network.directory.DirectoryRequest;
import ma.jisr.network.directory.DirectoryRequest.Grouping;
import ma.jisr.network.file.NetworkFiles;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.store.WorkspaceOpener;
import ma.jisr.ui.base.DropDown;
import ma.jisr.ui.tour.Stage;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The dialogs of the directory and of networks of files, in a real window. */
class PaperDialogsTest {

  private final Locale before = Locale.getDefault();
  @TempDir Path folder;
  private Workspace workspace;
  private Shell shell;
  private Stage stage;

  @BeforeEach
  void open() throws Exception {
    Locale.setDefault(Locale.FRENCH);
    Bundle store = FrameworkUtil.getBundle(WorkspaceOpener.class);
    store.start(Bundle.START_TRANSIENT);
    BundleContext context = store.getBundleContext();
    workspace =
        context
            .getService(context.getServiceReference(WorkspaceOpener.class))
            .open(folder.resolve("w"), "essai", new NullProgressMonitor());
    try (Session session = workspace.session()) {
      Organisation one = session.create(Literals.ORGANISATION);
      one.setName("Al Amal");
      session.commit("essai");
    }
    shell = new Shell(Display.getDefault());
    stage = new Stage(shell.getDisplay());
  }

  @AfterEach
  void close() {
    shell.dispose();
    workspace.close();
    Locale.setDefault(before);
  }

  private static void press(Shell dialog, Button button) {
    assertTrue(button.isEnabled(), button.getText());
    button.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
  }

  private Text preview(Shell dialog) {
    return (Text) stage.find(dialog, "network.import.preview").orElseThrow();
  }

  @Test
  void aNetworkIsShownBeforeItIsBroughtIn() throws Exception {
    Path file = folder.resolve("r.csv");
    Files.writeString(file, "source,target,budget\nAl Amal,Nouveau,12\n");
    NetworkImportDialog dialog =
        new NetworkImportDialog(shell, workspace, NetworkFiles.read(file, false), "r.csv");
    dialog.setBlockOnOpen(false);
    dialog.open();
    Shell window = dialog.getShell();
    Button ok = (Button) window.getDefaultButton();
    stage.type(window, "network.import.tieType", "partenaire");
    stage.until("what is new", () -> preview(window).getText().contains("+ Nouveau"));
    assertTrue(dialog.getMessage().contains("1 reconnus"), dialog.getMessage());
    assertTrue(preview(window).getText().contains("budget"), "what is kept beside the record");
    press(window, ok);
    BooleanSupplier written =
        () -> {
          try (Session session = workspace.session()) {
            return session.query(Literals.RELATIONSHIP).count() == 1;
          }
        };
    stage.until("the tie", written);
    stage.until("that it is done", () -> dialog.getMessage().startsWith("C’est fait"));
    dialog.close();
    Path out = folder.resolve("r.graphml");
    List<String> said = ExportNetwork.write(workspace, out, new NullProgressMonitor());
    assertTrue(said.get(0).contains("2 acteurs et 1 liens"), said.toString());
    assertEquals(2, NetworkFiles.read(out, false).nodes().size());
  }

  @Test
  void whatIsRefusedCannotBeWritten() throws Exception {
    Path file = folder.resolve("m.graphml");
    Files.writeString(
        file,
        """
        <graphml><key id="r" for="edge" attr.name="relation" attr.type="string"/>
        <graph edgedefault="directed"><node id="a"/><node id="b"/>
          <edge source="a" target="b"><data key="r">travaille avec</data></edge>
          <edge source="b" target="a" directed="false"><data key="r">travaille avec</data></edge>
        </graph></graphml>
        """);
    NetworkImportDialog dialog =
        new NetworkImportDialog(shell, workspace, NetworkFiles.read(file, false), "m.graphml");
    dialog.setBlockOnOpen(false);
    dialog.open();
    Shell window = dialog.getShell();
    stage.until("the refusal", () -> preview(window).getText().contains("✗ b — a"));
    assertFalse(window.getDefaultButton().isEnabled());
    dialog.close();
  }

  @Test
  void aDirectoryIsOfWhatWasChosen() {
    DirectoryDialog dialog = new DirectoryDialog(shell, workspace, List.of(1L, 2L), null);
    dialog.setBlockOnOpen(false);
    dialog.open();
    Shell window = dialog.getShell();
    assertEquals(List.of(1L, 2L), dialog.request().ids(), "the selection at first");
    assertFalse(((Button) stage.find(window, "directory.list").orElseThrow()).isEnabled());
    ((Button) stage.find(window, "directory.selection").orElseThrow()).setSelection(false);
    ((Button) stage.find(window, "directory.all").orElseThrow()).setSelection(true);
    ((DropDown) stage.find(window, "directory.language").orElseThrow()).select(1);
    ((DropDown) stage.find(window, "directory.grouping").orElseThrow()).select(1);
    DirectoryRequest request = dialog.request();
    assertNull(request.ids());
    assertEquals("ar", request.language().getLanguage());
    assertEquals(Grouping.THEME, request.grouping());
    assertTrue(window.getDefaultButton().getText().equals("Écrire…"));
    dialog.close();
    Path file = folder.resolve("annuaire.docx");
    assertEquals(
        1, DirectoryDialog.write(workspace, request, file, new NullProgressMonitor()).actors());
    assertTrue(Files.exists(file));
  }
}
