package ma.jisr.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * From the start of the process to a window that can be used: Jisr on the sample workspace, its
 * list filled, against an empty window of the same platform with the same Java. Jisr keeps the
 * classes of its start ready; the empty window is measured as it comes, and, for information, with
 * its own classes kept ready in the same way.
 */
final class StartBench implements Bench {

  private static final double LIMIT = 1.6;
  private static final int ROUNDS = 5;
  private static final int WARM_UP = 2;
  private static final double NO_LIMIT = Double.POSITIVE_INFINITY;
  private static final List<String> TABLES =
      List.of("organisations", "projects", "relationships", "activities", "events", "indicators");

  private final Path product = Path.of(System.getProperty("jisr.product", "."));

  @Override
  public String name() {
    return "start";
  }

  @Override
  public List<Ratio> run(Path folder) throws Exception {
    Path workspace = folder.resolve("workspace");
    for (String table : TABLES) {
      Path file = product.resolve("../../../bundles/ma.jisr.reference/data/sample");
      start(
          folder,
          List.of(
              product.resolve("jisr").toString(),
              "--workspace",
              workspace.toString(),
              "import",
              file.resolve(table + ".csv").toString(),
              "--as",
              table));
    }
    List<String> jisr =
        List.of(product.resolve("jisr").toString(), "--workspace", workspace.toString());
    List<String> plain = emptyWindow(folder.resolve("plain"), List.of());
    List<String> ready = emptyWindow(folder.resolve("ready"), keptReady(folder));
    Ratio ratio = new Ratio(name(), "an empty window", LIMIT);
    Ratio same = new Ratio(name(), "an empty window, its classes kept ready too", NO_LIMIT);
    // The first starts of each lay out its window and keep its classes ready, as after an
    // installation.
    for (int i = 0; i < WARM_UP; i++) {
      start(folder, jisr);
      start(folder, plain);
      start(folder, ready);
    }
    for (int round = 0; round < ROUNDS; round++) {
      double reference = start(folder, plain);
      double readyReference = start(folder, ready);
      double measured = start(folder, jisr);
      ratio.add(measured, reference);
      same.add(measured, readyReference);
    }
    return List.of(ratio, same);
  }

  /** Runs a program to its end; the milliseconds until its first line. */
  private static double start(Path folder, List<String> command)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder
        .environment()
        .putAll(
            Map.of(
                "JISR_DATA", folder.resolve("settings").toString(),
                "JISR_VM_ARGS", "-Djisr.startup.report=true",
                "JISR_LANG", "fr"));
    long begin = System.nanoTime();
    Process process = builder.start();
    String line;
    long end;
    try (BufferedReader out = process.inputReader()) {
      line = out.readLine();
      end = System.nanoTime();
      while (out.readLine() != null) {
        // to its end
      }
    }
    if (process.waitFor() != 0 || line == null) {
      throw new IOException(command + " ended with " + process.exitValue());
    }
    return (end - begin) / 1e6;
  }

  /** The product's platform without Jisr's own bundles, with one that opens an empty window. */
  private List<String> emptyWindow(Path folder, List<String> options) throws IOException {
    WindowProgram program = new WindowProgram(product, folder);
    program.bundle(
        "ma.jisr.bench.window",
        "org.eclipse.ui, org.eclipse.core.runtime",
        """
        <extension id="empty" point="org.eclipse.core.runtime.applications">
          <application><run class="ma.jisr.bench.window.EmptyWindow"/></application>
        </extension>
        <extension point="org.eclipse.ui.perspectives">
          <perspective id="ma.jisr.bench.window.perspective" name="Vide"
            class="ma.jisr.bench.window.EmptyWindow"/>
        </extension>
        """,
        "EmptyWindow",
        "EmptyWindow$Advisor");
    program.configure(false);
    return program.command("ma.jisr.bench.window.empty", options);
  }

  /** The options by which Jisr keeps its classes ready. */
  private static List<String> keptReady(Path folder) {
    return List.of(
        "-Xlog:disable",
        "-XX:+AutoCreateSharedArchive",
        "-XX:SharedArchiveFile=" + folder.resolve("empty.jsa"));
  }
}
