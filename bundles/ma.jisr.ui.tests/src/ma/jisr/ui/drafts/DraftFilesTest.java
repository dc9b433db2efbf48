package ma.jisr.ui.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.FileLocator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;

class DraftFilesTest {

  @TempDir Path folder;

  private static Draft draft(String workspace, String name) {
    return new Draft(
        workspace,
        "core.Organisation",
        12,
        name,
        Instant.now(),
        Map.of("name", name, "tags", List.of("a", "ب"), "contacts", List.of(Map.of("value", "x"))),
        Map.of("name", "avant"),
        List.of(new Draft.Made("core.Theme", 99, Map.of("name", "Eau"))),
        Map.of("founded", "31/02/2026"));
  }

  @Test
  void whatWasWrittenIsReadAgain() throws IOException {
    DraftFiles files = new DraftFiles(folder);
    Draft draft = draft("w", "Maison « é »");
    files.write(files.newFile(12), draft);
    assertEquals(List.of(draft), files.of("w").stream().map(DraftFiles.Kept::draft).toList());
    assertEquals(List.of(), files.of("another"));
    files.discard(files.of("w").get(0).file());
    assertEquals(List.of(), files.of("w"));
  }

  @Test
  void damagedDraftsDoNotHideTheOthers() throws IOException {
    DraftFiles files = new DraftFiles(folder);
    files.write(files.newFile(12), draft("w", "A"));
    Files.writeString(folder.resolve("1-x.json"), "{\"workspace\":\"w\",\"ty");
    Files.writeString(folder.resolve("2-x.json"), "null");
    assertEquals(1, files.of("w").size());
  }

  /** Writes drafts without end, and tells of each once it is written. */
  public static final class Writer {
    /** The folder is the argument. */
    public static void main(String[] arguments) throws IOException {
      DraftFiles files = new DraftFiles(Path.of(arguments[0]));
      Path file = files.newFile(12);
      for (int i = 1; ; i++) {
        files.write(file, draft("w", Integer.toString(i)));
        System.out.println(i);
      }
    }
  }

  @RepeatedTest(3)
  void aKillLosesNothingThatWasWritten() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath(),
                Writer.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int acknowledged = 0;
    try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
      String line = out.readLine();
      while (line != null && acknowledged < 25) {
        acknowledged = Integer.parseInt(line);
        line = out.readLine();
      }
      process.destroyForcibly().waitFor();
    }
    assertTrue(acknowledged >= 25, "the writer stopped after " + acknowledged);
    List<DraftFiles.Kept> kept = new DraftFiles(folder).of("w");
    assertEquals(1, kept.size());
    assertTrue(Integer.parseInt(kept.get(0).draft().label()) >= acknowledged);
    assertFalse(kept.get(0).draft().values().isEmpty());
  }

  /** The jars, or the folders of the bundles and where their classes are compiled to. */
  private static String classPath() {
    List<String> wanted =
        List.of(
            "ma.jisr.ui",
            "ma.jisr.ui.tests",
            "com.fasterxml.jackson.core.jackson-annotations",
            "com.fasterxml.jackson.core.jackson-core",
            "com.fasterxml.jackson.core.jackson-databind",
            "org.eclipse.emf.common",
            "org.eclipse.emf.ecore",
            "org.eclipse.equinox.common");
    return Stream.of(FrameworkUtil.getBundle(DraftFiles.class).getBundleContext().getBundles())
        .filter(bundle -> wanted.contains(bundle.getSymbolicName()))
        .map(bundle -> FileLocator.getBundleFileLocation(bundle).orElseThrow().toPath())
        .flatMap(place -> Stream.of(place, place.resolve("target/classes")))
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }
}
