package ma.jisr.ui.editor;

import ma.jisr.model.meta.Labels;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.drafts.DraftFiles;
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
 * @param draft what was typed before and is to be put in, or null
 */
public record RecordEditorInput(EClass type, long id, int serial, DraftFiles.Kept draft)
    implements IEditorInput {

  /** A record to be edited as it is saved. */
  public RecordEditorInput(EClass type, long id, int serial) {
    this(type, id, serial, null);
  }

  /** The same record, whatever was typed into it before. */
  @Override
  public boolean equals(Object other) {
    return other instanceof RecordEditorInput input
        && input.type == type
        && input.id == id
        && input.serial == serial;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(id) * 31 + serial;
  }

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

  /** A saved record is opened again by the next start; one to be made is not there yet. */
  @Override
  public IPersistableElement getPersistable() {
    return id == 0 ? null : RecordEditorInputs.persistable(this);
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
