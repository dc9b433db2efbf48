package ma.jisr.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import ma.jisr.cli.command.Console.Outcome;
import ma.jisr.store.StoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arguments, exit statuses, and what goes to which stream. */
class ProgramTest {

  @TempDir Path home;
  private Console console;
  private Locale before;

  @BeforeEach
  void speakFrench() {
    before = Locale.getDefault();
    Locale.setDefault(Locale.FRENCH);
    console = new Console(home);
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nothing-of-the-kind",
        "list",
        "list organisations --colour",
        "list organisations --columns name,nowhere",
        "list organisations --limit many",
        "list organisations --limit -1",
        "search conseil --limit -1",
        "log --limit -1",
        "list nowhere",
        "import file.csv",
        "import file.csv --as nowhere",
        "import file.csv --as organisations --map nothing",
        "show seven",
        "show 7 8",
        "undo yesterday",
        "backup copy.tar",
        "network map",
        "network map carte.bmp",
        "network map carte.svg --as nowhere",
        "network map carte.svg --as themes",
        "network map carte.svg --width 5",
        "network map carte.svg --by village",
        "network map carte.svg --classes pretty",
        "network map carte.svg --per 10000",
        "network map carte.svg --world --choropleth organisations --per 10000",
        "network map carte.svg --world --choropleth population",
        "check --workspace a --workspace b",
        "check --workspace a --sample",
        "check --workspace",
        "check --lang tlh",
        "module",
        "module install",
        "module list --site ftp://depot.example.org/",
        "module list --site http://depot.example.org/",
        "module list --site http://127.0.0.1.example.org/",
      })
  void aWrongUsageIsSaidInASentence(String line) {
    Outcome outcome = console.run(line.split(" "));
    assertEquals(ExitStatus.USAGE, outcome.status(), outcome.toString());
    assertEquals("", outcome.out());
    assertFalse(outcome.err().isBlank());
    assertFalse(outcome.err().contains("!usage"), outcome.err());
    assertFalse(outcome.err().contains("Unknown"), outcome.err());
    assertEquals(0, console.workspace.closed, "the workspace was opened");
  }

  @Test
  void anUnknownTypeNamesTheTypes() {
    Outcome outcome = console.run("list", "fromages");
    assertTrue(outcome.err().contains("fromages"));
    assertTrue(outcome.err().contains("relationships"), outcome.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"fromage", "module fromage"})
  void whatIsNoCommandIsCalledSo(String line) {
    String said = console.run(line.split(" ")).err();
    assertTrue(said.startsWith("« fromage » n’est pas une commande"), said);
  }

  @ParameterizedTest
  @CsvSource({"BUSY,3", "DAMAGED,3", "UNWRITABLE,3", "TOO_NEW,3", "DENIED,4"})
  void aWorkspaceThatCannotBeOpenedIsSaidInItsOwnSentence(StoreException.Reason reason, int status)
      throws JsonProcessingException {
    console.workspace.trouble = new StoreException(reason, "Karim l’occupe.", null);
    Outcome outcome = console.run("search", "x", "--json");
    assertEquals(status, outcome.status());
    assertEquals("Karim l’occupe.\n", outcome.err());
    assertEquals("Karim l’occupe.", outcome.json().get("error").asText());
  }

  @Test
  void whatNobodyForesawIsLoggedAndNotShown() {
    Outcome outcome = console.run("show", "7");
    assertEquals(ExitStatus.REFUSED, outcome.status());
    assertFalse(outcome.err().contains("Exception"), outcome.err());
    assertFalse(outcome.err().contains("stack"), outcome.err());
    assertEquals("a stack that no person may see", console.logged.get(0).getMessage());
    assertEquals(1, console.workspace.closed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--json --workspace W search conseil régional",
        "search --json conseil régional --workspace=W",
        "--workspace W search conseil régional --json",
      })
  void globalOptionsStandBeforeOrAfterTheCommand(String line) throws JsonProcessingException {
    Path folder = home.resolve("espace");
    Outcome outcome = console.run(line.replace("W", folder.toString()).split(" "));
    assertEquals(ExitStatus.DONE, outcome.status(), outcome.err());
    assertEquals(folder, console.workspace.opened);
    JsonNode hit = outcome.json().get(0);
    assertEquals(7, hit.get("id").asLong());
    assertEquals("organisations", hit.get("type").asText());
    assertEquals("Conseil régional", hit.get("label").asText());
    assertEquals("core", hit.get("module").asText());
  }

  @Test
  void withoutAFolderTheUsualWorkspaceIsOpenedForThePersonWhoWorks() {
    console.run("check");
    assertEquals(home, console.workspace.opened);
    assertEquals("amina", console.workspace.author);
    assertEquals(1, console.workspace.closed);
  }

  @Test
  void aSearchWithoutAnswerIsAnEmptyList() throws JsonProcessingException {
    Outcome outcome = console.run("search", "rien", "--json");
    assertEquals(ExitStatus.DONE, outcome.status());
    assertTrue(outcome.json().isArray() && outcome.json().isEmpty());
  }

  @Test
  void defectsEndInStatusOne() throws JsonProcessingException {
    assertTrue(console.run("check", "--json").json().get("sound").asBoolean());
    JsonNode removed = console.run("check", "--remove-unused", "--json").json().get("removed");
    assertEquals(2, removed.get("contents").asInt());
    assertEquals(3_000, removed.get("bytes").asInt(), "what is younger than 30 days stays");
    assertTrue(console.run("check", "--remove-unused").out().contains("2 contenus"));
    console.workspace.defects.add("index abîmé");
    assertFalse(console.run("check", "--remove-unused", "--json").json().has("removed"));
    Outcome outcome = console.run("check", "--json");
    assertEquals(ExitStatus.REFUSED, outcome.status());
    assertEquals("index abîmé", outcome.json().get("defects").get(0).asText());
  }

  @Test
  void undoOfTheLastPassesOverWhatIsUndoneAlready() throws JsonProcessingException {
    Outcome outcome = console.run("undo", "last", "--json");
    assertEquals(1, outcome.json().get("undone").asLong());
    assertEquals(3, outcome.json().get("commit").asLong());
  }

  @Test
  void undoOfNothingInParticularShowsTheLastCommits() {
    Outcome outcome = console.run("undo");
    assertEquals(ExitStatus.USAGE, outcome.status());
    assertTrue(outcome.err().contains("Import"), outcome.err());
    assertTrue(outcome.err().contains("last"), outcome.err());
    assertEquals("", outcome.out());
  }

  @Test
  void whatIsNotThereIsStatusOne() {
    assertEquals(ExitStatus.REFUSED, console.run("show", "8").status());
    assertEquals(ExitStatus.REFUSED, console.run("history", "8").status());
    assertEquals(ExitStatus.REFUSED, console.run("undo", "99").status());
    assertEquals(ExitStatus.REFUSED, console.run("restore", "nulle-part.zip").status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import nulle-part.csv --as organisations",
        "import . --as organisations",
        "restore nulle-part.zip"
      })
  void aFileThatIsNotThereIsSaidBeforeAWorkspaceIsMade(String line) throws JsonProcessingException {
    Outcome outcome = console.run((line + " --json").split(" "));
    assertEquals(ExitStatus.REFUSED, outcome.status(), outcome.err());
    assertTrue(outcome.json().get("error").asText().contains("n’existe pas"), outcome.out());
    assertEquals(null, console.workspace.opened);
  }

  @Test
  void theHelpAndTheVersionAreJsonToo() throws JsonProcessingException {
    Outcome version = console.run("--json", "--version");
    assertEquals(ExitStatus.DONE, version.status());
    assertEquals("1.2.3", version.json().get("version").asText());
    assertEquals("1.2.3", console.run("list", "-V", "--json").json().get("version").asText());
    String help = console.run("--json", "--help").json().get("help").asText();
    assertTrue(help.contains("import"), help);
    String ofCommand = console.run("import", "--json", "--help").json().get("help").asText();
    assertTrue(ofCommand.contains("--dry-run"), ofCommand);
    assertEquals("", version.err());
  }

  @Test
  void aBackupNeverOverwrites() throws java.io.IOException {
    Path file = home.resolve("copie.zip");
    assertEquals(ExitStatus.DONE, console.run("backup", file.toString()).status());
    Files.writeString(file, "précieux");
    assertEquals(ExitStatus.REFUSED, console.run("backup", file.toString()).status());
    assertEquals("précieux", Files.readString(file));
  }

  @Test
  void aFileThatIsNoBackupIsRefusedInput() throws java.io.IOException {
    Path file = Files.writeString(home.resolve("douteux.zip"), "PK");
    assertEquals(ExitStatus.REFUSED, console.run("restore", file.toString()).status());
  }

  @Test
  void historyTellsBeforeAndAfter() throws JsonProcessingException {
    JsonNode entry = console.run("history", "7", "--json").json().get(0);
    assertEquals("created", entry.get("kind").asText());
    assertEquals("name", entry.get("fields").get(0).get("feature").asText());
    assertTrue(entry.get("fields").get(0).get("before").isNull());
    String words = console.run("history", "7").out();
    assertTrue(words.contains("Nom: (vide) → Conseil régional"), words);
  }

  @Test
  void theSampleIsRemovedAfterwards() {
    console.run("--sample", "check");
    assertTrue(console.workspace.hasSample);
    assertFalse(Files.exists(console.workspace.opened.getParent()));
  }

  @Test
  void theAnswerSpeaksTheLanguageAskedFor() {
    assertTrue(console.run("--lang", "en", "check").out().contains("no defect"));
    assertTrue(console.run("check", "--lang=ar").out().contains("لا عيوب"));
  }
}
