package ma.jisr.network.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryCommandTest {

  @TempDir Path home;

  private Console.Outcome run(String... arguments) {
    return new Console(home.resolve("w")).run(arguments);
  }

  @Test
  void writesTheDirectoryInALanguage() throws Exception {
    Path pdf = home.resolve("annuaire.pdf");
    Console.Outcome outcome =
        run("network", "directory", pdf.toString(), "--lang", "ar", "--sample", "--json");
    assertEquals(0, outcome.status(), outcome.err());
    assertTrue(outcome.json().get("actors").asInt() > 5, outcome.out());
    assertTrue(
        Files.readString(pdf, java.nio.charset.StandardCharsets.ISO_8859_1).startsWith("%PDF"));
    Path docx = home.resolve("annuaire.docx");
    assertEquals(
        0, run("network", "directory", docx.toString(), "--by", "theme", "--sample").status());
    assertTrue(Files.size(docx) > 10_000);
  }

  @Test
  void refusesWhatMakesNoSense() {
    String file = home.resolve("a.pdf").toString();
    assertEquals(2, run("network", "directory", file, "--lang", "de", "--sample").status());
    assertEquals(2, run("network", "directory", file, "--by", "taille", "--sample").status());
    String odd = home.resolve("a.odt").toString();
    assertEquals(2, run("network", "directory", odd, "--sample").status());
  }
}
