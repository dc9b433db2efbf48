package ma.jisr.bench.window;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.widgets.Display;

/**
 * Asks the window's thread for an answer again and again, and keeps the longest wait, with what
 * that thread itself worked meanwhile: on a busy machine it waits for a processor too.
 */
final class Watch {

  private static final int PAUSE = 3;
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);
  private final Display display;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private long longest;
  private long work;

  Watch(Display display) {
    this.display = display;
  }

  /**
   * Asks until something is so.
   *
   * @param condition looked at in the window's thread; takes no time worth speaking of
   * @return the milliseconds until it was so
   */
  double until(String what, BooleanSupplier condition) throws InterruptedException {
    long begin = System.nanoTime();
    boolean[] met = {false};
    while (!met[0]) {
      long asked = System.nanoTime();
      if (asked - begin > PATIENCE) {
        throw new IllegalStateException("waited in vain: " + what);
      }
      long workedBefore = worked();
      display.syncExec(() -> met[0] = condition.getAsBoolean());
      long waited = System.nanoTime() - asked;
      if (waited > longest) {
        longest = waited;
        work = worked() - workedBefore;
      }
      Thread.sleep(PAUSE);
    }
    return (System.nanoTime() - begin) / 1e6;
  }

  /** Asks for a while. */
  void rest(int milliseconds) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
    until("time", () -> System.nanoTime() >= end);
  }

  private long worked() {
    return threads.getThreadCpuTime(display.getThread().threadId());
  }

  /** What the window's thread itself worked in that time, in milliseconds. */
  double work() {
    return work / 1e6;
  }

  /** The longest that an answer took, in milliseconds. */
  double longest() {
    return longest / 1e6;
  }
}
