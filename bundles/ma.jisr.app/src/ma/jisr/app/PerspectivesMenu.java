package ma.jisr.app;

import java.util.Arrays;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

/** A menu with the perspectives of the modules that are there. */
public final class PerspectivesMenu extends CompoundContributionItem {

  @Override
  protected IContributionItem[] getContributionItems() {
    return Arrays.stream(PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives())
        .filter(p -> p.getId().startsWith("ma.jisr."))
        .map(p -> new ActionContributionItem(new Show(p)))
        .toArray(IContributionItem[]::new);
  }

  private static final class Show extends Action {

    private final IPerspectiveDescriptor perspective;

    Show(IPerspectiveDescriptor perspective) {
      super(perspective.getLabel(), AS_PUSH_BUTTON);
      setImageDescriptor(perspective.getImageDescriptor());
      this.perspective = perspective;
    }

    @Override
    public void run() {
      IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
      IWorkbenchPage page = window == null ? null : window.getActivePage();
      if (page != null) {
        page.setPerspective(perspective);
      }
    }
  }
}
