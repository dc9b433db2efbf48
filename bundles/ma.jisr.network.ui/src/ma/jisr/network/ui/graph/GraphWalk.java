package ma.jisr.network.ui.graph;

import ma.jisr.ui.tour.TourWalk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scale;

/** The tour's pictures of the drawn network: the whole, around an actor, groups, two dates. */
public final class GraphWalk implements TourWalk {

  private static final int SETTLE = 900;

  @Override
  public void walk(Place place) throws Exception {
    GraphView view = (GraphView) place.page().showView(GraphView.ID);
    place.stage().until("the graph", view::isReady);
    take(place, "graph");
    place.stage().type(place.window(), "graph.words", "comité européen");
    place.stage().rest(SETTLE);
    place.stage().choose(place.window(), "graph.steps", 1);
    take(place, "graph-around");
    place.stage().choose(place.window(), "graph.steps", 0);
    place.stage().type(place.window(), "graph.words", "");
    view.choose(java.util.Set.of());
    place.stage().choose(place.window(), "graph.color", 3);
    place.stage().rest(SETTLE);
    place.stage().choose(place.window(), "graph.groups", 1);
    take(place, "graph-groups");
    place.stage().choose(place.window(), "graph.groups", 0);
    place.stage().choose(place.window(), "graph.color", 1);
    Scale months = (Scale) place.stage().find(place.window(), "graph.months").orElseThrow();
    drag(months, months.getMaximum() / 2);
    Button compare = (Button) place.stage().find(place.window(), "graph.compare").orElseThrow();
    compare.setSelection(true);
    compare.notifyListeners(SWT.Selection, new Event());
    drag(months, months.getMaximum());
    take(place, "graph-compared");
    place.page().hideView(view);
  }

  private static void drag(Scale months, int to) {
    months.setSelection(to);
    months.notifyListeners(SWT.Selection, new Event());
  }

  private static void take(Place place, String name) {
    place.stage().rest(SETTLE);
    place.camera().take(place.window(), name);
  }
}
