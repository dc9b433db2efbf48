package ma.jisr.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the compiled classes of each bundle may speak to. */
class ArchitectureTest {
  private static final String[] SQL = {
    "java.sql..",
    "javax.sql..",
    "org.jooq..",
    "org.apache.derby..",
    "org.postgresql..",
    "com.zaxxer.hikari.."
  };
  private static final String[] WINDOW = {
    "org.eclipse.swt..",
    "org.eclipse.jface..",
    "org.eclipse.ui..",
    "org.eclipse.e4.ui..",
    "org.eclipse.nebula.."
  };

  static List<Bundle> bundles() {
    return Bundle.all();
  }

  static Stream<Bundle> bundlesWithoutSql() {
    return Bundle.all().stream().filter(bundle -> !bundle.name().equals("ma.jisr.store"));
  }

  static Stream<Bundle> bundlesWithoutWindow() {
    return Bundle.all().stream().filter(bundle -> !bundle.isFace());
  }

  private static JavaClasses classes(Bundle bundle) {
    return new ClassFileImporter().importPath(bundle.folder().resolve("target/classes"));
  }

  @Test
  void theClassesAreThere() {
    assertFalse(
        Bundle.all().stream().allMatch(bundle -> classes(bundle).isEmpty()),
        "no compiled class was found: these rules would hold of nothing");
  }

  @ParameterizedTest
  @MethodSource("bundlesWithoutSql")
  void sqlLivesInTheStoreAlone(Bundle bundle) {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(SQL)
        .allowEmptyShould(true)
        .check(classes(bundle));
  }

  @ParameterizedTest
  @MethodSource("bundlesWithoutWindow")
  void windowsLiveInTheUserInterfaceAlone(Bundle bundle) {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(WINDOW)
        .allowEmptyShould(true)
        .check(classes(bundle));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noPackageCycleInsideABundle(Bundle bundle) {
    slices()
        .assignedFrom(new Packages(bundle))
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(classes(bundle));
  }

  /** One slice per package; what EMF generates for one model (x, x.impl, x.util) is one slice. */
  private record Packages(Bundle bundle) implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
      String name = javaClass.getPackageName();
      if (!name.startsWith(bundle.name())) {
        return SliceIdentifier.ignore();
      }
      boolean generated =
          Files.isDirectory(bundle.folder().resolve("src-gen").resolve(name.replace('.', '/')));
      return SliceIdentifier.of(generated ? name.replaceFirst("\\.(impl|util)$", "") : name);
    }

    @Override
    public String getDescription() {
      return "packages of " + bundle;
    }
  }
}
