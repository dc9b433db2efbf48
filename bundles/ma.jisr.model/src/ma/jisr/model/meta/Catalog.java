package ma.jisr.model.meta;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.jisr.model.module.Module;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;

/** The record types of the modules that are there. Unchanging: a workspace is opened over one. */
public final class Catalog {

  private final List<Module> modules;
  private final Map<String, EClass> byName = new LinkedHashMap<>();
  private final List<EClass> records = new ArrayList<>();
  private final List<EClass> contained = new ArrayList<>();

  /**
   * Reads the models of some modules.
   *
   * @param modules the core first
   */
  public Catalog(Collection<? extends Module> modules) {
    this.modules = List.copyOf(modules);
    for (Module module : this.modules) {
      for (EPackage ePackage : module.packages()) {
        ePackage.getEClassifiers().forEach(this::add);
      }
    }
  }

  private void add(EClassifier classifier) {
    if (classifier instanceof EClass type) {
      byName.put(qualifiedName(type), type);
      if (!type.isAbstract()) {
        (Meta.isRecord(type) ? records : contained).add(type);
      }
    }
  }

  /** The name of a class among all modules, as "core.Organisation". */
  public static String qualifiedName(EClass type) {
    return type.getEPackage().getName() + '.' + type.getName();
  }

  /** The modules, the core first. */
  public List<Module> modules() {
    return modules;
  }

  /** The models of all modules. */
  public List<EPackage> packages() {
    return modules.stream().flatMap(m -> m.packages().stream()).toList();
  }

  /** The module that brings a class. */
  public Module module(EClass type) {
    return modules.stream()
        .filter(m -> m.packages().contains(type.getEPackage()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(qualifiedName(type)));
  }

  /** Every concrete record type. */
  public List<EClass> records() {
    return List.copyOf(records);
  }

  /** The record types that people keep; without those that the program keeps for them. */
  public List<EClass> registers() {
    return records.stream().filter(t -> !Meta.is(t, "internal")).toList();
  }

  /** Every concrete class whose objects are parts of a record. */
  public List<EClass> contained() {
    return List.copyOf(contained);
  }

  /** The concrete types that a reference to a type may point at: itself, its heirs. */
  public List<EClass> concrete(EClass type) {
    List<EClass> all = Meta.isRecord(type) ? records : contained;
    return all.stream().filter(type::isSuperTypeOf).toList();
  }

  /**
   * Finds a record type by the name that people give it.
   *
   * @param name "organisations", "Organisation" or "core.Organisation"
   */
  public Optional<EClass> find(String name) {
    String wanted = name.replace('_', '-');
    return records.stream()
        .filter(
            t ->
                wanted.equalsIgnoreCase(Meta.typeName(t))
                    || name.equalsIgnoreCase(t.getName())
                    || name.equalsIgnoreCase(qualifiedName(t)))
        .findFirst();
  }

  /** A class by its qualified name, when its module is there. */
  public Optional<EClass> byQualifiedName(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
