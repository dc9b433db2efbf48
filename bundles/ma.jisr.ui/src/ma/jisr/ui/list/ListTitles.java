package ma.jisr.ui.list;

import ma.jisr.model.meta.Labels;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Icons;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Names the tabs of lists that nobody looked at yet: the workbench makes a view when it is first
 * shown, and until then its tab bears the name that all lists have in common.
 */
public final class ListTitles {

  private static final String PREFIX = RecordListView.ID + ':';

  private ListTitles() {}

  /** Names the tabs of a window. */
  public static void apply(IWorkbenchWindow window) {
    Workspace workspace = window.getService(Workspace.class);
    EModelService models = window.getService(EModelService.class);
    MApplication application = window.getService(MApplication.class);
    if (workspace == null || models == null || application == null) {
      return;
    }
    for (MPart part : models.findElements(application, null, MPart.class)) {
      String id = part.getElementId();
      if (id != null && id.startsWith(PREFIX)) {
        workspace
            .catalog()
            .byQualifiedName(id.substring(PREFIX.length()))
            .ifPresent(
                type -> {
                  part.setLabel(Labels.plural(type));
                  part.setIconURI(Icons.uri(Icons.name(type)));
                });
      }
    }
  }
}
