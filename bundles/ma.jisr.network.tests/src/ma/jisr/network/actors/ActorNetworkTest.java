package ma.jisr.network.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Party;
import ma.jisr.model.core.Person;
import ma.jisr.model.core.Relationship;
import ma.jisr.model.core.RelationshipType;
import ma.jisr.model.core.Theme;
import ma.jisr.network.graph.Graph;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five actors, of which one is alone, and a person without ties that is no actor. */
class ActorNetworkTest {

  private final Locale before = Locale.getDefault();
  @TempDir Path folder;
  private Workspace workspace;
  private Session session;
  private Theme health;
  private RelationshipType funds;
  private RelationshipType partner;

  @BeforeEach
  void fill() {
    Locale.setDefault(Locale.FRENCH);
    workspace = TestWorkspaces.open(folder);
    session = workspace.session();
    health = session.create(CorePackage.Literals.THEME);
    health.setName("Santé");
    funds = type("finance", true);
    partner = type("partenaire", false);
    Organisation region = organisation("Région");
    region.setNameAr("الجهة");
    region.getThemes().add(health);
    Organisation fund = organisation("Bailleur");
    fund.getThemes().add(health);
    Organisation club = organisation("Association");
    organisation("Seule");
    Person amina = person("Amina");
    person("Brahim");
    tie(fund, funds, region, "2020", "2021-06").setWeight(0.0);
    tie(region, partner, club, null, null).setWeight(null);
    tie(amina, partner, club, "2023-02", null);
    tie(club, partner, club, "2019", "2019");
    session.commit("essai");
  }

  @AfterEach
  void close() {
    session.close();
    workspace.close();
    Locale.setDefault(before);
  }

  private RelationshipType type(String name, boolean directed) {
    RelationshipType type = session.create(CorePackage.Literals.RELATIONSHIP_TYPE);
    type.setName(name);
    type.setDirected(directed);
    return type;
  }

  private Organisation organisation(String name) {
    Organisation organisation = session.create(CorePackage.Literals.ORGANISATION);
    organisation.setName(name);
    return organisation;
  }

  private Person person(String name) {
    Person person = session.create((EClass) CorePackage.Literals.PERSON);
    person.setFamilyName(name);
    return person;
  }

  private Relationship tie(
      Party source, RelationshipType type, Party target, String start, String end) {
    Relationship tie = session.create(CorePackage.Literals.RELATIONSHIP);
    tie.setSource(source);
    tie.setType(type);
    tie.setTarget(target);
    tie.setStart(start == null ? null : PartialDate.valueOf(start));
    tie.setEnd(end == null ? null : PartialDate.valueOf(end));
    return tie;
  }

  private ActorNetwork read() {
    return ActorNetwork.read(session, new NullProgressMonitor());
  }

  private static List<String> names(ActorNetwork network) {
    return network.actors().stream().map(Actor::label).toList();
  }

  @Test
  void readsActorsAndTies() {
    ActorNetwork network = read();
    assertEquals(List.of("Région", "Bailleur", "Association", "Seule", "Amina"), names(network));
    assertEquals(4, network.ties().size());
    Tie first = network.ties().get(0);
    assertEquals(1, first.source());
    assertEquals(0, first.target());
    assertEquals("finance", first.typeLabel());
    assertTrue(first.directed());
    assertEquals(0, first.weight());
    assertEquals(1, network.ties().get(1).weight());
    assertFalse(network.ties().get(1).directed());
    assertEquals(List.of(health.getId()), network.actors().get(0).themes());
  }

  @Test
  void speaksTheLanguage() {
    Locale.setDefault(Locale.of("ar"));
    assertEquals("الجهة", read().actors().get(0).label());
  }

  @Test
  void makesAGraph() {
    Graph graph = read().graph();
    assertTrue(graph.isDirected());
    assertEquals(5, graph.size());
    assertEquals(6, graph.ties()); // one way, twice there and back, and one with itself
  }

  @Test
  void filters() {
    ActorNetwork network = read();
    assertEquals(
        2, network.with(TieFilter.on(LocalDate.of(2021, 6, 30))).ties().size(), "and undated");
    assertEquals(1, network.with(TieFilter.on(LocalDate.of(2021, 7, 1))).ties().size());
    TieFilter dated = new TieFilter(Set.of(), Set.of(), Set.of(), LocalDate.of(2024, 1, 1), false);
    assertEquals(1, network.with(dated).ties().size());
    TieFilter byType = new TieFilter(Set.of(funds.getId()), Set.of(), Set.of(), null, true);
    assertEquals(1, network.with(byType).ties().size());
    TieFilter byTheme = new TieFilter(Set.of(), Set.of(health.getId()), Set.of(), null, true);
    assertEquals(1, network.with(byTheme).ties().size());
    assertEquals(5, network.with(byTheme).actors().size());
  }

  @Test
  void leavesTheTrashAlone() {
    Session other = workspace.session();
    other.delete(
        other
            .<Organisation>load(CorePackage.Literals.ORGANISATION, read().actors().get(2).id())
            .orElseThrow());
    other.commit("supprime");
    other.close();
    ActorNetwork network = read();
    assertEquals(List.of("Région", "Bailleur", "Seule"), names(network));
    assertEquals(1, network.ties().size());
  }

  @Test
  void canBeCancelled() {
    NullProgressMonitor monitor = new NullProgressMonitor();
    monitor.setCanceled(true);
    assertThrows(OperationCanceledException.class, () -> ActorNetwork.read(session, monitor));
  }
}
