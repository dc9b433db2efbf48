package ma.jisr.app;

import java.util.ResourceBundle;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Shape and title of the main window. */
final class JisrWindowAdvisor extends WorkbenchWindowAdvisor {
  JisrWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
    super(configurer);
  }

  @Override
  public void preWindowOpen() {
    IWorkbenchWindowConfigurer window = getWindowConfigurer();
    window.setInitialSize(new Point(1280, 800));
    window.setShowPerspectiveBar(true);
    window.setShowCoolBar(true);
    window.setShowStatusLine(true);
    window.setShowProgressIndicator(true);
    window.setTitle(ResourceBundle.getBundle("ma.jisr.app.messages").getString("window.title"));
  }
}
