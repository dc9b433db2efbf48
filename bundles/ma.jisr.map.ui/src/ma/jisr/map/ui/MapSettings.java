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
 */
record MapSettings(boolean world, Shading shading, int per, PlaceKind level, Method method) {

  static final int INHABITANTS = 10_000;

  static final MapSettings FIRST =
      new MapSettings(false, Shading.NONE, 0, PlaceKind.COMMUNE, Method.NATURAL);

  MapSettings world(boolean newWorld) {
    // The inhabitants of countries are not known.
    boolean lost = newWorld && (shading == Shading.POPULATION || per > 0);
    boolean abroad = !newWorld && shading == Shading.FIGURES; // the diaspora is not in the region
    Shading kept = lost ? Shading.COUNT : abroad ? Shading.NONE : shading;
    return new MapSettings(newWorld, kept, newWorld ? 0 : per, level, method);
  }

  MapSettings shaded(Shading newShading, int newPer) {
    return new MapSettings(world, newShading, newPer, level, method);
  }

  MapSettings level(PlaceKind newLevel) {
    return new MapSettings(world, shading, per, newLevel, method);
  }

  MapSettings method(Method newMethod) {
    return new MapSettings(world, shading, per, level, newMethod);
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
