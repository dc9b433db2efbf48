package ma.jisr.network.metric;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Looks from time to time whether anybody still waits. */
final class Cancel {

  private static final int STEPS = 1 << 10;

  private Cancel() {}

  /**
   * Looks at every thousandth step.
   *
   * @param monitor may be null
   * @throws OperationCanceledException when it was cancelled
   */
  static void check(IProgressMonitor monitor, int step) {
    if (step % STEPS == 0 && monitor != null && monitor.isCanceled()) {
      throw new OperationCanceledException();
    }
  }
}
