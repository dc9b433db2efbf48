package ma.jisr.network.actors;

import java.nio.file.Path;
import ma.jisr.store.Workspace;
import ma.jisr.store.WorkspaceOpener;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** Opens workspaces for tests, with the service that the program uses. */
public final class TestWorkspaces {

  private TestWorkspaces() {}

  /** An empty workspace in a folder. */
  public static Workspace open(Path folder) {
    try {
      Bundle store = FrameworkUtil.getBundle(WorkspaceOpener.class);
      store.start(Bundle.START_TRANSIENT);
      BundleContext context = store.getBundleContext();
      WorkspaceOpener opener =
          context.getService(context.getServiceReference(WorkspaceOpener.class));
      return opener.open(folder, "essai", new NullProgressMonitor());
    } catch (BundleException e) {
      throw new IllegalStateException(e);
    }
  }
}
