package ma.jisr.network.ui.council;

import ma.jisr.store.Workspace;
import ma.jisr.ui.editor.RecordPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;

/** Where a referral stands and what may come next. */
public final class ReferralPage implements RecordPage {

  @Override
  public String title() {
    return CouncilTexts.text("referral.page");
  }

  @Override
  public Control create(
      Composite parent, IWorkbenchPartSite site, Workspace workspace, long recordId) {
    return new ReferralPane(parent, workspace, recordId);
  }
}
