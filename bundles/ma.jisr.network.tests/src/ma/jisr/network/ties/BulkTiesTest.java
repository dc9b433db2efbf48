package ma.jisr.network.ties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Project;
import ma.jisr.model.core.Relationship;
import ma.jisr.model.core.RelationshipType;
import ma.jisr.network.actors.TestWorkspaces;
import ma.jisr.network.ties.BulkTies.Outcome;
import ma.jisr.network.ties.BulkTies.State;
import ma.jisr.network.ties.TieWish.Shape;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkTiesTest {

  private final Locale before = Locale.getDefault();
  @TempDir Path folder;
  private Workspace workspace;
  private long funds;
  private long partner;
  private long project;
  private long[] actors;

  @BeforeEach
  void fill() {
    Locale.setDefault(Locale.FRENCH);
    workspace = TestWorkspaces.open(folder);
    try (Session session = workspace.session()) {
      Register register = new Register(session);
      RelationshipType fundsType = register.type("finances", true, true);
      RelationshipType partnerType = register.type("partner", false, false);
      Project made = register.project("Passerelles", "2024", null);
      List<Organisation> all =
          List.of("Alpha", "Bêta", "Gamma", "Delta").stream().map(register::organisation).toList();
      register.tie(all.get(1), fundsType, all.get(0), "2023", null);
      register.tie(all.get(2), partnerType, all.get(1), "2020", null).setProject(made);
      session.commit("essai");
      funds = fundsType.getId();
      partner = partnerType.getId();
      project = made.getId();
      actors = all.stream().mapToLong(Organisation::getId).toArray();
    }
  }

  @AfterEach
  void close() {
    workspace.close();
    Locale.setDefault(before);
  }

  private TieWish wish(Shape shape, long one, long type, long inProject, long... others) {
    return new TieWish(
        shape,
        one,
        LongStream.of(others).boxed().toList(),
        type,
        inProject,
        null,
        Register.date("2024"),
        null,
        2.5,
        "Réunion du 3 mars");
  }

  private Outcome preview(TieWish wish) {
    return new BulkTies(workspace, wish).preview(new NullProgressMonitor());
  }

  private Outcome apply(TieWish wish) {
    return new BulkTies(workspace, wish).apply(new NullProgressMonitor());
  }

  private long ties() {
    try (Session session = workspace.session()) {
      return session.query(Literals.RELATIONSHIP).count();
    }
  }

  @Test
  void oneIsTiedToAllInOneCommitThatCanBeUndone() {
    TieWish wish =
        wish(Shape.ONE_TO_ALL, actors[0], funds, project, actors[1], actors[2], actors[0]);
    Outcome would = preview(wish);
    assertEquals(
        List.of(State.DOUBTFUL, State.NEW, State.SELF),
        would.lines().stream().map(BulkTies.Line::state).toList());
    assertTrue(would.lines().get(0).sentence().contains("« Bêta » – finances – « Alpha »"));
    assertEquals(2, ties());
    Outcome did = apply(wish);
    assertEquals(2, did.made());
    assertEquals(4, ties());
    assertEquals("Relations ajoutées : 2 (finances)", did.commit().orElseThrow().label());
    try (Session session = workspace.session()) {
      Relationship tie =
          session.query(Literals.RELATIONSHIP).<Relationship>records().stream()
              .filter(r -> r.getTarget().getId() == actors[2])
              .findFirst()
              .orElseThrow();
      assertEquals(actors[0], tie.getSource().getId());
      assertEquals(project, tie.getProject().getId());
      assertEquals(2.5, tie.getWeight());
      assertEquals("2024", tie.getStart().toString());
      assertEquals("Réunion du 3 mars", tie.getEvidence());
    }
    workspace.journal().undo(did.commit().orElseThrow().id(), new NullProgressMonitor());
    assertEquals(2, ties());
  }

  @Test
  void whatExistsIsNotMadeAgain() {
    TieWish wish =
        wish(Shape.ALL_TO_ONE, actors[2], partner, project, actors[0], actors[1], actors[3]);
    Outcome did = apply(wish);
    assertEquals(2, did.made());
    assertEquals(1, did.count(State.EXISTS)); // the other way round: the type has no direction
    assertEquals("Existe déjà (depuis 2020).", did.lines().get(1).sentence());
    assertEquals(0, apply(wish).made());
    assertTrue(apply(wish).commit().isEmpty());
  }

  @Test
  void eachIsTiedToEachOtherOnceWhereThereIsNoDirection() {
    assertEquals(6, preview(wish(Shape.EACH_OTHER, 0, partner, 0, actors)).made());
    assertEquals(
        12, preview(wish(Shape.EACH_OTHER, 0, directed(), 0, actors)).made(), "both directions");
  }

  private long directed() {
    try (Session session = workspace.session()) {
      RelationshipType type = new Register(session).type("refers-to", true, false);
      session.commit("type");
      return type.getId();
    }
  }

  @Test
  void aWishThatMakesNoSenseIsRefusedInASentence() {
    refused("sens unique", wish(Shape.EACH_OTHER, 0, funds, 0, actors));
    refused("Choisissez l’acteur", wish(Shape.ONE_TO_ALL, 0, funds, 0, actors));
    refused("type de relation", wish(Shape.ONE_TO_ALL, actors[0], 0, 0, actors));
    refused("au moins deux", wish(Shape.EACH_OTHER, 0, partner, 0, actors[0]));
    refused("n’existe plus", wish(Shape.ONE_TO_ALL, actors[0], partner, 999_999, actors[1]));
    long[] crowd = LongStream.range(1, 400).toArray();
    refused("20 000", wish(Shape.EACH_OTHER, 0, partner, 0, crowd));
    TieWish backwards =
        new TieWish(
            Shape.ONE_TO_ALL,
            actors[0],
            List.of(actors[1]),
            partner,
            0,
            null,
            Register.date("2024"),
            Register.date("2023-12"),
            null,
            null);
    refused("précède le début", backwards);
  }

  private void refused(String words, TieWish wish) {
    String sentence =
        assertThrows(IllegalArgumentException.class, () -> preview(wish)).getMessage();
    assertTrue(sentence.replace('\u202f', ' ').replace('\u00a0', ' ').contains(words), sentence);
  }
}
