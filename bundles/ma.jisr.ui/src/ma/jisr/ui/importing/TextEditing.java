package ma.jisr.ui.importing;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;

/**
 * A cell of a table whose text is edited where it stands.
 *
 * @param <E> what the rows are
 */
final class TextEditing<E> extends EditingSupport {

  private final Predicate<E> may;
  private final Function<E, String> get;
  private final BiConsumer<E, String> set;
  private final CellEditor editor;

  TextEditing(
      TableViewer viewer, Predicate<E> may, Function<E, String> get, BiConsumer<E, String> set) {
    super(viewer);
    this.may = may;
    this.get = get;
    this.set = set;
    editor = new TextCellEditor(viewer.getTable());
  }

  @Override
  protected CellEditor getCellEditor(Object element) {
    return editor;
  }

  @Override
  @SuppressWarnings("unchecked")
  protected boolean canEdit(Object element) {
    return may.test((E) element);
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Object getValue(Object element) {
    return get.apply((E) element);
  }

  @Override
  @SuppressWarnings("unchecked")
  protected void setValue(Object element, Object value) {
    set.accept((E) element, String.valueOf(value));
  }
}
