package ma.jisr.ui.bulk;

import java.util.ArrayList;
import java.util.List;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.DropDown;
import ma.jisr.ui.base.Icons;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** One line of the dialog: a field, what is done to it, the new value. */
final class ChangeRow {

  private static final Texts TEXTS = Texts.beside(ChangeRow.class);
  private final Workspace workspace;
  private final List<EStructuralFeature> fields;
  private final Composite line;
  private final DropDown field;
  private final DropDown kind;
  private final Composite place;
  private final Runnable changed;
  private final List<BulkChange.Kind> kinds = new ArrayList<>();
  private ValueInput input;

  /**
   * A line.
   *
   * @param changed is told of each change
   * @param removed is told when the line is to go
   */
  ChangeRow(
      Composite parent,
      Workspace workspace,
      List<EStructuralFeature> fields,
      int first,
      Runnable changed,
      Runnable removed) {
    this.workspace = workspace;
    this.fields = fields;
    this.changed = changed;
    line = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(line);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
    field = new DropDown(line);
    fields.forEach(f -> field.add(Labels.of(f)));
    field.setData("jisr.id", "bulk.field");
    GridDataFactory.swtDefaults().align(SWT.FILL, SWT.TOP).hint(230, -1).applyTo(field);
    kind = new DropDown(line);
    kind.setData("jisr.id", "bulk.kind");
    GridDataFactory.swtDefaults().align(SWT.FILL, SWT.TOP).hint(170, -1).applyTo(kind);
    place = new Composite(line, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(place);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
    Button remove = new Button(line, SWT.PUSH | SWT.FLAT);
    remove.setImage(Icons.image("cross"));
    remove.setToolTipText(TEXTS.text("row.remove"));
    GridDataFactory.swtDefaults().align(SWT.FILL, SWT.TOP).applyTo(remove);
    remove.addListener(SWT.Selection, e -> removed.run());
    field.addListener(SWT.Selection, e -> choose());
    kind.addListener(SWT.Selection, e -> showInput());
    field.select(first);
    choose();
  }

  void dispose() {
    line.dispose();
  }

  EStructuralFeature feature() {
    return fields.get(field.getSelectionIndex());
  }

  /** Chooses a field and what is done to it, as a person does. */
  void choose(EStructuralFeature feature, BulkChange.Kind what) {
    field.select(fields.indexOf(feature));
    choose();
    kind.select(kinds.indexOf(what));
    showInput();
  }

  /** Where the value is given, or null. */
  ValueInput input() {
    return input;
  }

  private void choose() {
    kinds.clear();
    kind.removeAll();
    for (BulkChange.Kind each : BulkChange.Kind.values()) {
      boolean many = each == BulkChange.Kind.ADD || each == BulkChange.Kind.REMOVE;
      boolean clear = each == BulkChange.Kind.CLEAR;
      if ((!many || feature().isMany()) && !(clear && Meta.isRequired(feature()))) {
        kinds.add(each);
        kind.add(TEXTS.text("kind." + each.name().toLowerCase(java.util.Locale.ROOT)));
      }
    }
    kind.select(feature().isMany() ? 1 : 0);
    showInput();
  }

  private BulkChange.Kind what() {
    return kinds.get(kind.getSelectionIndex());
  }

  private void showInput() {
    boolean needed = what() != BulkChange.Kind.CLEAR;
    for (var child : place.getChildren()) {
      child.dispose();
    }
    input = needed ? new ValueInput(place, workspace, feature(), changed) : null;
    if (needed) {
      GridDataFactory.fillDefaults().grab(true, false).applyTo(input.control());
    }
    place.requestLayout();
    changed.run();
  }

  /**
   * The change.
   *
   * @throws IllegalArgumentException with one sentence when its value is missing or no value
   */
  BulkChange change() {
    return new BulkChange(feature(), what(), input == null ? List.of() : input.values());
  }
}
