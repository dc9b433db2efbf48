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
    matrix.matrix().choose(matrix.matrix().matrix().rows().size(), 0);
    take(place, "matrix");
    GapsPane gaps = (GapsPane) view.show("gaps");
    place.stage().until("the gaps", () -> gaps.map().scene() != null);
    take(place, "gaps");
    gaps.choose("culture");
    take(place, "gaps-theme");
  }

  private static void take(Place place, String name) {
    place.stage().rest(SETTLE);
    place.camera().take(place.window(), name);
  }
}
