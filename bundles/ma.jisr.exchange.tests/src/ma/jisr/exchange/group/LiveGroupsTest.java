package ma.jisr.exchange.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.TestWorkspaces;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.SavedView;
import ma.jisr.model.meta.Catalog;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveGroupsTest {

  @TempDir Path folder;
  private Workspace workspace;
  private LiveGroups groups;

  @BeforeEach
  void open() {
    Locale.setDefault(Locale.FRENCH);
    workspace = TestWorkspaces.open(folder.resolve("w"));
    groups = new LiveGroups(workspace);
    add("Association Amal");
    add("Coopérative Argan");
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private long add(String name) {
    try (Session session = workspace.session()) {
      Organisation organisation = session.create(Literals.ORGANISATION);
      organisation.setName(name);
      session.commit("essai");
      return organisation.getId();
    }
  }

  private void view(String name, String owner, boolean shared, boolean live, String definition) {
    try (Session session = workspace.session()) {
      SavedView view = session.create(Literals.SAVED_VIEW);
      view.setName(name);
      view.setOwner(owner);
      view.setShared(shared);
      view.setLive(live);
      view.setType(Catalog.qualifiedName(Literals.ORGANISATION));
      view.setDefinition(definition);
      session.commit("vue");
    }
  }

  private static String containing(String word) {
    Column name = Column.of(Literals.ORGANISATION__NAME);
    return "{\"columns\":[],\"where\":"
        + ConditionJson.write(List.of(new Condition.Contains(name, word)))
        + "}";
  }

  private List<String> names() {
    return groups.list().stream().map(LiveGroup::name).toList();
  }

  @Test
  void membersAreThoseThatMeetItNow() {
    view("Associations", workspace.author(), false, true, containing("association"));
    LiveGroup group = groups.find("Associations").orElseThrow();
    assertEquals(Literals.ORGANISATION, group.type());
    assertEquals(1, groups.count(group));
    long second = add("Association Adrar");
    assertEquals(2, groups.count(group));
    long[] members = groups.members(group);
    assertEquals(second, members[0], "by name");
    try (Session session = workspace.session()) {
      Organisation left = session.<Organisation>load(Literals.ORGANISATION, second).orElseThrow();
      left.setName("Fondation Adrar");
      session.commit("renommée");
    }
    assertEquals(List.of(members[1]), Arrays.stream(groups.members(group)).boxed().toList());
  }

  @Test
  void onlyOwnAndSharedGroupsAreSeen() {
    view("Vue ordinaire", workspace.author(), true, false, containing("x"));
    view("À moi", workspace.author(), false, true, containing("x"));
    view("Secret", "Brahim", false, true, containing("x"));
    view("Commun", "Brahim", true, true, containing("x"));
    assertEquals(List.of("À moi", "Commun"), names());
    assertEquals(2, groups.list(Literals.PARTY).size());
    assertEquals(0, groups.list(Literals.PROJECT).size());
    assertTrue(groups.find("Secret").isEmpty());
  }

  @Test
  void aDamagedGroupSaysWhatToDo() {
    view("Cassé", workspace.author(), false, true, "{\"columns\":[]}");
    view("Illisible", workspace.author(), false, true, "{");
    for (LiveGroup group : groups.list()) {
      String sentence =
          assertThrows(ExchangeException.class, () -> groups.members(group)).getMessage();
      assertTrue(sentence.contains(group.name()) && sentence.contains("enregistrez"), sentence);
    }
  }
}
