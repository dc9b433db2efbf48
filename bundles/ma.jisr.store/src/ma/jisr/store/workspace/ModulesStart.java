package ma.jisr.store.workspace;

import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.framework.startlevel.FrameworkStartLevel;

/**
 * The moment when every installed module had its chance to offer itself: a workspace may be opened
 * while the program is still starting, but not before all record types are known.
 */
final class ModulesStart {

  private static final long PAUSE_MS = 5;
  private static final long PATIENCE_S = 20;

  private final FrameworkStartLevel levels;

  ModulesStart(BundleContext context) {
    levels = context.getBundle(0).adapt(FrameworkStartLevel.class);
  }

  /** Waits until the start level of ordinary bundles is behind; longer than that, goes on. */
  void await() {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
    while (levels.getStartLevel() <= levels.getInitialBundleStartLevel()
        && System.nanoTime() < end) {
      try {
        Thread.sleep(PAUSE_MS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
