package ma.jisr.app;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/**
 * Begins to open the workspace while the framework still starts bundles, on the second processor:
 * the database needs as long as the workbench. Does nothing for any program but the window.
 */
public final class EarlyStart {

  private static final String WINDOW = "ma.jisr.app.window";

  private ServiceRegistration<WorkspaceStart> begun;

  void activate(BundleContext context) {
    if (WINDOW.equals(context.getProperty("eclipse.application"))) {
      begun = context.registerService(WorkspaceStart.class, WorkspaceStart.begin(), null);
      WarmUp.begin();
    }
  }

  void deactivate() {
    if (begun != null) {
      begun.unregister();
      begun = null;
    }
  }
}
