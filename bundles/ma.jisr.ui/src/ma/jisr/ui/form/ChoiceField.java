package ma.jisr.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.ui.base.DropDown;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One of the values of an enumeration, or yes and no. */
final class ChoiceField extends Field {

  private final List<Object> values = new ArrayList<>();
  private DropDown combo;
  private Button check;

  ChoiceField(RecordEdit edit, Supplier<EObject> owner, EStructuralFeature feature) {
    super(edit, owner, feature);
  }

  @Override
  protected Control createWidget(Composite parent) {
    if (!(feature.getEType() instanceof EEnum type)) {
      check = new Button(parent, SWT.CHECK);
      check.addListener(SWT.Selection, e -> set(check.getSelection()));
      return check;
    }
    combo = new DropDown(parent);
    if (!Meta.isRequired(feature)) {
      values.add(null);
      combo.add("");
    }
    for (EEnumLiteral literal : type.getELiterals()) {
      values.add(literal.getInstance());
      combo.add(Labels.of(literal));
    }
    combo.addListener(
        SWT.Selection,
        e -> {
          if (combo.getSelectionIndex() >= 0) {
            set(values.get(combo.getSelectionIndex()));
          }
        });
    GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
    return combo;
  }

  @Override
  protected void refresh() {
    if (check != null) {
      check.setSelection(Boolean.TRUE.equals(value()));
    } else {
      combo.select(values.indexOf(value()));
    }
  }

  @Override
  public void focus() {
    (check == null ? combo : check).setFocus();
  }
}
