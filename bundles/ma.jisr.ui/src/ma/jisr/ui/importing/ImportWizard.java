package ma.jisr.ui.importing;

import java.nio.file.Path;
import ma.jisr.store.Workspace;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;

/** The pages of an import, and what was said on them. */
final class ImportWizard extends Wizard {

  private final Workspace workspace;
  private final KeptImport kept;
  private ImportState state;
  private FilePage filePage;
  private CheckPage checkPage;
  private ResultPage resultPage;

  ImportWizard(Workspace workspace, EClass type) {
    this.workspace = workspace;
    kept = new KeptImport(workspace);
    state = new ImportState(type);
    setWindowTitle(ImportPage.TEXTS.text("title"));
    setHelpAvailable(false);
  }

  @Override
  public void addPages() {
    filePage = new FilePage(this);
    checkPage = new CheckPage(this);
    resultPage = new ResultPage(this);
    addPage(filePage);
    addPage(new TypePage(this));
    addPage(new MappingPage(this));
    addPage(checkPage);
    addPage(resultPage);
  }

  ImportState state() {
    return state;
  }

  Workspace workspace() {
    return workspace;
  }

  KeptImport kept() {
    return kept;
  }

  /** Goes on with an import that was left. */
  void resume(ImportState left) {
    state = left;
  }

  /** Takes a file as if it had been chosen. */
  void show(Path file) {
    filePage.take(file);
  }

  ResultPage resultPage() {
    return resultPage;
  }

  @Override
  public IWizardPage getNextPage(IWizardPage page) {
    return page == checkPage ? null : super.getNextPage(page);
  }

  @Override
  public boolean canFinish() {
    IWizardPage page = getContainer().getCurrentPage();
    return page == resultPage || page == checkPage && checkPage.isReady();
  }

  @Override
  public boolean performFinish() {
    if (getContainer().getCurrentPage() == resultPage) {
      return true;
    }
    checkPage.importNow();
    return false;
  }
}
