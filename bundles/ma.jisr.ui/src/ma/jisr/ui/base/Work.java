package ma.jisr.ui.base;

import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;

/** Work that may take longer than a person waits: done in a {@link Job}, its result shown after. */
public final class Work {

  /** What is done in the background. */
  @FunctionalInterface
  public interface Task<T> {
    /**
     * Does it.
     *
     * @param monitor tells how far it is, and whether it is to stop
     */
    T run(IProgressMonitor monitor) throws Exception;
  }

  private Work() {}

  /**
   * Runs in the background without a word: the quick reading behind a view.
   *
   * @param name what is done, for the list of running work
   * @param owner nothing is shown once it is disposed
   * @param task the work
   * @param done receives the result in the user interface's thread
   */
  public static <T> Job quietly(String name, Widget owner, Task<T> task, Consumer<T> done) {
    return start(name, owner, task, done, false, problem -> Problems.show(shell(owner), problem));
  }

  /** As {@link #quietly}, with somebody else to hear of a failure, in the interface's thread. */
  public static <T> Job quietly(
      String name, Widget owner, Task<T> task, Consumer<T> done, Consumer<Throwable> failed) {
    return start(name, owner, task, done, false, failed);
  }

  /** Runs in the background with a progress dialog that can cancel it. */
  public static <T> Job visibly(String name, Widget owner, Task<T> task, Consumer<T> done) {
    return start(name, owner, task, done, true, problem -> Problems.show(shell(owner), problem));
  }

  private static <T> Job start(
      String name,
      Widget owner,
      Task<T> task,
      Consumer<T> done,
      boolean user,
      Consumer<Throwable> failed) {
    Display display = owner.getDisplay();
    Job job =
        new Job(name) {
          @Override
          protected IStatus run(IProgressMonitor monitor) {
            try {
              T result = task.run(monitor);
              later(display, owner, () -> done.accept(result));
            } catch (Exception | LinkageError e) {
              if (Problems.isCancelled(e)) {
                return Status.CANCEL_STATUS;
              }
              later(display, owner, () -> failed.accept(e));
            }
            return Status.OK_STATUS;
          }
        };
    job.setUser(user);
    job.setSystem(!user);
    job.schedule();
    return job;
  }

  /** Runs in the interface's thread soon, unless the widget is gone by then. */
  public static void later(Display display, Widget owner, Runnable action) {
    if (!display.isDisposed()) {
      display.asyncExec(
          () -> {
            if (!owner.isDisposed()) {
              action.run();
            }
          });
    }
  }

  private static Shell shell(Widget owner) {
    return owner instanceof org.eclipse.swt.widgets.Control control
        ? control.getShell()
        : owner.getDisplay().getActiveShell();
  }
}
