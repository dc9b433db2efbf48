package ma.jisr.ui.timeline;

import ma.jisr.model.text.Texts;
import ma.jisr.store.Workspace;
import ma.jisr.ui.editor.RecordPage;
import ma.jisr.ui.editor.Records;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;

/** What passed with a person or an organisation, month by month. */
public final class TimelinePage implements RecordPage {

  @Override
  public String title() {
    return Texts.beside(TimelinePage.class).text("page");
  }

  @Override
  public Control create(
      Composite parent, IWorkbenchPartSite site, Workspace workspace, long recordId) {
    return new TimelinePane(
        parent, workspace, recordId, id -> Records.open(site.getPage(), workspace, id));
  }
}
