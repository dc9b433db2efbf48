package ma.jisr.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ma.jisr.exchange.mapping.Mappings;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.DropDown;
import ma.jisr.ui.harness.TestWorkspace;
import ma.jisr.ui.harness.Ui;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import, page by page: it reads first, writes when told to, stops when told to. */
class ImportDialogTest {

  private static final Texts TEXTS = Texts.beside(ImportDialog.class);
  private static final String FILE =
      "code,nom,courriel\na1,Une,une@exemple.ma\na2,Deux,pas une adresse\na3,Trois,\n";

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
    new KeptImport(workspace).forget();
    file = folder.resolve("organisations.csv");
    Files.writeString(file, FILE);
    ui = new Ui();
    ui.open();
  }

  @AfterEach
  void close() {
    if (dialog != null) {
      dialog.close();
    }
    new KeptImport(workspace).forget();
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

  private <T> T find(Class<T> type, String id) {
    return all(dialog.getShell()).stream()
        .filter(c -> id.equals(c.getData("jisr.id")))
        .map(type::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no widget " + id));
  }

  private void press(String id) {
    find(Button.class, id).notifyListeners(SWT.Selection, new Event());
    ui.settle();
  }

  private void next(String page) {
    ui.until("what precedes " + page, () -> dialog.getCurrentPage().isPageComplete());
    press("import.next");
    assertEquals(page, dialog.getCurrentPage().getName());
  }

  private void toCheck() {
    dialog.show(file);
    next("type");
    next("mapping");
    next("check");
    untilChecked();
  }

  private void untilChecked() {
    ui.until("the check", () -> find(Button.class, "import.again").isEnabled());
  }

  private String state() {
    return find(Label.class, "import.state").getText();
  }

  private Organisation organisation(String code) {
    try (Session session = workspace.session()) {
      return session.query(CorePackage.Literals.ORGANISATION).<Organisation>records().stream()
          .filter(o -> code.equals(o.getCode()))
          .findFirst()
          .orElse(null);
    }
  }

  private long count() {
    try (Session session = workspace.session()) {
      return session.query(CorePackage.Literals.ORGANISATION).count();
    }
  }

  /** Types into the cell of the table's editor. */
  private void typeIntoCell(Table table, int row, int column, String text) {
    org.eclipse.swt.graphics.Rectangle cell = table.getItem(row).getBounds(column);
    Event event = new Event();
    event.button = 1;
    event.count = 1;
    event.x = cell.x + 4;
    event.y = cell.y + cell.height / 2;
    table.notifyListeners(SWT.MouseDown, event);
    ui.settle();
    Text editor =
        (Text) all(table).stream().filter(c -> c instanceof Text).findFirst().orElseThrow();
    editor.setText(text);
    editor.notifyListeners(SWT.DefaultSelection, new Event());
    ui.settle();
  }

  @Test
  void readsFirstAndWritesWhenTold() {
    openDialog();
    assertFalse(find(Button.class, "import.next").isEnabled());
    dialog.show(file);
    ui.until("the rows", () -> find(Table.class, "import.preview").getItemCount() == 3);
    assertEquals("une@exemple.ma", find(Table.class, "import.preview").getItem(0).getText(3));
    toCheck();
    assertEquals(TEXTS.format("would", 2, 0, 0, 1, 0), state());
    assertEquals(0, count());
    press("import.finish");
    ui.until("the result", () -> dialog.getCurrentPage().getName().equals("result"));
    assertEquals(2, count());
    assertEquals(TEXTS.text("result.done"), find(Label.class, "import.result").getText());
  }

  @Test
  void putsARefusedRowRightInPlace() {
    openDialog();
    toCheck();
    Table refusals = find(Table.class, "import.refusals");
    assertEquals(1, refusals.getItemCount());
    assertEquals("3", refusals.getItem(0).getText(0));
    assertEquals("pas une adresse", refusals.getItem(0).getText(2));
    typeIntoCell(refusals, 0, 2, "deux@exemple.ma");
    assertEquals(TEXTS.text("check.changed"), state());
    press("import.again");
    untilChecked();
    assertEquals(TEXTS.format("would", 3, 0, 0, 0, 0), state());
    press("import.finish");
    ui.until("the result", () -> dialog.getCurrentPage().getName().equals("result"));
    assertEquals("deux@exemple.ma", organisation("a2").getEmail());
  }

  @Test
  void writesNothingWhenAllIsWantedAndARowRefused() {
    openDialog();
    toCheck();
    assertTrue(find(Button.class, "import.finish").isEnabled());
    find(Button.class, "import.check.good").setSelection(false);
    find(Button.class, "import.check.all").setSelection(true);
    press("import.check.all");
    assertFalse(find(Button.class, "import.finish").isEnabled());
  }

  @Test
  void asksWhatBecomesOfARowThatResemblesARecord() throws Exception {
    try (Session session = workspace.session()) {
      Organisation there = session.create(CorePackage.Literals.ORGANISATION);
      there.setCode("x1");
      there.setName("Association Amal pour le développement rural d’Azilal");
      there.setEmail("amal@exemple.ma");
      session.commit("Essai");
    }
    Files.writeString(
        file,
        "code,nom,courriel\n"
            + "y9,ASSOCIATION AMAL POUR LE DEVELOPPEMENT RURAL D'AZILAL,amal@exemple.ma\n"
            + "y8,Coopérative Tadla,\n");
    openDialog();
    toCheck();
    Table twins = find(Table.class, "import.twins");
    assertEquals(1, twins.getItemCount());
    assertEquals(
        "Association Amal pour le développement rural d’Azilal", twins.getItem(0).getText(2));
    assertEquals(TEXTS.format("would", 1, 0, 0, 0, 1), state());
    DropDown forAll = find(DropDown.class, "import.forAll");
    forAll.select(forAll.indexOf(TEXTS.text("choice.update")));
    forAll.notifyListeners(SWT.Selection, new Event());
    press("import.again");
    untilChecked();
    assertEquals(TEXTS.format("would", 1, 1, 0, 0, 0), state());
    press("import.finish");
    ui.until("the result", () -> dialog.getCurrentPage().getName().equals("result"));
    assertEquals(2, count());
    assertNull(organisation("x1"), "the record has the code of the row");
    assertEquals("amal@exemple.ma", organisation("y9").getEmail());
  }

  @Test
  void decidesOfTheDuplicatesThatAreSelected() throws Exception {
    try (Session session = workspace.session()) {
      for (String name : List.of("Amal", "Tadla", "Nour")) {
        Organisation there = session.create(CorePackage.Literals.ORGANISATION);
        there.setName("Association " + name + " pour le développement rural");
        there.setEmail(name + "@exemple.ma");
      }
      session.commit("Essai");
    }
    Files.writeString(
        file,
        "code,nom,courriel\n"
            + "y1,ASSOCIATION AMAL POUR LE DEVELOPPEMENT RURAL,amal@exemple.ma\n"
            + "y2,ASSOCIATION TADLA POUR LE DEVELOPPEMENT RURAL,tadla@exemple.ma\n"
            + "y3,ASSOCIATION NOUR POUR LE DEVELOPPEMENT RURAL,nour@exemple.ma\n");
    openDialog();
    toCheck();
    Table twins = find(Table.class, "import.twins");
    assertEquals(3, twins.getItemCount());
    twins.setSelection(new int[] {0, 2});
    twins.notifyListeners(SWT.Selection, new Event());
    Menu menu = twins.getMenu();
    menu.notifyListeners(SWT.Show, new Event());
    MenuItem update =
        Arrays.stream(menu.getItems())
            .filter(
                i -> i.getText().equals(TEXTS.format("twins.some", TEXTS.text("choice.update"), 2)))
            .findFirst()
            .orElseThrow();
    update.notifyListeners(SWT.Selection, new Event());
    press("import.again");
    untilChecked();
    assertEquals(TEXTS.format("would", 0, 2, 0, 0, 1), state());
  }

  @Test
  void knowsAColumnByItsValuesAndSaysSo() throws Exception {
    Files.writeString(file, "nom,x\nUne,une@exemple.ma\nDeux,deux@exemple.ma\n");
    openDialog();
    dialog.show(file);
    next("type");
    next("mapping");
    ui.until("the columns", () -> find(Table.class, "import.mapping").getItemCount() == 2);
    assertTrue(dialog.getCurrentPage().getMessage().contains("x"));
    next("check");
    untilChecked();
    press("import.finish");
    ui.until("the result", () -> dialog.getCurrentPage().getName().equals("result"));
    try (Session session = workspace.session()) {
      assertEquals(
          "une@exemple.ma",
          session.query(CorePackage.Literals.ORGANISATION).<Organisation>records().stream()
              .filter(o -> o.getName().equals("Une"))
              .findFirst()
              .orElseThrow()
              .getEmail());
    }
  }

  @Test
  void takesUpAnImportThatWasLeft() {
    openDialog();
    toCheck();
    typeIntoCell(find(Table.class, "import.refusals"), 0, 2, "deux@exemple.ma");
    dialog.close();
    openDialog();
    Link resume = find(Link.class, "import.resume");
    assertTrue(resume.isVisible());
    Event event = new Event();
    event.text = "resume";
    resume.notifyListeners(SWT.Selection, event);
    next("type");
    next("mapping");
    next("check");
    untilChecked();
    assertEquals(TEXTS.format("would", 3, 0, 0, 0, 0), state());
  }

  @Test
  void keepsAMappingForTheNextFile() throws Exception {
    Files.writeString(file, "A,B\na1,Une\na2,Deux\n");
    openDialog();
    dialog.show(file);
    next("type");
    press("import.next");
    MappingPage page = (MappingPage) dialog.getCurrentPage();
    ui.until("the columns", () -> find(Table.class, "import.mapping").getItemCount() == 2);
    assertFalse(page.isPageComplete());
    page.state().mapping.put("A", "code");
    page.state().mapping.put("B", "name");
    page.save("Deux colonnes");
    ui.until("it is kept", page::isPageComplete);
    assertEquals(
        List.of("Deux colonnes"), new Mappings(workspace).names(CorePackage.Literals.ORGANISATION));
    dialog.close();
    new KeptImport(workspace).forget();
    openDialog();
    dialog.show(file);
    next("type");
    press("import.next");
    DropDown saved = find(DropDown.class, "import.saved");
    ui.until("the names", () -> saved.getItemCount() == 1);
    saved.select(0);
    saved.notifyListeners(SWT.Selection, new Event());
    next("check");
    untilChecked();
    assertEquals(TEXTS.format("would", 2, 0, 0, 0, 0), state());
  }

  @Test
  void savesTheRefusedRows() throws Exception {
    openDialog();
    toCheck();
    press("import.finish");
    ui.until("the result", () -> dialog.getCurrentPage().getName().equals("result"));
    Path refused = folder.resolve("refused.csv");
    ((ResultPage) dialog.getCurrentPage()).saveTo(refused);
    ui.until("the file", () -> Files.exists(refused));
    ui.settle();
    String text = Files.readString(refused);
    assertTrue(text.contains("pas une adresse"), text);
    assertFalse(text.contains("Trois"), text);
  }

  @Test
  void stopsAtTheFirstPressAndClosesAtTheSecond() {
    openDialog();
    Shell shell = dialog.getShell();
    dialog.show(file);
    press("import.cancel");
    assertFalse(shell.isDisposed());
    find(Button.class, "import.cancel").notifyListeners(SWT.Selection, new Event());
    ui.settle();
    assertTrue(shell.isDisposed());
    dialog = null;
    assertEquals(0, count());
  }

  @Test
  void runsFromRightToLeftInArabic() {
    Locale.setDefault(Locale.of("ar"));
    Window.setDefaultOrientation(SWT.RIGHT_TO_LEFT);
    openDialog();
    toCheck();
    assertEquals(TEXTS.text("title"), dialog.getShell().getText());
    for (Control control : all(dialog.getShell())) {
      if (control instanceof SashForm) {
        continue; // its orientation is that of its sashes
      }
      assertEquals(SWT.RIGHT_TO_LEFT, control.getOrientation(), control.toString());
    }
  }
}
