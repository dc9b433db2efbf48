package ma.jisr.ui.form;

import java.util.function.Supplier;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.Names;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A feature of an object in a form: its label, its widget, and the sentence when it is wrong. */
public abstract class Field {

  /** How many characters the labels of a form are wide. */
  private static final int LABEL_CHARS = 19;

  /** What is edited. */
  protected final RecordEdit edit;

  /** Which feature. */
  protected final EStructuralFeature feature;

  private final Supplier<EObject> owner;
  private final Runnable listener = this::update;
  private Label label;
  private Label message;
  private Runnable resized = () -> {};

  /**
   * A field.
   *
   * @param owner whose feature it is, now
   */
  protected Field(RecordEdit edit, Supplier<EObject> owner, EStructuralFeature feature) {
    this.edit = edit;
    this.owner = owner;
    this.feature = feature;
  }

  /** The feature. */
  public final EStructuralFeature feature() {
    return feature;
  }

  /** The object whose feature is edited. */
  protected final EObject owner() {
    return owner.get();
  }

  /** The value now. */
  protected final Object value() {
    return owner().eGet(feature);
  }

  /** Changes the value. */
  protected final void set(Object value) {
    edit.set(owner(), feature, value);
  }

  /**
   * Makes the widgets.
   *
   * @param parent has a grid of two columns
   * @param newResized is told when the field needs more or less room
   */
  public final void create(Composite parent, Runnable newResized) {
    resized = newResized;
    label = new Label(parent, SWT.WRAP);
    label.setText(Labels.of(feature) + (Meta.isRequired(feature) ? " *" : ""));
    label.setForeground(Looks.color(Looks.QUIET));
    label.setBackground(parent.getBackground());
    GridDataFactory.swtDefaults()
        .align(SWT.FILL, SWT.BEGINNING)
        .hint(Looks.chars(label, LABEL_CHARS), SWT.DEFAULT)
        .indent(0, 6)
        .applyTo(label);
    Composite right = new Composite(parent, SWT.NONE);
    right.setBackground(parent.getBackground());
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(right);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(right);
    Control control = createWidget(right);
    if (control.getLayoutData() == null) {
      GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
    }
    control.setData("jisr.id", "field." + feature.getName());
    Names.giveInside(control, label.getText());
    message = new Label(right, SWT.WRAP);
    message.setForeground(Looks.color(Looks.WRONG));
    message.setBackground(parent.getBackground());
    message.setData("jisr.id", "message." + feature.getName());
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .exclude(true)
        .hint(120, SWT.DEFAULT)
        .applyTo(message);
    message.setVisible(false);
    edit.addListener(listener);
    parent.addDisposeListener(e -> edit.removeListener(listener));
    update();
  }

  private void update() {
    if (!label.isDisposed()) {
      refresh();
      say(edit.sentence(owner(), feature));
    }
  }

  private void say(String sentence) {
    if (!message.getText().equals(sentence)) {
      boolean shown = !sentence.isEmpty();
      message.setText(sentence);
      message.setVisible(shown);
      ((GridData) message.getLayoutData()).exclude = !shown;
      marked(shown);
      resized.run();
    }
  }

  /** Tells that the field needs more or less room. */
  protected final void resized() {
    resized.run();
  }

  /** The widget is to look wrong, or right again. */
  protected void marked(boolean wrong) {
    label.setForeground(Looks.color(wrong ? Looks.WRONG : Looks.QUIET));
  }

  /** Makes the widget that shows and changes the value. */
  protected abstract Control createWidget(Composite parent);

  /** Shows the value as it is now. */
  protected abstract void refresh();

  /** Puts the cursor here. */
  public abstract void focus();
}
