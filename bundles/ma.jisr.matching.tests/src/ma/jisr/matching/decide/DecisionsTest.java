package ma.jisr.matching.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import ma.jisr.matching.Duplicate;
import ma.jisr.matching.Duplicates;
import ma.jisr.matching.TestWorkspaces;
import ma.jisr.model.core.Address;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.Event;
import ma.jisr.model.core.Interaction;
import ma.jisr.model.core.InteractionKind;
import ma.jisr.model.core.Link;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Participation;
import ma.jisr.model.core.Person;
import ma.jisr.model.core.Relationship;
import ma.jisr.model.core.RelationshipType;
import ma.jisr.model.core.Task;
import ma.jisr.store.Commit;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of duplicates, with references of all kinds. */
class DecisionsTest {

  @TempDir Path folder;
  private Workspace workspace;
  private long stays;
  private long goes;
  private long employee;
  private long relationship;
  private long between;
  private long meeting;
  private long event;
  private long task;

  @BeforeEach
  void fill() {
    workspace = TestWorkspaces.open(folder.resolve("w"));
    try (Session session = workspace.session()) {
      Organisation one = organisation(session, "Association Tissaliwine Bladi", "0523481234");
      Organisation other = organisation(session, "Ass. Tissaliwine Bladi", "+212523481234");
      other.setAcronym("ATB");
      other.setEmail("contact@tissaliwine.ma");
      Address address = (Address) EcoreUtil.create(Literals.ADDRESS);
      address.setStreet("12, rue des Amandiers");
      other.getAddresses().add(address);
      other.getTags().add("agriculture");
      Person person = session.create(Literals.PERSON);
      person.setFamilyName("Ouazzani");
      person.setOrganisation(other);
      Organisation third = organisation(session, "Région", "0523000000");
      Relationship tie = relationship(session, other, third);
      Relationship own = relationship(session, one, other);
      Interaction interaction = session.create(Literals.INTERACTION);
      interaction.setSubject("Réunion");
      interaction.setKind(InteractionKind.MEETING);
      interaction.setDate(LocalDate.of(2024, 3, 1));
      interaction.getParties().add(third);
      interaction.getParties().add(other);
      Event forum = session.create(Literals.EVENT);
      forum.setName("Forum");
      Participation participation = (Participation) EcoreUtil.create(Literals.PARTICIPATION);
      participation.setParty(other);
      forum.getParticipations().add(participation);
      Task reminder = session.create(Literals.TASK);
      reminder.setName("Appeler");
      Link link = (Link) EcoreUtil.create(Literals.LINK);
      link.setTargetId(other.getId());
      link.setTargetType("core.Organisation");
      reminder.getLinks().add(link);
      session.commit("fill");
      stays = one.getId();
      goes = other.getId();
      employee = person.getId();
      relationship = tie.getId();
      between = own.getId();
      meeting = interaction.getId();
      event = forum.getId();
      task = reminder.getId();
    }
  }

  private static Organisation organisation(Session session, String name, String phone) {
    Organisation organisation = session.create(Literals.ORGANISATION);
    organisation.setName(name);
    organisation.setPhone(phone);
    return organisation;
  }

  private static Relationship relationship(Session session, Organisation from, Organisation to) {
    RelationshipType type = session.create(Literals.RELATIONSHIP_TYPE);
    type.setName("Partenariat " + to.getName());
    Relationship relationship = session.create(Literals.RELATIONSHIP);
    relationship.setType(type);
    relationship.setSource(from);
    relationship.setTarget(to);
    return relationship;
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private List<Duplicate> found() {
    return new Duplicates(workspace).find(Literals.ORGANISATION, 0.5, new NullProgressMonitor());
  }

  private Decisions decisions() {
    return new Decisions(workspace);
  }

  @Test
  void findsThePairAndSaysWhy() {
    List<Duplicate> found = found();
    assertEquals(1, found.size(), found::toString);
    assertEquals(List.of(stays, goes), List.of(found.get(0).first(), found.get(0).second()));
    assertFalse(found.get(0).why().isEmpty());
  }

  @Test
  void mergesWithReferencesOfAllKinds() {
    decisions().merge(Literals.ORGANISATION, stays, goes, List.of(Literals.ORGANISATION__NAME));
    try (Session session = workspace.session()) {
      Organisation one = session.<Organisation>load(Literals.ORGANISATION, stays).orElseThrow();
      assertEquals("Ass. Tissaliwine Bladi", one.getName());
      assertEquals("ATB", one.getAcronym());
      assertEquals("contact@tissaliwine.ma", one.getEmail());
      assertEquals("0523481234", one.getPhone());
      assertEquals("12, rue des Amandiers", one.getAddresses().get(0).getStreet());
      assertEquals(List.of("agriculture"), List.copyOf(one.getTags()));
      assertEquals(
          one, session.<Person>load(Literals.PERSON, employee).orElseThrow().getOrganisation());
      assertEquals(
          one,
          session
              .<Relationship>load(Literals.RELATIONSHIP, relationship)
              .orElseThrow()
              .getSource());
      assertEquals(
          one,
          session
              .<Interaction>load(Literals.INTERACTION, meeting)
              .orElseThrow()
              .getParties()
              .stream()
              .filter(p -> p.getId() == stays)
              .findFirst()
              .orElseThrow());
      assertEquals(
          one,
          session
              .<Event>load(Literals.EVENT, event)
              .orElseThrow()
              .getParticipations()
              .get(0)
              .getParty());
      assertEquals(
          stays,
          session.<Task>load(Literals.TASK, task).orElseThrow().getLinks().get(0).getTargetId());
      assertTrue(session.load(Literals.RELATIONSHIP, between).isEmpty(), "a tie to itself");
    }
    assertTrue(workspace.find(goes).orElseThrow().trashed());
    assertEquals(3, workspace.journal().history(goes).size(), "made, linked, trashed");
    assertTrue(found().isEmpty());
  }

  @Test
  void undoesAMergeAsOneCommit() {
    Commit merge = decisions().merge(Literals.ORGANISATION, stays, goes, List.of());
    workspace.journal().undo(merge.id(), new NullProgressMonitor());
    try (Session session = workspace.session()) {
      Organisation one = session.<Organisation>load(Literals.ORGANISATION, stays).orElseThrow();
      Organisation other = session.<Organisation>load(Literals.ORGANISATION, goes).orElseThrow();
      assertEquals(null, one.getAcronym());
      assertTrue(one.getAddresses().isEmpty());
      assertEquals("ATB", other.getAcronym());
      assertTrue(other.getLinks().isEmpty());
      assertEquals(
          other, session.<Person>load(Literals.PERSON, employee).orElseThrow().getOrganisation());
      assertEquals(
          goes,
          session.<Task>load(Literals.TASK, task).orElseThrow().getLinks().get(0).getTargetId());
      assertEquals(
          other,
          session
              .<Event>load(Literals.EVENT, event)
              .orElseThrow()
              .getParticipations()
              .get(0)
              .getParty());
      assertTrue(session.load(Literals.RELATIONSHIP, between).isPresent());
    }
    assertEquals(1, found().size());
    assertTrue(workspace.check(new NullProgressMonitor()).isEmpty());
  }

  @Test
  void remembersThatTwoAreDifferentUntilThatIsUndone() {
    Commit commit = decisions().distinct(Literals.ORGANISATION, goes, stays, "deux sections");
    assertTrue(found().isEmpty());
    workspace.journal().undo(commit.id(), new NullProgressMonitor());
    assertEquals(1, found().size());
  }

  @Test
  void linksBothToEachOther() {
    decisions().link(Literals.ORGANISATION, stays, goes);
    try (Session session = workspace.session()) {
      Organisation one = session.<Organisation>load(Literals.ORGANISATION, stays).orElseThrow();
      Organisation other = session.<Organisation>load(Literals.ORGANISATION, goes).orElseThrow();
      assertEquals(goes, one.getLinks().get(0).getTargetId());
      assertEquals(stays, other.getLinks().get(0).getTargetId());
      assertEquals(Decisions.SAME, one.getLinks().get(0).getRole());
    }
    assertTrue(found().isEmpty());
  }

  @Test
  void refusesToMergeARecordWithItselfOrWithNone() {
    assertThrows(
        DecisionException.class,
        () -> decisions().merge(Literals.ORGANISATION, stays, stays, List.of()));
    assertThrows(
        DecisionException.class,
        () -> decisions().merge(Literals.ORGANISATION, stays, 99_999, List.of()));
    assertEquals(1, found().size());
  }
}
