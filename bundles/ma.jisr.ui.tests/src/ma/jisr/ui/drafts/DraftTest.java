package ma.jisr.ui.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.ContactKind;
import ma.jisr.model.core.ContactPoint;
import ma.jisr.model.core.CoreFactory;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Theme;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.form.RecordEdit;
import ma.jisr.ui.form.RecordForm;
import ma.jisr.ui.harness.TestWorkspace;
import ma.jisr.ui.harness.Ui;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftTest {

  @TempDir Path folder;
  private Workspace workspace;
  private long id;

  @BeforeEach
  void open() throws Exception {
    workspace = TestWorkspace.open(folder.resolve("w"));
    TestWorkspace.addOrganisations(workspace, 1);
    try (Session session = workspace.session()) {
      id = session.query(CorePackage.Literals.ORGANISATION).ids()[0];
    }
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private RecordEdit edit(Session session) {
    return new RecordEdit(
        workspace,
        session,
        session.<Organisation>load(CorePackage.Literals.ORGANISATION, id).orElseThrow());
  }

  private static void type(RecordEdit edit) {
    Organisation organisation = (Organisation) edit.root();
    ContactPoint contact = CoreFactory.eINSTANCE.createContactPoint();
    contact.setKind(ContactKind.MOBILE);
    contact.setValue("+212 600 00 00 00");
    Theme theme = edit.session().create(CorePackage.Literals.THEME);
    theme.setName("Retour et réintégration");
    edit.made(theme);
    edit.set(organisation, CorePackage.Literals.ORGANISATION__NAME, "Maison des MRE");
    edit.set(organisation, CorePackage.Literals.ORGANISATION__FOUNDED, new PartialDate(2015, 6, 0));
    edit.set(organisation, CorePackage.Literals.PARTY__CONTACTS, List.of(contact));
    edit.set(organisation, CorePackage.Literals.ORGANISATION__THEMES, List.of(theme));
    edit.set(organisation, CorePackage.Literals.RECORD__TAGS, List.of("pilote"));
  }

  @Test
  void whatWasTypedIsBackInAnotherSessionAndIsSaved() throws Exception {
    DraftFiles files = new DraftFiles(folder.resolve("drafts"));
    long themeBefore;
    try (Session lost = workspace.session()) {
      RecordEdit edit = edit(lost);
      type(edit);
      themeBefore = ((Organisation) edit.root()).getThemes().get(0).getId();
      files.write(files.newFile(id), Draft.of(edit, id));
    }
    Draft draft = files.of(workspace.name()).get(0).draft();
    try (Session session = workspace.session()) {
      RecordEdit edit = edit(session);
      assertEquals(List.of(), draft.changedSince(edit.root()));
      draft.resume(edit);
      assertTrue(edit.isDirty());
      session.commit("Repris");
      assertNotEquals(0, themeBefore);
    }
    try (Session session = workspace.session()) {
      Organisation saved = (Organisation) edit(session).root();
      assertEquals("Maison des MRE", saved.getName());
      assertEquals(new PartialDate(2015, 6, 0), saved.getFounded());
      assertEquals("Retour et réintégration", saved.getThemes().get(0).getName());
      assertEquals("+212 600 00 00 00", saved.getContacts().get(0).getValue());
      assertEquals(List.of("pilote"), saved.getTags());
    }
  }

  @Test
  void resumingIsOneStepThatCanBeUndone() {
    Draft draft;
    try (Session lost = workspace.session()) {
      RecordEdit edit = edit(lost);
      type(edit);
      draft = Draft.of(edit, id);
    }
    try (Session session = workspace.session()) {
      RecordEdit edit = edit(session);
      draft.resume(edit);
      edit.undo();
      Organisation organisation = (Organisation) edit.root();
      assertEquals("Association 001", organisation.getName());
      assertNull(organisation.getFounded());
      assertTrue(organisation.getContacts().isEmpty());
      edit.dropUnused();
      assertTrue(session.changed().stream().noneMatch(Theme.class::isInstance));
    }
  }

  @Test
  void tellsWhatOthersChangedSince() {
    Draft draft;
    try (Session lost = workspace.session()) {
      RecordEdit edit = edit(lost);
      type(edit);
      draft = Draft.of(edit, id);
    }
    try (Session other = workspace.session()) {
      ((Organisation) edit(other).root()).setName("Nom donné ailleurs");
      other.commit("Ailleurs");
    }
    try (Session session = workspace.session()) {
      assertEquals(
          List.of(CorePackage.Literals.ORGANISATION__NAME),
          draft.changedSince(edit(session).root()));
    }
  }

  @Test
  void aTextThatIsNoValueComesBackIntoItsFieldWithItsError() throws Exception {
    DraftFiles files = new DraftFiles(folder.resolve("drafts"));
    try (Session lost = workspace.session();
        Ui ui = new Ui()) {
      RecordEdit edit = edit(lost);
      new RecordForm(edit, (type, number) -> {}).create(ui.shell());
      ui.open();
      ui.type("text.founded", "31/02/2026");
      ui.type("text.name", "Maison des MRE");
      files.write(files.newFile(id), Draft.of(edit, id));
    }
    Draft draft = files.of(workspace.name()).get(0).draft();
    try (Session session = workspace.session();
        Ui ui = new Ui()) {
      RecordEdit edit = edit(session);
      new RecordForm(edit, (type, number) -> {}).create(ui.shell());
      ui.open();
      draft.resume(edit);
      assertEquals("31/02/2026", ui.find(Text.class, "text.founded").getText());
      assertTrue(ui.label("message.founded").contains("31/02/2026"));
      assertEquals(1, edit.problems().size(), "it blocks saving");
      ui.type("text.founded", "28/02/2026");
      assertEquals("", ui.label("message.founded"));
      assertEquals(new PartialDate(2026, 2, 28), ((Organisation) edit.root()).getFounded());
    }
  }

  @Test
  void aTextThatIsNoValueIsWorthADraftByItself() {
    try (Session session = workspace.session()) {
      RecordEdit edit = edit(session);
      assertTrue(Draft.of(edit, id).isEmpty());
      edit.unreadable(edit.root(), CorePackage.Literals.ORGANISATION__FOUNDED, "31/02", "?");
      assertEquals(Map.of("founded", "31/02"), Draft.of(edit, id).unreadable());
      edit.set(edit.root(), CorePackage.Literals.ORGANISATION__FOUNDED, null);
      assertTrue(Draft.of(edit, id).isEmpty());
    }
  }
}
