package ma.jisr.ui.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import ma.jisr.exchange.group.LiveGroup;
import ma.jisr.exchange.group.LiveGroups;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.SavedView;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.harness.TestWorkspace;
import ma.jisr.ui.table.ColourRule;
import ma.jisr.ui.table.Filter;
import ma.jisr.ui.table.GroupBy;
import ma.jisr.ui.table.TableState;
import ma.jisr.ui.views.SavedViews.View;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedViewsTest {

  private static final TableState STATE =
      new TableState(
          List.of("name", "founded"),
          Map.of("name", 240),
          List.of(new TableState.Sort("founded", false), new TableState.Sort("name", true)),
          Map.of(
              "founded",
              new Filter.Typed(">2020"),
              "legalForm",
              new Filter.Chosen(List.of("", "7"))),
          "migration",
          "type",
          GroupBy.Totals.MEAN,
          List.of(new ColourRule("founded", ">= 2022", 3, true)));

  @TempDir Path folder;
  private Workspace workspace;
  private SavedViews views;

  @BeforeEach
  void open() throws Exception {
    workspace = TestWorkspace.open(folder.resolve("w"));
    views = new SavedViews(workspace, CorePackage.Literals.ORGANISATION);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void keepsEverythingThatATableShows() {
    long id = views.create("  Récentes ", false, false, STATE);
    assertEquals(STATE, views.state(id).orElseThrow());
    assertEquals(List.of(new View(id, "Récentes", "Amina", false, false)), views.list());
    assertEquals(
        List.of(),
        new SavedViews(workspace, CorePackage.Literals.PERSON).list(),
        "each type has views of its own");
  }

  @Test
  void savesRenamesDeletesAndUndoes() {
    long id = views.create("Récentes", false, false, STATE);
    View view = views.find(id).orElseThrow();
    views.save(view, TableState.USUAL);
    assertEquals(TableState.USUAL, views.state(id).orElseThrow());
    views.rename(view, "Nouvelles", true, true);
    assertEquals(new View(id, "Nouvelles", "Amina", true, true), views.find(id).orElseThrow());
    views.delete(view);
    assertTrue(views.find(id).isEmpty());
    long last = workspace.journal().undoable().orElseThrow().id();
    workspace.journal().undo(last, new NullProgressMonitor());
    assertEquals("Nouvelles", views.find(id).orElseThrow().name());
  }

  @Test
  void refusesNamesThatWillNotDo() {
    long id = views.create("Récentes", false, false, STATE);
    assertNotNull(views.problem("  ", 0));
    assertNotNull(views.problem("x".repeat(201), 0));
    assertTrue(views.problem("Récentes", 0).contains("Récentes"));
    assertNull(views.problem("Récentes", id), "it may keep its own name");
    assertThrows(
        IllegalArgumentException.class, () -> views.create("Récentes", true, false, STATE));
  }

  /** A view as another user would have left it. */
  private long foreign(boolean shared, String definition) {
    try (Session session = workspace.session()) {
      SavedView view = session.create(CorePackage.Literals.SAVED_VIEW);
      view.setName("Suivi");
      view.setType("core.Organisation");
      view.setOwner("Brahim");
      view.setShared(shared);
      view.setDefinition(definition);
      session.commit("Essai");
      return view.getId();
    }
  }

  @Test
  void showsWhatOthersShareAndLeavesItToThem() {
    foreign(false, "{}");
    assertEquals(List.of(), views.list());
    long shared = foreign(true, "{}");
    View view = views.find(shared).orElseThrow();
    assertEquals(TableState.USUAL, views.state(shared).orElseThrow());
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> views.save(view, STATE));
    assertTrue(refused.getMessage().contains("Brahim"));
    views.create("Suivi", false, false, STATE);
    assertEquals(List.of("Amina", "Brahim"), views.list().stream().map(View::owner).toList());
  }

  @Test
  void saysThatADefinitionIsDamaged() {
    long id = foreign(true, "{\"columns\":[");
    IllegalArgumentException bad =
        assertThrows(IllegalArgumentException.class, () -> views.state(id));
    assertTrue(bad.getMessage().contains("Suivi"));
    assertThrows(IllegalArgumentException.class, () -> views.state(foreign(true, "")));
  }

  @Test
  void passesOverWhatANewerVersionWrote() {
    long id =
        foreign(
            true, "{\"columns\":[\"name\"],\"chart\":{\"a\":1},\"order\":\"x\",\"widths\":[3]}");
    assertEquals(List.of("name"), views.state(id).orElseThrow().columns());
  }

  private static TableState words(String words) {
    return new TableState(
        List.of(), Map.of(), List.of(), Map.of(), words, "", GroupBy.Totals.SUM, List.of());
  }

  @Test
  void aViewThatIsAGroupHasTheMembersItShows() {
    TestWorkspace.addOrganisations(workspace, 12);
    LiveGroups groups = new LiveGroups(workspace);
    long id = views.create("Dizaine", true, true, words("association 01"));
    LiveGroup group = groups.find(id).orElseThrow();
    assertEquals(4, groups.count(group), "001, 010, 011, 012");
    views.save(views.find(id).orElseThrow(), words("association 012"));
    assertEquals(1, groups.count(group));
    views.rename(views.find(id).orElseThrow(), "Dizaine", true, false);
    assertEquals(List.of(), groups.list());
  }

  @Test
  void aViewOfAnEarlierVersionBecomesAGroup() {
    TestWorkspace.addOrganisations(workspace, 12);
    long id = views.create("Impaires", false, false, TableState.USUAL);
    try (Session session = workspace.session()) {
      SavedView view = session.<SavedView>load(CorePackage.Literals.SAVED_VIEW, id).orElseThrow();
      view.setDefinition("{\"columns\":[],\"filters\":{\"acronym\":\"=IMPAIR\"}}");
      session.commit("Essai");
    }
    views.rename(views.find(id).orElseThrow(), "Impaires", false, true);
    LiveGroups groups = new LiveGroups(workspace);
    assertEquals(6, groups.members(groups.find(id).orElseThrow()).length);
  }

  @Test
  void whatIsNoFilterMakesNoGroup() {
    TableState bad =
        new TableState(
            List.of(),
            Map.of(),
            List.of(),
            Map.of("founded", Filter.typed("hier")),
            "",
            "",
            GroupBy.Totals.SUM,
            List.of());
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> views.create("Groupe", false, true, bad));
    assertTrue(refused.getMessage().contains("hier"), refused.getMessage());
    assertTrue(views.find(views.create("Vue", false, false, bad)).isPresent());
  }
}
