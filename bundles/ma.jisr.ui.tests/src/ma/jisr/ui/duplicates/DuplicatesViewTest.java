package ma.jisr.ui.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.Organisation;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.harness.TestWorkspace;
import ma.jisr.ui.harness.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The view of duplicates: it finds pairs, compares them, and carries out what is decided. */
class DuplicatesViewTest {

  private static final String NAME = "Association Amal pour le développement rural d’Azilal";

  @TempDir Path folder;
  private Workspace workspace;
  private Ui ui;
  private DuplicatesView view;

  @BeforeEach
  void open() throws Exception {
    workspace = TestWorkspace.open(folder.resolve("w"));
    try (Session session = workspace.session()) {
      add(session, "x1", NAME, "2009", "amal@exemple.ma");
      add(session, "x2", NAME.toUpperCase(), "2010", null);
      add(session, "x3", "Coopérative Tadla", "2012", null);
      session.commit("Essai");
    }
    ui = new Ui();
    ui.open();
    view = new DuplicatesView();
    view.create(ui.shell(), workspace);
    ui.shell().layout(true, true);
    view.find(Literals.ORGANISATION);
    ui.until("the pair", () -> pairs() == 1);
    ui.until("both records", () -> ui.shell().isVisible() && isCompared());
  }

  private boolean isCompared() {
    try {
      ui.find(Button.class, "second.code");
      return true;
    } catch (AssertionError e) {
      return false;
    }
  }

  private static void add(Session session, String code, String name, String year, String email) {
    Organisation organisation = session.create(Literals.ORGANISATION);
    organisation.setCode(code);
    organisation.setName(name);
    organisation.setEmail(email);
    organisation.setFounded(ma.jisr.model.base.PartialDate.valueOf(year));
  }

  @AfterEach
  void close() {
    ui.close();
    workspace.close();
  }

  private int pairs() {
    return ui.find(Table.class, "duplicates").getItemCount();
  }

  private List<String> codes() {
    try (Session session = workspace.session()) {
      return session.query(Literals.ORGANISATION).<Organisation>records().stream()
          .map(Organisation::getCode)
          .sorted()
          .toList();
    }
  }

  private Organisation load(String code) {
    try (Session session = workspace.session()) {
      return session.query(Literals.ORGANISATION).<Organisation>records().stream()
          .filter(o -> code.equals(o.getCode()))
          .findFirst()
          .orElseThrow();
    }
  }

  private void choose(String id) {
    Button button = ui.find(Button.class, id);
    button.setSelection(true);
    button.notifyListeners(SWT.Selection, new Event());
    ui.settle();
  }

  @Test
  void mergesFieldByFieldAndTakesItBack() {
    choose("second.founded");
    ui.type("kept.name", "Association Amal");
    view.run("merge");
    ui.until("one is gone", () -> codes().equals(List.of("x1", "x3")));
    Organisation kept = load("x1");
    assertEquals("Association Amal", kept.getName());
    assertEquals("2010", kept.getFounded().toString());
    assertEquals("amal@exemple.ma", kept.getEmail());
    ui.until("the list is empty", () -> pairs() == 0);
    Link state = ui.find(Link.class, "duplicates.state");
    assertTrue(state.getText().contains("<a>"), state.getText());
    state.notifyListeners(SWT.Selection, new Event());
    // Those who only read may see half of what is being written: the view tells of its end.
    String undone = ma.jisr.model.text.Texts.beside(DuplicatesView.class).text("undone");
    ui.until(
        "it is undone", () -> undone.equals(ui.find(Link.class, "duplicates.state").getText()));
    assertEquals(List.of("x1", "x2", "x3"), codes());
    assertEquals(NAME, load("x1").getName());
    assertEquals(1, pairs());
  }

  @Test
  void showsWhatIsChangedElsewhereAtOnce() {
    choose("stays.second");
    try (Session session = workspace.session()) {
      session
          .<Organisation>load(Literals.ORGANISATION, load("x3").getId())
          .orElseThrow()
          .setName("Autre");
      session.commit("Ailleurs");
    }
    ui.settle();
    try (Session session = workspace.session()) {
      session
          .<Organisation>load(Literals.ORGANISATION, load("x1").getId())
          .orElseThrow()
          .setEmail("nouveau@exemple.ma");
      session.commit("Ailleurs");
    }
    ui.until(
        "the new address",
        () -> "nouveau@exemple.ma".equals(ui.find(Text.class, "kept.email").getText()));
  }

  @Test
  void keepsTheRecordThatThePersonWants() {
    choose("stays.second");
    view.run("merge");
    ui.until("one is gone", () -> codes().equals(List.of("x2", "x3")));
    assertEquals("2010", load("x2").getFounded().toString());
    assertEquals("amal@exemple.ma", load("x2").getEmail());
  }

  @Test
  void doesNotReportAgainWhatIsDifferent() {
    view.run("distinct");
    ui.until("the list is empty", () -> pairs() == 0);
    view.find(Literals.ORGANISATION);
    String none = ma.jisr.model.text.Texts.beside(DuplicatesView.class).format("found", 0);
    ui.until("it looked", () -> ui.find(Link.class, "duplicates.state").getText().equals(none));
    assertEquals(0, pairs());
    assertEquals(List.of("x1", "x2", "x3"), codes());
  }

  @Test
  void linksBoth() {
    view.run("link");
    ui.until("the list is empty", () -> pairs() == 0);
    long second = load("x2").getId();
    try (Session session = workspace.session()) {
      Organisation first =
          session.<Organisation>load(Literals.ORGANISATION, load("x1").getId()).orElseThrow();
      assertEquals(1, first.getLinks().size());
      assertEquals(second, first.getLinks().get(0).getTargetId());
    }
  }
}
