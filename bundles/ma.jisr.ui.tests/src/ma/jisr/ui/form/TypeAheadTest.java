package ma.jisr.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.jisr.matching.Lookalikes;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Link;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.OrganisationType;
import ma.jisr.model.core.Record;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.harness.TestWorkspace;
import ma.jisr.ui.harness.Ui;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypeAheadTest {

  @TempDir Path folder;
  private Workspace workspace;
  private Session session;
  private Organisation organisation;
  private RecordEdit edit;
  private Ui ui;

  @BeforeEach
  void open() throws Exception {
    workspace = TestWorkspace.open(folder.resolve("w"));
    try (Session other = workspace.session()) {
      OrganisationType type = other.create(CorePackage.Literals.ORGANISATION_TYPE);
      type.setName("Coopérative féminine");
      Organisation council = other.create(CorePackage.Literals.ORGANISATION);
      council.setName("Conseil régional de Béni Mellal-Khénifra");
      council.setAcronym("CRBMK");
      council.getTags().add("pilote");
      Organisation arabic = other.create(CorePackage.Literals.ORGANISATION);
      arabic.setName("جمعية الهجرة والتنمية");
      other.commit("Essai");
    }
    session = workspace.session();
    organisation = session.create(CorePackage.Literals.ORGANISATION);
    organisation.setName("Maison des MRE");
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

  private static Optional<Shell> shell(String id) {
    return Arrays.stream(org.eclipse.swt.widgets.Display.getDefault().getShells())
        .filter(s -> id.equals(s.getData("jisr.id")))
        .findFirst();
  }

  private static Optional<Widget> find(Composite parent, String id) {
    for (Control child : parent.getChildren()) {
      if (id.equals(child.getData("jisr.id"))) {
        return Optional.of(child);
      }
      Optional<Widget> inside =
          child instanceof Composite composite ? find(composite, id) : Optional.empty();
      if (inside.isPresent()) {
        return inside;
      }
    }
    return Optional.empty();
  }

  /** Types into a field and takes the proposal whose text begins so. */
  private void take(String field, String typed, String proposal) {
    Text text = ui.find(Text.class, field);
    text.setFocus();
    text.setText(typed);
    key(text, SWT.ARROW_DOWN);
    ui.until("proposals", () -> shell("proposals").isPresent());
    Table table =
        shell("proposals")
            .flatMap(s -> find(s, "proposals.list"))
            .map(Table.class::cast)
            .orElseThrow();
    List<String> offered = Arrays.stream(table.getItems()).map(i -> i.getText()).toList();
    int at = -1;
    for (int i = 0; i < offered.size(); i++) {
      at = at < 0 && offered.get(i).startsWith(proposal) ? i : at;
    }
    assertTrue(at >= 0, proposal + " is not among " + offered);
    for (int i = 0; i < at; i++) {
      key(text, SWT.ARROW_DOWN);
    }
    key(text, SWT.CR);
    ui.settle();
  }

  private static void key(Text text, int code) {
    Event event = new Event();
    event.keyCode = code;
    text.notifyListeners(SWT.KeyDown, event);
  }

  /** Presses a button of the dialog that is about to open, which blocks whoever opens it. */
  private void pressOnceOpen(String button) {
    org.eclipse.swt.widgets.Display display = ui.shell().getDisplay();
    display.timerExec(
        50,
        new Runnable() {
          @Override
          public void run() {
            Optional<Widget> found = shell("create").flatMap(s -> find(s, button));
            if (found.isPresent()) {
              found.get().notifyListeners(SWT.Selection, new Event());
            } else {
              display.timerExec(50, this);
            }
          }
        });
  }

  @Test
  void aReferenceIsFoundByItsWordsWithoutAccents() {
    take("text.type", "cooperative fem", "Coopérative féminine");
    assertEquals("Coopérative féminine", organisation.getType().getName());
  }

  @Test
  void theLikeliestComesFirst() {
    assertEquals("CRBMK", first("crbmk", "Conseil régional"));
    assertEquals("", first("الهجره", "جمعية الهجرة"));
  }

  private String first(String typed, String expected) {
    Proposals.Found found =
        new Proposals(workspace, CorePackage.Literals.ORGANISATION).find(typed).get(0);
    assertTrue(found.text().startsWith(expected), found.text());
    return found.detail().split(" · ")[0];
  }

  @Test
  void theMissingRecordIsMadeInPlaceAndSavedInTheSameCommit() {
    pressOnceOpen("create.with");
    take("text.type", "Fondation", "Créer");
    ui.until("the record", () -> organisation.getType() != null);
    assertEquals("Fondation", organisation.getType().getName());
    int before = workspace.journal().commits(100).size();
    session.commit("Essai");
    assertEquals(before + 1, workspace.journal().commits(100).size());
    assertTrue(workspace.find(organisation.getType().getId()).isPresent());
  }

  @Test
  void aRecordMadeInPlaceAndSavedAtOnceStaysWhenTheOtherIsNotSaved() {
    pressOnceOpen("create.alone");
    take("text.type", "Fondation", "Créer");
    ui.until("the record", () -> organisation.getType() != null);
    session.rollback();
    assertEquals(1, workspace.search("fondation", 5).size());
    assertNotEquals(0, workspace.search("fondation", 5).get(0).id());
  }

  @Test
  void theOneThatExistsIsTakenInPlaceOfANewOne() {
    try (Lookalikes lookalikes = new Lookalikes(workspace)) {
      edit.setLookalikes(lookalikes);
      pressOnceOpen("similar.take");
      Record taken =
          CreateDialog.open(
              ui.shell(),
              edit,
              CorePackage.Literals.ORGANISATION,
              "CONSEIL REGIONAL BENI MELLAL KHENIFRA",
              (type, id) -> {});
      String id = Long.toString(workspace.search("crbmk", 1).get(0).id());
      assertTrue(EcoreUtil.getURI(taken).toString().endsWith(id), EcoreUtil.getURI(taken) + "");
      assertEquals(List.of(organisation), List.copyOf(session.changed()), "none was made");
    }
  }

  @Test
  void anyRecordCanBeLinkedWithARole() {
    ui.type("text.role", "partenaire");
    take("text.links", "crbmk", "Conseil régional");
    Link link = organisation.getLinks().get(0);
    assertEquals("partenaire", link.getRole());
    assertEquals("core.Organisation", link.getTargetType());
    assertEquals(workspace.search("crbmk", 1).get(0).id(), link.getTargetId());
  }

  @Test
  void tagsInUseAreProposed() {
    assertEquals(
        Map.of("pilote", 1),
        WordsInUse.count(
            workspace, CorePackage.Literals.ORGANISATION, CorePackage.Literals.RECORD__TAGS));
    take("text.tags", "pil", "pilote");
    assertEquals(List.of("pilote"), organisation.getTags());
    take("text.tags", "nouveau", "Ajouter");
    assertEquals(List.of("pilote", "nouveau"), organisation.getTags());
    key(ui.find(Text.class, "text.tags"), SWT.BS);
    assertEquals(List.of("pilote"), organisation.getTags(), "backspace takes the last away");
  }
}
