package ma.jisr.network.ui.council;

import java.util.List;
import ma.jisr.network.NetworkPackage.Literals;
import ma.jisr.network.ReferralState;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Session;
import ma.jisr.ui.editor.RecordEditor;
import ma.jisr.ui.editor.Records;
import ma.jisr.ui.tasks.RemindersView;
import ma.jisr.ui.tour.TourWalk;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Table;

/** The tour's pictures of concertation: a committee, its session, referrals, their directory. */
public final class CouncilWalk implements TourWalk {

  private static final int SETTLE = 900;

  @Override
  public void walk(Place place) throws Exception {
    page(place, Literals.COMMITTEE, List.of(), "committee");
    page(place, Literals.COMMITTEE_SESSION, List.of(), "session");
    page(
        place,
        Literals.REFERRAL,
        List.of(
            new Condition.Compare(
                Column.of(Literals.REFERRAL__STATE),
                Condition.Operator.EQUAL,
                ReferralState.IN_PROGRESS)),
        "referral");
    DirectoryView view = (DirectoryView) place.page().showView(DirectoryView.ID);
    place
        .stage()
        .until(
            "offers",
            () ->
                place
                    .stage()
                    .find(place.window(), "directory.offers")
                    .map(t -> ((Table) t).getItemCount() > 0)
                    .orElse(false));
    view.example("hébergement d’urgence", "Tiznit", "ar");
    place.stage().rest(SETTLE);
    place.camera().take(place.window(), "referral-directory");
    place.page().showView(RemindersView.ID);
    place.stage().rest(SETTLE);
    place.camera().take(place.window(), "referral-alarm");
  }

  /** The page of a type's first record that conditions select. */
  private static void page(Place place, EClass type, List<Condition> conditions, String name) {
    long id;
    try (Session session = place.workspace().session()) {
      var query = session.query(type);
      conditions.forEach(query::where);
      long[] ids = query.ids();
      if (ids.length == 0) {
        return; // the sample may be left out
      }
      id = ids[0];
    }
    Records.open(place.page(), place.workspace(), id);
    place.stage().rest(SETTLE);
    RecordEditor editor = (RecordEditor) place.page().getActiveEditor();
    editor.showPage(1);
    place.stage().rest(2 * SETTLE);
    place.camera().take(place.window(), name);
    place.page().closeAllEditors(false);
  }
}
