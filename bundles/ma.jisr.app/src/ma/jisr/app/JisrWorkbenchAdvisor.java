package ma.jisr.app;

import java.util.Arrays;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Sets up the workbench: the workspace, the first perspective, what is kept between two runs. */
public class JisrWorkbenchAdvisor extends WorkbenchAdvisor {

  private final WorkspaceStart start;

  /**
   * An advisor.
   *
   * @param start opens the workspace that the window shows
   */
  public JisrWorkbenchAdvisor(WorkspaceStart start) {
    this.start = start;
  }

  @Override
  public void initialize(IWorkbenchConfigurer configurer) {
    configurer.setSaveAndRestore(true);
  }

  /** The first perspective that a module brings; the core's own when there is no module. */
  @Override
  public String getInitialWindowPerspectiveId() {
    return Arrays.stream(PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives())
        .map(IPerspectiveDescriptor::getId)
        .filter(id -> id.startsWith("ma.jisr.") && !id.equals(RegistersPerspective.ID))
        .sorted()
        .findFirst()
        .orElse(RegistersPerspective.ID);
  }

  @Override
  public boolean openWindows() {
    return start.await(Display.getCurrent()) && super.openWindows();
  }

  @Override
  public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(
      IWorkbenchWindowConfigurer configurer) {
    return new JisrWindowAdvisor(configurer, start);
  }

  @Override
  public void postStartup() {
    if (Boolean.getBoolean("jisr.startup.report")) {
      StartupReport.begin();
    }
    String folder = System.getProperty("jisr.tour");
    if (folder != null && !folder.isBlank()) {
      ma.jisr.app.tour.Tour.begin(java.nio.file.Path.of(folder));
    }
  }

  @Override
  public void postShutdown() {
    start.close();
  }
}
