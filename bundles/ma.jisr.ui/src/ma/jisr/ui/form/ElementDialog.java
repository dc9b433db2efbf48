package ma.jisr.ui.form;

import java.util.List;
import ma.jisr.model.check.Problem;
import ma.jisr.model.meta.Meta;
import ma.jisr.ui.base.Looks;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Edits one part of a record, with the fields that the model's annotations give it. */
final class ElementDialog extends Dialog {

  private final RecordEdit edit;
  private final RecordOpener opener;
  private final String title;
  private List<Field> fields;

  ElementDialog(Shell shell, RecordEdit outer, EObject element, RecordOpener opener, String title) {
    super(shell);
    this.edit = new RecordEdit(outer.workspace(), outer.session(), element);
    this.opener = opener;
    this.title = title;
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(title);
    shell.setData("jisr.id", "element");
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(Looks.chars(parent, 70), SWT.DEFAULT)
        .applyTo(area);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(14, 14).spacing(10, 8).applyTo(area);
    FieldFactory factory = new FieldFactory(edit, edit::root, opener);
    fields =
        Meta.ordered(edit.root().eClass()).stream()
            .filter(f -> !Meta.isReadOnly(f))
            .map(factory::field)
            .toList();
    fields.forEach(
        field ->
            field.create(
                area,
                () -> {
                  if (getButton(IDialogConstants.OK_ID) != null) {
                    getShell().layout(true, true);
                    getShell().setSize(getShell().computeSize(getShell().getSize().x, SWT.DEFAULT));
                  }
                }));
    return area;
  }

  @Override
  protected void okPressed() {
    edit.beStrict();
    List<Problem> problems = edit.problems();
    if (problems.isEmpty()) {
      super.okPressed();
    } else {
      fields.stream().filter(f -> f.feature() == problems.get(0).feature()).forEach(Field::focus);
    }
  }
}
