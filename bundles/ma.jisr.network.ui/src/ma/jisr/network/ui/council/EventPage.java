package ma.jisr.network.ui.council;

import ma.jisr.store.Workspace;
import ma.jisr.ui.editor.RecordPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;

/** Who is invited to an event and came, and the action plan that came out of it. */
public final class EventPage implements RecordPage {

  @Override
  public String title() {
    return CouncilTexts.text("event.page");
  }

  @Override
  public Control create(
      Composite parent, IWorkbenchPartSite site, Workspace workspace, long recordId) {
    return new EventPane(parent, site, workspace, recordId);
  }
}
