package ma.jisr.geo.data;

import java.util.Map;
import ma.jisr.geo.classes.Classes;
import ma.jisr.model.core.PlaceKind;
import org.locationtech.jts.geom.Geometry;

/**
 * What a map is to show.
 *
 * @param world the countries of the world; otherwise the region
 * @param points the records shown as points; null for none
 * @param shading what areas are shaded by
 * @param counted the records counted for the shading COUNT; null otherwise
 * @param per inhabitants that counts are given for, 0 for plain counts
 * @param level COMMUNE or PROVINCE: what areas are shaded in the region
 * @param method how the classes of the shading are found
 * @param clustered whether near points are drawn as one
 * @param official boundaries that an office has, by the identifier of the place; degrees, WGS 84
 * @param figures what areas are shaded by for the shading FIGURES; null otherwise
 */
public record MapRequest(
    boolean world,
    PlacedRecords points,
    Shading shading,
    PlacedRecords counted,
    int per,
    PlaceKind level,
    Classes.Method method,
    boolean clustered,
    Map<Long, Geometry> official,
    PlaceFigures figures) {

  /** What areas are shaded by. */
  public enum Shading {
    NONE,
    POPULATION,
    COUNT,
    FIGURES
  }

  /** A map without figures of one's own. */
  public MapRequest(
      boolean world,
      PlacedRecords points,
      Shading shading,
      PlacedRecords counted,
      int per,
      PlaceKind level,
      Classes.Method method,
      boolean clustered,
      Map<Long, Geometry> official) {
    this(world, points, shading, counted, per, level, method, clustered, official, null);
  }

  /** The region, or the world, shaded by some figures. */
  public static MapRequest figures(
      boolean world, PlaceFigures figures, PlaceKind level, Map<Long, Geometry> official) {
    return new MapRequest(
        world,
        null,
        Shading.FIGURES,
        null,
        0,
        level,
        Classes.Method.NATURAL,
        true,
        official,
        figures);
  }

  /** The region with these points and no shading. */
  public static MapRequest points(PlacedRecords points) {
    return new MapRequest(
        false,
        points,
        Shading.NONE,
        null,
        0,
        PlaceKind.COMMUNE,
        Classes.Method.NATURAL,
        true,
        Map.of());
  }
}
