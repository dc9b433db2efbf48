package ma.jisr.network.ui.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Relationship;
import ma.jisr.model.core.RelationshipType;
import ma.jisr.network.quality.Rule;
import ma.jisr.network.ties.TieWish.Shape;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.bulk.BulkChange;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The views and dialogs of the register, in real windows. */
class RegisterWindowsTest {

  private final Locale before = Locale.getDefault();
  @TempDir Path folder;
  private RegisterStage stage;
  private Workspace workspace;
  private final List<Long> actors = new ArrayList<>();
  private long partner;
  private long member;

  @BeforeEach
  void open() throws Exception {
    Locale.setDefault(Locale.FRENCH);
    stage = new RegisterStage(folder);
    workspace = stage.workspace();
    try (Session session = workspace.session()) {
      RelationshipType partners = session.create(Literals.RELATIONSHIP_TYPE);
      partners.setName("partenaire de");
      RelationshipType members = session.create(Literals.RELATIONSHIP_TYPE);
      members.setCode("has-member");
      members.setName("membre");
      members.setDirected(true);
      List<Organisation> made = new ArrayList<>();
      for (String name : List.of("Alpha", "Coopérative Argan", "Maison du migrant")) {
        Organisation organisation = session.create(Literals.ORGANISATION);
        organisation.setName(name);
        organisation.setPhone("0523482486");
        organisation.setConfirmedOn(LocalDate.now().minusYears(3));
        made.add(organisation);
      }
      Relationship tie = session.create(Literals.RELATIONSHIP);
      tie.setSource(made.get(0));
      tie.setType(members);
      tie.setTarget(made.get(1));
      session.commit("essai");
      made.forEach(o -> actors.add(o.getId()));
      partner = partners.getId();
      member = members.getId();
    }
  }

  @AfterEach
  void close() {
    stage.close();
    Locale.setDefault(before);
  }

  private static Control find(Composite parent, String id) {
    for (Control child : parent.getChildren()) {
      if (id.equals(child.getData("jisr.id"))) {
        return child;
      }
      if (child instanceof Composite inside) {
        Control found = find(inside, id);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private long ties() {
    try (Session session = workspace.session()) {
      return session.query(Literals.RELATIONSHIP).count();
    }
  }

  private static void press(Button button) {
    button.notifyListeners(SWT.Selection, new Event());
  }

  @Test
  void aSelectionIsTiedFromItsDialog() {
    TieDialog dialog =
        new TieDialog(stage.shell(), workspace, TieType.read(workspace), actors.subList(1, 3));
    dialog.setBlockOnOpen(false);
    dialog.open();
    Shell shell = dialog.getShell();
    Button make = shell.getDefaultButton();
    assertFalse(make.isEnabled(), "nothing is chosen yet");
    dialog.choose(
        Shape.ALL_TO_ONE,
        new BulkChange.Ref(Literals.ORGANISATION, actors.get(0), "Alpha"),
        partner);
    stage.until("the preview", make::isEnabled);
    assertEquals(2, ((Table) find(shell, "tie.lines")).getItemCount());
    press(make);
    stage.until("the ties", () -> ties() == 3);
    stage.until("the end", () -> !make.isEnabled());
    dialog.close();
  }

  @Test
  void theWorklistConfirmsAndUndoes() throws Exception {
    QualityView view = new QualityView();
    view.create(stage.shell(), workspace);
    stage.shell().open();
    stage.until("the findings", () -> view.report() != null);
    Tree tree = (Tree) find(stage.shell(), "quality.tree");
    assertTrue(tree.getItemCount() >= 3, "rules");
    view.tree().choose(Rule.LONG_UNCONFIRMED);
    assertEquals(1, view.tree().actors().size());
    long stale = view.report().byRule().get(Rule.LONG_UNCONFIRMED);
    view.run("confirm");
    stage.until(
        "the confirmation",
        () -> view.report().byRule().getOrDefault(Rule.LONG_UNCONFIRMED, 0L) == stale - 1);
    Link state = (Link) find(stage.shell(), "quality.state");
    assertTrue(state.getText().contains("<a>"), state.getText());
    state.notifyListeners(SWT.Selection, new Event());
    stage.until(
        "the undoing",
        () -> view.report().byRule().getOrDefault(Rule.LONG_UNCONFIRMED, 0L) == stale);
  }

  @Test
  void whatIsDismissedLeavesTheList() throws Exception {
    QualityView view = new QualityView();
    view.create(stage.shell(), workspace);
    stage.shell().open();
    stage.until("the findings", () -> view.report() != null);
    int all = view.report().findings().size();
    view.setAside(view.report().findings().subList(0, 2), null, "Vérifié");
    stage.until("two less", () -> view.report().findings().size() == all - 2);
    assertEquals(2, view.report().aside().size());
  }

  @Test
  void membershipsStandAboveTheRelationsAsLinks() {
    stage.shell().setLayout(new GridLayout());
    List<Long> opened = new ArrayList<>();
    new MembershipPane(stage.shell(), workspace, actors.get(0), opened::add);
    stage.shell().open();
    stage.until("the members", () -> find(stage.shell(), "memberships.members") != null);
    Link link = (Link) find(stage.shell(), "memberships.members");
    assertTrue(link.getText().contains("Coopérative Argan"), link.getText());
    Event click = new Event();
    click.text = String.valueOf(actors.get(1));
    link.notifyListeners(SWT.Selection, click);
    assertEquals(List.of(actors.get(1)), opened);
    assertTrue(member > 0);
  }

  @Test
  void answersAreSeenBeforeTheyAreTaken() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("reponses.csv"),
            "Fiche,Code,Champ,Correction\n"
                + actors.get(0)
                + ",confirmed,,oui\n"
                + actors.get(0)
                + ",email,,contact@alpha.ma\n"
                + actors.get(1)
                + ",email,,rien\n");
    AnswersDialog dialog = new AnswersDialog(stage.shell(), workspace);
    dialog.setBlockOnOpen(false);
    dialog.open();
    Shell shell = dialog.getShell();
    ((Text) find(shell, "answers.file")).setText(file.toString());
    Button take = shell.getDefaultButton();
    stage.until("the preview", take::isEnabled);
    Table lines = (Table) find(shell, "answers.lines");
    assertEquals(2, lines.getItemCount());
    assertTrue(lines.getItem(0).getText(3).contains("rien"), "the refusal comes first");
    press(take);
    stage.until("the answers", () -> "contact@alpha.ma".equals(email()));
    stage.until("the end", () -> !take.isEnabled());
    dialog.close();
  }

  private String email() {
    try (Session session = workspace.session()) {
      return session
          .<Organisation>load(Literals.ORGANISATION, actors.get(0))
          .orElseThrow()
          .getEmail();
    }
  }
}
