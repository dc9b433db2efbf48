package ma.jisr.cli.module;

import java.net.URI;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Installs, updates and removes the deployable modules of this installation. Workspaces are not
 * touched: the records of a module that is removed are there again when it comes back.
 */
public interface ModuleManager {

  /**
   * The modules that are installed and those that a site offers.
   *
   * @param site where modules come from; null for the sites that the installation knows, none of
   *     which needs to answer
   * @throws ModuleException UNREACHABLE when the site named cannot be read
   */
  List<ModuleState> list(URI site, IProgressMonitor monitor);

  /**
   * Installs the newest version of a module.
   *
   * @param id its short name
   * @param site where it comes from; null for the sites that the installation knows
   * @throws ModuleException ALREADY, UNKNOWN, UNREACHABLE, READ_ONLY, FAILED
   */
  ModuleChange install(String id, URI site, IProgressMonitor monitor);

  /**
   * Updates modules to the newest version that a site offers.
   *
   * @param id its short name; null for all that are installed
   * @param site as for {@link #install}
   * @return what changed; empty when everything is up to date
   * @throws ModuleException NOT_INSTALLED, UNREACHABLE, READ_ONLY, FAILED
   */
  List<ModuleChange> update(String id, URI site, IProgressMonitor monitor);

  /**
   * Removes a module.
   *
   * @param id its short name
   * @throws ModuleException NOT_INSTALLED, PART_OF_CORE, READ_ONLY, FAILED
   */
  ModuleChange remove(String id, IProgressMonitor monitor);
}
