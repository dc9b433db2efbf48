package ma.jisr.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Interaction;
import ma.jisr.model.core.InteractionKind;
import ma.jisr.model.core.Party;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.harness.TestWorkspace;
import ma.jisr.ui.harness.Ui;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineTest {

  @TempDir Path folder;
  private Workspace workspace;
  private long[] ids;

  @BeforeEach
  void open() throws Exception {
    workspace = TestWorkspace.open(folder.resolve("w"));
    TestWorkspace.addOrganisations(workspace, 2);
    try (Session session = workspace.session()) {
      ids = session.query(CorePackage.Literals.ORGANISATION).ids();
    }
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void theNewestComesFirstMonthByMonth() {
    Timeline timeline = new Timeline(workspace, ids[0]);
    timeline.add(InteractionKind.CALL, LocalDate.of(2026, 9, 30), "Appel", "");
    timeline.add(InteractionKind.MEETING, LocalDate.of(2026, 11, 2), "Réunion", "Trois points.");
    timeline.add(InteractionKind.VISIT, LocalDate.of(2026, 9, 1), "Visite", "");
    Timeline.Page page = timeline.read(10);
    assertEquals(
        List.of("Réunion", "Appel", "Visite"),
        page.entries().stream().map(Timeline.Entry::subject).toList());
    assertEquals(
        List.of(YearMonth.of(2026, 11), YearMonth.of(2026, 9)),
        List.copyOf(page.months().keySet()));
    assertEquals(2, page.months().get(YearMonth.of(2026, 9)).size());
    assertEquals(List.of(), new Timeline(workspace, ids[1]).read(10).entries());
    assertEquals(3, timeline.read(1).count());
    assertEquals(1, timeline.read(1).entries().size());
  }

  @Test
  void anExchangeOfSeveralNamesTheOthers() {
    Timeline first = new Timeline(workspace, ids[0]);
    long id = first.add(InteractionKind.MEETING, LocalDate.of(2026, 11, 2), "Réunion", "");
    try (Session session = workspace.session()) {
      Interaction interaction =
          session.<Interaction>load(CorePackage.Literals.INTERACTION, id).orElseThrow();
      interaction
          .getParties()
          .add(session.<Party>reference(CorePackage.Literals.ORGANISATION, ids[1]));
      session.commit("Essai");
    }
    assertEquals("Association 002", first.read(10).entries().get(0).others());
    assertEquals(
        "Association 001", new Timeline(workspace, ids[1]).read(10).entries().get(0).others());
  }

  @Test
  void anExchangeIsNotedInPlace() {
    Timeline timeline = new Timeline(workspace, ids[0]);
    try (Ui ui = new Ui()) {
      new TimelinePane(ui.shell(), workspace, ids[0], id -> {});
      ui.open();
      ui.press("timeline.add");
      assertTrue(ui.label("timeline.message").contains("objet"));
      ui.type("text.subject", "Confirmation des dates");
      ui.find(Text.class, "text.date").setText("12/10/2026");
      ui.press("timeline.add");
      ui.until("the exchange", () -> timeline.read(10).count() == 1);
      assertEquals(LocalDate.of(2026, 10, 12), timeline.read(10).entries().get(0).date());
      assertEquals("Amina", timeline.read(10).entries().get(0).by());
    }
  }
}
