package ma.jisr.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import ma.jisr.model.core.ContactPoint;
import ma.jisr.model.core.CoreFactory;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Organisation;
import ma.jisr.store.Commit;
import ma.jisr.store.Session;
import ma.jisr.store.StoreException;
import ma.jisr.store.Workspace;
import ma.jisr.ui.harness.TestWorkspace;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecallsTest {

  @TempDir Path folder;
  private Workspace workspace;
  private long id;
  private Commit first;
  private Commit second;

  @BeforeEach
  void open() throws Exception {
    workspace = TestWorkspace.open(folder.resolve("w"));
    TestWorkspace.addOrganisations(workspace, 1);
    try (Session session = workspace.session()) {
      id = session.query(CorePackage.Literals.ORGANISATION).ids()[0];
    }
    first =
        change(
            o -> {
              ContactPoint contact = CoreFactory.eINSTANCE.createContactPoint();
              contact.setKind(ma.jisr.model.core.ContactKind.EMAIL);
              contact.setValue("a@exemple.ma");
              o.getContacts().add(contact);
              o.setName("Deuxième nom");
              o.getTags().add("un");
            });
    second =
        change(
            o -> {
              o.setName("Troisième nom");
              o.setPhone("+212 523 00 00 00");
              o.getContacts().clear();
              o.getTags().add("deux");
            });
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private Organisation load(Session session) {
    return session.<Organisation>load(CorePackage.Literals.ORGANISATION, id).orElseThrow();
  }

  private Commit change(Consumer<Organisation> change) {
    try (Session session = workspace.session()) {
      change.accept(load(session));
      return session.commit("Essai").orElseThrow();
    }
  }

  private Organisation now() {
    return load(workspace.session());
  }

  @Test
  void aFieldGetsBackWhatItHadBeforeACommit() {
    Recalls.recall(
        workspace, id, second.id(), true, List.of(CorePackage.Literals.ORGANISATION__NAME), "Nom");
    assertEquals("Deuxième nom", now().getName());
    assertEquals("+212 523 00 00 00", now().getPhone());
    Recalls.recall(
        workspace, id, first.id(), true, List.of(CorePackage.Literals.ORGANISATION__NAME), "Nom");
    assertEquals("Association 001", now().getName());
  }

  @Test
  void theWholeRecordGoesBackToAVersionInOneCommitThatCanBeUndone() {
    Commit commit = Recalls.recall(workspace, id, first.id(), false, null, "");
    Organisation back = now();
    assertEquals("Deuxième nom", back.getName());
    assertNull(back.getPhone());
    assertEquals(List.of("un"), back.getTags());
    assertEquals("a@exemple.ma", back.getContacts().get(0).getValue());
    assertEquals("IMPAIR", back.getAcronym());
    workspace.journal().undo(commit.id(), new NullProgressMonitor());
    assertEquals("Troisième nom", now().getName());
    assertEquals(List.of("un", "deux"), now().getTags());
  }

  @Test
  void aCommitOfAnotherRecordIsRefused() {
    Commit other;
    try (Session session = workspace.session()) {
      Organisation another = session.create(CorePackage.Literals.ORGANISATION);
      another.setName("Autre");
      other = session.commit("Essai").orElseThrow();
    }
    StoreException refusal =
        assertThrows(
            StoreException.class, () -> Recalls.recall(workspace, id, other.id(), false, null, ""));
    assertEquals(StoreException.Reason.MISSING, refusal.reason());
    assertEquals("Troisième nom", now().getName());
  }
}
