package ma.jisr.ui.bulk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ma.jisr.exchange.convert.Cells;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.DropDown;
import ma.jisr.ui.base.ValueText;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Where the new value of a field is typed or chosen. */
final class ValueInput {

  private static final Texts TEXTS = Texts.beside(ValueInput.class);
  private final EStructuralFeature feature;
  private final Composite control;
  private final List<Object> listed = new ArrayList<>();
  private final Set<BulkChange.Ref> picked = new LinkedHashSet<>();
  private DropDown combo;
  private Text text;
  private Label names;

  /**
   * An input.
   *
   * @param changed is told of each change
   */
  ValueInput(Composite parent, Workspace workspace, EStructuralFeature feature, Runnable changed) {
    this.feature = feature;
    control = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(control);
    Class<?> type = feature.getEType().getInstanceClass();
    if (feature.getEType() instanceof EEnum options && !feature.isMany()) {
      for (EEnumLiteral literal : options.getELiterals()) {
        list(literal.getInstance(), Labels.of(literal), changed);
      }
    } else if (type == Boolean.class || type == boolean.class) {
      list(Boolean.TRUE, ValueText.format(feature, true), changed);
      list(Boolean.FALSE, ValueText.format(feature, false), changed);
    } else {
      text = new Text(control, SWT.BORDER);
      text.setData("jisr.id", "bulk.value." + feature.getName());
      GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
      if (feature instanceof EReference reference) {
        pick(workspace, reference, changed);
      } else {
        text.setMessage(feature.isMany() ? TEXTS.text("value.many") : "");
        text.addListener(SWT.Modify, e -> changed.run());
      }
    }
  }

  Composite control() {
    return control;
  }

  private void list(Object value, String name, Runnable changed) {
    if (combo == null) {
      combo = new DropDown(control);
      combo.setData("jisr.id", "bulk.value." + feature.getName());
      GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
      combo.addListener(SWT.Selection, e -> changed.run());
    }
    listed.add(value);
    combo.add(name);
  }

  private void pick(Workspace workspace, EReference reference, Runnable changed) {
    text.setMessage(TEXTS.text("value.pick"));
    if (feature.isMany()) {
      names = new Label(control, SWT.WRAP);
      GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(names);
    }
    RecordProposals.attach(
        text,
        workspace,
        reference.getEReferenceType(),
        ref -> {
          add(ref);
          changed.run();
        });
    text.addListener(
        SWT.Modify,
        e -> {
          boolean other = picked.stream().noneMatch(r -> r.label().equals(text.getText()));
          if (!feature.isMany() && other) {
            picked.clear();
            changed.run();
          }
        });
  }

  /** Chooses a record, as a proposal does. */
  void add(BulkChange.Ref ref) {
    if (feature.isMany()) {
      picked.add(ref);
      text.setText("");
      names.setText(
          String.join(ValueText.separator(), picked.stream().map(BulkChange.Ref::label).toList())
              .replace("&", "&&"));
      names.requestLayout();
    } else {
      picked.clear();
      picked.add(ref);
      text.setText(ref.label());
      text.setSelection(ref.label().length());
    }
  }

  /**
   * The values.
   *
   * @throws IllegalArgumentException with one sentence when what is typed is none
   */
  List<Object> values() {
    List<Object> values = new ArrayList<>();
    if (combo != null) {
      if (combo.getSelectionIndex() >= 0) {
        values.add(listed.get(combo.getSelectionIndex()));
      }
    } else if (feature instanceof EReference) {
      values.addAll(picked);
      if (values.isEmpty() && !text.getText().isBlank()) {
        throw new IllegalArgumentException(
            TEXTS.format("value.notPicked", Labels.of(feature), text.getText().strip()));
      }
    } else {
      for (String part : feature.isMany() ? Cells.split(text.getText()) : List.of(text.getText())) {
        Object value = ValueText.parse(feature, part.strip());
        if (value != null) {
          values.add(value);
        }
      }
    }
    if (values.isEmpty()) {
      throw new IllegalArgumentException(TEXTS.format("value.missing", Labels.of(feature)));
    }
    return values;
  }
}
