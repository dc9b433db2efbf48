package ma.jisr.ui.tasks;

import ma.jisr.model.core.CorePackage;
import ma.jisr.model.meta.Labels;
import ma.jisr.store.Workspace;
import ma.jisr.ui.editor.RecordPage;
import ma.jisr.ui.editor.Records;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;

/** What is to be done about a record. */
public final class TasksPage implements RecordPage {

  @Override
  public String title() {
    return Labels.plural(CorePackage.Literals.TASK);
  }

  @Override
  public Control create(
      Composite parent, IWorkbenchPartSite site, Workspace workspace, long recordId) {
    return new TasksPane(
        parent, workspace, recordId, id -> Records.open(site.getPage(), workspace, id));
  }
}
