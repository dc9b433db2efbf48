package ma.jisr.network.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** Every command of the module, option and parameter is explained in every language. */
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
    explain(new Console(home).commands().getSubcommands().get("network"), silent);
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
}
