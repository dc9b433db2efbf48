package ma.jisr.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** Every command, option and parameter is explained in every language. */
class HelpTest {

  @TempDir Path home;
  private Locale before;

  @BeforeEach
  void rememberLanguage() {
    before = Locale.getDefault();
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "ar", "en"})
  void everythingIsExplained(String language) {
    Locale.setDefault(Locale.of(language));
    List<String> silent = new ArrayList<>();
    explain(Console.commands(home), silent);
    assertEquals(List.of(), silent);
  }

  private static void explain(CommandLine line, List<String> silent) {
    String name = line.getCommandSpec().qualifiedName(" ");
    if (line.getCommandSpec().usageMessage().header().length == 0) {
      silent.add(name);
    }
    for (ArgSpec argument : line.getCommandSpec().args()) {
      if (argument.description().length == 0 && argument.group() == null) {
        silent.add(name + " " + argument.paramLabel());
      }
    }
    line.getSubcommands().values().forEach(sub -> explain(sub, silent));
  }

  @ParameterizedTest
  @CsvSource({
    "fr,Codes de retour,Importe un fichier CSV",
    "ar,رموز الخروج,يستورد ملف CSV",
    "en,Exit statuses,Imports a CSV"
  })
  void helpSpeaksTheLanguageOfTheWindow(String language, String heading, String header) {
    Locale.setDefault(Locale.of(language));
    Console.Outcome outcome = new Console(home).run("import", "--help");
    assertEquals(ExitStatus.DONE, outcome.status());
    assertTrue(outcome.out().contains(heading), outcome.out());
    assertTrue(outcome.out().startsWith(header), outcome.out());
    assertEquals("", outcome.err());
    assertFalse(language.equals("fr") && outcome.out().contains("Usage:"), outcome.out());
  }
}
