package ma.jisr.network.ui.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Organisation;
import ma.jisr.store.Session;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is edited in the drawn network, taken back, made again and kept. */
class GraphEditsTest {

  private static final int ACTORS = 29;
  private static final int TIES = 34;
  private static final String CEFA = "Comité Européen";
  private final Locale before = Locale.getDefault();
  @TempDir Path folder;
  private GraphStage stage;

  @BeforeEach
  void open() throws Exception {
    Locale.setDefault(Locale.FRENCH);
    stage = new GraphStage(folder, true);
  }

  @AfterEach
  void close() throws Exception {
    stage.close();
    Locale.setDefault(before);
  }

  @Test
  void groupsBecomeBubblesAndOpenAgain() {
    stage.pane().edits().group(Property.COMMUNITY);
    stage.until("bubbles", () -> stage.drawing().nodes().count() < ACTORS);
    int bubbles = stage.drawing().nodes().count();
    assertTrue(stage.drawing().nodes().is(0, Drawing.GROUP));
    int[] at = stage.at(0);
    stage.mouse(SWT.MouseDoubleClick, at[0], at[1], 0);
    assertTrue(stage.drawing().nodes().count() > bubbles, "the bubble is open");
    stage.pane().edits().step(true);
    assertEquals(bubbles, stage.drawing().nodes().count());
    stage.pane().edits().step(true);
    assertEquals(ACTORS, stage.drawing().nodes().count());
    stage.pane().edits().step(false);
    assertEquals(bubbles, stage.drawing().nodes().count());
  }

  @Test
  void whatIsDraggedIsPinnedAndTakenBack() {
    long cefa = stage.actor(CEFA);
    Map<Long, Arrangement.Spot> spots = stage.spots();
    int[] at = stage.at(stage.node(cefa));
    stage.drag(at[0], at[1], at[0] + 60, at[1] + 40, 0);
    assertNotEquals(spots.get(cefa), stage.spots().get(cefa));
    assertTrue(stage.model().arrangement().pinned().contains(cefa));
    Map<Long, Arrangement.Spot> moved = stage.spots();
    stage.press("graph.undo");
    assertEquals(spots, stage.spots());
    assertFalse(stage.model().arrangement().pinned().contains(cefa));
    stage.press("graph.redo");
    assertEquals(moved, stage.spots());
  }

  @Test
  void hidingAndPinningAreTakenBack() {
    long cefa = stage.actor(CEFA);
    stage.desk().choose(Set.of(cefa));
    stage.key('p', 'p', 0);
    assertTrue(stage.model().arrangement().pinned().contains(cefa));
    stage.key(SWT.DEL, SWT.DEL, 0);
    assertFalse(stage.shown().contains(cefa));
    stage.pane().edits().showHidden();
    assertTrue(stage.shown().contains(cefa));
    stage.press("graph.undo");
    assertFalse(stage.shown().contains(cefa));
    stage.press("graph.undo");
    assertTrue(stage.shown().contains(cefa));
    stage.press("graph.undo");
    assertFalse(stage.model().arrangement().pinned().contains(cefa));
  }

  @Test
  void layoutsMoveWhatIsNotPinnedAndAreTakenBack() {
    long cefa = stage.actor(CEFA);
    stage.pane().edits().pin(Set.of(cefa), true);
    Map<Long, Arrangement.Spot> spots = stage.spots();
    stage.pane().layouts().layered();
    stage.until(
        "the layers", () -> !stage.pane().layouts().isRunning() && !spots.equals(stage.spots()));
    stage.press("graph.undo");
    assertEquals(spots, stage.spots());
    stage.pane().layouts().force();
    stage.until("the forces", () -> !stage.pane().layouts().isRunning());
    assertEquals(spots.get(cefa).x(), stage.spots().get(cefa).x(), 0.5f);
    assertEquals(spots.get(cefa).y(), stage.spots().get(cefa).y(), 0.5f);
  }

  @Test
  void aNewTieIsACommitThatIsTakenBackAndMadeAgain() {
    long type = stage.model().contents().tieTypes().keySet().iterator().next();
    long from = stage.actor(CEFA);
    long to = stage.actor("Université Ibn Zohr");
    Map<Long, Arrangement.Spot> spots = stage.spots();
    stage.pane().edits().tie(from, to, type);
    stage.until("the tie", () -> stage.drawing().ties().count() == TIES + 1);
    stage.press("graph.undo");
    stage.until("its end", () -> stage.drawing().ties().count() == TIES);
    stage.press("graph.redo");
    stage.until("the tie again", () -> stage.drawing().ties().count() == TIES + 1);
    assertEquals(spots, stage.spots(), "nobody moved");
    try (Session session = stage.workspace().session()) {
      assertEquals(TIES + 1, session.query(CorePackage.Literals.RELATIONSHIP).count());
    }
  }

  @Test
  void aTieIsDeletedByItsKeyAndComesBack() {
    int[] middle = stage.middleOfATie();
    stage.click(middle[0], middle[1], 0);
    assertNotEquals(0, stage.model().chosenTie());
    stage.key(SWT.DEL, SWT.DEL, 0);
    stage.until("one less", () -> stage.drawing().ties().count() == TIES - 1);
    stage.press("graph.undo");
    stage.until("all again", () -> stage.drawing().ties().count() == TIES);
  }

  @Test
  void whereActorsStandIsKeptBetweenSessions() {
    long cefa = stage.actor(CEFA);
    int[] at = stage.at(stage.node(cefa));
    stage.drag(at[0], at[1], at[0] + 30, at[1] - 50, 0);
    stage.desk().colorBy(Property.PROVINCE);
    Map<Long, Arrangement.Spot> spots = stage.spots();
    stage.reopen();
    assertEquals(spots, stage.spots());
    assertTrue(stage.model().arrangement().pinned().contains(cefa));
    assertEquals(Property.PROVINCE, stage.desk().color());
  }

  @Test
  void aChangeOfTheDataIsFollowedAndNobodyMoves() {
    Map<Long, Arrangement.Spot> spots = stage.spots();
    try (Session session = stage.workspace().session()) {
      Organisation one = session.create(CorePackage.Literals.ORGANISATION);
      one.setName("Nouvelle association");
      session.commit("Essai");
    }
    stage.until("the new one", () -> stage.drawing().nodes().count() == ACTORS + 1);
    stage.ready();
    Map<Long, Arrangement.Spot> now = stage.spots();
    now.keySet().retainAll(spots.keySet());
    assertEquals(spots, now);
  }
}
