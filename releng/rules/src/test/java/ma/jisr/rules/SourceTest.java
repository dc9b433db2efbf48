package ma.jisr.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the hand-written sources must hold to: size of classes, texts in all languages, icons. */
class SourceTest {
  private static final int LONGEST = 400;
  private static final List<String> OTHER_LANGUAGES = List.of("_ar", "_en");
  private static final Pattern ICON =
      Pattern.compile("(platform:/plugin/([\\w.]+)/)?(icons/[\\w./-]+\\.(?:svg|png|gif))");
  private static final Pattern PLACE = Pattern.compile("\\{\\d+");

  static List<Bundle> bundles() {
    return Bundle.all();
  }

  static List<Bundle> bundlesAndTests() {
    return Bundle.withTests();
  }

  /** The French texts: of each bundle, whatever the name of its file, and of each feature. */
  static List<Path> texts() {
    Stream<Path> bundles =
        Bundle.all().stream()
            .flatMap(
                bundle ->
                    Stream.concat(
                        bundle.files("src", ".properties").stream(),
                        Bundle.children(bundle.folder()).stream()
                            .filter(file -> file.toString().endsWith(".properties"))
                            .filter(file -> !file.endsWith("build.properties"))));
    Stream<Path> features =
        Bundle.children(Bundle.ROOT.resolve("features")).stream()
            .map(folder -> folder.resolve("feature.properties"))
            .filter(Files::exists);
    return Stream.concat(bundles, features)
        .filter(
            file ->
                file.getFileName().toString().startsWith("messages.")
                    || Files.exists(in("_ar", file))
                    || Files.exists(in("_en", file)))
        .toList();
  }

  private static Path in(String language, Path french) {
    String name = french.getFileName().toString().replace(".properties", language + ".properties");
    return french.resolveSibling(name);
  }

  private static Properties read(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  @ParameterizedTest
  @MethodSource("bundlesAndTests")
  void noHandWrittenClassIsLong(Bundle bundle) throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : bundle.files("src", ".java")) {
      try (Stream<String> lines = Files.lines(file)) {
        long count = lines.count();
        if (count > LONGEST) {
          tooLong.add(Bundle.ROOT.relativize(file) + ": " + count + " lines");
        }
      }
    }
    assertEquals(List.of(), tooLong);
  }

  @Test
  void thereAreTexts() {
    assertFalse(texts().isEmpty(), "no text was found: the rules on languages hold of nothing");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyLanguageHasEveryText(Path french) {
    Properties base = read(french);
    for (String language : OTHER_LANGUAGES) {
      Path file = in(language, french);
      Properties other = read(file);
      assertEquals(keys(base), keys(other), file + " against " + french.getFileName());
      for (String key : base.stringPropertyNames()) {
        String text = other.getProperty(key);
        assertFalse(text.isBlank() && !base.getProperty(key).isBlank(), file + ": " + key);
        assertEquals(
            places(base.getProperty(key)),
            places(text),
            file + ": what " + key + " is filled with");
      }
    }
  }

  private static Set<String> keys(Properties properties) {
    return new TreeSet<>(properties.stringPropertyNames());
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyTextThatTheManifestAsksForIsThere(Bundle bundle) {
    Path plugin = bundle.folder().resolve("plugin.xml");
    if (!Files.exists(plugin)) {
      return;
    }
    Path texts =
        bundle.folder().resolve("src/" + bundle.header("Bundle-Localization") + ".properties");
    Set<String> missing = new TreeSet<>();
    Matcher asked = Pattern.compile("\"%([^\"]+)\"").matcher(Bundle.text(plugin));
    while (asked.find()) {
      if (!Files.exists(texts) || !read(texts).containsKey(asked.group(1))) {
        missing.add(asked.group(1));
      }
    }
    assertEquals(Set.of(), missing, "not in " + texts);
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyIconIsThere(Bundle bundle) {
    List<Path> sources = new ArrayList<>(bundle.files("src", ".java"));
    sources.addAll(bundle.files("css", ".css"));
    sources.addAll(bundle.files("model", ".e4xmi"));
    sources.addAll(bundle.files("", "plugin.xml"));
    Set<String> missing = new TreeSet<>();
    for (Path source : sources) {
      Matcher icon = ICON.matcher(Bundle.text(source));
      while (icon.find()) {
        String owner = icon.group(2) == null ? bundle.name() : icon.group(2);
        if (!Files.exists(Bundle.ROOT.resolve("bundles/" + owner + "/" + icon.group(3)))) {
          missing.add(icon.group() + " (" + Bundle.ROOT.relativize(source) + ")");
        }
      }
    }
    assertEquals(Set.of(), missing);
  }
}
