package ma.jisr.app;

import java.util.Locale;
import ma.jisr.app.tour.Tour;
import ma.jisr.ui.base.Mirroring;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The window: opens a workspace and the workbench on it, and stays until it is closed. */
public final class WindowApplication implements IApplication {

  @Override
  public Object start(IApplicationContext context) {
    WorkspaceStart start = WorkspaceStart.begun();
    SavedLayout.forgetIfModulesChanged();
    Display.setAppName("Jisr");
    Display display = PlatformUI.createDisplay();
    if (Locale.getDefault().getLanguage().equals("ar")) {
      Window.setDefaultOrientation(SWT.RIGHT_TO_LEFT);
      Mirroring.mirrorByDefault();
      Mirroring.install(display);
    }
    try {
      int code = PlatformUI.createAndRunWorkbench(display, new JisrWorkbenchAdvisor(start));
      if (Boolean.getBoolean(Tour.FAILED)) {
        return 1;
      }
      return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
    } finally {
      start.close();
      display.dispose();
    }
  }

  @Override
  public void stop() {
    if (PlatformUI.isWorkbenchRunning()) {
      PlatformUI.getWorkbench().getDisplay().syncExec(() -> PlatformUI.getWorkbench().close());
    }
  }
}
