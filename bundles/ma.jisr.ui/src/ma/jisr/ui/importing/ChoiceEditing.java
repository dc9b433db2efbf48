package ma.jisr.ui.importing;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;

/**
 * A cell of a table whose value is chosen from a list.
 *
 * @param <E> what the rows are
 * @param <V> what is chosen
 */
final class ChoiceEditing<E, V> extends EditingSupport {

  private static final int SHOWN = 18;
  private final TableViewer viewer;
  private final Supplier<List<V>> values;
  private final Function<V, String> label;
  private final Function<E, V> get;
  private final BiConsumer<E, V> set;

  ChoiceEditing(
      TableViewer viewer,
      Supplier<List<V>> values,
      Function<V, String> label,
      Function<E, V> get,
      BiConsumer<E, V> set) {
    super(viewer);
    this.viewer = viewer;
    this.values = values;
    this.label = label;
    this.get = get;
    this.set = set;
  }

  @Override
  protected CellEditor getCellEditor(Object element) {
    String[] labels = values.get().stream().map(label).toArray(String[]::new);
    ComboBoxCellEditor editor =
        new ComboBoxCellEditor(viewer.getTable(), labels, SWT.READ_ONLY | SWT.DROP_DOWN);
    editor.setActivationStyle(
        ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION
            | ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION);
    ((org.eclipse.swt.custom.CCombo) editor.getControl()).setVisibleItemCount(SHOWN);
    return editor;
  }

  @Override
  protected boolean canEdit(Object element) {
    return true;
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Object getValue(Object element) {
    return Math.max(0, values.get().indexOf(get.apply((E) element)));
  }

  @Override
  @SuppressWarnings("unchecked")
  protected void setValue(Object element, Object value) {
    int index = (Integer) value;
    if (index >= 0 && !values.get().get(index).equals(get.apply((E) element))) {
      set.accept((E) element, values.get().get(index));
    }
  }
}
