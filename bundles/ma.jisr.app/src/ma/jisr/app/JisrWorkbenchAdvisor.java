package ma.jisr.app;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Sets up the workbench: its first perspective, its window, what it keeps between two runs. */
final class JisrWorkbenchAdvisor extends WorkbenchAdvisor {
  @Override
  public String getInitialWindowPerspectiveId() {
    return WelcomePerspective.ID;
  }

  @Override
  public void initialize(IWorkbenchConfigurer configurer) {
    configurer.setSaveAndRestore(true);
  }

  @Override
  public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(
      IWorkbenchWindowConfigurer configurer) {
    return new JisrWindowAdvisor(configurer);
  }

  @Override
  public void postStartup() {
    String folder = System.getProperty("jisr.tour");
    if (folder != null) {
      Display.getCurrent().timerExec(1500, () -> Tour.run(java.nio.file.Path.of(folder)));
    }
  }
}
