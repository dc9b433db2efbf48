package ma.jisr.store.derby;

import static ma.jisr.store.derby.Folder.contents;
import static ma.jisr.store.derby.Folder.count;
import static ma.jisr.store.derby.Folder.fill;
import static ma.jisr.store.derby.Folder.filled;
import static ma.jisr.store.derby.Folder.names;
import static ma.jisr.store.derby.Folder.open;
import static ma.jisr.store.derby.Folder.opener;
import static ma.jisr.store.derby.Folder.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ma.jisr.store.StoreException;
import ma.jisr.store.StoreException.Reason;
import ma.jisr.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups, and what is refused of them and of folders that are not ours. */
class BackupTest {

  @TempDir Path place;

  @Test
  void aBackupOfABusyWorkspaceHoldsWhatWasAcknowledgedBefore() throws Exception {
    Path folder = filled(place.resolve("workspace"), 50);
    Path file = place.resolve("copie.zip");
    AtomicBoolean stop = new AtomicBoolean();
    CountDownLatch writing = new CountDownLatch(3);
    try (Workspace workspace = open(folder)) {
      CompletableFuture<Void> writer =
          CompletableFuture.runAsync(
              () -> {
                while (!stop.get()) {
                  fill(workspace, "pendant", 5);
                  writing.countDown();
                }
              });
      assertTrue(writing.await(30, TimeUnit.SECONDS));
      int before = count(workspace, "pendant");
      workspace.backup(file, null);
      stop.set(true);
      writer.get(30, TimeUnit.SECONDS);
      int after = count(workspace, "pendant");
      opener().restore(file, place.resolve("autre"), null);
      try (Workspace restored = open(place.resolve("autre"))) {
        assertEquals(List.of(), restored.check(null));
        assertEquals(50, count(restored, "départ"));
        int there = count(restored, "pendant");
        assertTrue(before <= there && there <= after, before + " <= " + there + " <= " + after);
        assertEquals(0, there % 5, "a commit is there in part");
        fill(restored, "ensuite", 1);
      }
    }
    assertEquals(List.of("autre", "copie.zip", "workspace"), names(place));
  }

  @Test
  void restoringSetsTheWorkspaceAside() throws IOException {
    Path folder = filled(place.resolve("workspace"), 3);
    try (Workspace workspace = open(folder)) {
      workspace.backup(place.resolve("copie.zip"), null);
      fill(workspace, "après", 2);
    }
    Path old = opener().restore(place.resolve("copie.zip"), folder, null).orElseThrow();
    try (Workspace workspace = open(folder)) {
      assertEquals(3, count(workspace, "départ"));
      assertEquals(0, count(workspace, "après"));
    }
    List<String> aside = names(place).stream().filter(n -> n.startsWith("workspace.")).toList();
    assertEquals(List.of(old.getFileName().toString()), aside);
    try (Workspace workspace = open(place.resolve(aside.get(0)))) {
      assertEquals(2, count(workspace, "après"));
    }
  }

  @Test
  void whatIsNoBackupChangesNothing() throws IOException {
    Path folder = filled(place.resolve("workspace"), 3);
    Path good = place.resolve("copie.zip");
    try (Workspace workspace = open(folder)) {
      workspace.backup(good, null);
    }
    byte[] bytes = Files.readAllBytes(good);
    Map<String, Integer> before = contents(folder);
    for (int part : new int[] {0, 10, 60, 200, bytes.length / 2, bytes.length - 2_000}) {
      Path cut = Files.write(place.resolve("coupée.zip"), Arrays.copyOf(bytes, part));
      refused(Reason.DAMAGED, () -> opener().restore(cut, folder, null), cut.toString());
      refused(Reason.DAMAGED, () -> opener().restore(cut, place.resolve("neuf"), null));
    }
    Path other = place.resolve("autre.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(other))) {
      zip.putNextEntry(new ZipEntry("photo.txt"));
      zip.write(1);
    }
    refused(Reason.DAMAGED, () -> opener().restore(other, folder, null), "autre.zip");
    Path noise = Files.writeString(place.resolve("bruit.zip"), "Ceci n’est pas une archive.");
    refused(Reason.DAMAGED, () -> opener().restore(noise, folder, null), "bruit.zip");
    Path absent = place.resolve("absente.zip");
    refused(Reason.MISSING, () -> opener().restore(absent, folder, null), "absente.zip");
    byte[] changed = bytes.clone();
    for (int i = bytes.length / 2; i < bytes.length / 2 + 50; i++) {
      changed[i] ^= 0x55;
    }
    Path flipped = Files.write(place.resolve("abîmée.zip"), changed);
    refused(Reason.DAMAGED, () -> opener().restore(flipped, folder, null));
    Map<String, Integer> after = contents(folder);
    after.keySet().retainAll(before.keySet());
    assertEquals(before.keySet(), after.keySet());
    assertFalse(Files.exists(place.resolve("neuf")));
    assertFalse(names(place).stream().anyMatch(n -> n.contains("restoring")), "left behind");
    try (Workspace workspace = open(folder)) {
      assertEquals(3, count(workspace, "départ"));
    }
  }

  @Test
  void aBackupOverwritesNothing() throws IOException {
    Path there = Files.writeString(place.resolve("là.zip"), "à garder");
    try (Workspace workspace = open(place.resolve("workspace"))) {
      refused(Reason.UNWRITABLE, () -> workspace.backup(there, null), there.toString());
      assertEquals("à garder", Files.readString(there));
      Path below = there.resolve("copie.zip");
      speaksOf(below, refused(Reason.UNWRITABLE, () -> workspace.backup(below, null)));
      Path nowhere = place.resolve("ailleurs/part.zip");
      speaksOf(nowhere, refused(Reason.UNWRITABLE, () -> workspace.backup(nowhere, null)));
      fill(workspace, "encore", 1);
    }
    assertEquals(List.of("là.zip", "workspace"), names(place));
  }

  /** A sentence speaks of what a person named, not of a temporary file beside it. */
  private static void speaksOf(Path file, StoreException refusal) {
    assertTrue(refusal.getMessage().contains("« " + file + " »"), refusal.getMessage());
  }

  @Test
  void aRestoreThatCannotBeWrittenNamesTheWorkspace() throws IOException {
    Path good = place.resolve("copie.zip");
    try (Workspace workspace = open(place.resolve("workspace"))) {
      workspace.backup(good, null);
    }
    Path file = Files.writeString(place.resolve("fichier"), "à garder");
    Path inside = file.resolve("dedans");
    speaksOf(inside, refused(Reason.UNWRITABLE, () -> opener().restore(good, inside, null)));
    assertEquals("à garder", Files.readString(file));
  }

  @Test
  void aPlaceThatCannotBeWrittenIsTold() throws IOException {
    Path file = Files.writeString(place.resolve("fichier"), "à garder");
    refused(Reason.UNWRITABLE, () -> open(file), file.toString());
    refused(Reason.UNWRITABLE, () -> open(file.resolve("dedans")), "fichier");
    if (Files.isDirectory(Path.of("/proc"))) {
      refused(Reason.UNWRITABLE, () -> open(Path.of("/proc/jisr")), "/proc/jisr");
    }
    assertEquals("à garder", Files.readString(file));
  }

  @Test
  void aFolderOfSomethingElseIsLeftAlone() throws IOException {
    Path folder = Files.createDirectory(place.resolve("photos"));
    Files.writeString(folder.resolve("mariage.jpg"), "…");
    Path good = place.resolve("copie.zip");
    try (Workspace workspace = open(place.resolve("workspace"))) {
      workspace.backup(good, null);
    }
    refused(Reason.DAMAGED, () -> open(folder), folder.toString());
    refused(Reason.DAMAGED, () -> opener().restore(good, folder, null), folder.toString());
    assertEquals(List.of("mariage.jpg"), names(folder));
  }

  @Test
  void aWorkspaceOfALaterProgramIsLeftAlone() throws IOException {
    Path folder = filled(place.resolve("workspace"), 1);
    Files.writeString(folder.resolve("jisr-workspace.txt"), "99");
    Map<String, Integer> before = contents(folder);
    refused(Reason.TOO_NEW, () -> open(folder), folder.toString());
    assertEquals(before, contents(folder));
  }

  @Test
  void aWorkspaceWhoseMakingWasInterruptedIsMadeAnew() throws IOException {
    Path folder = filled(place.resolve("workspace"), 1);
    Files.writeString(folder.resolve("jisr-workspace.txt"), "new");
    Files.delete(folder.resolve("data/service.properties"));
    try (Workspace workspace = open(folder)) {
      fill(workspace, "suite", 2);
    }
    try (Workspace workspace = open(folder)) {
      assertEquals(2, count(workspace, "suite"));
      assertEquals(List.of(), workspace.check(null));
    }
  }
}
