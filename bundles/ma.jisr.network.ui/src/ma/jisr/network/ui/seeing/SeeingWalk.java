package ma.jisr.network.ui.seeing;

import ma.jisr.ui.tour.TourWalk;

/** The tour's pictures of the network seen in its several ways. */
public final class SeeingWalk implements TourWalk {

  private static final int SETTLE = 900;

  @Override
  public void walk(Place place) throws Exception {
    SeeingView view = (SeeingView) place.page().showView(SeeingView.ID);
    MeasuresPane measures = (MeasuresPane) view.show("measures");
    place.stage().until("the measures", () -> measures.grid().shown().size() > 0);
    take(place, "measures");
    measures.grid().table().setSelection(0);
    measures
        .grid()
        .table()
        .notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
    take(place, "measures-actor");
    MatrixPane matrix = (MatrixPane) view.show("matrix");
    place.stage().until("the matrix", () -> matrix.matrix().matrix() != null);
    matrix.matrix().choose(1, 1);
    take(place, "matrix");
    GapsPane gaps = (GapsPane) view.show("gaps");
    place.stage().until("the gaps", () -> gaps.map().scene() != null);
    take(place, "gaps");
    gaps.choose("culture");
    take(place, "gaps-theme");
    place.stage().press(gaps, "seeing.on.map");
    take(place, "gaps-map");
    place.page().activate(view);
    SuggestPane suggestions = (SuggestPane) view.show("suggestions");
    place.stage().until("the suggestions", () -> suggestions.found().size() > 0);
    take(place, "suggestions");
    ComparePane dates = (ComparePane) view.show("dates");
    place.stage().until("the two dates", () -> dates.grid().shown().size() > 0);
    take(place, "dates");
  }

  private static void take(Place place, String name) {
    place.stage().rest(SETTLE);
    place.camera().take(place.window(), name);
  }
}
