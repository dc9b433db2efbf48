package ma.jisr.store.derby;

import static ma.jisr.store.derby.Folder.CORE;
import static ma.jisr.store.derby.Folder.names;
import static ma.jisr.store.derby.Folder.open;
import static ma.jisr.store.derby.Folder.opener;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import ma.jisr.model.core.Document;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contents of documents as files: where they are, what backups and checks make of them. */
class DocumentsTest {

  private static final int SIZE = 5 << 20;

  @TempDir Path place;

  private static byte[] bytes() {
    byte[] bytes = new byte[SIZE];
    new Random(11).nextBytes(bytes);
    return bytes;
  }

  private static String keep(Workspace workspace, String name) throws IOException {
    String sha256 = workspace.contents().put(new ByteArrayInputStream(bytes()));
    try (Session session = workspace.session()) {
      Document document = session.create(CORE.getDocument());
      document.setName(name);
      document.setSha256(sha256);
      session.commit("document").orElseThrow();
    }
    return sha256;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder.resolve("documents"))) {
      return walk.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void aBackupTakesContentsAlong() throws Exception {
    Path folder = place.resolve("workspace");
    Path copy = place.resolve("copie.zip");
    String sha256;
    try (Workspace workspace = open(folder)) {
      sha256 = keep(workspace, "Convention");
      assertEquals(
          List.of(
              folder
                  .resolve("documents")
                  .resolve(sha256.substring(0, 2))
                  .resolve(sha256.substring(2))),
          files(folder));
      workspace.backup(copy, null);
    }
    Path restored = place.resolve("ailleurs");
    assertEquals(Optional.empty(), opener().restore(copy, restored, null));
    try (Workspace workspace = open(restored)) {
      assertEquals(List.of(), workspace.check(null));
      try (InputStream in = workspace.contents().open(sha256)) {
        assertArrayEquals(bytes(), in.readAllBytes());
      }
    }
    Path aside = opener().restore(copy, folder, null).orElseThrow();
    assertEquals(place, aside.getParent());
    assertTrue(names(place).contains(aside.getFileName().toString()), aside::toString);
    assertEquals(1, files(aside).size());
    assertEquals(1, files(folder).size());
  }

  @Test
  void anAlteredContentIsADefect() throws IOException {
    Path folder = place.resolve("workspace");
    try (Workspace workspace = open(folder)) {
      String sha256 = keep(workspace, "Convention");
      Path file = files(folder).get(0);
      byte[] altered = bytes();
      altered[SIZE / 2] ^= 1;
      Files.write(file, altered);
      List<String> defects = workspace.check(null);
      assertEquals(1, defects.size(), defects.toString());
      Folder.assertSentence(defects.get(0));
      assertTrue(defects.get(0).contains("Convention"), defects.get(0));
      Files.delete(file);
      assertEquals(1, workspace.check(null).size());
      workspace.contents().put(new ByteArrayInputStream(bytes()));
      assertEquals(List.of(), workspace.check(null));
      assertTrue(workspace.contents().has(sha256));
    }
  }

  @Test
  void whatAKilledProgramLeftIsNoContent() throws IOException {
    Path folder = place.resolve("workspace");
    Path copy = place.resolve("copie.zip");
    try (Workspace workspace = open(folder)) {
      keep(workspace, "Convention");
      Files.writeString(folder.resolve("documents").resolve("123.part"), "à moitié");
      assertEquals(List.of(), workspace.check(null));
      workspace.backup(copy, null);
    }
    opener().restore(copy, place.resolve("autre"), null);
    assertEquals(1, files(place.resolve("autre")).size());
  }
}
