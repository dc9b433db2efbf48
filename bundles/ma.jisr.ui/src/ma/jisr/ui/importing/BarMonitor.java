package ma.jisr.ui.importing;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.swt.widgets.ProgressBar;

/** Shows how far a job is in a bar of a dialog. */
final class BarMonitor extends ProgressMonitorWrapper {

  /** What the bar counts to. */
  static final int WHOLE = 200;

  private final ProgressBar bar;
  private double total = 1;
  private double done;
  private int shown;

  BarMonitor(IProgressMonitor monitor, ProgressBar bar) {
    super(monitor);
    this.bar = bar;
  }

  @Override
  public void beginTask(String name, int totalWork) {
    super.beginTask(name, totalWork);
    total = Math.max(1, totalWork);
    done = 0;
  }

  @Override
  public void worked(int work) {
    internalWorked(work);
  }

  @Override
  public void internalWorked(double work) {
    super.internalWorked(work);
    done += work;
    int now = (int) Math.min(WHOLE, done / total * WHOLE);
    if (now > shown) {
      shown = now;
      bar.getDisplay()
          .asyncExec(
              () -> {
                if (!bar.isDisposed()) {
                  bar.setSelection(now);
                }
              });
    }
  }
}
