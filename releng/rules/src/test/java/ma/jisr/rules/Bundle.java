package ma.jisr.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** One bundle of the source tree: its folder and what its manifest says. */
record Bundle(String name, Path folder, Manifest manifest) {
  static final Path ROOT = Path.of(System.getProperty("jisr.root", "../.."));

  /** Every bundle, the fragments of tests left out. */
  static List<Bundle> all() {
    return read().stream().filter(bundle -> bundle.header("Fragment-Host") == null).toList();
  }

  static List<Bundle> withTests() {
    return read();
  }

  private static List<Bundle> read() {
    List<Bundle> bundles = new ArrayList<>();
    for (Path folder : children(ROOT.resolve("bundles"))) {
      Path file = folder.resolve("META-INF/MANIFEST.MF");
      if (!Files.exists(file)) {
        continue;
      }
      try (InputStream in = Files.newInputStream(file)) {
        bundles.add(new Bundle(folder.getFileName().toString(), folder, new Manifest(in)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return bundles;
  }

  String header(String key) {
    return manifest.getMainAttributes().getValue(key);
  }

  /** The names that a header lists, its attributes and directives left out. */
  Set<String> names(String key) {
    Set<String> names = new TreeSet<>();
    String value = header(key);
    if (value != null) {
      // A comma inside quotes belongs to a version range.
      for (String clause : value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
        names.add(clause.split(";")[0].trim());
      }
    }
    return names;
  }

  Set<String> required() {
    return names("Require-Bundle");
  }

  Set<String> requiredOfJisr() {
    Set<String> names = new TreeSet<>(required());
    names.removeIf(name -> !name.startsWith("ma.jisr."));
    return names;
  }

  boolean isFace() {
    return name.equals("ma.jisr.app") || name.equals("ma.jisr.ui") || name.endsWith(".ui");
  }

  List<Path> files(String subfolder, String ending) {
    Path start = folder.resolve(subfolder);
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(start)) {
      return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> children(Path folder) {
    try (Stream<Path> list = Files.list(folder)) {
      return list.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
