package ma.jisr.network.ui.seeing;

import java.util.Map;
import ma.jisr.geo.atlas.Atlas;
import ma.jisr.geo.data.Gazetteer;
import ma.jisr.geo.data.MapBuilder;
import ma.jisr.geo.data.MapRequest;
import ma.jisr.geo.data.OfficialBoundaries;
import ma.jisr.geo.data.PlaceFigures;
import ma.jisr.geo.scene.Scene;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.locationtech.jts.geom.Geometry;

/** Makes maps of figures; boundaries are read once. Not for the thread of the window. */
final class PlaceMap {

  private Atlas atlas;
  private Gazetteer known;
  private MapBuilder builder;
  private Map<Long, Geometry> official = Map.of();

  /** The region shaded by some figures. */
  synchronized Scene scene(
      Workspace workspace, Gazetteer gazetteer, PlaceFigures figures, PlaceKind level) {
    if (atlas == null) {
      atlas = Atlas.load();
    }
    if (known != gazetteer) {
      known = gazetteer;
      builder = new MapBuilder(atlas, gazetteer);
      try (Session session = workspace.session()) {
        official = OfficialBoundaries.read(session, gazetteer).map(o -> o.areas()).orElse(Map.of());
      }
    }
    return builder.build(MapRequest.figures(false, figures, level, official));
  }
}
