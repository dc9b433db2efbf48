package ma.jisr.ui.form;

import java.util.function.Supplier;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.base.Looks;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** A reference to one record: typing proposes some, a button opens it. */
final class ReferenceField extends Field {

  private static final Texts TEXTS = Texts.beside(Field.class);
  private final RecordOpener opener;
  private Text text;
  private ToolItem open;
  private RecordTypeAhead picker;

  ReferenceField(
      RecordEdit edit, Supplier<EObject> owner, EReference feature, RecordOpener opener) {
    super(edit, owner, feature);
    this.opener = opener;
  }

  @Override
  protected Control createWidget(Composite parent) {
    Composite row = new Composite(parent, SWT.NONE);
    row.setBackground(parent.getBackground());
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(row);
    text = new Text(row, SWT.BORDER | SWT.SINGLE);
    text.setData("jisr.id", "text." + feature.getName());
    text.setMessage(TEXTS.text("reference.hint"));
    GridDataFactory.fillDefaults()
        .align(SWT.FILL, SWT.CENTER)
        .grab(true, false)
        .hint(Looks.chars(text, 16), SWT.DEFAULT)
        .applyTo(text);
    EReference reference = (EReference) feature;
    picker =
        new RecordTypeAhead(
            text,
            edit,
            reference.getEReferenceType(),
            opener,
            record -> {
              set(record);
              show();
            });
    ToolBar bar = new ToolBar(row, SWT.FLAT);
    bar.setBackground(parent.getBackground());
    item(
        bar,
        "choose",
        "reference.choose",
        () -> {
          text.setFocus();
          text.selectAll();
          picker.open();
        });
    open = item(bar, "open", "reference.open", this::openRecord);
    text.addListener(SWT.Modify, e -> typed());
    text.addListener(SWT.FocusOut, e -> text.getDisplay().asyncExec(this::left));
    return row;
  }

  private static ToolItem item(ToolBar bar, String icon, String tip, Runnable action) {
    ToolItem item = new ToolItem(bar, SWT.PUSH);
    item.setImage(Icons.image(icon));
    item.setToolTipText(TEXTS.text(tip));
    item.addListener(SWT.Selection, e -> action.run());
    return item;
  }

  private void openRecord() {
    if (value() instanceof EObject record && Meta.isRecord(record.eClass())) {
      long id = (Long) record.eGet(record.eClass().getEStructuralFeature("id"));
      opener.open(record.eClass(), id);
    }
  }

  private void typed() {
    if (text.getText().isBlank() && value() != null) {
      set(null);
    }
  }

  /** What was typed and not chosen is no value: the field shows what there is. */
  private void left() {
    if (!text.isDisposed() && !text.isFocusControl() && !picker.isOpen()) {
      show();
    }
  }

  @Override
  protected void refresh() {
    if (!text.isFocusControl()) {
      show();
    }
  }

  private void show() {
    if (text.isDisposed()) {
      return;
    }
    String label = value() instanceof EObject record ? Labels.of(record) : "";
    open.setEnabled(!label.isEmpty());
    if (!text.getText().equals(label)) {
      picker.write(label);
      text.setToolTipText(label.isEmpty() ? null : label);
    }
  }

  @Override
  public void focus() {
    text.setFocus();
  }
}
