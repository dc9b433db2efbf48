package ma.jisr.ui.editor;

import java.util.Optional;
import ma.jisr.model.meta.Catalog;
import ma.jisr.store.Hit;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Opens the editors of the last run again: the records that are still there. */
public final class RecordEditorInputs implements IElementFactory {

  private static final String ID = "ma.jisr.ui.record";
  private static final String TYPE = "type";
  private static final String RECORD = "record";
  private static final String WORKSPACE = "workspace";

  /** What is kept of an input. */
  static IPersistableElement persistable(RecordEditorInput input) {
    return new IPersistableElement() {
      @Override
      public void saveState(IMemento memento) {
        Workspace workspace = PlatformUI.getWorkbench().getService(Workspace.class);
        memento.putString(TYPE, Catalog.qualifiedName(input.type()));
        memento.putString(RECORD, Long.toString(input.id()));
        memento.putString(WORKSPACE, workspace == null ? "" : workspace.name());
      }

      @Override
      public String getFactoryId() {
        return ID;
      }
    };
  }

  /** The input, when the record is still there and the workspace is that of then; or null. */
  @Override
  public IAdaptable createElement(IMemento memento) {
    Workspace workspace = PlatformUI.getWorkbench().getService(Workspace.class);
    if (workspace == null || !workspace.name().equals(memento.getString(WORKSPACE))) {
      return null;
    }
    try {
      Optional<Hit> hit = workspace.find(Long.parseLong(memento.getString(RECORD)));
      return hit.filter(h -> !h.trashed())
          .filter(h -> Catalog.qualifiedName(h.type()).equals(memento.getString(TYPE)))
          .map(h -> new RecordEditorInput(h.type(), h.id(), 0))
          .orElse(null);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /**
   * Closes the editors that a start brought back without anything to show: their record is gone, or
   * was never saved, as when the program ended badly. What was typed there is offered as a draft.
   */
  public static void closeLost(IWorkbenchPage page) {
    for (IEditorReference reference : page.getEditorReferences()) {
      boolean lost;
      try {
        IEditorInput input = reference.getEditorInput();
        lost =
            !input.exists()
                || RecordEditor.ID.equals(reference.getId())
                    && !(input instanceof RecordEditorInput);
      } catch (PartInitException e) {
        lost = true;
      }
      if (lost) {
        page.closeEditors(new IEditorReference[] {reference}, false);
      }
    }
  }
}
