package ma.jisr.geo.atlas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * The areas of communes whose boundaries nobody publishes: what lies nearer to the centroid of one
 * than to any other of its province (G. Voronoi, 1908). Their limits are indicative.
 */
public final class Cells {

  private Cells() {}

  /**
   * Divides an area.
   *
   * @param area on a plane
   * @param centres a point on the same plane for each key
   * @return the part of each key, in the same order; a key whose point is that of an earlier one
   *     has none
   */
  public static <K> Map<K, Geometry> divide(Geometry area, Map<K, Coordinate> centres) {
    Map<K, Geometry> cells = new LinkedHashMap<>();
    if (centres.size() < 2) {
      centres.keySet().forEach(key -> cells.put(key, area));
      return cells;
    }
    VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
    List<Coordinate> sites = new ArrayList<>(centres.values());
    builder.setSites(sites);
    Envelope around = new Envelope(area.getEnvelopeInternal());
    sites.forEach(around::expandToInclude);
    around.expandBy(around.getDiameter());
    builder.setClipEnvelope(around);
    Geometry diagram = builder.getDiagram(area.getFactory());
    Map<Coordinate, Geometry> bySite = new LinkedHashMap<>();
    for (int i = 0; i < diagram.getNumGeometries(); i++) {
      bySite.put((Coordinate) diagram.getGeometryN(i).getUserData(), diagram.getGeometryN(i));
    }
    centres.forEach(
        (key, site) -> {
          Geometry cell = bySite.remove(site);
          if (cell != null) {
            cells.put(key, cell.intersection(area));
          }
        });
    return cells;
  }
}
