package ma.jisr.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** igraph, by Debian's package python3-igraph. */
final class Igraph {

  private static final String PYTHON = "/usr/bin/python3";

  private Igraph() {}

  /** Whether it is installed. */
  static boolean isThere() throws IOException, InterruptedException {
    return Files.isExecutable(Path.of(PYTHON))
        && new ProcessBuilder(PYTHON, "-c", "import igraph")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor()
            == 0;
  }

  /** The milliseconds that it takes for the betweenness of the network of a file. */
  static double betweenness(Path network) throws IOException, InterruptedException {
    return Double.parseDouble(run("time", network).get(0).split(" ")[1]);
  }

  /** Its metrics by name. */
  static Map<String, double[]> values(Path network) throws IOException, InterruptedException {
    Map<String, double[]> values = new HashMap<>();
    for (String line : run("values", network)) {
      String[] words = line.split(" ");
      values.put(
          words[0],
          Arrays.stream(words, 1, words.length).mapToDouble(Double::parseDouble).toArray());
    }
    return values;
  }

  private static List<String> run(String task, Path network)
      throws IOException, InterruptedException {
    Path script = network.resolveSibling("igraph_network.py");
    try (var in = Igraph.class.getResourceAsStream("igraph_network.py")) {
      Files.write(script, in.readAllBytes());
    }
    Process process =
        new ProcessBuilder(PYTHON, script.toString(), task, network.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> lines;
    try (BufferedReader out = process.inputReader()) {
      lines = out.lines().toList();
    }
    if (process.waitFor() != 0) {
      throw new IOException("igraph failed: " + process.exitValue());
    }
    return lines;
  }
}
