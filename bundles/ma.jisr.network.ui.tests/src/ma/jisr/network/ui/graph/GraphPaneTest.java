package ma.jisr.network.ui.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Organisation;
import ma.jisr.store.Session;
import ma.jisr.ui.table.RecordRefs;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The network of the sample in a window, under a person’s hands. */
class GraphPaneTest {

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

  private Map<Long, Arrangement.Spot> spots() {
    return new HashMap<>(stage.model().spots());
  }

  @Test
  void theSampleIsDrawnWithItsLegendAndCounts() {
    assertEquals(ACTORS, stage.drawing().nodes().count());
    assertEquals(TIES, stage.drawing().ties().count());
    Drawing.Nodes nodes = stage.drawing().nodes();
    for (int n = 0; n < ACTORS; n++) {
      int[] at = stage.at(n);
      Viewport view = stage.desk().canvas().view();
      boolean inside = at[0] > 0 && at[1] > 0 && at[0] < view.width() && at[1] < view.height();
      assertTrue(inside, nodes.label()[n]);
    }
    assertTrue(Arrays.stream(nodes.color()).distinct().count() > 5, "types have colours");
    assertTrue(stage.status().startsWith("Acteurs : 29 sur 29"), stage.status());
    assertTrue(GraphLegend.of(stage.desk(), false).entries().size() > 5);
    stage.until("frames", () -> stage.desk().canvas().frames() > 0);
  }

  @Test
  void aClickChoosesAndADoubleClickOpens() {
    long cefa = stage.actor(CEFA);
    int[] at = stage.at(stage.node(cefa));
    stage.click(at[0], at[1], 0);
    assertEquals(Set.of(cefa), stage.model().chosen());
    assertTrue(stage.drawing().nodes().is(stage.node(cefa), Drawing.CHOSEN));
    stage.mouse(SWT.MouseDoubleClick, at[0], at[1], 0);
    assertEquals(java.util.List.of(cefa), stage.opened);
    stage.key(SWT.ESC, SWT.ESC, 0);
    assertEquals(Set.of(), stage.model().chosen());
  }

  @Test
  void theKeyboardGoesToANeighbourInItsDirection() {
    long cefa = stage.actor(CEFA);
    stage.desk().choose(Set.of(cefa));
    int from = stage.node(cefa);
    for (int key : new int[] {SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_DOWN}) {
      stage.desk().choose(Set.of(cefa));
      stage.key(key, (char) 0, 0);
      long to = stage.model().chosen().iterator().next();
      Drawing.Nodes nodes = stage.drawing().nodes();
      float dx = nodes.x()[stage.node(to)] - nodes.x()[from];
      float dy = nodes.y()[stage.node(to)] - nodes.y()[from];
      boolean stayed = to == cefa;
      assertTrue(
          stayed
              || (key == SWT.ARROW_LEFT && dx < 0)
              || (key == SWT.ARROW_RIGHT && dx > 0)
              || (key == SWT.ARROW_UP && dy < 0)
              || (key == SWT.ARROW_DOWN && dy > 0));
    }
    stage.desk().choose(Set.of());
    double x = stage.desk().canvas().view().x();
    stage.key(SWT.ARROW_RIGHT, (char) 0, 0);
    assertTrue(stage.desk().canvas().view().x() > x, "with nothing chosen, the drawing is pushed");
  }

  @Test
  void typesOfTiesAreLeftOutByTheirBox() {
    Table values = stage.find(Table.class, "graph.values");
    TableItem first = values.getItem(0);
    int count = Integer.parseInt(first.getText(1));
    first.setChecked(false);
    Event event = new Event();
    event.item = first;
    event.detail = SWT.CHECK;
    values.notifyListeners(SWT.Selection, event);
    assertEquals(TIES - count, stage.drawing().ties().count());
    assertTrue(stage.status().contains("Liens : " + (TIES - count) + " sur " + TIES));
    Event all = new Event();
    all.text = "all";
    stage.find(org.eclipse.swt.widgets.Link.class, "graph.all").notifyListeners(SWT.Selection, all);
    assertEquals(TIES, stage.drawing().ties().count());
  }

  @Test
  void theSliderShowsTheTiesOfAMonthWithOrWithoutThoseThatHaveNoDate() {
    stage.pane().time().setMonth(YearMonth.of(2021, 6));
    int june = stage.drawing().ties().count();
    assertTrue(june < TIES, "ties of 2023 are not there yet");
    Filter filter = stage.model().filter();
    stage.desk().setFilter(filter.undated(false));
    int dated = stage.drawing().ties().count();
    assertTrue(dated > 0 && dated < june);
    long held =
        stage.model().contents().network().ties().stream()
            .filter(t -> !t.isUndated() && t.holdsOn(java.time.LocalDate.of(2021, 6, 30)))
            .count();
    assertEquals(held, dated);
    stage.desk().setFilter(filter.on(java.time.LocalDate.of(2024, 1, 1), filter.day()));
    Drawing.Ties ties = stage.drawing().ties();
    boolean gone = false;
    for (int t = 0; t < ties.count(); t++) {
      gone |= ties.is(t, Drawing.DASHED) && ties.color()[t] == DrawnTies.GONE;
    }
    assertTrue(gone, "what ended in 2023 is grey and has gaps");
  }

  @Test
  void oneLooksAroundAnActor() {
    long cefa = stage.actor(CEFA);
    stage.desk().choose(Set.of(cefa));
    stage.pane().filters().around(1);
    Set<Long> near = stage.shown();
    assertTrue(near.contains(cefa) && near.size() > 5 && near.size() < ACTORS);
    stage.pane().filters().around(2);
    assertTrue(stage.shown().size() > near.size());
    stage.pane().filters().around(0);
    assertEquals(ACTORS, stage.shown().size());
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
    Map<Long, Arrangement.Spot> spots = spots();
    int[] at = stage.at(stage.node(cefa));
    stage.drag(at[0], at[1], at[0] + 60, at[1] + 40, 0);
    assertNotEquals(spots.get(cefa), spots().get(cefa));
    assertTrue(stage.model().arrangement().pinned().contains(cefa));
    Map<Long, Arrangement.Spot> moved = spots();
    stage.press("graph.undo");
    assertEquals(spots, spots());
    assertFalse(stage.model().arrangement().pinned().contains(cefa));
    stage.press("graph.redo");
    assertEquals(moved, spots());
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
    Map<Long, Arrangement.Spot> spots = spots();
    stage.pane().layouts().layered();
    stage.until("the layers", () -> !stage.pane().layouts().isRunning() && !spots.equals(spots()));
    stage.press("graph.undo");
    assertEquals(spots, spots());
    stage.pane().layouts().force();
    stage.until("the forces", () -> !stage.pane().layouts().isRunning());
    assertEquals(spots.get(cefa).x(), spots().get(cefa).x(), 0.5f);
    assertEquals(spots.get(cefa).y(), spots().get(cefa).y(), 0.5f);
  }

  @Test
  void aNewTieIsACommitThatIsTakenBackAndMadeAgain() {
    long type = stage.model().contents().tieTypes().keySet().iterator().next();
    long from = stage.actor(CEFA);
    long to = stage.actor("Université Ibn Zohr");
    Map<Long, Arrangement.Spot> spots = spots();
    stage.pane().edits().tie(from, to, type);
    stage.until("the tie", () -> stage.drawing().ties().count() == TIES + 1);
    stage.press("graph.undo");
    stage.until("its end", () -> stage.drawing().ties().count() == TIES);
    stage.press("graph.redo");
    stage.until("the tie again", () -> stage.drawing().ties().count() == TIES + 1);
    assertEquals(spots, spots(), "nobody moved");
    try (Session session = stage.workspace().session()) {
      assertEquals(TIES + 1, session.query(CorePackage.Literals.RELATIONSHIP).count());
    }
  }

  @Test
  void aTieIsDeletedByItsKeyAndComesBack() {
    int[] middle = middleOfATie();
    stage.click(middle[0], middle[1], 0);
    assertNotEquals(0, stage.model().chosenTie());
    stage.key(SWT.DEL, SWT.DEL, 0);
    stage.until("one less", () -> stage.drawing().ties().count() == TIES - 1);
    stage.press("graph.undo");
    stage.until("all again", () -> stage.drawing().ties().count() == TIES);
  }

  /** A point on a tie that is on no node. */
  private int[] middleOfATie() {
    Drawing.Ties ties = stage.drawing().ties();
    for (int t = 0; t < ties.count(); t++) {
      int[] a = stage.at(ties.tail()[t]);
      int[] b = stage.at(ties.head()[t]);
      int x = (a[0] + b[0]) / 2;
      int y = (a[1] + b[1]) / 2;
      if (stage.desk().canvas().nodeAt(x, y) < 0
          && Hits.tie(stage.drawing(), stage.desk().canvas().view(), x, y) >= 0) {
        return new int[] {x, y};
      }
    }
    throw new AssertionError("every tie is covered");
  }

  @Test
  void wordsFindAnActorOneAfterTheOther() {
    Text words = stage.find(Text.class, "graph.words");
    words.setText("conseil regional");
    words.notifyListeners(SWT.DefaultSelection, new Event());
    Set<Long> first = stage.model().chosen();
    assertEquals(1, first.size());
    words.notifyListeners(SWT.DefaultSelection, new Event());
    assertNotEquals(first, stage.model().chosen());
    assertTrue(stage.status().contains(" sur "));
    words.setText("zzz");
    words.notifyListeners(SWT.DefaultSelection, new Event());
    assertTrue(stage.status().contains("Aucun acteur"));
  }

  @Test
  void coloursAndSizesFollowTheChosenProperty() {
    int[] byType = stage.drawing().nodes().color().clone();
    for (Property property : Property.ofColour()) {
      stage.desk().colorBy(property);
      stage.until(property.title(), () -> stage.model().color().property().equals(property));
    }
    stage.desk().colorBy(Property.DEGREE);
    stage.until("degree", () -> stage.model().color().property().equals(Property.DEGREE));
    assertFalse(Arrays.equals(byType, stage.drawing().nodes().color()));
    assertTrue(stage.desk().coloring().meanings().size() > 1);
    Drawing.Nodes nodes = stage.drawing().nodes();
    float cefa = nodes.radius()[stage.node(stage.actor(CEFA))];
    for (float radius : nodes.radius()) {
      assertTrue(radius <= cefa, "who has most ties is largest");
    }
  }

  @Test
  void whereActorsStandIsKeptBetweenSessions() {
    long cefa = stage.actor(CEFA);
    int[] at = stage.at(stage.node(cefa));
    stage.drag(at[0], at[1], at[0] + 30, at[1] - 50, 0);
    stage.desk().colorBy(Property.PROVINCE);
    Map<Long, Arrangement.Spot> spots = spots();
    stage.reopen();
    assertEquals(spots, spots());
    assertTrue(stage.model().arrangement().pinned().contains(cefa));
    assertEquals(Property.PROVINCE, stage.desk().color());
  }

  @Test
  void aChangeOfTheDataIsFollowedAndNobodyMoves() {
    Map<Long, Arrangement.Spot> spots = spots();
    try (Session session = stage.workspace().session()) {
      Organisation one = session.create(CorePackage.Literals.ORGANISATION);
      one.setName("Nouvelle association");
      session.commit("Essai");
    }
    stage.until("the new one", () -> stage.drawing().nodes().count() == ACTORS + 1);
    stage.ready();
    Map<Long, Arrangement.Spot> now = spots();
    now.keySet().retainAll(spots.keySet());
    assertEquals(spots, now);
  }

  @Test
  void whatIsSeenIsWrittenToFiles() throws Exception {
    Path svg = folder.resolve("a.svg");
    Path png = folder.resolve("b.png");
    Path pdf = folder.resolve("c.pdf");
    for (Path file : new Path[] {svg, png, pdf}) {
      boolean[] done = {false};
      stage.pane().export().write(file, written -> done[0] = true);
      stage.until(file.toString(), () -> done[0]);
    }
    String text = Files.readString(svg);
    assertTrue(text.contains("<svg") && text.contains("Union européenne"));
    assertTrue(text.contains("service public"), "with its legend");
    assertArrayEquals(
        new byte[] {(byte) 0x89, 'P', 'N', 'G'}, Arrays.copyOf(Files.readAllBytes(png), 4));
    assertEquals(
        "%PDF", new String(Arrays.copyOf(Files.readAllBytes(pdf), 4), StandardCharsets.US_ASCII));
  }

  @Test
  void aBandChoosesWhatItHolds() {
    Viewport view = stage.desk().canvas().view();
    stage.drag(2, view.height() - 2, view.width() - 2, 2, SWT.SHIFT);
    assertEquals(ACTORS, stage.model().chosen().size());
    assertEquals(view, stage.desk().canvas().view(), "nothing was pushed");
  }

  @Test
  void whatIsUnderThePointerIsNamed() {
    int[] at = stage.at(stage.node(stage.actor(CEFA)));
    stage.mouse(SWT.MouseMove, at[0], at[1], 0);
    String tip = stage.desk().canvas().getToolTipText();
    assertTrue(tip.startsWith(CEFA) && tip.contains("ONG internationale"), tip);
    int[] middle = middleOfATie();
    stage.mouse(SWT.MouseMove, middle[0], middle[1], 0);
    assertTrue(stage.desk().canvas().getToolTipText().lines().count() >= 2);
  }

  @Test
  void aChoiceInAListIsSharedBothWays() {
    ISelectionListener[] heard = {null};
    IWorkbenchPage page =
        (IWorkbenchPage)
            Proxy.newProxyInstance(
                IWorkbenchPage.class.getClassLoader(),
                new Class<?>[] {IWorkbenchPage.class},
                (self, method, arguments) -> {
                  if (method.getName().equals("addSelectionListener")) {
                    heard[0] = (ISelectionListener) arguments[0];
                  }
                  return method.getName().equals("getViewReferences")
                      ? new IViewReference[0]
                      : null;
                });
    GraphFollower follower = new GraphFollower(page, null, stage.desk());
    long cefa = stage.actor(CEFA);
    IWorkbenchPart list =
        (IWorkbenchPart)
            Proxy.newProxyInstance(
                IWorkbenchPart.class.getClassLoader(),
                new Class<?>[] {IWorkbenchPart.class},
                (self, method, arguments) -> null);
    heard[0].selectionChanged(
        list, new RecordRefs(CorePackage.Literals.ORGANISATION, new long[] {cefa, 999_999}));
    assertEquals(Set.of(cefa), stage.model().chosen(), "those that are here");
    int[] at = stage.at(stage.node(stage.actor("Union européenne")));
    stage.click(at[0], at[1], 0);
    RecordRefs shared = (RecordRefs) follower.getSelection();
    assertEquals(CorePackage.Literals.ORGANISATION, shared.type());
    assertArrayEquals(new long[] {stage.actor("Union européenne")}, shared.ids());
    long tie = stage.model().contents().network().ties().get(0).id();
    heard[0].selectionChanged(
        list, new RecordRefs(CorePackage.Literals.RELATIONSHIP, new long[] {tie}));
    assertEquals(tie, stage.model().chosenTie());
    stage.desk().chooseTie(tie);
    assertEquals(CorePackage.Literals.RELATIONSHIP, ((RecordRefs) follower.getSelection()).type());
    follower.dispose();
  }
}
