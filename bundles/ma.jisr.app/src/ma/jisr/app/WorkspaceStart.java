package ma.jisr.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import ma.jisr.model.text.Texts;
import ma.jisr.reference.SampleWorkspace;
import ma.jisr.store.Workspace;
import ma.jisr.store.WorkspaceOpener;
import ma.jisr.ui.base.Problems;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Opens the workspace that the window shows, in the background, and offers it as a service to every
 * view. Where: the system property {@code jisr.workspace}, else {@code Jisr} under the user's home;
 * {@code jisr.sample=true} takes a fresh copy of the sample instead.
 */
public final class WorkspaceStart {

  private static final Texts TEXTS = Texts.beside(WorkspaceStart.class);
  private static final long PATIENCE = 30;
  private Path folder;
  private CompletableFuture<Workspace> opening;
  private Workspace workspace;
  private ServiceRegistration<Workspace> service;

  private WorkspaceStart(Path folder) {
    this.folder = folder;
  }

  /** Begins to open what the system properties name. */
  public static WorkspaceStart begin() {
    String named = System.getProperty("jisr.workspace", "");
    WorkspaceStart start =
        new WorkspaceStart(
            named.isBlank() ? Path.of(System.getProperty("user.home"), "Jisr") : Path.of(named));
    if (Boolean.getBoolean("jisr.sample")) {
      start.run(start::openSample);
    } else {
      start.run(start::open);
    }
    return start;
  }

  /** What {@link EarlyStart} began; begins now when it did not. */
  static WorkspaceStart begun() {
    BundleContext context = FrameworkUtil.getBundle(WorkspaceStart.class).getBundleContext();
    ServiceReference<WorkspaceStart> begun = context.getServiceReference(WorkspaceStart.class);
    WorkspaceStart start = begun == null ? null : context.getService(begun);
    return start == null ? begin() : start;
  }

  private void run(java.util.function.Supplier<Workspace> task) {
    opening = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                Workspace opened = task.get();
                opening.complete(opened);
                WarmUp.queries(opened);
              } catch (RuntimeException | LinkageError e) {
                opening.completeExceptionally(e);
              }
            },
            "opening the workspace");
    thread.setDaemon(true);
    thread.start();
  }

  private Workspace open() {
    return opener().open(folder, author(), new NullProgressMonitor());
  }

  private Workspace openSample() {
    try {
      folder = Files.createTempDirectory("jisr-sample-");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    Workspace sample = open();
    try {
      SampleWorkspace.fill(sample, new NullProgressMonitor());
      return sample;
    } catch (RuntimeException e) {
      sample.close();
      throw e;
    }
  }

  private static WorkspaceOpener opener() {
    BundleContext context = FrameworkUtil.getBundle(WorkspaceStart.class).getBundleContext();
    ServiceTracker<WorkspaceOpener, WorkspaceOpener> tracker =
        new ServiceTracker<>(context, WorkspaceOpener.class, null);
    tracker.open();
    try {
      WorkspaceOpener opener = tracker.waitForService(TimeUnit.SECONDS.toMillis(PATIENCE));
      if (opener == null) {
        throw new IllegalStateException("no service opens workspaces");
      }
      return opener;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      tracker.close();
    }
  }

  private static String author() {
    return System.getProperty("user.name", "?");
  }

  /**
   * Waits until the workspace is open. When it cannot be, the person may try again, choose another
   * folder, or give up.
   *
   * @return false when the person gave up
   */
  boolean await(Display display) {
    while (workspace == null) {
      try {
        workspace = get(display);
        BundleContext context = FrameworkUtil.getBundle(WorkspaceStart.class).getBundleContext();
        service = context.registerService(Workspace.class, workspace, null);
      } catch (CompletionException e) {
        if (!askAgain(display, e.getCause())) {
          return false;
        }
      }
    }
    return true;
  }

  private Workspace get(Display display) {
    WaitingShell waiting = new WaitingShell(display);
    try {
      opening.whenComplete((opened, problem) -> display.wake());
      while (!opening.isDone()) {
        waiting.showIfLate();
        if (!display.readAndDispatch()) {
          display.sleep();
        }
      }
      return opening.join();
    } finally {
      waiting.close();
    }
  }

  private boolean askAgain(Display display, Throwable problem) {
    Shell shell = new Shell(display);
    try {
      int answer =
          MessageDialog.open(
              MessageDialog.ERROR,
              null, // in the middle of the screen
              TEXTS.text("open.failed"),
              Problems.sentence(problem),
              SWT.NONE,
              TEXTS.text("open.again"),
              TEXTS.text("open.other"),
              TEXTS.text("open.quit"));
      if (answer == 1) {
        DirectoryDialog dialog = new DirectoryDialog(shell);
        dialog.setText(TEXTS.text("open.other"));
        dialog.setFilterPath(folder.toString());
        String chosen = dialog.open();
        if (chosen != null) {
          folder = Path.of(chosen);
        }
      }
      if (answer != 0 && answer != 1) {
        return false;
      }
      run(this::open);
      return true;
    } finally {
      shell.dispose();
    }
  }

  /** The workspace, once it is open; null before. */
  public Workspace workspace() {
    return workspace;
  }

  /** Closes the workspace. */
  public void close() {
    if (service != null) {
      service.unregister();
      service = null;
    }
    if (workspace != null) {
      workspace.close();
      workspace = null;
    }
  }
}
