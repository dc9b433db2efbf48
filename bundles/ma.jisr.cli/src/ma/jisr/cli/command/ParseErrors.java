package ma.jisr.cli.command;

import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command, in the program's language: picocli speaks English alone. */
final class ParseErrors {

  private ParseErrors() {}

  static String sentence(ParameterException e) {
    if (e.getCause() instanceof CommandFailure failure) {
      return failure.getMessage();
    } else if (e instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().get(0);
      boolean noCommand = !e.getCommandLine().getSubcommands().isEmpty();
      return CliTexts.format(
          first.startsWith("-")
              ? "usage.unknownOption"
              : noCommand ? "usage.unknownCommand" : "usage.tooMany",
          first);
    } else if (e instanceof MissingParameterException missing) {
      return CliTexts.format(
          "usage.missing",
          missing.getMissing().stream().map(ParseErrors::name).collect(Collectors.joining(", ")));
    } else if (e instanceof OverwrittenOptionException twice) {
      return CliTexts.format("usage.twice", name(twice.getOverwritten()));
    } else if (e.getArgSpec() != null) {
      return e.getValue() == null
          ? CliTexts.format("usage.needsValue", name(e.getArgSpec()))
          : CliTexts.format("usage.badValue", name(e.getArgSpec()), e.getValue());
    }
    return e.getMessage();
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
