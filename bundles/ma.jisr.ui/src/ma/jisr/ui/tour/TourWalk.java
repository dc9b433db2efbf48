package ma.jisr.ui.tour;

import ma.jisr.store.Workspace;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;

/**
 * The part of the tour that a module contributes by the extension point {@code ma.jisr.ui.tour}: it
 * walks through what the module shows, on the sample workspace, and takes a picture of each step.
 */
public interface TourWalk {

  /**
   * Where the walk takes place.
   *
   * @param page of the window
   * @param workspace the sample, which may be changed
   * @param stage waits, finds widgets by their {@code jisr.id}, types and presses
   * @param camera takes the pictures
   */
  record Place(IWorkbenchPage page, Workspace workspace, Stage stage, Camera camera) {

    /** The window. */
    public Shell window() {
      return page.getWorkbenchWindow().getShell();
    }
  }

  /**
   * Walks. Editors and dialogs that it opens, it closes.
   *
   * @throws Exception whatever went wrong: the tour fails with it
   */
  void walk(Place place) throws Exception;
}
