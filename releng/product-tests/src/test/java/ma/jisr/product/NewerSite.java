package ma.jisr.product;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A p2 site as the next release would make it: the built repository, in which the network module
 * has a newer version. Of the artifacts only that module's are there, since nothing else is new.
 */
final class NewerSite {

  /** The version of the module in this site. */
  static final String VERSION = "1.1.0.next";

  private static final Pattern UNITS =
      Pattern.compile("(?s)<unit id='ma\\.jisr\\.network[.'].*?</unit>");
  private static final Pattern ARTIFACTS =
      Pattern.compile("(?s)<artifact classifier='[^']*' id='ma\\.jisr\\.network[.'].*?</artifact>");

  private NewerSite() {}

  /**
   * Makes the site.
   *
   * @param folder where to, made anew
   * @return its address
   */
  static String in(Path folder) throws IOException {
    Path built = Product.REPOSITORY;
    for (String kind : new String[] {"plugins", "features"}) {
      Files.createDirectories(folder.resolve(kind));
      try (Stream<Path> jars = Files.list(built.resolve(kind))) {
        for (Path jar : jars.filter(NewerSite::isOfTheModule).toList()) {
          String name = jar.getFileName().toString().replaceFirst("_[^_]*$", "_" + VERSION);
          rewrite(jar, folder.resolve(kind).resolve(name + ".jar"));
        }
      }
    }
    Files.writeString(
        folder.resolve("content.xml"),
        replace(text(built.resolve("content.jar"), "content.xml"), UNITS, NewerSite::newer));
    // The jars are others now: what the build said of their sizes and sums is not true of them.
    Files.writeString(
        folder.resolve("artifacts.xml"),
        replace(
            text(built.resolve("artifacts.jar"), "artifacts.xml"),
            ARTIFACTS,
            artifact -> newer(artifact).replaceAll("(?s)<properties .*</properties>", "").strip()));
    return folder.toUri().toString();
  }

  private static boolean isOfTheModule(Path jar) {
    return jar.getFileName().toString().startsWith("ma.jisr.network");
  }

  /** The same text with the newer version wherever the module's own stands. */
  private static String newer(String text) {
    Matcher version = Pattern.compile("\\d+\\.\\d+\\.\\d+\\.\\d{12}").matcher(text);
    return version.replaceAll(VERSION);
  }

  private static String replace(String text, Pattern pattern, UnaryOperator<String> change) {
    return pattern
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(change.apply(found.group())));
  }

  private static String text(Path archive, String name) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void rewrite(Path from, Path to) throws IOException {
    try (JarFile jar = new JarFile(from.toFile());
        OutputStream out = Files.newOutputStream(to);
        JarOutputStream copy = new JarOutputStream(out)) {
      Manifest manifest = jar.getManifest() == null ? new Manifest() : jar.getManifest();
      Attributes main = manifest.getMainAttributes();
      main.putIfAbsent(Attributes.Name.MANIFEST_VERSION, "1.0");
      main.computeIfPresent(new Attributes.Name("Bundle-Version"), (name, value) -> VERSION);
      copy.putNextEntry(new ZipEntry(JarFile.MANIFEST_NAME));
      manifest.write(copy);
      for (ZipEntry entry : (Iterable<ZipEntry>) jar.stream().<ZipEntry>map(e -> e)::iterator) {
        if (entry.isDirectory() || entry.getName().equals(JarFile.MANIFEST_NAME)) {
          continue;
        }
        copy.putNextEntry(new ZipEntry(entry.getName()));
        byte[] bytes = jar.getInputStream(entry).readAllBytes();
        if (entry.getName().equals("feature.xml")) {
          bytes = newer(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        }
        copy.write(bytes);
      }
    }
  }
}
