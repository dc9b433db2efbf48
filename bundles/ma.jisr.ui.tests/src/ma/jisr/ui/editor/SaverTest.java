package ma.jisr.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Theme;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.form.RecordEdit;
import ma.jisr.ui.harness.TestWorkspace;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaverTest {

  private static final EStructuralFeature NAME = CorePackage.Literals.ORGANISATION__NAME;
  private static final EStructuralFeature PHONE = CorePackage.Literals.PARTY__PHONE;

  @TempDir Path folder;
  private Workspace workspace;
  private Session session;
  private RecordEdit edit;
  private long id;

  @BeforeEach
  void open() throws Exception {
    workspace = TestWorkspace.open(folder.resolve("w"));
    TestWorkspace.addOrganisations(workspace, 1);
    session = workspace.session();
    id = session.query(CorePackage.Literals.ORGANISATION).ids()[0];
    edit = new RecordEdit(workspace, session, load(session));
  }

  @AfterEach
  void close() {
    session.close();
    workspace.close();
  }

  private Organisation load(Session from) {
    return from.<Organisation>load(CorePackage.Literals.ORGANISATION, id).orElseThrow();
  }

  private void elsewhere(Consumer<Organisation> change) {
    try (Session other = workspace.session()) {
      change.accept(load(other));
      other.commit("Ailleurs");
    }
  }

  private Organisation saved() {
    Session other = workspace.session();
    return load(other);
  }

  private Saver.Outcome save() {
    return new Saver(edit, "Ici").save(Display.getDefault());
  }

  @Test
  void savesInAnotherThreadWhileTheWindowLives() {
    AtomicReference<Thread> writer = new AtomicReference<>();
    workspace.addListener(commit -> writer.set(Thread.currentThread()));
    edit.set(edit.root(), NAME, "Maison des MRE");
    assertNull(save().conflict());
    assertEquals("Maison des MRE", saved().getName());
    assertNotNull(writer.get());
    assertFalse(writer.get() == Display.getDefault().getThread());
  }

  @Test
  void whatIsTypedDuringTheSavingIsNotLost() {
    edit.set(edit.root(), NAME, "Maison des MRE");
    workspace.addListener(
        commit ->
            Display.getDefault().syncExec(() -> edit.set(edit.root(), PHONE, "+212 523 00 00 00")));
    save();
    assertEquals("+212 523 00 00 00", ((Organisation) edit.root()).getPhone());
    assertNull(saved().getPhone());
  }

  @Test
  void changesOfOtherFieldsAreTakenIn() {
    edit.set(edit.root(), NAME, "Nom donné ici");
    elsewhere(o -> o.setPhone("+212 523 11 11 11"));
    Saver.Outcome outcome = save();
    assertNull(outcome.conflict());
    assertEquals("Nom donné ici", saved().getName());
    assertEquals("+212 523 11 11 11", saved().getPhone());
    outcome.session().close();
  }

  @Test
  void tagsOfBothAreKept() {
    edit.set(edit.root(), CorePackage.Literals.RECORD__TAGS, List.of("ici"));
    elsewhere(o -> o.getTags().add("ailleurs"));
    save().session().close();
    assertEquals(List.of("ailleurs", "ici"), saved().getTags());
  }

  @Test
  void theSameFieldIsChosenByAPerson() {
    edit.set(edit.root(), NAME, "Nom donné ici");
    edit.set(edit.root(), PHONE, "+212 523 00 00 00");
    elsewhere(o -> o.setName("Nom donné ailleurs"));
    Saver saver = new Saver(edit, "Ici");
    Saver.Outcome outcome = saver.save(Display.getDefault());
    assertEquals(
        List.of(
            new ThreeWay.Difference(
                NAME, "Association 001", "Nom donné ailleurs", "Nom donné ici")),
        outcome.conflict().open());
    assertEquals("Nom donné ailleurs", saved().getName(), "nothing is written before the choice");
    assertNull(saved().getPhone());
    Saver.Outcome chosen =
        saver.save(Display.getDefault(), outcome, Map.of(NAME, "Nom donné ailleurs"));
    assertNull(chosen.conflict());
    assertEquals("Nom donné ailleurs", saved().getName());
    assertEquals("+212 523 00 00 00", saved().getPhone());
    chosen.session().close();
  }

  @Test
  void whatWasMadeAlongIsSavedInTheSameCommit() {
    Theme theme = session.create(CorePackage.Literals.THEME);
    theme.setName("Eau");
    edit.made(theme);
    edit.set(edit.root(), CorePackage.Literals.ORGANISATION__THEMES, List.of(theme));
    elsewhere(o -> o.setPhone("+212 523 11 11 11"));
    int commits = workspace.journal().commits(100).size();
    save().session().close();
    assertEquals(commits + 1, workspace.journal().commits(100).size());
    assertEquals("Eau", saved().getThemes().get(0).getName());
  }

  @Test
  void whatWasMadeAndIsNoLongerMeantIsNotSaved() {
    Theme theme = session.create(CorePackage.Literals.THEME);
    theme.setName("Eau");
    edit.made(theme);
    edit.set(edit.root(), CorePackage.Literals.ORGANISATION__THEMES, List.of(theme));
    edit.undo();
    edit.set(edit.root(), NAME, "Sans thème");
    save();
    assertTrue(workspace.find(theme.getId()).isEmpty());
    assertEquals("Sans thème", saved().getName());
  }
}
