package ma.jisr.network.ui.council;

import java.util.List;
import ma.jisr.model.check.Problem;
import ma.jisr.network.NetworkPackage.Literals;
import ma.jisr.network.Referral;
import ma.jisr.network.ServiceOffer;
import ma.jisr.network.council.OfferSearch;
import ma.jisr.network.council.OfferSearch.Match;
import ma.jisr.store.RefusedException;
import ma.jisr.store.Session;
import ma.jisr.store.StoreException;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.Problems;
import ma.jisr.ui.base.ScrollPane;
import ma.jisr.ui.form.FieldPane;
import ma.jisr.ui.form.RecordEdit;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Asks what a referral to an offer needs besides what was looked for, and makes the draft. */
final class ReferDialog extends TitleAreaDialog {

  private static final List<EStructuralFeature> ASKED =
      List.of(
          Literals.REFERRAL__NEED,
          Literals.REFERRAL__SENDER,
          Literals.REFERRAL__COMMITTEE,
          Literals.REFERRAL__PLACE,
          Literals.REFERRAL__SUMMARY,
          Literals.REFERRAL__CONSENT_ON,
          Literals.REFERRAL__CONSENT_CHANNEL,
          Literals.REFERRAL__CONSENT_HOLDER);

  private final Match match;
  private final Session session;
  private final RecordEdit edit;
  private FieldPane fields;

  ReferDialog(Shell shell, Workspace workspace, Referral example, Match match) {
    super(shell);
    this.match = match;
    session = workspace.session();
    Referral referral = session.create(Literals.REFERRAL);
    ServiceOffer offer =
        session.<ServiceOffer>load(Literals.SERVICE_OFFER, match.id()).orElseThrow();
    referral.setNeed(Terms.in(session, example.getNeed()));
    if (referral.getNeed() == null && !offer.getNeeds().isEmpty()) {
      referral.setNeed(offer.getNeeds().get(0));
    }
    referral.setPlace(Terms.in(session, example.getPlace()));
    referral.setLanguage(example.getLanguage());
    referral.setTargetGroup(Terms.in(session, example.getTargetGroup()));
    referral.setOffer(offer);
    referral.setReceiver(OfferSearch.provider(offer));
    edit = new RecordEdit(workspace, session, referral);
    setShellStyle(getShellStyle() | SWT.RESIZE);
    setHelpAvailable(false);
  }

  /** The identifier of the referral that was made. */
  long made() {
    return ((Referral) edit.root()).getId();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(CouncilTexts.text("directory.refer"));
    shell.setData("jisr.id", "refer");
    shell.addListener(SWT.Dispose, e -> session.close());
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(CouncilTexts.text("refer.title", match.provider()));
    setMessage(CouncilTexts.text("refer.hint"));
    ScrollPane pane = new ScrollPane(parent);
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(Looks.chars(parent, 90), Looks.line(parent) * 18)
        .applyTo(pane);
    Composite area = pane.body();
    GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 12).spacing(10, 7).applyTo(area);
    fields = new FieldPane(area, edit, ASKED, (type, id) -> {}, pane::reflow);
    return pane;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, CouncilTexts.text("refer.make"), true)
        .setData("jisr.id", "refer.make");
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }

  @Override
  protected void okPressed() {
    edit.beStrict();
    List<Problem> problems = edit.problems();
    if (!problems.isEmpty()) {
      refused(problems.get(0));
      return;
    }
    try {
      session.commit(CouncilTexts.text("refer.commit", match.provider()));
      super.okPressed();
    } catch (RefusedException e) {
      edit.refuse(e.problem());
      refused(e.problem());
    } catch (StoreException e) {
      setErrorMessage(Problems.sentence(e));
    }
  }

  private void refused(Problem problem) {
    setErrorMessage(problem.sentence());
    fields.focus(problem.feature());
  }
}
