package ma.jisr.network.ui.register;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import ma.jisr.store.Workspace;
import ma.jisr.store.WorkspaceOpener;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** A window of its own on a workspace of its own. */
final class RegisterStage implements AutoCloseable {

  private static final long PATIENCE = 60_000;
  private final Display display = Display.getDefault();
  private final Workspace workspace;
  private final Shell shell;

  RegisterStage(Path folder) throws BundleException {
    workspace = workspace(folder.resolve("w"));
    shell = new Shell(display);
    shell.setLayout(new FillLayout());
    shell.setSize(1_100, 640);
  }

  private static Workspace workspace(Path folder) throws BundleException {
    Bundle own = FrameworkUtil.getBundle(RegisterStage.class);
    own.start(Bundle.START_TRANSIENT);
    for (Bundle bundle : own.getBundleContext().getBundles()) {
      boolean fragment = bundle.getHeaders().get("Fragment-Host") != null;
      if (bundle.getSymbolicName().startsWith("ma.jisr.") && !fragment) {
        bundle.start(Bundle.START_ACTIVATION_POLICY);
      }
    }
    Bundle store = FrameworkUtil.getBundle(WorkspaceOpener.class);
    store.start(Bundle.START_TRANSIENT);
    BundleContext context = store.getBundleContext();
    WorkspaceOpener opener = context.getService(context.getServiceReference(WorkspaceOpener.class));
    return opener.open(folder, "Amina", new NullProgressMonitor());
  }

  Workspace workspace() {
    return workspace;
  }

  Shell shell() {
    return shell;
  }

  void until(String what, BooleanSupplier condition) {
    long end = System.currentTimeMillis() + PATIENCE;
    while (!condition.getAsBoolean()) {
      if (System.currentTimeMillis() > end) {
        throw new AssertionError("waited in vain: " + what);
      }
      if (!display.readAndDispatch()) {
        display.timerExec(10, () -> {});
        display.sleep();
      }
    }
  }

  @Override
  public void close() {
    shell.dispose();
    workspace.close();
  }
}
