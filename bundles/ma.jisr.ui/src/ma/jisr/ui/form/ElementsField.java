package ma.jisr.ui.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.Ellipsis;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ValueText;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/**
 * The parts of a record, as its contacts or consents: a small table, each row edited in a dialog.
 */
final class ElementsField extends Field {

  private static final Texts TEXTS = Texts.beside(Field.class);
  private static final int MOST_ROWS = 6;
  private static final int MOST_COLUMNS = 4;
  private final RecordOpener opener;
  private final List<EStructuralFeature> columns;
  private Table table;
  private ToolItem change;
  private ToolItem remove;

  ElementsField(RecordEdit edit, Supplier<EObject> owner, EReference feature, RecordOpener opener) {
    super(edit, owner, feature);
    this.opener = opener;
    columns =
        Meta.ordered(feature.getEReferenceType()).stream()
            .filter(f -> !Meta.isMultiline(f) && !f.getName().startsWith("target"))
            .limit(MOST_COLUMNS)
            .toList();
  }

  private EClass type() {
    return ((EReference) feature).getEReferenceType();
  }

  @Override
  protected Control createWidget(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    area.setBackground(parent.getBackground());
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
    table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
    Ellipsis.in(table);
    table.setHeaderVisible(true);
    for (EStructuralFeature column : columns) {
      TableColumn header = new TableColumn(table, SWT.NONE);
      header.setText(Labels.of(column));
      header.setWidth(Looks.chars(table, column == columns.get(0) ? 18 : 16));
    }
    table.addListener(SWT.Selection, e -> enable());
    table.addListener(SWT.DefaultSelection, e -> change());
    table.addListener(SWT.Resize, e -> spread());
    table.addListener(SWT.KeyDown, this::key);
    GridDataFactory.fillDefaults().grab(true, false).hint(120, 0).applyTo(table);
    ToolBar bar = new ToolBar(area, SWT.FLAT | SWT.RIGHT);
    bar.setBackground(parent.getBackground());
    ToolItem add = item(bar, "add", "elements.add", this::add);
    add.setText(TEXTS.text("elements.add"));
    change = item(bar, "edit", "elements.change", this::change);
    remove = item(bar, "cross", "elements.remove", this::remove);
    return area;
  }

  private void key(Event e) {
    switch (e.keyCode) {
      case SWT.INSERT -> add();
      case SWT.F2 -> change();
      case SWT.DEL -> remove();
      default -> {}
    }
  }

  private void spread() {
    int width = table.getClientArea().width / Math.max(1, columns.size());
    for (TableColumn column : table.getColumns()) {
      column.setWidth(Math.max(60, width));
    }
  }

  private static ToolItem item(ToolBar bar, String icon, String tip, Runnable action) {
    ToolItem item = new ToolItem(bar, SWT.PUSH);
    item.setImage(Icons.image(icon));
    item.setToolTipText(TEXTS.text(tip));
    item.addListener(SWT.Selection, e -> action.run());
    return item;
  }

  private List<EObject> elements() {
    List<EObject> elements = new ArrayList<>();
    ((Collection<?>) value()).forEach(e -> elements.add((EObject) e));
    return elements;
  }

  private EObject selected() {
    int index = table.getSelectionIndex();
    return index < 0 ? null : elements().get(index);
  }

  private void add() {
    EObject element = EcoreUtil.create(type());
    if (new ElementDialog(
                table.getShell(),
                edit,
                element,
                opener,
                TEXTS.format("elements.new", Labels.of(type())))
            .open()
        == Window.OK) {
      List<EObject> elements = elements();
      elements.add(element);
      set(elements);
    }
  }

  private void change() {
    EObject element = selected();
    if (element == null) {
      return;
    }
    EObject copy = copy(element);
    if (new ElementDialog(table.getShell(), edit, copy, opener, Labels.of(type())).open()
        == Window.OK) {
      List<RecordEdit.Setting> settings = new ArrayList<>();
      for (EStructuralFeature each : type().getEAllStructuralFeatures()) {
        Object value = copy.eGet(each);
        settings.add(
            new RecordEdit.Setting(
                element, each, value instanceof Collection<?> c ? new ArrayList<>(c) : value));
      }
      edit.setAll(settings);
      table.setData(null);
      refresh();
    }
  }

  private static EObject copy(EObject element) {
    EObject copy = EcoreUtil.create(element.eClass());
    for (EStructuralFeature each : element.eClass().getEAllStructuralFeatures()) {
      Object value = element.eGet(each);
      copy.eSet(each, value instanceof Collection<?> c ? new ArrayList<>(c) : value);
    }
    return copy;
  }

  private void remove() {
    EObject element = selected();
    if (element != null) {
      List<EObject> elements = elements();
      elements.remove(element);
      set(elements);
    }
  }

  private void enable() {
    change.setEnabled(table.getSelectionIndex() >= 0);
    remove.setEnabled(table.getSelectionIndex() >= 0);
  }

  @Override
  protected void refresh() {
    List<List<String>> rows = new ArrayList<>();
    for (EObject element : elements()) {
      rows.add(columns.stream().map(c -> ValueText.format(c, element.eGet(c))).toList());
    }
    if (rows.equals(table.getData())) {
      return;
    }
    table.setData(rows);
    table.removeAll();
    for (List<String> row : rows) {
      new TableItem(table, SWT.NONE).setText(row.toArray(String[]::new));
    }
    int lines = Math.min(MOST_ROWS, rows.size());
    GridData data = (GridData) table.getLayoutData();
    data.exclude = rows.isEmpty();
    data.heightHint = lines * (table.getItemHeight() + 2) + 4;
    table.setVisible(!rows.isEmpty());
    enable();
    resized();
  }

  @Override
  public void focus() {
    table.setFocus();
  }
}
