package ma.jisr.ui.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Project;
import ma.jisr.model.core.Theme;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.bulk.BulkChange.Kind;
import ma.jisr.ui.harness.TestWorkspace;
import ma.jisr.ui.harness.Ui;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkEditTest {

  private static final EClass ORGANISATION = CorePackage.Literals.ORGANISATION;
  private static final EClass PROJECT = CorePackage.Literals.PROJECT;
  private static final int COUNT = 450;
  @TempDir Path folder;
  private Workspace workspace;
  private List<Long> ids;

  @BeforeEach
  void open() throws Exception {
    workspace = TestWorkspace.open(folder.resolve("w"));
    TestWorkspace.addOrganisations(workspace, COUNT);
    try (Session session = workspace.session()) {
      ids = Arrays.stream(session.query(ORGANISATION).ids()).boxed().toList();
    }
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private BulkEdit edit(BulkChange... changes) {
    return new BulkEdit(workspace, ORGANISATION, ids, List.of(changes));
  }

  private Organisation read(Session session, int at) {
    return session.<Organisation>load(ORGANISATION, ids.get(at)).orElseThrow();
  }

  @Test
  void looksFirstThenWritesOneCommitThatCanBeUndone() {
    BulkChange acronym =
        new BulkChange(CorePackage.Literals.ORGANISATION__ACRONYM, Kind.SET, List.of("PAIR"));
    BulkEdit.Outcome seen = edit(acronym).preview(new NullProgressMonitor());
    assertEquals(COUNT / 2, seen.changed());
    assertEquals(COUNT / 2, seen.unchanged());
    assertEquals("IMPAIR", seen.lines().get(0).before());
    assertEquals("PAIR", seen.lines().get(0).after());
    assertTrue(seen.commit().isEmpty());
    long before = workspace.journal().commits(1).get(0).id();
    BulkEdit.Outcome done = edit(acronym).apply(new NullProgressMonitor());
    assertEquals(COUNT / 2, done.commit().orElseThrow().changes());
    assertEquals(before, workspace.journal().commits(2).get(1).id(), "one commit");
    try (Session session = workspace.session()) {
      assertEquals("PAIR", read(session, 0).getAcronym());
    }
    workspace.journal().undo(done.commit().orElseThrow().id(), new NullProgressMonitor());
    try (Session session = workspace.session()) {
      assertEquals("IMPAIR", read(session, 0).getAcronym());
    }
  }

  /** Three projects that began in 2019, 2020 and 2021. */
  private List<Long> projects() {
    try (Session session = workspace.session()) {
      for (int year = 2019; year <= 2021; year++) {
        Project project = session.create(PROJECT);
        project.setName("Projet " + year);
        project.setStart(new PartialDate(year, 0, 0));
      }
      session.commit("Essai");
      return Arrays.stream(session.query(PROJECT).ids()).boxed().toList();
    }
  }

  private static BulkChange year(EStructuralFeature feature, int year) {
    return new BulkChange(feature, Kind.SET, List.of(new PartialDate(year, 0, 0)));
  }

  @Test
  void refusesWhatFormsRefuseAndChangesTheOthers() {
    BulkChange end = year(CorePackage.Literals.PROJECT__END, 2020);
    BulkEdit.Outcome outcome =
        new BulkEdit(workspace, PROJECT, projects(), List.of(end)).apply(new NullProgressMonitor());
    assertEquals(2, outcome.changed());
    assertEquals(1, outcome.refused());
    assertEquals("Projet 2021", outcome.refusals().get(0).record());
    assertTrue(outcome.refusals().get(0).sentence().contains("2021"));
    BulkChange mail =
        new BulkChange(CorePackage.Literals.PARTY__EMAIL, Kind.SET, List.of("sans arobase"));
    assertEquals(COUNT, edit(mail).preview(new NullProgressMonitor()).refused());
  }

  @Test
  void checksNewValuesTogetherWithWhatStays() {
    List<Long> projects = projects();
    BulkChange start = year(CorePackage.Literals.PROJECT__START, 2020);
    BulkEdit both =
        new BulkEdit(
            workspace,
            PROJECT,
            projects,
            List.of(start, year(CorePackage.Literals.PROJECT__END, 2010)));
    assertEquals(3, both.preview(new NullProgressMonitor()).refused());
    new BulkEdit(
            workspace, PROJECT, projects, List.of(year(CorePackage.Literals.PROJECT__END, 2022)))
        .apply(new NullProgressMonitor());
    BulkEdit late =
        new BulkEdit(
            workspace, PROJECT, projects, List.of(year(CorePackage.Literals.PROJECT__START, 2023)));
    assertEquals(3, late.preview(new NullProgressMonitor()).refused(), "it would end before");
  }

  @Test
  void addsToAndRemovesFromManyValues() {
    long theme;
    try (Session session = workspace.session()) {
      Theme made = session.create(CorePackage.Literals.THEME);
      made.setName("Migration");
      session.commit("Essai");
      theme = made.getId();
    }
    BulkChange.Ref ref = new BulkChange.Ref(CorePackage.Literals.THEME, theme, "Migration");
    BulkChange add =
        new BulkChange(CorePackage.Literals.ORGANISATION__THEMES, Kind.ADD, List.of(ref));
    assertEquals(COUNT, edit(add).apply(new NullProgressMonitor()).changed());
    BulkEdit.Outcome again = edit(add).preview(new NullProgressMonitor());
    assertEquals(COUNT, again.unchanged());
    try (Session session = workspace.session()) {
      assertEquals("Migration", read(session, 7).getThemes().get(0).getName());
    }
    BulkChange clear =
        new BulkChange(CorePackage.Literals.ORGANISATION__THEMES, Kind.REMOVE, List.of(ref));
    assertEquals("Migration", edit(clear).apply(new NullProgressMonitor()).lines().get(0).before());
    try (Session session = workspace.session()) {
      assertTrue(read(session, 7).getThemes().isEmpty());
    }
  }

  @Test
  void leavesNothingBehindWhenItIsCancelled() {
    NullProgressMonitor monitor =
        new NullProgressMonitor() {
          @Override
          public void internalWorked(double work) {
            setCanceled(true);
          }

          @Override
          public void worked(int work) {
            setCanceled(true);
          }
        };
    BulkChange acronym =
        new BulkChange(CorePackage.Literals.ORGANISATION__ACRONYM, Kind.SET, List.of("X"));
    assertThrows(OperationCanceledException.class, () -> edit(acronym).apply(monitor));
    try (Session session = workspace.session()) {
      assertEquals("IMPAIR", read(session, 0).getAcronym());
    }
  }

  @Test
  void isWorkedFromItsDialog() {
    try (Ui ui = new Ui()) {
      ui.open();
      BulkEditDialog dialog =
          new BulkEditDialog(
              ui.shell(),
              workspace,
              ORGANISATION,
              ids.subList(0, 3),
              ids,
              CorePackage.Literals.ORGANISATION__ACRONYM);
      dialog.setBlockOnOpen(false);
      dialog.open();
      Button change = button(dialog);
      assertFalse(change.isEnabled(), "no value yet");
      Control text = dialog.rows().get(0).input().control().getChildren()[0];
      ((Text) text).setText("NOUVEAU");
      ui.until("the preview", change::isEnabled);
      change.notifyListeners(SWT.Selection, new Event());
      ui.until("the change", () -> workspace.journal().commits(1).get(0).changes() == 3);
      ui.until("the end", () -> !change.isEnabled());
      dialog.close();
    }
    try (Session session = workspace.session()) {
      assertEquals("NOUVEAU", read(session, 2).getAcronym());
      assertEquals("PAIR", read(session, 3).getAcronym());
    }
  }

  private static Button button(BulkEditDialog dialog) {
    return dialog.getShell().getDefaultButton();
  }
}
