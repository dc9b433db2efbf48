package ma.jisr.ui.table;

import java.util.ArrayList;
import java.util.List;
import ma.jisr.model.text.Texts;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Lets a person choose which columns a table shows, and in what order. */
public final class ColumnChooser extends TitleAreaDialog {

  private static final Texts TEXTS = Texts.beside(ColumnChooser.class);
  private static final int RESET = IDialogConstants.CLIENT_ID;
  private final List<TableColumn> available;
  private final List<TableColumn> chosen;
  private final List<TableColumn> all;
  private final List<TableColumn> defaults;
  private TableViewer left;
  private TableViewer right;

  ColumnChooser(
      Shell shell, List<TableColumn> all, List<TableColumn> now, List<TableColumn> defaults) {
    super(shell);
    this.all = all;
    this.defaults = defaults;
    chosen = new ArrayList<>(now);
    available = new ArrayList<>(all);
    available.removeAll(now);
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  /** The columns chosen, in order. */
  List<TableColumn> chosen() {
    return List.copyOf(chosen);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(TEXTS.text("columns.title"));
    shell.setData("jisr.id", "columns");
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(TEXTS.text("columns.title"));
    setMessage(TEXTS.text("columns.hint"));
    Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    GridLayoutFactory.swtDefaults().numColumns(4).margins(12, 12).applyTo(area);
    title(area, "columns.available");
    new Label(area, SWT.NONE);
    title(area, "columns.shown");
    new Label(area, SWT.NONE);
    left = list(area, available);
    Composite middle = buttons(area);
    button(middle, "columns.add", () -> move(left, available, chosen));
    button(middle, "columns.remove", () -> move(right, chosen, available));
    right = list(area, chosen);
    Composite end = buttons(area);
    button(end, "columns.up", () -> shift(-1));
    button(end, "columns.down", () -> shift(1));
    left.addDoubleClickListener(e -> move(left, available, chosen));
    right.addDoubleClickListener(e -> move(right, chosen, available));
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, RESET, TEXTS.text("columns.reset"), false);
    super.createButtonsForButtonBar(parent);
  }

  @Override
  protected void buttonPressed(int id) {
    if (id == RESET) {
      chosen.clear();
      chosen.addAll(defaults);
      available.clear();
      available.addAll(all);
      available.removeAll(chosen);
      update(null);
    }
    super.buttonPressed(id);
  }

  private static void title(Composite parent, String key) {
    new Label(parent, SWT.NONE).setText(TEXTS.text(key));
  }

  private static TableViewer list(Composite parent, List<TableColumn> columns) {
    TableViewer viewer = new TableViewer(parent, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    viewer.setLabelProvider(LabelProvider.createTextProvider(c -> ((TableColumn) c).title()));
    viewer.setInput(columns);
    GridDataFactory.fillDefaults().grab(true, true).hint(220, 320).applyTo(viewer.getControl());
    return viewer;
  }

  private static Composite buttons(Composite parent) {
    Composite buttons = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(buttons);
    GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).applyTo(buttons);
    return buttons;
  }

  private static void button(Composite parent, String key, Runnable action) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText(TEXTS.text(key));
    button.addListener(SWT.Selection, e -> action.run());
    GridDataFactory.fillDefaults().applyTo(button);
  }

  private void move(TableViewer viewer, List<TableColumn> from, List<TableColumn> to) {
    List<?> moved = viewer.getStructuredSelection().toList();
    from.removeAll(moved);
    moved.forEach(column -> to.add((TableColumn) column));
    update(null);
  }

  private void shift(int by) {
    IStructuredSelection selection = right.getStructuredSelection();
    int at = chosen.indexOf(selection.getFirstElement());
    int to = at + by;
    if (at >= 0 && to >= 0 && to < chosen.size()) {
      chosen.add(to, chosen.remove(at));
      update(selection.getFirstElement());
    }
  }

  private void update(Object shown) {
    left.refresh();
    right.refresh();
    if (shown != null) {
      right.setSelection(new StructuredSelection(shown), true);
    }
    getButton(IDialogConstants.OK_ID).setEnabled(!chosen.isEmpty());
  }
}
