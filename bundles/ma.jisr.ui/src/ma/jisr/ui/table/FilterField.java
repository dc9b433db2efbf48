package ma.jisr.ui.table;

import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The text field above a column: it filters while somebody types, after a short rest. */
final class FilterField extends TextCellEditor {

  private static final int DELAY = 350;

  @Override
  protected Text createEditorControl(Composite parent, int style) {
    Text field = super.createEditorControl(parent, style & ~SWT.CENTER & ~SWT.RIGHT | SWT.LEFT);
    Runnable filter =
        () -> {
          if (!field.isDisposed() && !isClosed()) {
            commit(MoveDirectionEnum.NONE, false);
          }
        };
    field.addListener(SWT.Modify, e -> field.getDisplay().timerExec(DELAY, filter));
    return field;
  }
}
