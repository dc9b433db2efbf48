package ma.jisr.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.OrganisationType;
import ma.jisr.store.Session;
import ma.jisr.store.StoreException;
import ma.jisr.store.Workspace;
import ma.jisr.ui.harness.TestWorkspace;
import ma.jisr.ui.harness.Ui;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFormTest {

  @TempDir Path folder;
  private Workspace workspace;
  private Session session;
  private Organisation organisation;
  private RecordEdit edit;
  private Ui ui;

  @BeforeEach
  void open() throws Exception {
    workspace = TestWorkspace.open(folder.resolve("w"));
    session = workspace.session();
    organisation = session.create(CorePackage.Literals.ORGANISATION);
    edit = new RecordEdit(workspace, session, organisation);
    ui = new Ui();
    new RecordForm(edit, (type, id) -> {}).create(ui.shell());
    ui.open();
  }

  @AfterEach
  void close() {
    ui.close();
    session.close();
    workspace.close();
  }

  @Test
  void whatIsTypedIsSaved() {
    ui.type("text.name", "Maison des MRE");
    ui.type("text.founded", "06/2015");
    assertTrue(edit.isDirty());
    assertTrue(edit.problems().isEmpty());
    session.commit("Essai");
    try (Session other = workspace.session()) {
      Organisation saved =
          other
              .<Organisation>load(CorePackage.Literals.ORGANISATION, organisation.getId())
              .orElseThrow();
      assertEquals("Maison des MRE", saved.getName());
      assertEquals(new PartialDate(2015, 6, 0), saved.getFounded());
    }
  }

  @Test
  void tellsAtTheFieldWhatIsWrongWhileTyping() {
    ui.type("text.email", "nom@");
    Label message = ui.find(Label.class, "message.email");
    assertTrue(message.isVisible());
    assertTrue(message.getText().contains("nom@"), message.getText());
    ui.type("text.email", "nom@exemple.ma");
    assertEquals("", message.getText());
    assertFalse(message.isVisible());
  }

  @Test
  void missingValuesAreShownOnlyOnceSomebodyTriedToSave() {
    assertEquals("", ui.label("message.name"));
    edit.beStrict();
    assertTrue(ui.label("message.name").contains("obligatoire"));
    assertEquals(1, edit.problems().size());
  }

  @Test
  void keepsTextsThatAreNoValueAndBlocksSaving() {
    ui.type("text.name", "A");
    ui.type("text.founded", "31/02/2024");
    assertEquals("31/02/2024", ui.find(Text.class, "text.founded").getText());
    assertNull(organisation.getFounded());
    assertEquals(1, edit.problems().size());
  }

  @Test
  void textsThatAreNoValueStayWhenTheFieldIsLeft() {
    organisation.setFounded(new PartialDate(2015, 0, 0));
    ui.type("text.founded", "31/02/2024");
    Text founded = ui.find(Text.class, "text.founded");
    ui.find(Text.class, "text.name").setFocus();
    founded.notifyListeners(org.eclipse.swt.SWT.FocusOut, new org.eclipse.swt.widgets.Event());
    assertEquals("31/02/2024", founded.getText());
    assertTrue(ui.label("message.founded").contains("31/02/2024"));
    ui.type("text.founded", "2016");
    assertEquals("", ui.label("message.founded"));
    assertEquals(new PartialDate(2016, 0, 0), organisation.getFounded());
  }

  @Test
  void takesStepsBackAndDoesThemAgain() {
    ui.type("text.name", "A");
    ui.type("text.acronym", "B");
    edit.undo();
    assertNull(organisation.getAcronym());
    assertEquals("A", organisation.getName());
    edit.redo();
    assertEquals("B", organisation.getAcronym());
    edit.undo();
    edit.undo();
    assertFalse(edit.isDirty());
    assertNull(organisation.getName());
  }

  @Test
  void proposesRecordsWhateverTheirAccents() {
    try (Session other = workspace.session()) {
      OrganisationType type = other.create(CorePackage.Literals.ORGANISATION_TYPE);
      type.setName("Coopérative féminine");
      other.commit("Essai");
    }
    List<Proposals.Found> found =
        new Proposals(workspace, CorePackage.Literals.ORGANISATION_TYPE).find("cooperative fem");
    assertEquals(
        List.of("Coopérative féminine"), found.stream().map(Proposals.Found::text).toList());
  }

  /** The usual legal forms first, then those in use; all of them where one stands already. */
  @Test
  void proposesTheUsualWordsOfATextAndThoseInUse() {
    ui.type("text.name", "Maison des MRE");
    ui.type("text.legalForm", "Fédération de collectifs");
    session.commit("Essai");
    assertEquals(List.of("Coopérative", "Union de coopératives"), suggested("cooperative"));
    assertEquals(List.of("Fédération de collectifs"), suggested("federation"));
    List<String> all = suggested("");
    assertEquals("Association (dahir de 1958)", all.get(0));
    assertEquals("Fédération de collectifs", all.get(all.size() - 1));
    assertEquals(all, suggested("Coopérative"));
  }

  private List<String> suggested(String typed) {
    return WordsInUse.suggested(
            workspace,
            CorePackage.Literals.ORGANISATION,
            CorePackage.Literals.ORGANISATION__LEGAL_FORM,
            typed,
            word -> {})
        .stream()
        .map(TypeAhead.Proposal::text)
        .toList();
  }

  @Test
  void whatWasChangedElsewhereIsNotOverwritten() {
    ui.type("text.name", "Maison des MRE");
    session.commit("Essai");
    long id = organisation.getId();
    try (Session other = workspace.session()) {
      Organisation theirs =
          other.<Organisation>load(CorePackage.Literals.ORGANISATION, id).orElseThrow();
      theirs.setName("Nom donné ailleurs");
      other.commit("Ailleurs");
    }
    ui.type("text.name", "Nom donné ici");
    StoreException refusal = assertThrows(StoreException.class, () -> session.commit("Ici"));
    assertEquals(StoreException.Reason.CONFLICT, refusal.reason());
    assertEquals("Nom donné ici", ui.find(Text.class, "text.name").getText());
    assertTrue(edit.isDirty());
    try (Session other = workspace.session()) {
      Organisation saved =
          other.<Organisation>load(CorePackage.Literals.ORGANISATION, id).orElseThrow();
      assertEquals("Nom donné ailleurs", saved.getName());
    }
  }
}
