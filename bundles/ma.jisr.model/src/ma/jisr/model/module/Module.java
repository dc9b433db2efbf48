package ma.jisr.model.module;

import java.util.List;
import org.eclipse.emf.ecore.EPackage;

/**
 * What a deployable module says of itself. Registered as an OSGi service: a module appears by being
 * installed and vanishes by being removed.
 */
public interface Module {

  /** Its short name, as IT staff type it: "network". Lower case letters only. */
  String id();

  /** The key of its name in its own messages, as "module.network". */
  String labelKey();

  /** The models that it brings, none of which another module brings. */
  List<EPackage> packages();

  /** The version of its tables; raised with each numbered migration that it ships. */
  default int schemaVersion() {
    return 1;
  }

  /** The roles that it knows, to be granted to accounts. */
  default List<String> roles() {
    return List.of(id() + ".read", id() + ".write");
  }
}
