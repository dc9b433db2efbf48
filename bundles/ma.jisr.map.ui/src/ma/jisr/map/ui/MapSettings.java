package ma.jisr.map.ui;

import java.util.Map;
import ma.jisr.geo.classes.Classes.Method;
import ma.jisr.geo.data.MapRequest;
import ma.jisr.geo.data.MapRequest.Shading;
import ma.jisr.geo.data.PlaceFigures;
import ma.jisr.geo.data.PlacedRecords;
import ma.jisr.model.core.PlaceKind;
import org.locationtech.jts.geom.Geometry;

/**
 * What a person chose to see on the map.
 *
 * @param world the world, not the region
 * @param shading by what areas are shaded
 * @param per inhabitants that counts are given for, 0 for plain counts
 * @param level communes or provinces
 * @param method of classes
 * @param figures of places of the region that another view has given, or null
 */
record MapSettings(
    boolean world, Shading shading, int per, PlaceKind level, Method method, PlaceFigures figures) {

  static final int INHABITANTS = 10_000;

  static final MapSettings FIRST =
      new MapSettings(false, Shading.NONE, 0, PlaceKind.COMMUNE, Method.NATURAL, null);

  MapSettings world(boolean newWorld) {
    // The inhabitants of countries are not known.
    boolean lost = newWorld && (shading == Shading.POPULATION || per > 0);
    boolean elsewhere = newWorld != world && shading == Shading.FIGURES; // figures of other places
    Shading kept = lost ? Shading.COUNT : elsewhere ? Shading.NONE : shading;
    return new MapSettings(newWorld, kept, newWorld ? 0 : per, level, method, figures);
  }

  MapSettings shaded(Shading newShading, int newPer) {
    return new MapSettings(world, newShading, newPer, level, method, figures);
  }

  MapSettings level(PlaceKind newLevel) {
    return new MapSettings(world, shading, per, newLevel, method, figures);
  }

  MapSettings method(Method newMethod) {
    return new MapSettings(world, shading, per, level, newMethod, figures);
  }

  /** The region shaded by given figures. */
  MapSettings figures(PlaceFigures newFigures, PlaceKind newLevel) {
    return new MapSettings(false, Shading.FIGURES, 0, newLevel, method, newFigures);
  }

  /**
   * The request for some records.
   *
   * @param figures for the shading FIGURES, or null
   */
  MapRequest request(PlacedRecords records, Map<Long, Geometry> official, PlaceFigures figures) {
    return new MapRequest(
        world, records, shading, records, per, level, method, true, official, figures);
  }
}
