package ma.jisr.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** What is shown before any module is opened. */
public final class WelcomePerspective implements IPerspectiveFactory {
  static final String ID = "ma.jisr.app.welcome";

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(true);
  }
}
