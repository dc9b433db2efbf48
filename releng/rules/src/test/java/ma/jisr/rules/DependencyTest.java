package ma.jisr.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Arrows between bundles point one way, and manifests say what they must. */
class DependencyTest {
  private static final Set<String> NOTHING = Set.of();
  private static final Set<String> MODEL = Set.of("ma.jisr.model");
  private static final Set<String> STORE = and(MODEL, "ma.jisr.store");
  private static final Set<String> SERVICES =
      and(STORE, "ma.jisr.matching", "ma.jisr.exchange", "ma.jisr.document", "ma.jisr.geo");
  private static final Set<String> REFERENCE = and(SERVICES, "ma.jisr.reference");

  /** The socle: what each of its bundles may ask for. Everything else is a module. */
  private static final Map<String, Set<String>> SOCLE =
      Map.of(
          "ma.jisr.model", NOTHING,
          "ma.jisr.store", MODEL,
          "ma.jisr.matching", STORE,
          "ma.jisr.exchange", and(STORE, "ma.jisr.matching", "ma.jisr.geo"),
          "ma.jisr.document", and(STORE, "ma.jisr.exchange"),
          "ma.jisr.geo", STORE,
          "ma.jisr.reference", SERVICES,
          "ma.jisr.ui", SERVICES,
          "ma.jisr.cli", REFERENCE,
          "ma.jisr.app", and(REFERENCE, "ma.jisr.ui"));

  static List<Bundle> bundles() {
    return Bundle.all();
  }

  static List<Bundle> bundlesAndTests() {
    return Bundle.withTests();
  }

  private static Set<String> allowed(String name) {
    if (SOCLE.containsKey(name)) {
      return SOCLE.get(name);
    }
    // A module speaks to the shared services, its face also to the kit and its commands also to the
    // command line: never to another module.
    if (name.endsWith(".ui")) {
      // The map in the window is of the kit: the core feature brings it, whatever modules there
      // are.
      return and(
          REFERENCE,
          "ma.jisr.ui",
          "ma.jisr.map.ui",
          name.substring(0, name.length() - ".ui".length()));
    }
    return name.endsWith(".cli")
        ? and(REFERENCE, "ma.jisr.cli", name.substring(0, name.length() - ".cli".length()))
        : REFERENCE;
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void arrowsPointOneWay(Bundle bundle) {
    Set<String> forbidden = new TreeSet<>(bundle.requiredOfJisr());
    forbidden.removeAll(allowed(bundle.name()));
    assertEquals(Set.of(), forbidden, bundle + " may not require these");
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void bundlesOfJisrAreRequiredNotImported(Bundle bundle) {
    Set<String> imported = new TreeSet<>(bundle.names("Import-Package"));
    imported.removeIf(name -> !name.startsWith("ma.jisr."));
    assertEquals(Set.of(), imported);
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void aBundleWithoutWindowRequiresNone(Bundle bundle) {
    if (bundle.isFace()) {
      return;
    }
    Set<String> windows = new TreeSet<>(bundle.required());
    windows.removeIf(
        name -> !name.matches("org\\.eclipse\\.(ui|jface|swt|e4\\.ui|nebula)(\\..*)?"));
    assertEquals(Set.of(), windows);
  }

  @ParameterizedTest
  @MethodSource("bundlesAndTests")
  void nothingIsReexported(Bundle bundle) {
    String required = bundle.header("Require-Bundle");
    assertFalse(required != null && required.contains("visibility:=reexport"));
  }

  @ParameterizedTest
  @MethodSource("bundlesAndTests")
  void theManifestIsWhole(Bundle bundle) {
    assertEquals(bundle.name(), bundle.names("Bundle-SymbolicName").iterator().next());
    assertEquals(bundle.name(), bundle.header("Automatic-Module-Name"));
    assertEquals("JavaSE-21", bundle.header("Bundle-RequiredExecutionEnvironment"));
    if (bundle.header("Fragment-Host") == null) {
      assertEquals("lazy", bundle.header("Bundle-ActivationPolicy"));
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void exportedPackagesExist(Bundle bundle) {
    for (String exported : bundle.names("Export-Package")) {
      String folder = exported.replace('.', '/');
      assertTrue(
          Files.isDirectory(bundle.folder().resolve("src").resolve(folder))
              || Files.isDirectory(bundle.folder().resolve("src-gen").resolve(folder)),
          exported + " is exported and not there");
    }
  }

  @Test
  void everyBundleIsInExactlyOneFeature() {
    List<String> listed = new ArrayList<>();
    for (Path folder : Bundle.children(Bundle.ROOT.resolve("features"))) {
      Path feature = folder.resolve("feature.xml");
      if (Files.exists(feature)) {
        Matcher plugin =
            Pattern.compile("<plugin id=\"(ma\\.jisr\\.[^\"]*)\"").matcher(Bundle.text(feature));
        while (plugin.find()) {
          listed.add(plugin.group(1));
        }
      }
    }
    List<String> bundles =
        Bundle.withTests().stream()
            .map(Bundle::name)
            .filter(name -> !name.endsWith(".tests"))
            .sorted()
            .toList();
    assertEquals(bundles, listed.stream().sorted().toList());
  }

  private static Set<String> and(Set<String> set, String... more) {
    Set<String> all = new HashSet<>(set);
    all.addAll(List.of(more));
    return Set.copyOf(all);
  }
}
