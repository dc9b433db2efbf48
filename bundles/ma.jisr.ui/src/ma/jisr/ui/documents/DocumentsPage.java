package ma.jisr.ui.documents;

import ma.jisr.model.core.CorePackage;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Workspace;
import ma.jisr.ui.editor.RecordPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;

/** The documents of a record; of a document, its versions. */
public final class DocumentsPage implements RecordPage {

  @Override
  public String title() {
    return Texts.beside(DocumentsPage.class).text("page");
  }

  @Override
  public Control create(
      Composite parent, IWorkbenchPartSite site, Workspace workspace, long recordId) {
    boolean own =
        workspace
            .find(recordId)
            .map(hit -> hit.type() == CorePackage.Literals.DOCUMENT)
            .orElse(false);
    return new DocumentsPane(parent, workspace, recordId, own);
  }
}
