package ma.jisr.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The start script itself, with a stand-in for Java that notes its arguments and ends with the
 * statuses it was told, one for each start.
 */
class LauncherTest {

  @TempDir Path folder;

  @BeforeEach
  void standIn() throws IOException {
    Path script = Product.RELENG.resolve("../features/ma.jisr.core.feature/launcher/jisr");
    Files.copy(script, folder.resolve("jisr"));
    Files.createDirectories(folder.resolve("plugins"));
    Files.createDirectories(folder.resolve("configuration"));
    Files.createDirectories(folder.resolve("p2"));
    for (String version : List.of("1.7.9", "1.7.100")) {
      Files.createFile(folder.resolve("plugins/org.eclipse.equinox.launcher_" + version + ".jar"));
    }
    Path java = folder.resolve("jre/bin/java");
    Files.createDirectories(java.getParent());
    Files.writeString(
        java,
        """
        #!/bin/sh
        here=$(dirname "$0")
        for argument in "$@"; do printf '%s\\n' "$argument"; done >> "$here/arguments"
        echo "-- end" >> "$here/arguments"
        status=$(head -n 1 "$here/statuses")
        sed -i 1d "$here/statuses"
        exit "$status"
        """);
    assertTrue(java.toFile().setExecutable(true));
    assertTrue(folder.resolve("jisr").toFile().setExecutable(true));
  }

  @Test
  void startsAgainWhenAskedTo() throws Exception {
    assertEquals(0, run(Map.of(), "23\n24\n0\n"));
    assertEquals(3, arguments().stream().filter("-- end"::equals).count());
  }

  @Test
  void aCommandIsNotStartedAgain() throws Exception {
    assertEquals(23, run(Map.of(), "23\n0\n", "check"));
    assertEquals(1, arguments().stream().filter("-- end"::equals).count());
  }

  @Test
  void handsTheStatusAndTheArgumentsOn() throws Exception {
    assertEquals(4, run(Map.of(), "4\n", "list", "deux mots", "الهجرة", "--where", "a = \"b\""));
    List<String> arguments = arguments();
    int command = arguments.indexOf("list");
    assertEquals(
        List.of("list", "deux mots", "الهجرة", "--where", "a = \"b\""),
        arguments.subList(command, command + 5));
    assertEquals("ma.jisr.cli.jisr", after("-application"));
  }

  @Test
  void takesTheNewestLauncher() throws Exception {
    run(Map.of(), "0\n", "check");
    assertTrue(after("-jar").endsWith("launcher_1.7.100.jar"), after("-jar"));
  }

  @Test
  void speaksFrenchUnlessToldOtherwise() throws Exception {
    run(Map.of("LANG", "de_DE.UTF-8"), "0\n", "check");
    assertEquals("fr", after("-nl"));
    Files.delete(folder.resolve("jre/bin/arguments"));
    run(Map.of("LANG", "en_GB.UTF-8"), "0\n", "check");
    assertEquals("en", after("-nl"));
    Files.delete(folder.resolve("jre/bin/arguments"));
    run(Map.of("JISR_LANG", "en"), "0\n", "--lang", "ar");
    assertEquals("ar", after("-nl"));
    assertEquals("rtl", after("-dir"));
  }

  @Test
  void speaksTheLanguageChosenInTheWindow() throws Exception {
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(folder.resolve("data/language"), "ar");
    run(Map.of("LANG", "en_GB.UTF-8"), "0\n", "check");
    assertEquals("ar", after("-nl"));
    Files.delete(folder.resolve("jre/bin/arguments"));
    run(Map.of(), "0\n", "--lang", "fr", "check");
    assertEquals("fr", after("-nl"));
  }

  @Test
  void leavesALanguageThatItDoesNotKnowToTheCommandLine() throws Exception {
    run(Map.of("LANG", "en_GB.UTF-8"), "0\n", "--lang", "tlh", "check");
    assertEquals("ma.jisr.cli.jisr", after("-application"));
    assertEquals("en", after("-nl"));
    assertEquals("tlh", after("--lang"));
    Files.delete(folder.resolve("jre/bin/arguments"));
    run(Map.of(), "0\n", "--lang=tlh");
    assertEquals("ma.jisr.cli.jisr", after("-application"));
    assertTrue(arguments().contains("--lang=tlh"), arguments().toString());
  }

  @Test
  void keepsTheClassesOfTheBundlesThatAreThereAndNoOthers() throws Exception {
    Path bundles =
        folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
    Files.createDirectories(bundles.getParent());
    Files.writeString(bundles, "one");
    run(Map.of(), "0\n");
    Path first = classes();
    Files.createFile(first);
    run(Map.of(), "0\n");
    assertEquals(first, classes());
    assertTrue(Files.exists(first));
    Files.writeString(bundles, "another");
    run(Map.of(), "0\n");
    assertNotEquals(first, classes());
    assertFalse(Files.exists(first));
  }

  private Path classes() throws IOException {
    String option = "-XX:SharedArchiveFile=";
    List<String> all = arguments().stream().filter(a -> a.startsWith(option)).toList();
    return Path.of(all.get(all.size() - 1).substring(option.length()));
  }

  private int run(Map<String, String> environment, String statuses, String... arguments)
      throws IOException, InterruptedException {
    Files.writeString(folder.resolve("jre/bin/statuses"), statuses);
    ProcessBuilder builder = new ProcessBuilder();
    builder.command().add(folder.resolve("jisr").toString());
    builder.command().addAll(List.of(arguments));
    builder.environment().keySet().removeAll(List.of("LANG", "LC_ALL", "LC_MESSAGES", "JISR_LANG"));
    builder.environment().put("JISR_DATA", folder.resolve("data").toString());
    builder.environment().putAll(environment);
    builder.inheritIO();
    return builder.start().waitFor();
  }

  private List<String> arguments() throws IOException {
    return Files.readAllLines(folder.resolve("jre/bin/arguments"));
  }

  private String after(String option) throws IOException {
    List<String> arguments = arguments();
    return arguments.get(arguments.indexOf(option) + 1);
  }
}
