package ma.jisr.ui.form;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;

/**
 * Some fields of an object where a whole form would be too much: a search by example, a line to add
 * something. They check, propose and look as those of a form.
 */
public final class FieldPane {

  private final List<Field> fields = new ArrayList<>();

  /**
   * Makes the widgets.
   *
   * @param parent has a grid of two columns for each field that stands in a row
   * @param edit what they edit
   * @param features in the order of the fields
   * @param opener opens the records referred to
   * @param resized is told when a field needs more or less room
   */
  public FieldPane(
      Composite parent,
      RecordEdit edit,
      List<? extends EStructuralFeature> features,
      RecordOpener opener,
      Runnable resized) {
    FieldFactory factory = new FieldFactory(edit, edit::root, opener);
    for (EStructuralFeature feature : features) {
      Field field = factory.field(feature);
      field.create(parent, resized);
      fields.add(field);
    }
  }

  /** Puts the cursor into the field of a feature, or the first. */
  public void focus(EStructuralFeature feature) {
    fields.stream()
        .filter(f -> feature == null || f.feature() == feature)
        .findFirst()
        .ifPresent(Field::focus);
  }
}
