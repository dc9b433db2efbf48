package ma.jisr.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a module adds to the command line is there with it, and not without. */
class CommandGroupTest {

  @TempDir Path home;
  private Locale before;

  @BeforeEach
  void speakFrench() {
    before = Locale.getDefault();
    Locale.setDefault(Locale.FRENCH);
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  /** Grants that are counted in a workspace, or in none with {@code --alone}. */
  private static final class Grants implements CommandGroup {

    @Override
    public String name() {
      return "grants";
    }

    @Override
    public CommandLine commands(Surroundings surroundings, Globals globals) {
      return new CommandLine(new Group()).addSubcommand("count", new Count(surroundings, globals));
    }

    @Override
    public ResourceBundle help() {
      return new ListResourceBundle() {
        @Override
        protected Object[][] getContents() {
          return new Object[][] {
            {"jisr.grants.usage.header", "Les subventions."},
            {"jisr.grants.count.usage.header", "Compte les subventions."},
            {"jisr.grants.count.alone", "Sans espace de travail."}
          };
        }
      };
    }

    @Command
    private static final class Group {}

    private static final class Count extends WorkspaceCommand {

      @Option(names = "--alone")
      boolean alone;

      Count(Surroundings surroundings, Globals globals) {
        super(surroundings, globals);
      }

      @Override
      protected OptionalInt runAlone(IProgressMonitor monitor) {
        return alone ? OptionalInt.of(ExitStatus.REFUSED) : OptionalInt.empty();
      }

      @Override
      protected int run(Workspace workspace, IProgressMonitor monitor) {
        output().line("3");
        return ExitStatus.DONE;
      }
    }
  }

  private Console console() {
    Console console = new Console(home);
    console.groups.add(new Grants());
    return console;
  }

  @Test
  void isThereWithItsModule() {
    assertEquals("3", console().run("grants", "count").out().strip());
    assertEquals(ExitStatus.USAGE, new Console(home).run("grants", "count").status());
  }

  @Test
  void worksWithoutAWorkspaceWhenItNeedsNone() {
    Console console = console();
    assertEquals(ExitStatus.REFUSED, console.run("grants", "count", "--alone").status());
    assertEquals(0, console.workspace.closed);
  }

  @Test
  void isExplainedInItsOwnWordsAndThoseOfTheProgram() {
    Console.Outcome outcome = console().run("grants", "count", "--help");
    String help = outcome.out();
    assertEquals("", outcome.err());
    assertTrue(help.startsWith("Compte les subventions."), help);
    assertTrue(help.contains("Sans espace de travail."), help);
    assertTrue(help.contains("Codes de retour"), help);
    assertTrue(console().run("--help").out().contains("Les subventions."));
  }
}
