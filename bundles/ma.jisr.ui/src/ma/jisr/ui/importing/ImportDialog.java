package ma.jisr.ui.importing;

import java.nio.file.Path;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Workspace;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/**
 * Imports a file, page by page: the file, what its rows are, where its columns go, what would be
 * refused or is there already, and the result, which can be undone. Nothing is written before the
 * person says so on the last page but one; a dialog that is closed before keeps what was said.
 */
public final class ImportDialog extends WizardDialog {

  private static final Texts TEXTS = Texts.beside(ImportDialog.class);
  private final ImportWizard wizard;

  /**
   * A dialog for a type of records.
   *
   * @param shell above which it stands
   * @param type what the rows are, unless the person says otherwise
   */
  public ImportDialog(Shell shell, Workspace workspace, EClass type) {
    this(shell, new ImportWizard(workspace, type));
  }

  private ImportDialog(Shell shell, ImportWizard wizard) {
    super(shell, wizard);
    this.wizard = wizard;
    setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
    setHelpAvailable(false);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setData("jisr.id", "import");
    shell.setData("jisr.dialog", this);
  }

  @Override
  protected Point getInitialSize() {
    Point size = super.getInitialSize();
    org.eclipse.swt.graphics.Rectangle screen = getShell().getMonitor().getClientArea();
    return new Point(
        Math.min(Math.max(size.x, 980), screen.width),
        Math.min(Math.max(size.y, 660), screen.height));
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    super.createButtonsForButtonBar(parent);
    mark(IDialogConstants.NEXT_ID, "import.next");
    mark(IDialogConstants.BACK_ID, "import.back");
    mark(IDialogConstants.FINISH_ID, "import.finish");
    mark(IDialogConstants.CANCEL_ID, "import.cancel");
    getButton(IDialogConstants.FINISH_ID).setText(TEXTS.text("import"));
  }

  private void mark(int id, String name) {
    getButton(id).setData("jisr.id", name);
  }

  @Override
  public void updateButtons() {
    super.updateButtons();
    boolean over = getCurrentPage() == wizard.resultPage();
    Button finish = getButton(IDialogConstants.FINISH_ID);
    if (finish != null) {
      finish.setText(TEXTS.text(over ? "close" : "import"));
      getButton(IDialogConstants.CANCEL_ID).setVisible(!over);
      getButton(IDialogConstants.BACK_ID).setVisible(!over);
      getButton(IDialogConstants.NEXT_ID).setVisible(!over);
    }
  }

  /** Reads a file without writing, as if it had been chosen. */
  public void show(Path file) {
    wizard.show(file);
  }

  /** Goes to the next page, as its button does. */
  public void next() {
    if (getCurrentPage().canFlipToNextPage()) {
      nextPressed();
    }
  }

  /** Shows the rows that resemble something, when the check is in front. */
  public void showDuplicates() {
    if (getCurrentPage() instanceof CheckPage page) {
      page.showTwins();
    }
  }

  @Override
  protected void cancelPressed() {
    if (getCurrentPage() instanceof ImportPage page && page.stop()) {
      // The first press stops the work, which leaves nothing behind; the second closes.
      page.say(TEXTS.text("cancelled"));
      page.stopped();
      updateButtons();
    } else {
      super.cancelPressed();
    }
  }

  /**
   * Whether the dialog may close now: an import that is being written is stopped only if wanted.
   */
  @Override
  protected void handleShellCloseEvent() {
    boolean writing = getCurrentPage() instanceof CheckPage page && page.isImporting();
    if (!writing
        || MessageDialog.openConfirm(
            getShell(), TEXTS.text("title"), TEXTS.text("stop.question"))) {
      super.handleShellCloseEvent();
    }
  }

  @Override
  public boolean close() {
    if (getShell() != null && !getShell().isDisposed()) {
      if (getCurrentPage() instanceof ImportPage page) {
        page.stop();
      }
      if (getCurrentPage() == wizard.resultPage()) {
        wizard.kept().forget();
      } else {
        wizard.kept().keep(wizard.state());
      }
    }
    return super.close();
  }
}
