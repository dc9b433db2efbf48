package ma.jisr.app;

import ma.jisr.model.text.Texts;
import ma.jisr.store.Workspace;
import ma.jisr.ui.editor.RecordEditorInputs;
import ma.jisr.ui.list.ListTitles;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineContributionItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Shape and title of the main window. */
final class JisrWindowAdvisor extends WorkbenchWindowAdvisor {

  private static final Texts TEXTS = Texts.beside(JisrWindowAdvisor.class);
  private final WorkspaceStart start;

  JisrWindowAdvisor(IWorkbenchWindowConfigurer configurer, WorkspaceStart start) {
    super(configurer);
    this.start = start;
  }

  @Override
  public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
    return new ActionBarAdvisor(configurer);
  }

  @Override
  public void preWindowOpen() {
    IWorkbenchWindowConfigurer window = getWindowConfigurer();
    Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
    window.setInitialSize(
        new Point(Math.min(1320, screen.width - 40), Math.min(840, screen.height - 40)));
    window.setShowPerspectiveBar(true);
    window.setShowCoolBar(true);
    window.setShowStatusLine(true);
    window.setShowProgressIndicator(true);
    Workspace workspace = start.workspace();
    window.setTitle(
        workspace == null
            ? TEXTS.text("window.title")
            : TEXTS.format("window.titled", workspace.name()));
  }

  @Override
  public void postWindowOpen() {
    IStatusLineManager line = getWindowConfigurer().getActionBarConfigurer().getStatusLineManager();
    if (start.workspace() != null) {
      StatusLineContributionItem whose = new StatusLineContributionItem("ma.jisr.app.whose", 80);
      whose.setText(
          TEXTS.format("window.status", start.workspace().author(), start.workspace().name()));
      line.add(whose);
      line.update(true);
    }
    IWorkbenchWindow window = getWindowConfigurer().getWindow();
    ListTitles.apply(window);
    window.addPerspectiveListener(
        new PerspectiveAdapter() {
          @Override
          public void perspectiveActivated(
              IWorkbenchPage page, IPerspectiveDescriptor perspective) {
            ListTitles.apply(page.getWorkbenchWindow());
            hideEmptyEditorArea(page);
          }

          @Override
          public void perspectiveChanged(
              IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
            if (change.equals(IWorkbenchPage.CHANGE_RESET_COMPLETE)) {
              perspectiveActivated(page, perspective);
            }
          }
        });
    IWorkbenchPage page = window.getActivePage();
    if (page != null) {
      RecordEditorInputs.closeLost(page);
      hideEmptyEditorArea(page);
      page.addPartListener(new EditorArea());
    }
  }

  /** An editor area without an editor is a grey void: the lists take its room. */
  private static void hideEmptyEditorArea(IWorkbenchPage page) {
    IEditorReference[] editors = page.getEditorReferences();
    if (editors.length == 0 && page.isEditorAreaVisible()) {
      page.setEditorAreaVisible(false);
    }
  }

  private static final class EditorArea implements IPartListener2 {
    @Override
    public void partClosed(IWorkbenchPartReference part) {
      if (part instanceof IEditorReference) {
        IWorkbenchPage page = part.getPage();
        Display.getCurrent()
            .asyncExec(
                () -> {
                  if (page.getWorkbenchWindow().getShell() != null) {
                    hideEmptyEditorArea(page);
                  }
                });
      }
    }
  }
}
