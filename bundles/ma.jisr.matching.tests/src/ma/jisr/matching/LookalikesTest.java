package ma.jisr.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import ma.jisr.matching.decide.Decisions;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.Address;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Person;
import ma.jisr.store.Commit;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/** One record, before it is written, beside those that are there. */
class LookalikesTest {

  @TempDir Path folder;
  private Workspace workspace;
  private Lookalikes lookalikes;
  private long bladi;
  private long person;

  @BeforeEach
  void fill() {
    workspace = TestWorkspaces.open(folder.resolve("w"));
    lookalikes = new Lookalikes(workspace);
    try (Session session = workspace.session()) {
      Organisation one = organisation(session, "Association Tissaliwine Bladi");
      one.setAcronym("ATB");
      one.setPhone("0523481234");
      one.getAddresses().add(address("12, rue des Amandiers"));
      for (int i = 0; i < 300; i++) {
        organisation(session, "Association Amal " + (char) ('a' + i % 26) + "mar" + i);
      }
      Person someone = session.create(Literals.PERSON);
      someone.setGivenName("Rachid");
      someone.setFamilyName("Benkirane");
      someone.setBirth(new PartialDate(1980, 5, 6));
      session.commit("fill");
      bladi = one.getId();
      person = someone.getId();
    }
  }

  @AfterEach
  void close() {
    lookalikes.close();
    workspace.close();
  }

  private static Organisation organisation(Session session, String name) {
    Organisation organisation = session.create(Literals.ORGANISATION);
    organisation.setName(name);
    return organisation;
  }

  private static Address address(String street) {
    Address address = (Address) EcoreUtil.create(Literals.ADDRESS);
    address.setStreet(street);
    return address;
  }

  private List<Duplicate> like(RecordValues values) {
    return lookalikes.of(values, Duplicates.THRESHOLD, 5, new NullProgressMonitor());
  }

  /** What an editor would ask of a record that is only typed yet. */
  private List<Duplicate> likeTyped(String name) {
    try (Session session = workspace.session()) {
      return like(RecordValues.of(organisation(session, name)));
    }
  }

  @Test
  void aTypedRecordMeetsTheOneThatIsThereWithScoreAndReasons() {
    List<Duplicate> found = likeTyped("Ass. Tisaliwine Bladi");
    assertEquals(List.of(bladi), found.stream().map(Duplicate::first).toList());
    assertTrue(found.get(0).score() >= Duplicates.THRESHOLD);
    assertFalse(found.get(0).why().isEmpty());
    assertTrue(likeTyped("Coopérative Zerdazi Oufella").isEmpty());
  }

  @Test
  void partsAndArabicLettersCountAsInTheWholeRegister() {
    assertEquals(bladi, likeTyped("جمعية تيساليوين بلادي").get(0).first());
    try (Session session = workspace.session()) {
      Organisation typed = organisation(session, "Tissaliwine Bladi");
      typed.getAddresses().add(address("12 rue des amandiers"));
      double with = like(RecordValues.of(typed)).get(0).score();
      typed.getAddresses().clear();
      assertTrue(with > like(RecordValues.of(typed)).get(0).score());
    }
  }

  @Test
  void personsAreComparedAsPersons() {
    try (Session session = workspace.session()) {
      Person typed = session.create(Literals.PERSON);
      typed.setGivenName("رشيد");
      typed.setFamilyName("بنكيران");
      typed.setBirth(new PartialDate(1980, 5, 6));
      assertEquals(person, like(RecordValues.of(typed)).get(0).first());
      typed.setGivenName("Souad");
      typed.setBirth(null);
      assertTrue(like(RecordValues.of(typed)).isEmpty());
    }
  }

  @Test
  void theScoreIsThatOfTheWholeRegister() {
    long copy;
    try (Session session = workspace.session()) {
      Organisation written = organisation(session, "Ass. Tissaliwine Bladi");
      written.setPhone("+212 523 48 12 34");
      session.commit("copy");
      copy = written.getId();
    }
    Duplicate whole =
        new Duplicates(workspace).find(Literals.ORGANISATION, Duplicates.THRESHOLD, null).get(0);
    Duplicate one = like(copy).get(0);
    assertEquals(bladi, one.first());
    assertEquals(copy, one.second());
    assertEquals(whole.score(), one.score(), 1e-6);
    assertEquals(whole.why(), one.why());
  }

  private List<Duplicate> like(long id) {
    try (Session session = workspace.session()) {
      return like(RecordValues.of(session.<Organisation>load(Literals.ORGANISATION, id).get()));
    }
  }

  @Test
  void knowsWhatWasCommittedChangedTrashedAndUndoneMeanwhile() {
    assertTrue(likeTyped("Coopérative Zerdazi Oufella").isEmpty());
    Commit change;
    try (Session session = workspace.session()) {
      session
          .<Organisation>load(Literals.ORGANISATION, bladi)
          .get()
          .setName("Coopérative Zerdazi Oufella");
      change = session.commit("rename").orElseThrow();
    }
    assertEquals(bladi, likeTyped("Zerdazi Oufella").get(0).first());
    assertTrue(likeTyped("Tissaliwine Bladi").isEmpty());
    workspace.journal().undo(change.id(), new NullProgressMonitor());
    assertTrue(likeTyped("Zerdazi Oufella").isEmpty());
    assertEquals(bladi, likeTyped("Tissaliwine Bladi").get(0).first());
    try (Session session = workspace.session()) {
      session.delete(session.load(Literals.ORGANISATION, bladi).get());
      session.commit("trash");
    }
    assertTrue(likeTyped("Tissaliwine Bladi").isEmpty());
  }

  @Test
  void leavesOutTheRecordItselfAndWhatSomebodyDecided() {
    assertTrue(like(bladi).isEmpty());
    long other;
    try (Session session = workspace.session()) {
      other = organisation(session, "Tissaliwine Bladi").getId();
      session.commit("other");
    }
    assertEquals(other, like(bladi).get(0).first());
    new Decisions(workspace).distinct(Literals.ORGANISATION, bladi, other, null);
    assertTrue(like(bladi).isEmpty());
    assertEquals(2, likeTyped("Tissaliwine Bladi").size());
  }

  @Test
  void saysNothingOfWhatSaysNothing() {
    assertTrue(likeTyped(" ").isEmpty());
    assertTrue(like(new RecordValues(Literals.TASK, 0, Map.of())).isEmpty());
  }

  @Test
  void isCancelledAndClosed() {
    NullProgressMonitor monitor = new NullProgressMonitor();
    monitor.setCanceled(true);
    Lookalikes closed = new Lookalikes(workspace);
    closed.close();
    try (Session session = workspace.session()) {
      RecordValues values = RecordValues.of(organisation(session, "Tissaliwine"));
      assertThrows(OperationCanceledException.class, () -> closed.of(values, 0.5, 5, null));
      assertThrows(OperationCanceledException.class, () -> lookalikes.of(values, 0.5, 5, monitor));
    }
  }

  @Test
  void isAServiceWhileAWorkspaceIsOne() throws BundleException {
    Bundle matching = FrameworkUtil.getBundle(Lookalikes.class);
    matching.start(Bundle.START_TRANSIENT);
    BundleContext context = matching.getBundleContext();
    ServiceRegistration<Workspace> registered =
        context.registerService(Workspace.class, workspace, null);
    ServiceReference<Lookalikes> reference = context.getServiceReference(Lookalikes.class);
    assertNotNull(reference);
    Lookalikes service = context.getService(reference);
    assertSame(service, context.getService(reference));
    service.prepare(Literals.ORGANISATION).join();
    registered.unregister();
    assertTrue(service.prepare(Literals.ORGANISATION).isCompletedExceptionally());
  }
}
