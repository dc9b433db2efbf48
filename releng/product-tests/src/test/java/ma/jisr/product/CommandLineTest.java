package ma.jisr.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.jisr.product.Product.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line of the assembled product on real workspaces, as IT staff use it. */
class CommandLineTest {
  private static final Path TABLES =
      Product.RELENG.resolve("../bundles/ma.jisr.reference/data/sample").toAbsolutePath();
  private static final String ACTORS = TABLES.resolve("organisations.csv").toString();
  private static final int MANY = 100_000;

  @TempDir static Path temporary;
  private static Product product;

  @TempDir Path folder;

  @BeforeAll
  static void copyProduct() throws IOException, InterruptedException {
    product = Product.copyTo(temporary);
  }

  private Outcome jisr(String... arguments) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("--workspace", workspace().toString()));
    all.addAll(List.of(arguments));
    return product.jisr(all.toArray(String[]::new));
  }

  private Path workspace() {
    return folder.resolve("Espace de travail");
  }

  private static void assertJson(String expected, int status, Outcome outcome) {
    assertEquals(status, outcome.status(), outcome.toString());
    assertTrue(outcome.out().contains(expected), outcome.toString());
    assertTrue(outcome.out().matches("(?s)[\\[{][^\\n]*[\\]}]\\R"), outcome.toString());
  }

  private static int occurrences(String text, String word) {
    Matcher matcher = Pattern.compile(Pattern.quote(word)).matcher(text);
    return (int) matcher.results().count();
  }

  @Test
  void contactsAndWorkbooksComeInTwiceWithoutChange() throws IOException, InterruptedException {
    Path cards = folder.resolve("contacts.vcf");
    Files.writeString(
        cards,
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Idrissi;Sara;;;\r\nFN:Sara Idrissi\r\nORG:Amal\r\n"
            + "EMAIL:sara@example.ma\r\nTEL;TYPE=CELL:0661 22 33 44\r\nEND:VCARD\r\n");
    String[] importing = {"import", cards.toString(), "--as", "persons", "--json"};
    assertJson("\"created\":1,\"updated\":0,\"unchanged\":0,\"refused\":0", 0, jisr(importing));
    assertJson("\"created\":0,\"updated\":0,\"unchanged\":1,\"refused\":0", 0, jisr(importing));
    assertEquals(0, jisr("import", ACTORS, "--as", "organisations").status());
    String book = folder.resolve("annuaire.xlsx").toString();
    assertEquals(0, jisr("export", "organisations", book).status());
    assertJson(
        "\"created\":0,\"updated\":0",
        0,
        jisr("import", book, "--as", "organisations", "--dry-run", "--json"));
  }

  @Test
  void theActorsComeInAreFoundAndGo() throws IOException, InterruptedException {
    Outcome first = jisr("import", ACTORS, "--as", "organisations", "--json");
    assertJson("\"created\":29,\"updated\":0,\"unchanged\":0,\"refused\":0", 0, first);
    Outcome second = jisr("import", ACTORS, "--as", "organisations", "--json");
    assertJson("\"created\":0,\"updated\":0,\"unchanged\":29,\"refused\":0", 0, second);

    assertJson("Béni Mellal-Khénifra", 0, jisr("search", "beni mellal", "--json"));
    assertJson("\"type\":\"organisations\"", 0, jisr("search", "beni mellal", "--json"));
    assertJson("\"module\":\"core\"", 0, jisr("search", "الهجره", "--json"));

    Outcome list = jisr("list", "organisations", "--json");
    assertEquals(29, occurrences(list.out(), "\"code\":"), list.toString());
    Outcome councils = jisr("list", "organisations", "--where", "code = bmk-cr", "--json");
    assertJson("\"name\":\"Conseil régional de Béni Mellal-Khénifra\"", 0, councils);
    assertEquals(1, occurrences(councils.out(), "\"id\":"));

    Path copy = folder.resolve("copie.zip");
    assertEquals(0, jisr("backup", copy.toString()).status());

    assertJson("\"commit\":", 0, jisr("undo", "last", "--json"));
    assertEquals("[]", jisr("list", "organisations", "--json").out().strip());

    assertEquals(0, jisr("restore", copy.toString()).status());
    list = jisr("list", "organisations", "--json");
    assertEquals(29, occurrences(list.out(), "\"code\":"), list.toString());
    assertJson("{\"sound\":true", 0, jisr("check", "--json"));
  }

  @Test
  void everyPublishedTableComesInWithoutAnEdit() throws IOException, InterruptedException {
    Map<String, String> types = new java.util.LinkedHashMap<>();
    for (String type :
        List.of(
            "organisations", "projects", "relationships", "activities", "events", "indicators")) {
      types.put(type + ".csv", type);
    }
    types.put("reception_cells.csv", "reception-cells");
    for (Map.Entry<String, String> table : types.entrySet()) {
      String file = TABLES.resolve(table.getKey()).toString();
      assertJson("\"refused\":0", 0, jisr("import", file, "--as", table.getValue(), "--json"));
    }
  }

  @Test
  void statusesSayWhatHappened() throws IOException, InterruptedException {
    Path doubtful = folder.resolve("douteux.csv");
    Files.writeString(doubtful, "code,nom,création\nx1,Une,2001\nx2,,2002\nx3,Deux,31/02/2024\n");
    Outcome some = jisr("import", doubtful.toString(), "--as", "organisations", "--json");
    assertJson("\"created\":1,\"updated\":0,\"unchanged\":0,\"refused\":2", 1, some);
    assertJson("\"line\":4,\"column\":\"création\",\"value\":\"31/02/2024\"", 1, some);

    assertEquals(2, jisr("import", ACTORS, "--as", "fromages").status());
    assertEquals(2, jisr("frobnicate").status());
    assertEquals(1, jisr("show", "999999999").status());
    assertEquals(1, jisr("import", folder.toString(), "--as", "organisations").status());

    Path file = Files.writeString(folder.resolve("fichier"), "");
    Outcome closed = product.jisr("--workspace", file.resolve("x").toString(), "list", "persons");
    assertEquals(3, closed.status(), closed.toString());
    assertFalse(closed.err().contains("Exception"), closed.err());
  }

  @Test
  void withoutAScreenTheWindowSaysSo() throws IOException, InterruptedException {
    Outcome none = product.jisr(Map.of("DISPLAY", "", "WAYLAND_DISPLAY", ""), "--lang", "en");
    assertEquals(2, none.status(), none.toString());
    assertTrue(none.err().contains("no screen"), none.toString());
    assertFalse(none.err().contains(".log"), none.toString());
  }

  @Test
  void theSecondProgramIsToldWhoHoldsTheWorkspace() throws Exception {
    assertEquals(0, jisr("list", "organisations").status());
    Process first = start("import", many().toString(), "--as", "organisations");
    try {
      awaitHolder(first);
      Outcome second = jisr("list", "organisations", "--json");
      assertJson("{\"error\":", 3, second);
      assertEquals(1, second.err().lines().count(), second.err());
    } finally {
      first.destroyForcibly().waitFor();
    }
  }

  @Test
  void anImportThatIsKilledOrInterruptedLeavesNothingBehind() throws Exception {
    assertEquals(0, jisr("import", ACTORS, "--as", "organisations").status());
    for (String signal : List.of("-KILL", "-INT")) {
      Process importing = start("import", many().toString(), "--as", "organisations");
      awaitHolder(importing);
      Thread.sleep(2_000); // so that it is in the middle of its rows
      new ProcessBuilder("kill", signal, Long.toString(importing.pid())).start().waitFor();
      assertTrue(importing.waitFor(2, TimeUnit.MINUTES));
      assertFalse(importing.exitValue() == 0, "the import was over before it was ended");
      assertJson("{\"sound\":true", 0, jisr("check", "--json"));
      Outcome list = jisr("list", "organisations", "--columns", "code", "--json");
      assertEquals(29, occurrences(list.out(), "\"code\":"), signal);
    }
  }

  @Test
  void theSampleIsThereAndLeavesNoTrace() throws IOException, InterruptedException {
    Outcome list = product.jisr("--sample", "list", "organisations", "--json");
    assertEquals(29, occurrences(list.out(), "\"code\":"), list.toString());
  }

  @Test
  void aModuleGoesAndComesBackAndTheDataStay() throws IOException, InterruptedException {
    Product own = Product.copyTo(folder);
    String[] place = {"--workspace", workspace().toString()};
    String cells = TABLES.resolve("reception_cells.csv").toString();
    assertEquals(
        0, own.jisr(place[0], place[1], "import", cells, "--as", "reception-cells").status());
    String before = own.jisr(place[0], place[1], "list", "reception-cells", "--json").out();

    assertJson("\"id\":\"network\"", 0, own.jisr("module", "list", "--json"));
    assertEquals(1, own.jisr("module", "install", "network", "--site", Product.SITE).status());
    assertEquals(4, own.jisr("module", "remove", "core").status());
    assertEquals(0, own.jisr("module", "remove", "network").status());
    assertEquals("[]", own.jisr("module", "list", "--json").out().strip());
    assertEquals(2, own.jisr(place[0], place[1], "list", "reception-cells").status());

    assertEquals(1, own.jisr("module", "install", "network", "--site", "file:/nowhere").status());
    assertEquals(1, own.jisr("module", "install", "fromage", "--site", Product.SITE).status());
    assertEquals(0, own.jisr("module", "install", "network", "--site", Product.SITE).status());
    assertJson("\"installed\":true", 0, own.jisr("module", "list", "--json"));
    assertEquals(before, own.jisr(place[0], place[1], "list", "reception-cells", "--json").out());
  }

  private Process start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                product.folder().resolve("jisr").toString(),
                "--workspace",
                workspace().toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out").toFile());
    builder.environment().put("JISR_DATA", temporary.resolve("background").toString());
    return builder.start();
  }

  private void awaitHolder(Process process) throws InterruptedException {
    while (process.isAlive() && !Files.exists(workspace().resolve("holder.txt"))) {
      Thread.sleep(100);
    }
    assertTrue(process.isAlive(), "the workspace was never held");
  }

  /** A table that takes its time. */
  private Path many() throws IOException {
    Path file = folder.resolve("beaucoup.csv");
    if (!Files.exists(file)) {
      try (BufferedWriter out = Files.newBufferedWriter(file)) {
        out.write("code,nom,description\n");
        for (int i = 0; i < MANY; i++) {
          out.write("k" + i + ",Association numéro " + i + ",\"Pour, avec et par\"\n");
        }
      }
    }
    return file;
  }
}
