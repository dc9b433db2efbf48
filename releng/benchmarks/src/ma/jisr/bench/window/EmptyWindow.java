package ma.jisr.bench.window;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** A rich client with nothing in it: the least that a window of this platform costs. */
public final class EmptyWindow implements IApplication, IPerspectiveFactory {

  private static final String PERSPECTIVE = "ma.jisr.bench.window.perspective";

  @Override
  public Object start(IApplicationContext context) {
    Display display = PlatformUI.createDisplay();
    try {
      PlatformUI.createAndRunWorkbench(display, new Advisor());
      return EXIT_OK;
    } finally {
      display.dispose();
    }
  }

  @Override
  public void stop() {
    PlatformUI.getWorkbench().close();
  }

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(true);
  }

  private static final class Advisor extends WorkbenchAdvisor {

    @Override
    public String getInitialWindowPerspectiveId() {
      return PERSPECTIVE;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(
        IWorkbenchWindowConfigurer configurer) {
      return new WorkbenchWindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
      // After what the opening of the window still has waiting: then it is drawn and answers.
      Display.getCurrent()
          .asyncExec(
              () -> {
                System.out.println("ready");
                PlatformUI.getWorkbench().close();
              });
    }
  }
}
