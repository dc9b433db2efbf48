package ma.jisr.ui.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Document;
import ma.jisr.store.Session;
import ma.jisr.store.StoreException;
import ma.jisr.store.Workspace;
import ma.jisr.ui.harness.TestWorkspace;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentsTest {

  @TempDir Path folder;
  private Workspace workspace;
  private Attachments attachments;

  @BeforeEach
  void open() throws Exception {
    workspace = TestWorkspace.open(folder.resolve("w"));
    TestWorkspace.addOrganisations(workspace, 1);
    try (Session session = workspace.session()) {
      attachments =
          new Attachments(workspace, session.query(CorePackage.Literals.ORGANISATION).ids()[0]);
    }
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private Attachments.Added add(String name, String content) throws Exception {
    Path file = folder.resolve(name);
    Files.writeString(file, content);
    return attachments.add(List.of(file), new NullProgressMonitor());
  }

  @Test
  void aFileOfTheSameNameIsAVersion() throws Exception {
    assertEquals(new Attachments.Added(1, 0, 0), add("Convention.txt", "un"));
    assertEquals(new Attachments.Added(0, 1, 0), add("Convention.txt", "deux"));
    assertEquals(new Attachments.Added(0, 0, 1), add("Convention.txt", "deux"));
    assertEquals(new Attachments.Added(1, 0, 0), add("Annexe.txt", "trois"));
    List<Attachments.Listed> listed = attachments.list();
    assertEquals(
        List.of("Annexe", "Convention"), listed.stream().map(Attachments.Listed::name).toList());
    List<Attachments.Version> versions = listed.get(1).versions();
    assertEquals(List.of(2, 1), versions.stream().map(Attachments.Version::number).toList());
    assertEquals("Amina", versions.get(0).addedBy());
    assertEquals("text/plain", versions.get(0).mediaType());
    Path copy = folder.resolve("copie.txt");
    attachments.copy(versions.get(1).sha256(), copy);
    assertEquals("un", Files.readString(copy));
    attachments.copy(versions.get(0).sha256(), copy);
    assertEquals("deux", Files.readString(copy));
    try (Session session = workspace.session()) {
      Document document =
          session.<Document>load(CorePackage.Literals.DOCUMENT, listed.get(1).id()).orElseThrow();
      assertEquals(versions.get(0).sha256(), document.getSha256());
      assertEquals(4L, document.getSize());
      assertEquals("Convention.txt", document.getFileName());
    }
  }

  @Test
  void whatCannotBeReadAddsNothing() throws Exception {
    Path good = Files.writeString(folder.resolve("bon.txt"), "bon");
    for (Path bad : List.of(folder.resolve("absent.pdf"), folder.resolve("w"))) {
      StoreException refusal =
          assertThrows(
              StoreException.class,
              () -> attachments.add(List.of(good, bad), new NullProgressMonitor()));
      assertTrue(refusal.getMessage().contains(bad.getFileName().toString()), refusal.getMessage());
    }
    assertEquals(List.of(), attachments.list());
  }

  @Test
  void anAdditionAndARemovalCanBeUndoneAndDoneAgain() throws Exception {
    add("Convention.txt", "un");
    add("Convention.txt", "deux");
    attachments.remove(attachments.list().get(0).id());
    assertEquals(List.of(), attachments.list());
    undoLast();
    assertEquals(2, attachments.list().get(0).versions().size());
    undo("Convention.txt", 1); // the second version
    assertEquals(1, attachments.list().get(0).versions().size());
    undo("Convention.txt", 0); // the first
    assertEquals(List.of(), attachments.list());
    long undoing = workspace.journal().commits(1).get(0).id();
    workspace.journal().undo(undoing, new NullProgressMonitor());
    Attachments.Version back = attachments.list().get(0).versions().get(0);
    Path copy = folder.resolve("copie.txt");
    attachments.copy(back.sha256(), copy);
    assertArrayEquals("un".getBytes(), Files.readAllBytes(copy));
  }

  private void undoLast() {
    workspace.journal().undo(workspace.journal().commits(1).get(0).id(), new NullProgressMonitor());
  }

  private void undo(String words, int place) {
    List<ma.jisr.store.Commit> additions =
        workspace.journal().commits(50).stream()
            .filter(c -> c.undoes() == 0 && c.label().startsWith("Ajout de « " + words))
            .toList()
            .reversed();
    workspace.journal().undo(additions.get(place).id(), new NullProgressMonitor());
  }

  @Test
  void namesFromElsewhereCannotLeaveTheirFolder() {
    assertEquals("document.._.._etc_passwd", Attachments.safe("../../etc/passwd"));
    assertEquals("a_b.txt", Attachments.safe("a\\b.txt"));
    assertEquals("document", Attachments.safe(null));
  }
}
