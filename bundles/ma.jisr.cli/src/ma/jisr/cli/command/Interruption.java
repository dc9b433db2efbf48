package ma.jisr.cli.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Ctrl+C while a command works: cancels it and gives it the time to undo what it began, before the
 * program ends.
 */
final class Interruption implements AutoCloseable {

  private static final int PATIENCE = 60; // seconds

  private final CountDownLatch finished = new CountDownLatch(1);
  private final Thread hook;

  private Interruption(IProgressMonitor monitor) {
    hook =
        new Thread(
            () -> {
              monitor.setCanceled(true);
              try {
                finished.await(PATIENCE, TimeUnit.SECONDS);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "jisr-interruption");
  }

  /** Cancels a monitor when the program is asked to end, until this is closed. */
  static Interruption of(IProgressMonitor monitor) {
    Interruption interruption = new Interruption(monitor);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  @Override
  public void close() {
    finished.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is ending already: the hook runs, and has just been told to go on.
      return;
    }
  }
}
