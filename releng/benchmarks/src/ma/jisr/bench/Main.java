package ma.jisr.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Runs the benches that the arguments name, or all; each prints its ratio to its reference. */
public final class Main {

  private static final List<Bench> BENCHES =
      List.of(
          new ImportBench(),
          new ReadBench(),
          new ListBench(),
          new WindowBench(),
          new StartBench(),
          new XlsxBench(),
          new OpenBench(),
          new DuplicatesBench(),
          new MapBench(),
          new NetworkBench(),
          new GraphBench());

  private Main() {}

  /**
   * Runs benches; the exit status is 1 when a limit was missed, 2 for a name that no bench has.
   *
   * @param arguments names of benches; none for all
   */
  public static void main(String[] arguments) throws Exception {
    Locale.setDefault(Locale.FRENCH);
    Set<String> wanted = Set.of(arguments);
    List<String> known = BENCHES.stream().map(Bench::name).toList();
    if (!known.containsAll(wanted)) {
      System.err.println("The benches are: " + String.join(" ", known));
      System.exit(2);
    }
    boolean kept = true;
    for (Bench bench : BENCHES) {
      if (wanted.isEmpty() || wanted.contains(bench.name())) {
        Path folder = Files.createTempDirectory("jisr-bench");
        try {
          for (Ratio ratio : bench.run(folder)) {
            System.out.println(ratio);
            kept &= ratio.isKept();
          }
        } finally {
          Folders.delete(folder);
        }
      }
    }
    System.exit(kept ? 0 : 1);
  }
}
