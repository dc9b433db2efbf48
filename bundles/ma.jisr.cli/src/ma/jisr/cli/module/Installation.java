package ma.jisr.cli.module;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;

/**
 * The p2 profile that this program runs from, read as modules. A module is a feature named {@code
 * ma.jisr.<module>.feature}, the platform's and the core's excepted: no list of modules anywhere.
 */
final class Installation {

  private static final Pattern MODULE =
      Pattern.compile("ma\\.jisr\\.([a-z]+)\\.feature\\.feature\\.group");
  private static final List<String> FIXED = List.of("core", "platform");

  private final IProfile profile;

  private Installation(IProfile profile) {
    this.profile = profile;
  }

  /**
   * What people call a module. p2 keeps the texts of a feature as properties named by language.
   *
   * @param language ISO 639-1
   * @return the name in that language, else in another, else the unit's own
   */
  static String name(IInstallableUnit unit, String language) {
    String name = unit.getProperty(IInstallableUnit.PROP_NAME);
    if (name == null || !name.startsWith("%")) {
      return name == null ? unit.getId() : name;
    }
    return Stream.of(language, "df_LT", "fr", "en")
        .map(prefix -> unit.getProperty(prefix + '.' + name.substring(1)))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(unit.getId());
  }

  /** What runs now; empty when the program was not installed by p2, as in an IDE. */
  static Optional<Installation> running(IProvisioningAgent agent) {
    IProfileRegistry registry = agent.getService(IProfileRegistry.class);
    return Optional.ofNullable(registry.getProfile(IProfileRegistry.SELF)).map(Installation::new);
  }

  /** The name of p2's unit for a module. */
  static String unitId(String module) {
    return "ma.jisr." + module + ".feature.feature.group";
  }

  /** The short name of the module that a unit stands for. */
  static Optional<String> moduleId(IInstallableUnit unit) {
    Matcher matcher = MODULE.matcher(unit.getId());
    return matcher.matches() && !isFixed(matcher.group(1))
        ? Optional.of(matcher.group(1))
        : Optional.empty();
  }

  /** Whether the name is that of a part which is always there. */
  static boolean isFixed(String module) {
    return FIXED.contains(module);
  }

  /** The newest version of each module among some units, by short name. */
  static TreeMap<String, IInstallableUnit> modules(IQueryable<IInstallableUnit> units) {
    TreeMap<String, IInstallableUnit> newest = new TreeMap<>();
    for (IInstallableUnit unit : units.query(QueryUtil.createIUGroupQuery(), null)) {
      moduleId(unit)
          .ifPresent(
              id ->
                  newest.merge(
                      id, unit, (a, b) -> a.getVersion().compareTo(b.getVersion()) < 0 ? b : a));
    }
    return newest;
  }

  /** The modules that are installed, by short name. */
  TreeMap<String, IInstallableUnit> modules() {
    return modules(profile);
  }

  /** p2's name for the installation. */
  String profileId() {
    return profile.getProfileId();
  }

  /** The folder that holds the program. */
  Path folder() {
    String folder = profile.getProperty(IProfile.PROP_INSTALL_FOLDER);
    return Path.of(folder == null ? System.getProperty("jisr.home", ".") : folder);
  }

  /** Whether this account may change every folder that an installation writes to. */
  boolean isWritable() {
    File folder = folder().toFile();
    for (String part : List.of("", "plugins", "features", "p2", "configuration")) {
      Path path = new File(folder, part).toPath();
      if (Files.exists(path) && !Files.isWritable(path)) {
        return false;
      }
    }
    return true;
  }
}
