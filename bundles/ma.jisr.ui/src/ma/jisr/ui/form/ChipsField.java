package ma.jisr.ui.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import ma.jisr.model.core.Record;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
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
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** Several texts or references, each a chip with a cross; a field adds more. */
final class ChipsField extends Field {

  private static final Texts TEXTS = Texts.beside(Field.class);
  private final RecordOpener opener;
  private Composite chips;
  private Text text;
  private TypeAhead words;
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
    text.addListener(SWT.KeyDown, this::key);
    boolean reference = feature instanceof EReference;
    text.setMessage(TEXTS.text(reference ? "chips.reference" : "chips.text"));
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .hint(Looks.chars(text, 16), SWT.DEFAULT)
        .applyTo(text);
    if (feature instanceof EReference many) {
      new RecordTypeAhead(
          text,
          edit,
          many.getEReferenceType(),
          opener,
          record -> {
            text.setText("");
            add(record);
            text.setFocus();
          });
    } else {
      words =
          new TypeAhead(
              text,
              TEXTS.text("searching"),
              typed ->
                  WordsInUse.proposals(
                      edit.workspace(), owner().eClass(), feature, typed, this::addWord),
              open -> {});
      text.addListener(SWT.DefaultSelection, e -> addTyped());
      text.addListener(SWT.FocusOut, e -> text.getDisplay().asyncExec(this::left));
    }
    return area;
  }

  /** Backspace in an empty field takes the last value away. */
  private void key(Event e) {
    List<Object> values = values();
    if (e.keyCode == SWT.BS && text.getText().isEmpty() && !values.isEmpty()) {
      remove(values.get(values.size() - 1));
    }
  }

  private void left() {
    if (!text.isDisposed() && !text.isFocusControl() && !words.isOpen()) {
      addTyped();
    }
  }

  private void addWord(String word) {
    words.write("");
    add(word);
    text.setFocus();
  }

  private void addTyped() {
    String typed = text.getText().strip();
    if (!typed.isEmpty()) {
      words.write("");
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
    String name = value instanceof EObject record ? Labels.of(record) : value.toString();
    Chip chip = new Chip(chips, name, () -> remove(value));
    if (value instanceof Record record) {
      chip.onOpen(() -> opener.open(record.eClass(), record.getId()));
    }
  }

  @Override
  public void focus() {
    text.setFocus();
  }
}
