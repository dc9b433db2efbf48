package ma.jisr.campaign;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The classes of src/campaign, compiled against the plugins of the assembled product: one of them
 * runs in a program of its own that is killed, the other is called here.
 */
final class Campaign implements AutoCloseable {

  private static final Path RELENG =
      Path.of(System.getProperty("jisr.root", "../..")).resolve("releng").toAbsolutePath();

  private final String classpath;
  private final URLClassLoader loader;
  private final Class<?> examiner;

  private Campaign(String classpath, URLClassLoader loader) throws ClassNotFoundException {
    this.classpath = classpath;
    this.loader = loader;
    examiner = loader.loadClass("ma.jisr.campaign.Examiner");
  }

  /**
   * Compiles.
   *
   * @param classes where to
   */
  static Campaign compile(Path classes) throws IOException, ClassNotFoundException {
    String product = System.getProperty("jisr.plugins", RELENG + "/target/jisr/plugins");
    List<String> jars = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(product))) {
      files.map(Path::toString).filter(f -> f.endsWith(".jar")).sorted().forEach(jars::add);
    }
    List<String> command = new ArrayList<>(List.of("-nowarn", "-proc:none", "--release", "21"));
    command.addAll(List.of("-d", classes.toString(), "-cp", String.join(":", jars)));
    try (Stream<Path> files = Files.walk(RELENG.resolve("campaign/src/campaign/java"))) {
      files.map(Path::toString).filter(f -> f.endsWith(".java")).forEach(command::add);
    }
    int status =
        ToolProvider.getSystemJavaCompiler().run(null, null, null, command.toArray(String[]::new));
    if (status != 0) {
      throw new IOException("the classes of the campaign do not compile");
    }
    jars.add(0, classes.toString());
    List<URL> urls = new ArrayList<>();
    for (String jar : jars) {
      urls.add(Path.of(jar).toUri().toURL());
    }
    URLClassLoader loader =
        new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    return new Campaign(String.join(":", jars), loader);
  }

  /** Starts a program that commits to a workspace until it is killed. */
  Writing start(Path workspace, long seed, Path folder) throws IOException {
    Path out = Files.createTempFile(folder, "writer", ".out");
    Path err = Files.createTempFile(folder, "writer", ".err");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classpath,
                "ma.jisr.campaign.Writer",
                workspace.toString(),
                Long.toString(seed))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    return new Writing(process, out, err);
  }

  /** A program that commits. */
  record Writing(Process process, Path out, Path err) {

    /** The whole lines that it printed so far. */
    List<String> lines() throws IOException {
      String text = Files.readString(out, StandardCharsets.UTF_8);
      return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    /** Waits until it has begun to commit. */
    void awaitReady() throws IOException, InterruptedException {
      while (!lines().contains("READY")) {
        if (!process.isAlive()) {
          throw new IOException("the writer ended: " + Files.readString(err));
        }
        Thread.sleep(5);
      }
    }

    /**
     * Kills it where it stands.
     *
     * @throws IOException it had ended by itself
     */
    void kill() throws IOException, InterruptedException {
      boolean alive = process.isAlive();
      process.destroyForcibly().waitFor();
      if (!alive) {
        throw new IOException("the writer ended: " + Files.readString(err));
      }
    }
  }

  /** As Examiner.examine. */
  @SuppressWarnings("unchecked")
  List<String> examine(
      Path workspace, Map<Long, String> there, List<Long> known, List<String> lines) {
    return (List<String>)
        call(
            "examine",
            new Class<?>[] {Path.class, Map.class, List.class, List.class},
            workspace,
            there,
            known,
            lines);
  }

  /** As Examiner.refusal. */
  String refusal(Path workspace) {
    return (String) call("refusal", new Class<?>[] {Path.class}, workspace);
  }

  private Object call(String method, Class<?>[] types, Object... arguments) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return examiner.getMethod(method, types).invoke(null, arguments);
    } catch (InvocationTargetException e) {
      throw new AssertionError(method + " failed: " + e.getCause().getMessage(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
