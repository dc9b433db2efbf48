package ma.jisr.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.harness.TestWorkspace;
import ma.jisr.ui.harness.Ui;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import dialog: it reads first, writes when told to, and stops when told to. */
class ImportDialogTest {

  private static final Texts TEXTS = Texts.beside(ImportDialog.class);

  @TempDir Path folder;
  private Locale before;
  private Workspace workspace;
  private Ui ui;
  private ImportDialog dialog;
  private Path file;

  @BeforeEach
  void open() throws Exception {
    before = Locale.getDefault();
    workspace = TestWorkspace.open(folder.resolve("w"));
    file = folder.resolve("organisations.csv");
    Files.writeString(
        file, "code,nom,courriel\na1,Une,une@exemple.ma\na2,Deux,pas une adresse\na3,Trois,\n");
    ui = new Ui();
    ui.open();
  }

  @AfterEach
  void close() {
    if (dialog != null) {
      dialog.close();
    }
    Window.setDefaultOrientation(SWT.NONE);
    Locale.setDefault(before);
    ui.close();
    workspace.close();
  }

  private void openDialog() {
    dialog = new ImportDialog(ui.shell(), workspace, CorePackage.Literals.ORGANISATION);
    dialog.setBlockOnOpen(false);
    dialog.open();
    ui.settle();
  }

  private static List<Control> all(Composite parent) {
    List<Control> all = new ArrayList<>();
    for (Control child : parent.getChildren()) {
      all.add(child);
      if (child instanceof Composite composite) {
        all.addAll(all(composite));
      }
    }
    return all;
  }

  private String state() {
    return all(dialog.getShell()).stream()
        .filter(c -> "import.state".equals(c.getData("jisr.id")))
        .map(c -> ((Label) c).getText())
        .findFirst()
        .orElseThrow();
  }

  private void press(String key) {
    all(dialog.getShell()).stream()
        .filter(c -> c instanceof Button b && b.getText().equals(TEXTS.text(key)))
        .findFirst()
        .orElseThrow()
        .notifyListeners(SWT.Selection, new Event());
    ui.settle();
  }

  private long count() {
    try (Session session = workspace.session()) {
      return session.query(CorePackage.Literals.ORGANISATION).count();
    }
  }

  @Test
  void readsFirstAndWritesWhenTold() {
    openDialog();
    Button ok = dialog.getShell().getDefaultButton();
    assertFalse(ok.isEnabled());
    dialog.show(file);
    ui.until("the file is read", ok::isEnabled);
    assertEquals(TEXTS.format("would", 2, 0, 0, 1), state());
    assertEquals(0, count());
    press("import");
    ui.until("the records are there", () -> count() == 2);
    ui.until("the dialog says so", () -> state().equals(TEXTS.format("did", 2, 0, 0, 1)));
    assertFalse(ok.isEnabled());
  }

  @Test
  void stopsAtTheFirstPressAndClosesAtTheSecond() {
    openDialog();
    Shell shell = dialog.getShell();
    dialog.show(file);
    press("cancel");
    assertFalse(shell.isDisposed());
    assertEquals(TEXTS.text("cancelled"), state());
    press("cancel");
    assertTrue(shell.isDisposed());
    dialog = null;
    assertEquals(0, count());
  }

  @Test
  void runsFromRightToLeftInArabic() {
    Locale.setDefault(Locale.of("ar"));
    Window.setDefaultOrientation(SWT.RIGHT_TO_LEFT);
    openDialog();
    String organisations = Labels.plural(CorePackage.Literals.ORGANISATION, Locale.of("ar"));
    assertTrue(dialog.getShell().getText().contains(organisations), dialog.getShell().getText());
    for (Control control : all(dialog.getShell())) {
      assertEquals(SWT.RIGHT_TO_LEFT, control.getOrientation(), control.toString());
    }
  }
}
