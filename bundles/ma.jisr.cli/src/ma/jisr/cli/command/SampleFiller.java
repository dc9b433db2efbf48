package ma.jisr.cli.command;

import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;

/** Puts the sample into a new workspace. */
@FunctionalInterface
public interface SampleFiller {

  /** Fills the workspace. */
  void fill(Workspace workspace, IProgressMonitor monitor);
}
