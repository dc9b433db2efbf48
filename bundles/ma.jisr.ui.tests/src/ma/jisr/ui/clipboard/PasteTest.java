package ma.jisr.ui.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.ImportResult;
import ma.jisr.exchange.Refusal;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Organisation;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.harness.TestWorkspace;
import ma.jisr.ui.harness.Ui;
import ma.jisr.ui.table.TableColumn;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasteTest {

  private static final EClass ORGANISATION = CorePackage.Literals.ORGANISATION;
  private static final TableColumn NAME = column(CorePackage.Literals.ORGANISATION__NAME);
  private static final TableColumn ACRONYM = column(CorePackage.Literals.ORGANISATION__ACRONYM);
  private static final TableColumn FOUNDED = column(CorePackage.Literals.ORGANISATION__FOUNDED);
  private static final TableColumn EMAIL = column(CorePackage.Literals.PARTY__EMAIL);
  private static final List<TableColumn> SHOWN = List.of(NAME, ACRONYM, FOUNDED, EMAIL);
  @TempDir Path folder;
  private Workspace workspace;
  private List<Long> ids;

  private static TableColumn column(EStructuralFeature feature) {
    return TableColumn.of(ORGANISATION, feature);
  }

  @BeforeEach
  void open() throws Exception {
    workspace = TestWorkspace.open(folder.resolve("w"));
    TestWorkspace.addOrganisations(workspace, 10);
    ids = ids();
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private List<Long> ids() {
    try (Session session = workspace.session()) {
      return Arrays.stream(session.query(ORGANISATION).ids()).boxed().toList();
    }
  }

  private Organisation read(Session session, int at) {
    return session.<Organisation>load(ORGANISATION, ids.get(at)).orElseThrow();
  }

  private ImportResult run(ImportRequest request, boolean dry) {
    return Paste.run(workspace, request, dry, new NullProgressMonitor());
  }

  @Test
  void readsCellsAsSpreadsheetsWriteThem() {
    assertEquals(
        List.of(List.of("a", "b\nc", ""), List.of("d\"e", "f")),
        CellGrid.read("a\t\"b\nc\"\t\r\n\"d\"\"e\"\tf\r\n\r\n"));
    assertEquals(List.of(List.of("\"Tadla\" 21", "x")), CellGrid.read("\"Tadla\" 21\tx"));
    assertEquals(List.of(), CellGrid.read(" \n"));
  }

  @Test
  void fillsTheRowsBelowTheOneChosen() {
    Paste paste = new Paste(ORGANISATION, SHOWN, "AAA\t2019\nBBB\t03/2020\n");
    List<TableColumn> into = paste.columns(ACRONYM);
    assertEquals(List.of(ACRONYM, FOUNDED), into);
    List<Long> targets = paste.targets(List.of(ids.get(4)), ids);
    assertEquals(List.of(ids.get(4), ids.get(5)), targets);
    ImportRequest request = paste.request(into, targets, false);
    assertEquals(2, run(request, true).updated());
    try (Session session = workspace.session()) {
      assertEquals("IMPAIR", read(session, 4).getAcronym(), "looking writes nothing");
    }
    long commit = run(request, false).commit().orElseThrow();
    try (Session session = workspace.session()) {
      assertEquals("AAA", read(session, 4).getAcronym());
      assertEquals("2020-03", read(session, 5).getFounded().toString());
    }
    workspace.journal().undo(commit, new NullProgressMonitor());
    try (Session session = workspace.session()) {
      assertEquals("IMPAIR", read(session, 4).getAcronym());
    }
  }

  @Test
  void refusesCellsAsAnImportDoesAndTellsWhere() {
    Paste paste = new Paste(ORGANISATION, SHOWN, "X\t31/02/2024\nY\t\"2021\"\nZ\tdemain\n");
    List<TableColumn> into = paste.columns(ACRONYM);
    ImportRequest request = paste.request(into, paste.targets(ids.subList(0, 3), ids), false);
    ImportResult result = run(request, true);
    assertEquals(1, result.updated());
    assertEquals(2, result.refused());
    Refusal first = result.refusals().get(0);
    assertEquals(0, paste.row(first));
    assertEquals(1, Paste.column(first.faults().get(0)));
    assertTrue(first.reason().contains("31/02/2024"));
    assertEquals(2, paste.row(result.refusals().get(1)));
  }

  @Test
  void findsTheRowBehindCellsOfSeveralLines() {
    Paste paste = new Paste(ORGANISATION, SHOWN, "\"Un\nnom\"\tU\t2020\nDeux\tD\tjamais\n");
    ImportRequest request = paste.request(paste.columns(NAME), List.of(), false);
    ImportResult result = run(request, true);
    assertEquals(1, paste.row(result.refusals().get(0)));
  }

  @Test
  void makesNewRecordsOfRowsWithHeaders() {
    Paste paste =
        new Paste(ORGANISATION, SHOWN, "Sigle\tNom\nNEUF\tAssociation neuve\n\tSans sigle\n");
    assertTrue(paste.hasHeaders());
    assertEquals(List.of(ACRONYM, NAME), paste.columns(FOUNDED));
    ImportResult result = run(paste.request(paste.columns(NAME), List.of(), false), false);
    assertEquals(2, result.created());
    assertEquals(12, ids().size());
  }

  @Test
  void fitsRowsToThoseChosen() {
    Paste one = new Paste(ORGANISATION, SHOWN, "Z\n");
    assertFalse(one.hasHeaders());
    assertEquals(ids.subList(2, 5), one.targets(ids.subList(2, 5), ids));
    assertEquals("Z", one.row(2).get(0));
    Paste two = new Paste(ORGANISATION, SHOWN, "Y\nZ\n");
    assertEquals(ids.subList(0, 4), two.targets(ids.subList(0, 4), ids));
    assertThrows(IllegalArgumentException.class, () -> two.targets(ids.subList(0, 3), ids));
    assertEquals(
        List.of(ids.get(9), 0L),
        two.targets(List.of(ids.get(9)), ids),
        "beyond the end: a new one");
  }

  @Test
  void pastesNothingWhereOnlyTheProgramWrites() {
    TableColumn changed = column(CorePackage.Literals.RECORD__MODIFIED_AT);
    Paste paste = new Paste(ORGANISATION, List.of(changed), "2020\n");
    assertThrows(
        IllegalArgumentException.class,
        () -> paste.request(paste.columns(changed), List.of(ids.get(0)), false));
  }

  @Test
  void whatIsCopiedCanBePastedBack() {
    try (Session session = workspace.session()) {
      Organisation first = read(session, 0);
      first.setName("Eau & <terre>\tdes \"jeunes\"");
      first.setAcronym("=1+1");
      session.commit("Essai");
    }
    Copied copied = Copied.read(workspace, ORGANISATION, ids, SHOWN, new NullProgressMonitor());
    assertEquals(10, copied.rows());
    assertTrue(copied.html().contains("Eau &amp; &lt;terre&gt;"));
    assertTrue(copied.text().contains("'=1+1"), "a spreadsheet runs no formula");
    Paste paste = new Paste(ORGANISATION, SHOWN, copied.text());
    assertTrue(paste.hasHeaders());
    ImportResult result =
        run(paste.request(paste.columns(NAME), paste.targets(ids, ids), false), true);
    assertEquals(10, result.unchanged());
    assertEquals(0, result.refused());
  }

  @Test
  void isWorkedFromItsDialog() {
    try (Ui ui = new Ui()) {
      ui.open();
      Paste paste = new Paste(ORGANISATION, SHOWN, "Q\tvide\nR\t2022\n");
      PasteDialog dialog =
          new PasteDialog(
              ui.shell(), workspace, ORGANISATION, paste, SHOWN, ACRONYM, List.of(ids.get(0)), ids);
      dialog.setBlockOnOpen(false);
      dialog.open();
      Button button = dialog.getShell().getDefaultButton();
      ui.until("the look", button::isEnabled);
      button.notifyListeners(SWT.Selection, new Event());
      ui.until("the pasting", () -> workspace.journal().commits(1).get(0).changes() == 1);
      dialog.close();
    }
    try (Session session = workspace.session()) {
      assertEquals("IMPAIR", read(session, 0).getAcronym(), "its row was refused");
      assertEquals("R", read(session, 1).getAcronym());
    }
  }
}
