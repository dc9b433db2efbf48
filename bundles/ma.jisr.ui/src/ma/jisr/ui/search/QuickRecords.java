package ma.jisr.ui.search;

import ma.jisr.model.meta.Labels;
import ma.jisr.store.Hit;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.editor.Records;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.quickaccess.IQuickAccessComputer;
import org.eclipse.ui.quickaccess.IQuickAccessComputerExtension;
import org.eclipse.ui.quickaccess.QuickAccessElement;

/** Lets Quick Access find records. */
public final class QuickRecords implements IQuickAccessComputer, IQuickAccessComputerExtension {

  private static final int MOST = 30;

  @Override
  public QuickAccessElement[] computeElements() {
    return new QuickAccessElement[0];
  }

  @Override
  public void resetState() {
    // Nothing is kept between two questions.
  }

  @Override
  public boolean needsRefresh() {
    return false;
  }

  @Override
  public QuickAccessElement[] computeElements(String query, IProgressMonitor monitor) {
    Workspace workspace = PlatformUI.getWorkbench().getService(Workspace.class);
    return workspace == null
        ? new QuickAccessElement[0]
        : workspace.search(query, MOST).stream()
            .map(hit -> new Element(workspace, hit))
            .toArray(QuickAccessElement[]::new);
  }

  private static final class Element extends QuickAccessElement {

    private final Workspace workspace;
    private final Hit hit;

    Element(Workspace workspace, Hit hit) {
      this.workspace = workspace;
      this.hit = hit;
    }

    @Override
    public String getLabel() {
      return hit.label() + " – " + Labels.of(hit.type());
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
      return Icons.descriptor(Icons.name(hit.type()));
    }

    @Override
    public String getId() {
      return "ma.jisr." + hit.id();
    }

    @Override
    public void execute() {
      IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
      Records.open(window.getActivePage(), workspace, hit.id());
    }
  }
}
