package ma.jisr.ui.commands;

import java.util.Arrays;
import java.util.Optional;
import ma.jisr.model.core.CorePackage;
import ma.jisr.store.Workspace;
import ma.jisr.ui.list.RecordListView;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

/** Which type of records a command is about. */
final class Types {

  private Types() {}

  /** The type of a qualified name. */
  static Optional<EClass> named(IWorkbenchWindow window, String name) {
    Workspace workspace = window.getService(Workspace.class);
    return workspace == null || name == null
        ? Optional.empty()
        : workspace.catalog().byQualifiedName(name);
  }

  /** The list that the person looks at: the active part, or the first list in sight. */
  static Optional<RecordListView> listInFront(IWorkbenchWindow window) {
    IWorkbenchPage page = window.getActivePage();
    IWorkbenchPart active = page.getActivePart();
    if (active instanceof RecordListView list) {
      return Optional.of(list);
    }
    return Arrays.stream(page.getViewReferences())
        .map((IViewReference reference) -> reference.getView(false))
        .filter(view -> view instanceof RecordListView && page.isPartVisible(view))
        .map(RecordListView.class::cast)
        .findFirst();
  }

  /** The type of the list in front; organisations when there is none. */
  static Optional<EClass> inFront(IWorkbenchWindow window) {
    return Optional.of(
        listInFront(window)
            .map(list -> list.table().type())
            .orElse(CorePackage.Literals.ORGANISATION));
  }
}
