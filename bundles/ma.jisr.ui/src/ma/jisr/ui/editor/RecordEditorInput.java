package ma.jisr.ui.editor;

import ma.jisr.model.meta.Labels;
import ma.jisr.ui.base.Icons;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/**
 * A record to be edited.
 *
 * @param type its concrete type
 * @param id its identifier; 0 for one to be made
 * @param serial tells records to be made from each other
 */
public record RecordEditorInput(EClass type, long id, int serial) implements IEditorInput {

  @Override
  public boolean exists() {
    return id != 0;
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return Icons.descriptor(Icons.name(type));
  }

  @Override
  public String getName() {
    return Labels.of(type);
  }

  @Override
  public IPersistableElement getPersistable() {
    return null;
  }

  @Override
  public String getToolTipText() {
    return Labels.of(type);
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return adapter.isInstance(this) ? adapter.cast(this) : null;
  }
}
