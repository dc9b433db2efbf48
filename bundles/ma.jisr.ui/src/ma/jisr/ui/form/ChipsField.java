package ma.jisr.ui.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.base.Looks;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Several texts or references, each a chip with a cross; a field adds more. */
final class ChipsField extends Field {

  private static final Texts TEXTS = Texts.beside(Field.class);
  private final RecordOpener opener;
  private Composite chips;
  private Text text;
  private List<Object> shown = List.of();

  ChipsField(
      RecordEdit edit, Supplier<EObject> owner, EStructuralFeature feature, RecordOpener opener) {
    super(edit, owner, feature);
    this.opener = opener;
  }

  @Override
  protected Control createWidget(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    area.setBackground(parent.getBackground());
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
    chips = new Composite(area, SWT.NONE);
    chips.setBackground(parent.getBackground());
    RowLayout layout = new RowLayout(SWT.HORIZONTAL);
    layout.wrap = true;
    layout.spacing = 4;
    layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 0;
    chips.setLayout(layout);
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .hint(120, SWT.DEFAULT)
        .exclude(true)
        .applyTo(chips);
    text = new Text(area, SWT.BORDER | SWT.SINGLE);
    text.setData("jisr.id", "text." + feature.getName());
    boolean reference = feature instanceof EReference;
    text.setMessage(TEXTS.text(reference ? "chips.reference" : "chips.text"));
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .hint(Looks.chars(text, 16), SWT.DEFAULT)
        .applyTo(text);
    if (feature instanceof EReference many) {
      new RecordPicker(
          text,
          edit.workspace(),
          many.getEReferenceType(),
          found -> {
            text.setText("");
            add(edit.session().reference(found.type(), found.id()));
          });
    } else {
      text.addListener(SWT.DefaultSelection, e -> addTyped());
      text.addListener(SWT.FocusOut, e -> addTyped());
    }
    return area;
  }

  private void addTyped() {
    String typed = text.getText().strip();
    if (!typed.isEmpty()) {
      text.setText("");
      add(typed);
    }
  }

  private List<Object> values() {
    return new ArrayList<>((Collection<?>) value());
  }

  private void add(Object added) {
    List<Object> values = values();
    if (!values.contains(added)) {
      values.add(added);
      set(values);
    }
  }

  private void remove(Object removed) {
    List<Object> values = values();
    values.remove(removed);
    set(values);
  }

  @Override
  protected void refresh() {
    List<Object> values = values();
    if (values.equals(shown)) {
      return;
    }
    shown = values;
    for (Control chip : chips.getChildren()) {
      chip.dispose();
    }
    values.forEach(this::chip);
    ((org.eclipse.swt.layout.GridData) chips.getLayoutData()).exclude = values.isEmpty();
    chips.setVisible(!values.isEmpty());
    resized();
  }

  private void chip(Object value) {
    Composite chip = new Composite(chips, SWT.NONE);
    chip.setBackground(Looks.color(Looks.CHOSEN));
    GridLayoutFactory.fillDefaults().numColumns(2).margins(7, 2).spacing(4, 0).applyTo(chip);
    Label label = new Label(chip, SWT.NONE);
    label.setBackground(chip.getBackground());
    label.setForeground(Looks.color(Looks.INK));
    String name = value instanceof EObject record ? Labels.of(record) : value.toString();
    label.setText((name.length() > 60 ? name.substring(0, 59) + '…' : name).replace("&", "&&"));
    label.setToolTipText(name);
    if (value instanceof EObject record) {
      label.setCursor(chip.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
      label.addListener(
          SWT.MouseUp,
          e ->
              opener.open(
                  record.eClass(),
                  (Long) record.eGet(record.eClass().getEStructuralFeature("id"))));
    }
    Label cross = new Label(chip, SWT.NONE);
    cross.setBackground(chip.getBackground());
    cross.setImage(Icons.image("cross"));
    cross.setToolTipText(TEXTS.text("chips.remove"));
    cross.setCursor(chip.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    cross.addListener(SWT.MouseUp, e -> remove(value));
  }

  @Override
  public void focus() {
    text.setFocus();
  }
}
