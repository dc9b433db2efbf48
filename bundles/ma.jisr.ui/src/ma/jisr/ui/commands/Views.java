package ma.jisr.ui.commands;

import ma.jisr.ui.base.Problems;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Shows views. */
final class Views {

  private Views() {}

  /** Shows a view in a window. */
  static void show(IWorkbenchWindow window, String id) {
    try {
      window.getActivePage().showView(id);
    } catch (PartInitException e) {
      Problems.show(window.getShell(), e);
    }
  }
}
