package ma.jisr.geo.data;

import java.nio.file.Path;
import ma.jisr.reference.SampleWorkspace;
import ma.jisr.store.Workspace;
import ma.jisr.store.WorkspaceOpener;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** The sample workspace for tests, with the services that the program uses. */
final class TestWorkspaces {

  private TestWorkspaces() {}

  static Workspace sample(Path folder) {
    try {
      FrameworkUtil.getBundle(SampleWorkspace.class).start(Bundle.START_TRANSIENT);
      Bundle store = FrameworkUtil.getBundle(WorkspaceOpener.class);
      store.start(Bundle.START_TRANSIENT);
      BundleContext context = store.getBundleContext();
      WorkspaceOpener opener =
          context.getService(context.getServiceReference(WorkspaceOpener.class));
      Workspace workspace = opener.open(folder, "essai", new NullProgressMonitor());
      SampleWorkspace.fill(workspace, new NullProgressMonitor());
      return workspace;
    } catch (BundleException e) {
      throw new IllegalStateException(e);
    }
  }
}
