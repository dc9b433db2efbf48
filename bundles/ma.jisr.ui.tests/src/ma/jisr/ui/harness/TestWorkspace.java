package ma.jisr.ui.harness;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Organisation;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.store.WorkspaceOpener;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** A real workspace in a folder of the test. */
public final class TestWorkspace {

  private static final long PATIENCE = 30;

  private TestWorkspace() {}

  /** Opens an empty workspace. */
  public static Workspace open(Path folder) throws InterruptedException, BundleException {
    BundleContext context = FrameworkUtil.getBundle(TestWorkspace.class).getBundleContext();
    for (Bundle bundle : context.getBundles()) {
      boolean fragment = bundle.getHeaders().get("Fragment-Host") != null;
      if (bundle.getSymbolicName().startsWith("ma.jisr.") && !fragment) {
        bundle.start(Bundle.START_ACTIVATION_POLICY);
      }
    }
    ServiceTracker<WorkspaceOpener, WorkspaceOpener> tracker =
        new ServiceTracker<>(context, WorkspaceOpener.class, null);
    tracker.open();
    try {
      WorkspaceOpener opener = tracker.waitForService(TimeUnit.SECONDS.toMillis(PATIENCE));
      return opener.open(folder, "Amina", new NullProgressMonitor());
    } finally {
      tracker.close();
    }
  }

  /** Adds organisations: "Association 001", "Association 002"… with codes a1, a2… */
  public static void addOrganisations(Workspace workspace, int count) {
    try (Session session = workspace.session()) {
      for (int i = 1; i <= count; i++) {
        Organisation organisation = session.create(CorePackage.Literals.ORGANISATION);
        organisation.setCode("a" + i);
        organisation.setName(String.format("Association %03d", i));
        organisation.setAcronym(i % 2 == 0 ? "PAIR" : "IMPAIR");
      }
      session.commit("Essai");
    }
  }
}
