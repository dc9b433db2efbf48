package ma.jisr.cli.output;

import java.io.PrintStream;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * Progress as one line of a terminal, written over itself and wiped at the end. Silent where nobody
 * watches. Its cancel may come from another thread.
 */
public final class ProgressLine extends NullProgressMonitor {

  private static final long BETWEEN_LINES = 100_000_000L; // nanoseconds
  private static final int WIDTH = 30;

  private final PrintStream terminal;
  private int total;
  private double done;
  private long lastShown;
  private String task = "";
  private boolean shown;

  /**
   * Progress on a stream.
   *
   * @param terminal where to; null to stay silent
   */
  public ProgressLine(PrintStream terminal) {
    this.terminal = terminal;
  }

  @Override
  public void beginTask(String name, int totalWork) {
    total = totalWork;
    done = 0;
    setTaskName(name);
  }

  @Override
  public void setTaskName(String name) {
    task = name == null ? "" : name;
    show();
  }

  @Override
  public void subTask(String name) {
    setTaskName(name);
  }

  @Override
  public void worked(int work) {
    internalWorked(work);
  }

  @Override
  public void internalWorked(double work) {
    done += work;
    show();
  }

  @Override
  public void done() {
    if (shown) {
      terminal.print("\r\u001b[K");
      terminal.flush();
      shown = false;
    }
  }

  private void show() {
    long now = System.nanoTime();
    if (terminal == null || now - lastShown < BETWEEN_LINES) {
      return;
    }
    lastShown = now;
    shown = true;
    String bar = "";
    if (total > 0) {
      double share = Math.clamp(done / total, 0, 1);
      int filled = (int) (share * WIDTH);
      bar =
          String.format(
              "[%s%s] %3d %% ",
              "#".repeat(filled), ".".repeat(WIDTH - filled), (int) (share * 100));
    }
    terminal.print("\r\u001b[K" + bar + task);
    terminal.flush();
  }
}
