package ma.jisr.network.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CampaignCommandTest {

  @TempDir Path home;

  private Console.Outcome run(String... arguments) {
    return new Console(home.resolve("w")).run(arguments);
  }

  @Test
  void writesLettersForThoseChosen() throws Exception {
    Path folder = home.resolve("lettres");
    Console.Outcome outcome =
        run(
            "network",
            "campaign",
            "letters",
            folder.toString(),
            "--sample",
            "--json",
            "--where",
            "code = \"aideca\"",
            "--language",
            "ar");
    assertEquals(0, outcome.status(), outcome.err());
    assertEquals(1, outcome.json().get("letters").asInt());
    assertEquals(3, outcome.json().get("files").size());
    assertTrue(Files.exists(Path.of(outcome.json().get("files").get(0).asText())));
  }

  @Test
  void refusesAnswersOfNobodyWithTheirLine() throws Exception {
    Path file =
        Files.writeString(
            home.resolve("reponses.csv"),
            "Fiche,Code,Champ,Correction\n999999,phone,,0661234567\n");
    Console.Outcome outcome =
        run("network", "campaign", "answers", file.toString(), "--sample", "--dry-run", "--json");
    assertEquals(1, outcome.status(), outcome.err());
    assertEquals(2, outcome.json().get("refusals").get(0).get("line").asInt());
  }

  @Test
  void refusesWhatIsNoSheet() throws Exception {
    Path file = Files.writeString(home.resolve("autre.csv"), "nom\nAmal\n");
    Console.Outcome outcome = run("network", "campaign", "answers", file.toString(), "--sample");
    assertEquals(1, outcome.status(), outcome.err());
    assertTrue(outcome.err().contains("Correction"), outcome.err());
    assertEquals(
        2, run("network", "campaign", "letters", home.toString(), "--language", "de").status());
  }
}
