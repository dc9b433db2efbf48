package ma.jisr.network.ui.register;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ma.jisr.document.file.Documents.Format;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.meta.Labels;
import ma.jisr.network.campaign.CampaignPlan;
import ma.jisr.network.campaign.Campaigns;
import ma.jisr.network.quality.Rule;
import ma.jisr.network.ties.TieWish.Shape;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.bulk.BulkChange;
import ma.jisr.ui.editor.Records;
import ma.jisr.ui.tour.TourWalk;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.widgets.Shell;

/** The tour's pictures of the register: its quality, ties of a selection, a campaign. */
public final class RegisterWalk implements TourWalk {

  private static final int SETTLE = 900;
  private static final int COUNT = 4;

  @Override
  public void walk(Place place) throws Exception {
    Workspace workspace = place.page().getWorkbenchWindow().getService(Workspace.class);
    QualityView view = (QualityView) place.page().showView(QualityView.ID);
    place.stage().until("the findings", () -> view.report() != null);
    view.tree().choose(Rule.UNCONFIRMED);
    take(place, place.window(), "quality");
    List<Organisation> some = new ArrayList<>();
    BulkChange.Ref[] region = new BulkChange.Ref[1];
    try (Session session = workspace.session()) {
      for (Organisation each : session.query(Literals.ORGANISATION).<Organisation>records()) {
        if ("bmk-cr".equals(each.getCode())) {
          region[0] = new BulkChange.Ref(Literals.ORGANISATION, each.getId(), Labels.of(each));
        } else if (some.size() < COUNT) {
          some.add(each);
        }
      }
    }
    Shell shell = place.window();
    List<Long> ids = some.stream().map(Organisation::getId).toList();
    List<TieType> types = TieType.read(workspace);
    long type = types.stream().filter(t -> !t.directed()).findFirst().orElseThrow().id();
    TieDialog tie = new TieDialog(shell, workspace, types, ids);
    opened(tie);
    tie.choose(Shape.ALL_TO_ONE, region[0], type);
    place.stage().rest(2 * SETTLE);
    take(place, tie.getShell(), "tie");
    tie.close();
    AsideDialog aside = new AsideDialog(shell, true, COUNT);
    opened(aside);
    take(place, aside.getShell(), "quality-later");
    aside.close();
    CampaignDialog campaign = new CampaignDialog(shell, workspace, ids);
    opened(campaign);
    take(place, campaign.getShell(), "campaign");
    campaign.close();
    state(place, workspace, ids);
  }

  /** A campaign whose reminders are due, as its editor shows it. */
  private static void state(Place place, Workspace workspace, List<Long> ids) throws Exception {
    Path folder = place.camera().file("letters");
    Locale language = Locale.getDefault();
    CampaignPlan plan =
        new CampaignPlan("Automne", ids, null, 1, language, true, Format.PDF, workspace.author());
    new Campaigns(workspace)
        .send(plan, folder, java.time.LocalDate.now().minusDays(2), new NullProgressMonitor());
    long id = new Campaigns(workspace).states(java.time.LocalDate.now()).get(0).id();
    Records.open(place.page(), workspace, id);
    place.stage().rest(SETTLE);
    take(place, place.window(), "campaign-record");
    place.page().closeAllEditors(false);
  }

  private static void opened(Dialog dialog) {
    dialog.setBlockOnOpen(false);
    dialog.open();
  }

  private static void take(Place place, Shell shell, String name) {
    place.stage().rest(SETTLE);
    place.camera().take(shell, name);
  }
}
