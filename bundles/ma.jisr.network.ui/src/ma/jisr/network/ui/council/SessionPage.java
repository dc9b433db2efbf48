package ma.jisr.network.ui.council;

import ma.jisr.store.Workspace;
import ma.jisr.ui.editor.RecordPage;
import ma.jisr.ui.editor.Records;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;

/** Who is at a session of a committee, whether that is enough, and what it decides. */
public final class SessionPage implements RecordPage {

  @Override
  public String title() {
    return CouncilTexts.text("session.page");
  }

  @Override
  public Control create(
      Composite parent, IWorkbenchPartSite site, Workspace workspace, long recordId) {
    return new SessionPane(
        parent, workspace, recordId, id -> Records.open(site.getPage(), workspace, id));
  }
}
