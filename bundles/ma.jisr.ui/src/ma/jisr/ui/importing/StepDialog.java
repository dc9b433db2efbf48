package ma.jisr.ui.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import ma.jisr.exchange.Transformation;
import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.Looks;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for what a transformation of a column needs to know. */
final class StepDialog extends Dialog {

  private static final Texts TEXTS = Texts.beside(StepDialog.class);
  private static final int LINES = 8;
  private final Steps.Kind kind;
  private final String column;
  private final Map<String, String> fields;

  StepDialog(Shell shell, Steps.Kind kind, String column) {
    super(shell);
    this.kind = kind;
    this.column = column;
    fields = kind.fields(column);
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  /** The transformation; null while something is missing. */
  Transformation step() {
    return Steps.of(kind, column, new LinkedHashMap<>(fields));
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(TEXTS.format("step.title", TEXTS.text("step." + kind.key()), column));
    shell.setData("jisr.id", "import.step");
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(Looks.chars(parent, 70), SWT.DEFAULT)
        .applyTo(area);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(14, 14).spacing(10, 8).applyTo(area);
    Label hint = new Label(area, SWT.WRAP);
    hint.setText(TEXTS.text("step." + kind.key() + ".hint"));
    hint.setForeground(Looks.color(Looks.QUIET));
    GridDataFactory.fillDefaults().span(2, 1).hint(300, SWT.DEFAULT).applyTo(hint);
    fields.forEach((field, value) -> field(area, field, value));
    return area;
  }

  private void field(Composite area, String field, String value) {
    Label label = new Label(area, SWT.NONE);
    label.setText(TEXTS.text("step.field." + field));
    boolean many = field.equals("codes");
    GridDataFactory.swtDefaults()
        .align(SWT.BEGINNING, many ? SWT.BEGINNING : SWT.CENTER)
        .applyTo(label);
    Text text = new Text(area, SWT.BORDER | (many ? SWT.MULTI | SWT.V_SCROLL : SWT.SINGLE));
    text.setData("jisr.id", "step." + field);
    text.setText(value);
    GridDataFactory.fillDefaults()
        .grab(true, many)
        .hint(200, many ? LINES * text.getLineHeight() : SWT.DEFAULT)
        .applyTo(text);
    text.addListener(
        SWT.Modify,
        e -> {
          fields.put(field, text.getText());
          check();
        });
  }

  private void check() {
    getButton(IDialogConstants.OK_ID).setEnabled(step() != null);
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    super.createButtonsForButtonBar(parent);
    check();
  }
}
