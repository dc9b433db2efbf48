package ma.jisr.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import ma.jisr.ui.list.RecordListView;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/**
 * Says how many milliseconds the program took from its start to a list with rows, and in which
 * perspective; then closes it.
 */
final class StartupReport {

  private static final int PAUSE = 5;

  private StartupReport() {}

  /** Waits for the rows. */
  static void begin() {
    Display display = Display.getCurrent();
    display.timerExec(
        PAUSE,
        new Runnable() {
          @Override
          public void run() {
            if (!hasRows()) {
              display.timerExec(PAUSE, this);
              return;
            }
            Instant start = ProcessHandle.current().info().startInstant().orElseThrow();
            System.out.println(
                Duration.between(start, Instant.now()).toMillis() + " " + perspective());
            PlatformUI.getWorkbench().close();
          }
        });
  }

  private static String perspective() {
    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    return page.getPerspective().getId();
  }

  private static boolean hasRows() {
    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    return Arrays.stream(page.getViewReferences())
        .map((IViewReference reference) -> reference.getView(false))
        .anyMatch(
            view ->
                view instanceof RecordListView list
                    && list.table() != null
                    && list.table().size() > 0
                    && !list.table().text(0, 0).isEmpty());
  }
}
