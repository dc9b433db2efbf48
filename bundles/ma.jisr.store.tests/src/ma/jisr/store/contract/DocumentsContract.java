package ma.jisr.store.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import ma.jisr.model.core.CoreFactory;
import ma.jisr.model.core.Document;
import ma.jisr.model.core.DocumentVersion;
import ma.jisr.model.core.Record;
import ma.jisr.store.Contents;
import ma.jisr.store.Freed;
import ma.jisr.store.StoreException.Reason;
import org.junit.jupiter.api.Test;

/** The contents of documents. */
abstract class DocumentsContract extends Contract {

  private static final int LARGE = 3_000_017;

  DocumentsContract(Callable<Database> engine) {
    super(engine);
  }

  private static byte[] bytes(int seed, int size) {
    byte[] bytes = new byte[size];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  @Test
  void aContentComesBackAsItWas() throws Exception {
    Contents contents = workspace.contents();
    for (int size : new int[] {0, 1, 1 << 18, (1 << 18) + 1, LARGE}) {
      byte[] bytes = bytes(size, size);
      String sha256 = contents.put(new ByteArrayInputStream(bytes));
      assertEquals(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)), sha256);
      assertTrue(contents.has(sha256));
      assertEquals(size, contents.size(sha256));
      try (InputStream in = contents.open(sha256)) {
        assertArrayEquals(bytes, in.readAllBytes());
      }
      assertEquals(sha256, contents.put(new ByteArrayInputStream(bytes)), "put again");
    }
  }

  private String put(int seed) throws IOException {
    return workspace.contents().put(new ByteArrayInputStream(bytes(seed, 1_000 + seed)));
  }

  private long document(String name, String sha256) {
    long[] id = {0};
    commit(
        s -> {
          Document document = s.create(CORE.getDocument());
          document.setName(name);
          document.setSha256(sha256);
          id[0] = document.getId();
        });
    return id[0];
  }

  @Test
  void onlyContentsThatNothingCanReferToAreRemoved() throws Exception {
    String never = put(1_001);
    String current = put(1_002);
    String former = put(1_003);
    String inTrash = put(1_004);
    String undone = put(1_005);
    String version = put(1_006);
    document("Courant", current);
    long changed = document("Changé", former);
    String replacing = put(1_007);
    commit(
        s -> {
          Document document = s.<Document>load(CORE.getDocument(), changed).orElseThrow();
          document.setSha256(replacing);
          DocumentVersion old = CoreFactory.eINSTANCE.createDocumentVersion();
          old.setSha256(version);
          document.getVersions().add(old);
        });
    long trashed = document("Jeté", inTrash);
    commit(s -> s.delete(s.<Document>load(CORE.getDocument(), trashed).orElseThrow()));
    document("Défait", undone);
    workspace.journal().undo(workspace.journal().commits(1).get(0).id(), null);
    assertEquals(0, workspace.removeUnusedContents(Duration.ofHours(1), null).contents());
    assertTrue(workspace.contents().has(never), "its commit may be on the way");
    Thread.sleep(20); // coarse clocks: all of them were put before now
    Freed freed = workspace.removeUnusedContents(Duration.ZERO, null);
    assertTrue(freed.contents() >= 1 && freed.bytes() >= 2_001, freed.toString());
    assertFalse(workspace.contents().has(never));
    for (String kept : List.of(current, former, inTrash, undone, version, replacing)) {
      assertTrue(workspace.contents().has(kept), kept);
    }
    assertEquals(List.of(), workspace.check(null));
    workspace.journal().undo(workspace.journal().commits(1).get(0).id(), null);
    assertEquals(List.of(), workspace.check(null), "what undo brought back is there");
    assertEquals(never, put(1_001), "it can come back");
    try (InputStream in = workspace.contents().open(never)) {
      assertArrayEquals(bytes(1_001, 2_001), in.readAllBytes());
    }
  }

  @Test
  void whatIsPutAgainIsNotRemoved() throws Exception {
    String again = put(2_001);
    Thread.sleep(300);
    assertEquals(again, put(2_001));
    workspace.removeUnusedContents(Duration.ofMillis(250), null);
    assertTrue(workspace.contents().has(again));
  }

  @Test
  void whatIsNotThereIsTold() throws IOException {
    for (String name : new String[] {"0".repeat(64), "", "../../etc/passwd", "A".repeat(64)}) {
      assertFalse(workspace.contents().has(name));
      refused(Reason.MISSING, () -> workspace.contents().open(name));
      refused(Reason.MISSING, () -> workspace.contents().size(name));
    }
  }

  @Test
  void aContentThatIsTooLargeIsRefused() throws Exception {
    byte[] bytes = bytes(7, 2 << 20);
    System.setProperty("jisr.document.limit", Integer.toString(1 << 20));
    try {
      refused(
          Reason.INVALID,
          () -> workspace.contents().put(new ByteArrayInputStream(bytes)),
          "dépasse 1 Mo");
    } finally {
      System.clearProperty("jisr.document.limit");
    }
    assertFalse(
        workspace
            .contents()
            .has(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))));
  }

  @Test
  void aSourceThatFailsLeavesNothing() {
    InputStream broken =
        new InputStream() {
          private int left = 100_000;

          @Override
          public int read() throws IOException {
            if (left-- <= 0) {
              throw new IOException("la clé USB est retirée");
            }
            return 42;
          }
        };
    IOException failure = assertThrows(IOException.class, () -> workspace.contents().put(broken));
    assertEquals("la clé USB est retirée", failure.getMessage());
  }

  @Test
  void aDocumentWithoutItsContentIsADefect() throws IOException {
    String there = workspace.contents().put(new ByteArrayInputStream("Procès-verbal".getBytes()));
    long[] id = {0};
    commit(
        s -> {
          Document document = s.create(CORE.getDocument());
          document.setName("Procès-verbal");
          document.setSha256(there);
          Document lost = s.create(CORE.getDocument());
          lost.setName("Pièce perdue");
          lost.setSha256("f".repeat(64));
          id[0] = lost.getId();
        });
    List<String> defects = workspace.check(null);
    assertEquals(1, defects.size(), defects.toString());
    assertTrue(defects.get(0).contains("Pièce perdue"), defects.get(0));
    assertTrue(defects.get(0).contains("f".repeat(64)), defects.get(0));
    commit(
        s ->
            s.<Document>load(CORE.getDocument(), id[0])
                .map(Record.class::cast)
                .map(Document.class::cast)
                .orElseThrow()
                .setSha256(there));
    assertEquals(List.of(), workspace.check(null));
  }
}
