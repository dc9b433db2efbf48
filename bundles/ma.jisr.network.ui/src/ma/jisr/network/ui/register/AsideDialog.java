package ma.jisr.network.ui.register;

import java.time.LocalDate;
import java.util.List;
import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.DropDown;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.Names;
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

/** Asks why findings are left out of the worklist, and for how long. */
final class AsideDialog extends Dialog {

  private static final Texts TEXTS = Texts.beside(AsideDialog.class);
  private static final List<Integer> DAYS = List.of(7, 30, 90, 180);
  private static final int LONGEST = 500;
  private final boolean later;
  private final int count;
  private int days = DAYS.get(1);
  private String reason = "";

  /**
   * A dialog.
   *
   * @param later whether the findings come back
   * @param count how many they are
   */
  AsideDialog(Shell shell, boolean later, int count) {
    super(shell);
    this.later = later;
    this.count = count;
  }

  /** When they come back; null when they do not. */
  LocalDate until() {
    return later ? LocalDate.now().plusDays(days) : null;
  }

  /** Why. */
  String reason() {
    return reason;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(TEXTS.format(later ? "aside.later" : "aside.dismiss", count));
    shell.setData("jisr.id", "aside");
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    GridLayoutFactory.swtDefaults().margins(14, 12).spacing(8, 8).applyTo(area);
    if (later) {
      DropDown choice = new DropDown(area);
      DAYS.forEach(d -> choice.add(TEXTS.format("aside.days", d)));
      choice.select(1);
      choice.setData("jisr.id", "aside.days");
      Names.give(choice, TEXTS.text("quality.later"));
      choice.addListener(SWT.Selection, e -> days = DAYS.get(choice.getSelectionIndex()));
    }
    new Label(area, SWT.NONE).setText(TEXTS.text("aside.reason"));
    Text text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP);
    text.setTextLimit(LONGEST);
    text.setData("jisr.id", "aside.reason");
    text.addListener(
        SWT.Modify,
        e -> {
          reason = text.getText().strip();
          enable();
        });
    GridDataFactory.fillDefaults().grab(true, true).hint(420, 4 * Looks.line(text)).applyTo(text);
    text.setFocus();
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(
        parent,
        IDialogConstants.OK_ID,
        TEXTS.text(later ? "quality.later" : "quality.dismiss"),
        true);
    createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.text("aside.cancel"), false);
    enable();
  }

  /** A finding is dismissed for a reason that others can read; putting it off needs none. */
  private void enable() {
    if (getButton(IDialogConstants.OK_ID) != null) {
      getButton(IDialogConstants.OK_ID).setEnabled(later || !reason.isEmpty());
    }
  }
}
