package ma.jisr.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A Java of its own, so that its heap is what the bench says and nothing else is warm in it. */
final class Child {

  private Child() {}

  /**
   * Runs a main class of the benches.
   *
   * @param heap the option that limits its heap
   * @return the lines that it printed
   * @throws IOException when it failed
   */
  static List<String> run(String heap, Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    return run(heap, "", main.getName(), arguments);
  }

  /**
   * Runs a main class of the benches with more on its class path than they have.
   *
   * @param more what comes before the class path of the benches, with its separator
   */
  static List<String> run(String heap, String more, String main, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new java.util.ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=fr",
                "-cp",
                more + System.getProperty("java.class.path"),
                main));
    command.addAll(List.of(arguments));
    Process child =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<String> lines;
    try (BufferedReader out = child.inputReader()) {
      lines = out.lines().toList();
    }
    if (child.waitFor() != 0) {
      throw new IOException(main + " failed: " + child.exitValue());
    }
    return lines;
  }
}
