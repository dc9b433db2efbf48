package ma.jisr.ui.views;

import java.util.function.UnaryOperator;
import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.Looks;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the name of a view, whether it is shared, and whether it is a group. */
final class ViewNameDialog extends Dialog {

  private static final Texts TEXTS = Texts.beside(ViewNameDialog.class);
  private final UnaryOperator<String> problemOf;
  private final String title;
  private String name;
  private boolean shared;
  private boolean live;
  private Label problem;

  /**
   * A dialog.
   *
   * @param problemOf one sentence about what is wrong with a name, or null; asked at each key
   * @param title what is done
   */
  ViewNameDialog(
      Shell shell,
      UnaryOperator<String> problemOf,
      String title,
      String name,
      boolean shared,
      boolean live) {
    super(shell);
    this.problemOf = problemOf;
    this.title = title;
    this.name = name;
    this.shared = shared;
    this.live = live;
  }

  String name() {
    return name;
  }

  boolean isShared() {
    return shared;
  }

  boolean isLive() {
    return live;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(title);
    shell.setData("jisr.id", "view.name");
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    GridLayoutFactory.swtDefaults().margins(14, 12).spacing(8, 8).applyTo(area);
    new Label(area, SWT.NONE).setText(TEXTS.text("name"));
    Text text = new Text(area, SWT.BORDER);
    text.setText(name);
    text.setData("jisr.id", "view.name.text");
    text.selectAll();
    GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(text);
    Button check = new Button(area, SWT.CHECK);
    check.setText(TEXTS.text("shared"));
    check.setSelection(shared);
    check.setData("jisr.id", "view.name.shared");
    check.addListener(SWT.Selection, e -> shared = check.getSelection());
    Button group = new Button(area, SWT.CHECK);
    group.setText(TEXTS.text("live"));
    group.setToolTipText(TEXTS.text("live.tip"));
    group.setSelection(live);
    group.setData("jisr.id", "view.name.live");
    group.addListener(SWT.Selection, e -> live = group.getSelection());
    problem = new Label(area, SWT.WRAP);
    problem.setForeground(Looks.color(Looks.WRONG));
    GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(problem);
    text.addListener(
        SWT.Modify,
        e -> {
          name = text.getText();
          validate();
        });
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, TEXTS.text("save"), true);
    createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.text("cancel"), false);
    getButton(IDialogConstants.OK_ID).setEnabled(problemOf.apply(name) == null);
  }

  private void validate() {
    String sentence = problemOf.apply(name);
    problem.setText(sentence == null ? "" : sentence);
    problem.requestLayout();
    getButton(IDialogConstants.OK_ID).setEnabled(sentence == null);
  }
}
