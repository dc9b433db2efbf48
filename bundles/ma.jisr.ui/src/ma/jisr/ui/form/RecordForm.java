package ma.jisr.ui.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ScrollPane;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.ColumnLayout;
import org.eclipse.ui.forms.widgets.ColumnLayoutData;

/**
 * The form of a record, made from the model's annotations: a section for each group of features, in
 * one or two columns as the width allows.
 */
public final class RecordForm {

  private static final Set<String> LAST = Set.of("description", "consent");

  /** What has a page of its own in the editor. */
  private static final Set<EStructuralFeature> ELSEWHERE =
      Set.of(CorePackage.Literals.RECORD__DOCUMENTS, CorePackage.Literals.RECORD__TASKS);

  private final RecordEdit edit;
  private final RecordOpener opener;
  private final List<Field> fields = new ArrayList<>();
  private ScrollPane form;
  private boolean waiting;

  /**
   * A form that is not on the screen yet.
   *
   * @param edit what it edits; its root's class does not change
   * @param opener opens the records referred to
   */
  public RecordForm(RecordEdit edit, RecordOpener opener) {
    this.edit = edit;
    this.opener = opener;
  }

  /** Makes the widgets. */
  public Control create(Composite parent) {
    form = new ScrollPane(parent);
    Composite body = form.body();
    ColumnLayout layout = new ColumnLayout();
    layout.minNumColumns = 1;
    layout.maxNumColumns = 2;
    layout.horizontalSpacing = 28;
    layout.verticalSpacing = 14;
    layout.leftMargin = layout.rightMargin = 16;
    layout.topMargin = 10;
    layout.bottomMargin = 16;
    body.setLayout(layout);
    FieldFactory factory = new FieldFactory(edit, edit::root, opener);
    groups(edit.root().eClass())
        .forEach(
            (group, features) -> {
              Composite section = section(body, group);
              for (EStructuralFeature feature : features) {
                Field field = factory.field(feature);
                field.create(section, this::resized);
                fields.add(field);
              }
            });
    return form;
  }

  /** The features of a form by group, in the order of the groups and of the features in each. */
  static Map<String, List<EStructuralFeature>> groups(EClass type) {
    Map<String, List<EStructuralFeature>> first = new LinkedHashMap<>();
    Map<String, List<EStructuralFeature>> last = new LinkedHashMap<>();
    for (EStructuralFeature feature : Meta.ordered(type)) {
      if (!Meta.isReadOnly(feature) && !ELSEWHERE.contains(feature)) {
        String group = Meta.group(feature);
        (LAST.contains(group) ? last : first)
            .computeIfAbsent(group, g -> new ArrayList<>())
            .add(feature);
      }
    }
    first.putAll(last);
    return first;
  }

  private Composite section(Composite body, String group) {
    Composite section = new Composite(body, SWT.NONE);
    section.setBackground(Looks.color(Looks.PAPER));
    section.setData("jisr.id", "section." + group);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 7).applyTo(section);
    ColumnLayoutData data = new ColumnLayoutData(Looks.chars(body, 52));
    section.setLayoutData(data);
    Composite head = new Composite(section, SWT.NONE);
    head.setBackground(Looks.color(Looks.PAPER));
    GridLayoutFactory.fillDefaults().spacing(0, 4).extendedMargins(0, 0, 6, 2).applyTo(head);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(head);
    Label title = new Label(head, SWT.NONE);
    title.setText(Labels.group(edit.root().eClass(), group));
    title.setFont(Looks.bold());
    title.setForeground(Looks.color(Looks.ACCENT));
    title.setBackground(Looks.color(Looks.PAPER));
    Label line = new Label(head, SWT.NONE);
    line.setBackground(Looks.color(Looks.LINE));
    GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(line);
    return section;
  }

  private void resized() {
    Display display = form == null || form.isDisposed() ? null : form.getDisplay();
    if (display != null && !waiting) {
      waiting = true; // several fields may ask in one go
      display.asyncExec(
          () -> {
            waiting = false;
            if (!form.isDisposed()) {
              form.reflow();
            }
          });
    }
  }

  /** Whether a feature has a field. */
  public boolean has(EStructuralFeature feature) {
    return fields.stream().anyMatch(f -> f.feature() == feature);
  }

  /** Puts the cursor into the field of a feature, or the first. */
  public void focus(EStructuralFeature feature) {
    fields.stream()
        .filter(f -> feature == null || f.feature() == feature)
        .findFirst()
        .ifPresent(Field::focus);
  }

  /** Puts the cursor into the first field that must be filled. */
  public void focusNeeded() {
    focus(fields.stream().map(Field::feature).filter(Meta::isRequired).findFirst().orElse(null));
  }
}
