package ma.jisr.store.derby;

import static ma.jisr.store.derby.Folder.assertSentence;
import static ma.jisr.store.derby.Folder.count;
import static ma.jisr.store.derby.Folder.fill;
import static ma.jisr.store.derby.Folder.open;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import ma.jisr.store.StoreException;
import ma.jisr.store.StoreException.Reason;
import ma.jisr.store.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small disk runs full. Only who may mount one can try. */
class DiskFullTest {

  private static final int AT_ONCE = 200;
  private static final int FILLER_BYTES = 12 << 20;

  @TempDir Path place;
  private Path disk;

  @BeforeEach
  void mount() throws Exception {
    disk = Files.createDirectory(place.resolve("disk"));
    boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", disk.toString());
    assumeTrue(mounted, "this user may not mount a disk");
  }

  @AfterEach
  void unmount() throws Exception {
    run("umount", "-l", disk.toString());
  }

  private static boolean run(String... command) throws Exception {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false; // no such command on this system
    }
  }

  @Test
  void whatWasAcknowledgedOutlivesAFullDisk() throws Exception {
    Path folder = disk.resolve("workspace");
    Path filler = disk.resolve("filler");
    int acknowledged = 0;
    StoreException refusal = null;
    try (Workspace workspace = open(folder)) {
      Files.write(filler, new byte[FILLER_BYTES]);
      while (refusal == null) {
        try {
          fill(workspace, "plein", AT_ONCE);
          acknowledged++;
        } catch (StoreException e) {
          refusal = e;
        }
      }
    } catch (StoreException e) {
      // Closing may find the disk full as well, and says so.
      assertEquals(Reason.UNWRITABLE, e.reason(), e.getMessage());
    }
    assertEquals(Reason.UNWRITABLE, refusal.reason(), refusal.getMessage());
    assertSentence(refusal.getMessage());
    assertTrue(refusal.getMessage().contains(folder.toString()), refusal.getMessage());
    Files.delete(filler);
    try (Workspace workspace = open(folder)) {
      assertEquals(List.of(), workspace.check(null));
      assertEquals(acknowledged * AT_ONCE, count(workspace, "plein"));
      fill(workspace, "ensuite", 1);
      assertEquals(1, count(workspace, "ensuite"));
    }
  }

  @Test
  void aBackupThatDoesNotFitLeavesNothingBehind() throws Exception {
    Path file = disk.resolve("copie.zip");
    try (Workspace workspace = open(place.resolve("workspace"))) {
      fill(workspace, "départ", AT_ONCE);
      Files.write(disk.resolve("filler"), new byte[39 << 20]);
      StoreException refusal =
          Folder.refused(
              Reason.UNWRITABLE, () -> workspace.backup(file, null), disk.toString(), "plein");
      assertSentence(refusal.getMessage());
      assertFalse(Files.exists(file));
      assertEquals(List.of("filler"), Folder.names(disk));
      assertEquals(List.of(), workspace.check(null));
    }
  }
}
