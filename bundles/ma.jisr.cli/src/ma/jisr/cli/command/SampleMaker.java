package ma.jisr.cli.command;

import java.nio.file.Path;
import org.eclipse.core.runtime.IProgressMonitor;

/** Makes copies of the sample workspace. */
@FunctionalInterface
public interface SampleMaker {

  /**
   * Makes a copy.
   *
   * @param folder where; empty or missing
   */
  void create(Path folder, IProgressMonitor monitor);
}
