package ma.jisr.store;

import java.nio.file.Path;
import java.util.Optional;
import ma.jisr.model.meta.Catalog;
import org.eclipse.core.runtime.IProgressMonitor;

/** Opens workspaces with the modules that are installed: an OSGi service. */
public interface WorkspaceOpener {

  /** The record types of the modules that are installed now. */
  Catalog catalog();

  /**
   * Opens the workspace in a folder; makes it first when the folder is empty or missing.
   *
   * @param folder where it is
   * @param author the person who works
   * @throws StoreException BUSY, DAMAGED, UNWRITABLE, TOO_NEW
   */
  Workspace open(Path folder, String author, IProgressMonitor monitor);

  /**
   * Makes a workspace from what {@link Workspace#backup} wrote.
   *
   * @param backup the file
   * @param folder where the workspace is to be; when one is there already it is set aside beside
   *     it, never overwritten
   * @return where the workspace is now that was set aside; empty when there was none
   * @throws StoreException DAMAGED when the file is no backup; nothing is changed then
   */
  Optional<Path> restore(Path backup, Path folder, IProgressMonitor monitor);
}
