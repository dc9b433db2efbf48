package ma.jisr.cli.command;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself: the options of every command, before or after its name. */
@Command(name = "jisr", sortOptions = false)
public final class Globals {

  @Option(names = "--workspace", paramLabel = "DIR", scope = ScopeType.INHERIT)
  Path workspace;

  @Option(names = "--sample", scope = ScopeType.INHERIT)
  boolean sample;

  @Option(names = "--json", scope = ScopeType.INHERIT)
  boolean json;

  @Option(names = "--lang", paramLabel = "fr|ar|en", scope = ScopeType.INHERIT)
  String language;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT)
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      scope = ScopeType.INHERIT)
  boolean version;
}
