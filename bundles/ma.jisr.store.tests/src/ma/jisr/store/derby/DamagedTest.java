package ma.jisr.store.derby;

import static ma.jisr.store.derby.Folder.open;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.jisr.store.StoreException;
import ma.jisr.store.StoreException.Reason;
import ma.jisr.store.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A workspace whose files were damaged says so, and never pretends to be sound. */
class DamagedTest {

  private static final int RECORDS = 60;

  @TempDir static Path place;
  private static Path sound;
  private static int copies;

  /** Does harm to a file. */
  private interface Harm {
    void to(Path file) throws IOException;
  }

  @BeforeAll
  static void fill() {
    sound = Folder.filled(place.resolve("sound"), RECORDS);
  }

  @Test
  void aCopyThatNobodyHarmedIsSound() throws IOException {
    try (Workspace workspace = open(copy())) {
      assertEquals(List.of(), workspace.check(null));
      assertEquals(RECORDS, Folder.count(workspace, "départ"));
    }
  }

  @TestFactory
  Stream<DynamicTest> overwrittenTablesAreNoticed() throws IOException {
    // The largest: in a table without rows there may be nothing to harm.
    return filesOf("data/seg0").limit(4).map(f -> test("overwritten ", f, DamagedTest::overwrite));
  }

  @TestFactory
  Stream<DynamicTest> missingTablesAreNoticed() throws IOException {
    return filesOf("data/seg0").map(f -> test("deleted ", f, Files::delete));
  }

  @TestFactory
  Stream<DynamicTest> shortenedTablesAreNoticed() throws IOException {
    // The largest: half of a table without rows may well be nothing, and so may half of an index
    // that was given more pages at once than it has filled so far.
    return filesOf("data/seg0").limit(3).map(f -> test("shortened ", f, DamagedTest::halve));
  }

  @TestFactory
  Stream<DynamicTest> emptiedFilesAreNoticed() throws IOException {
    return Stream.concat(
            filesOf("data/seg0"),
            Stream.of("data/log/log1.dat", "data/service.properties", "jisr-workspace.txt"))
        .map(f -> test("emptied ", f, DamagedTest::empty));
  }

  @TestFactory
  Stream<DynamicTest> missingFilesAreNoticed() {
    return Stream.of("data/service.properties", "data/log/log1.dat")
        .map(f -> test("deleted ", f, Files::delete));
  }

  @Test
  void aMissingDatabaseIsNoticed() throws IOException {
    Path folder = copy();
    delete(folder.resolve("data"));
    Folder.refused(Reason.DAMAGED, () -> open(folder), folder.toString());
    assertFalse(Files.exists(folder.resolve("data")), "an empty database was made");
  }

  @Test
  void aMissingLogIsNoticed() throws IOException {
    Path folder = copy();
    delete(folder.resolve("data/log"));
    assertNoticed(folder);
  }

  @Test
  void missingTablesAllTogetherAreNoticed() throws IOException {
    Path folder = copy();
    delete(folder.resolve("data/seg0"));
    assertNoticed(folder);
  }

  private static DynamicTest test(String what, String file, Harm harm) {
    return DynamicTest.dynamicTest(
        what + file,
        () -> {
          Path folder = copy();
          harm.to(folder.resolve(file));
          assertNoticed(folder);
          delete(folder);
        });
  }

  /** Either it cannot be opened, or its examination finds defects: in sentences for people. */
  private static void assertNoticed(Path folder) {
    List<String> sentences = new ArrayList<>();
    try (Workspace workspace = open(folder)) {
      sentences.addAll(workspace.check(null));
    } catch (StoreException e) {
      assertEquals(Reason.DAMAGED, e.reason(), e.getMessage());
      sentences.add(e.getMessage());
    }
    if (sentences.isEmpty()) {
      fail("found sound");
    }
    sentences.forEach(Folder::assertSentence);
  }

  /** The largest files, and some of the others; all of them in a long run. */
  private static Stream<String> filesOf(String folder) throws IOException {
    Path path = sound.resolve(folder);
    List<String> files = new ArrayList<>(Folder.names(path));
    files.removeIf(f -> !f.endsWith(".dat"));
    files.sort(Comparator.comparing((String f) -> path.resolve(f).toFile().length()).reversed());
    int step = Boolean.getBoolean("jisr.long") ? 1 : files.size() / 4;
    return IntStream.range(0, files.size())
        .filter(i -> i < 4 || i % step == 0)
        .mapToObj(i -> folder + '/' + files.get(i));
  }

  private static void overwrite(Path path) throws IOException {
    byte[] noise = new byte[20];
    new Random(7).nextBytes(noise);
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      // In every page, wherever it begins: what is harmed is in use.
      for (long at = 1_000; at < file.length(); at += 1_024) {
        file.seek(at);
        file.write(noise);
      }
    }
  }

  private static void halve(Path path) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.setLength(file.length() / 2);
    }
  }

  private static void empty(Path path) throws IOException {
    Files.write(path, new byte[0]);
  }

  private static Path copy() throws IOException {
    Path copy = place.resolve("copy" + copies++);
    try (Stream<Path> walk = Files.walk(sound)) {
      for (Path path : walk.toList()) {
        Files.copy(path, copy.resolve(sound.relativize(path).toString()));
      }
    }
    return copy;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
