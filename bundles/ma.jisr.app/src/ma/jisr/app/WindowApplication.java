package ma.jisr.app;

import java.util.Locale;
import ma.jisr.app.tour.Tour;
import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.Mirroring;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The window: opens a workspace and the workbench on it, and stays until it is closed. */
public final class WindowApplication implements IApplication {

  private static final Texts TEXTS = Texts.beside(WindowApplication.class);

  /** The exit status of a program that was used where it cannot be. */
  private static final Integer NO_SCREEN = 2;

  @Override
  public Object start(IApplicationContext context) {
    WorkspaceStart start = WorkspaceStart.begun();
    SavedLayout.forgetIfModulesChanged();
    Display.setAppName("Jisr");
    Display display;
    try {
      display = PlatformUI.createDisplay();
    } catch (SWTError e) { // no screen, or one that this user may not use
      System.err.println(TEXTS.text("noScreen"));
      start.close();
      return NO_SCREEN;
    }
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
