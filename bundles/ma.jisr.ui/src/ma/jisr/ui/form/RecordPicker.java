package ma.jisr.ui.form;

import java.util.function.Consumer;
import ma.jisr.store.Workspace;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;

/** Makes a text field propose records of a type while somebody types. */
final class RecordPicker extends ContentProposalAdapter {

  private static final int DELAY = 180;

  /**
   * Attaches itself.
   *
   * @param text the field
   * @param type what is proposed
   * @param chosen receives the record that was chosen
   */
  RecordPicker(Text text, Workspace workspace, EClass type, Consumer<Proposals.Found> chosen) {
    super(text, new TextContentAdapter(), new Proposals(workspace, type), null, null);
    setProposalAcceptanceStyle(PROPOSAL_IGNORE);
    setAutoActivationDelay(DELAY);
    setPropagateKeys(true);
    setPopupSize(new Point(420, 260));
    addContentProposalListener(proposal -> chosen.accept((Proposals.Found) proposal));
    text.addListener(
        SWT.KeyDown,
        e -> {
          if (e.keyCode == SWT.ARROW_DOWN && !isProposalPopupOpen()) {
            openProposalPopup();
          }
        });
  }

  /** Shows the proposals now. */
  void open() {
    openProposalPopup();
  }
}
