package ma.jisr.network.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import ma.jisr.cli.command.CommandFailure;
import ma.jisr.model.base.PartialDate;
import ma.jisr.network.coverage.Selection;
import picocli.CommandLine.Option;

/** The options of a period: from the first day that a date can mean to the last. */
final class Period {

  @Option(names = "--from", paramLabel = "DATE", descriptionKey = "period.from")
  String from;

  @Option(names = "--to", paramLabel = "DATE", descriptionKey = "period.to")
  String to;

  private LocalDate first;
  private LocalDate last;

  /**
   * Looks at what was typed.
   *
   * @throws CommandFailure USAGE when it is no period
   */
  void check() {
    first = from == null ? null : date("--from", from).earliest();
    last = to == null ? null : date("--to", to).latest();
    if (first != null && last != null && last.isBefore(first)) {
      throw CommandFailure.usage(NetworkCliTexts.format("period.reversed", from, to));
    }
  }

  /** A selection in this period. */
  Selection of(Selection selection) {
    return selection.between(first, last);
  }

  /**
   * A date as it was typed.
   *
   * @throws CommandFailure USAGE when there is no such date
   */
  static PartialDate date(String option, String typed) {
    try {
      return PartialDate.valueOf(typed.strip());
    } catch (DateTimeException e) {
      throw CommandFailure.usage(NetworkCliTexts.format("period.date", option, typed));
    }
  }
}
