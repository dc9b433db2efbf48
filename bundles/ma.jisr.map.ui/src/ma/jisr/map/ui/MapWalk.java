package ma.jisr.map.ui;

import ma.jisr.model.core.CorePackage;
import ma.jisr.ui.list.RecordListView;
import ma.jisr.ui.tour.TourWalk;

/** The tour's pictures of the map. */
public final class MapWalk implements TourWalk {

  private static final int SETTLE = 1_000;
  private static final int COUNTS = 1;
  private static final int POPULATION = 3;
  private static final int DIASPORA = 2;

  @Override
  public void walk(Place place) throws Exception {
    RecordListView.show(place.page(), CorePackage.Literals.ORGANISATION);
    place.page().showView("ma.jisr.map.ui.map");
    place
        .stage()
        .until("the map", () -> place.stage().text(place.window(), "map.status").length() > 0);
    take(place, "map");
    place.stage().choose(place.window(), "map.shading", POPULATION);
    take(place, "map-population");
    place.stage().choose(place.window(), "map.shading", COUNTS);
    place.stage().press(place.window(), "map.world");
    take(place, "map-world");
    place.stage().choose(place.window(), "map.shading", DIASPORA);
    take(place, "map-diaspora");
    place.stage().press(place.window(), "map.region");
  }

  private static void take(Place place, String name) {
    place.stage().rest(SETTLE);
    place.camera().take(place.window(), name);
  }
}
