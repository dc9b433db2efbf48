package ma.jisr.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import ma.jisr.matching.Lookalikes;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Organisation;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.harness.Sites;
import ma.jisr.ui.harness.TestWorkspace;
import ma.jisr.ui.harness.Ui;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarCheckTest {

  private static final String NAME = "Association Amal pour le développement rural d’Azilal";

  @TempDir Path folder;
  private Workspace workspace;
  private Lookalikes lookalikes;
  private long there;
  private Ui ui;
  private RecordEditor editor;

  @BeforeEach
  void open() throws Exception {
    workspace = TestWorkspace.open(folder.resolve("w"));
    TestWorkspace.addOrganisations(workspace, 3);
    try (Session session = workspace.session()) {
      Organisation amal = session.create(CorePackage.Literals.ORGANISATION);
      amal.setName(NAME);
      session.commit("Essai");
      there = amal.getId();
    }
    lookalikes = new Lookalikes(workspace);
    ui = new Ui();
    editor = new RecordEditor();
    editor.init(
        Sites.editor(ui.shell(), workspace, lookalikes),
        new RecordEditorInput(CorePackage.Literals.ORGANISATION, 0, 1));
    editor.createPartControl(ui.shell());
    ui.open();
  }

  @AfterEach
  void close() {
    editor.dispose();
    ui.close();
    lookalikes.close();
    workspace.close();
  }

  private Composite pane() {
    return ui.find(Composite.class, "similar");
  }

  private void untilTold() {
    ui.until("what is similar", () -> pane().isVisible());
  }

  private String words() {
    return Arrays.stream(pane().getChildren())
        .filter(Label.class::isInstance)
        .map(label -> ((Label) label).getText())
        .reduce("", (all, one) -> all + one + "\n");
  }

  private boolean offers(String id) {
    return Arrays.stream(pane().getChildren()).anyMatch(c -> id.equals(c.getData("jisr.id")));
  }

  private Organisation saved(Session session) {
    long[] ids = session.query(CorePackage.Literals.ORGANISATION).ids();
    assertEquals(5, ids.length);
    return Arrays.stream(ids)
        .filter(id -> id != there)
        .mapToObj(id -> session.<Organisation>load(CorePackage.Literals.ORGANISATION, id))
        .map(java.util.Optional::orElseThrow)
        .filter(o -> o.getName().startsWith("ASSOCIATION"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void tellsWhileTypingWhoIsThereAlreadyAndSavesAllTheSame() {
    ui.type("text.name", "ASSOCIATION AMAL POUR LE DEVELOPPEMENT RURAL D'AZILAL");
    untilTold();
    assertTrue(words().contains(NAME), words());
    assertTrue(words().contains(" %"), words());
    ui.press("similar.save");
    assertFalse(editor.isDirty());
    ui.until("what can be done now", () -> offers("similar.distinct"));
    assertFalse(offers("similar.save"));
  }

  @Test
  void forgetsWhoIsNotSimilarAnyMore() {
    ui.type("text.name", "ASSOCIATION AMAL POUR LE DEVELOPPEMENT RURAL D'AZILAL");
    untilTold();
    ui.type("text.name", "Université Sultan Moulay Slimane");
    ui.until("silence", () -> !pane().isVisible());
  }

  @Test
  void savesAndLinksInOneGo() {
    ui.type("text.name", "ASSOCIATION AMAL POUR LE DEVELOPPEMENT RURAL D'AZILAL");
    untilTold();
    ui.press("similar.saveLink");
    ui.until("the decision", () -> !pane().isVisible());
    try (Session session = workspace.session()) {
      assertEquals(there, saved(session).getLinks().get(0).getTargetId());
    }
  }

  @Test
  void remembersThatTwoAreNotTheSame() {
    ui.type("text.name", "ASSOCIATION AMAL POUR LE DEVELOPPEMENT RURAL D'AZILAL");
    untilTold();
    editor.doSave(new NullProgressMonitor());
    ui.until("what can be done now", () -> offers("similar.distinct"));
    ui.press("similar.distinct");
    ui.until("the decision", () -> !pane().isVisible());
    assertEquals(
        List.of(),
        new ma.jisr.matching.Duplicates(workspace)
            .find(CorePackage.Literals.ORGANISATION, 0.8, new NullProgressMonitor()).stream()
                .filter(pair -> pair.first() == there || pair.second() == there)
                .toList());
  }
}
