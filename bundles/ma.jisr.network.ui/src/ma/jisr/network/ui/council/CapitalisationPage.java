package ma.jisr.network.ui.council;

import ma.jisr.network.Capitalisation;
import ma.jisr.network.NetworkPackage.Literals;
import ma.jisr.network.council.CouncilPapers;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.editor.RecordPage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPartSite;

/** The sheet of a capitalised initiative, to be handed on. */
public final class CapitalisationPage implements RecordPage {

  @Override
  public String title() {
    return CouncilTexts.text("capitalisation.page");
  }

  @Override
  public Control create(
      Composite parent, IWorkbenchPartSite site, Workspace workspace, long recordId) {
    Composite area = new Composite(parent, SWT.NONE);
    area.setBackground(Looks.color(Looks.PAPER));
    GridLayoutFactory.fillDefaults().margins(16, 14).spacing(0, 8).applyTo(area);
    Label hint = new Label(area, SWT.WRAP);
    hint.setText(CouncilTexts.text("capitalisation.hint"));
    hint.setBackground(area.getBackground());
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(hint);
    new PaperBar(area, workspace)
        .document(
            "capitalisation.write",
            session ->
                new CouncilPapers(session)
                    .capitalisation(
                        session
                            .<Capitalisation>load(Literals.CAPITALISATION, recordId)
                            .orElseThrow()));
    return area;
  }
}
