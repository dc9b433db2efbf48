package ma.jisr.geo.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ma.jisr.geo.GeoException;
import ma.jisr.geo.GeoException.Reason;
import ma.jisr.geo.GeoTexts;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;

/**
 * Makes valid polygons of the rings of one feature, and keeps a sentence for each thing that had to
 * be put right.
 */
final class Rings {

  static final GeometryFactory FACTORY = new GeometryFactory();
  private static final int FEWEST = 3;
  private static final int MOST_NAMED = 8;
  private final String file;
  private final Set<Integer> closed = new TreeSet<>();
  private final Set<Integer> repaired = new TreeSet<>();

  Rings(String file) {
    this.file = file;
  }

  /** A sentence for each kind of repair, with the numbers of the features. */
  List<String> notices() {
    List<String> notices = new ArrayList<>();
    if (!closed.isEmpty()) {
      notices.add(GeoTexts.format("notice.closed", closed.size(), numbers(closed)));
    }
    if (!repaired.isEmpty()) {
      notices.add(GeoTexts.format("notice.repaired", repaired.size(), numbers(repaired)));
    }
    return notices;
  }

  private static String numbers(Set<Integer> features) {
    String some =
        features.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
    return features.size() > MOST_NAMED ? some + "…" : some;
  }

  /**
   * A closed ring.
   *
   * @param points its points; an end that is not its beginning is joined to it, and said so
   * @param feature the feature’s number in the file, for the sentence
   * @throws GeoException DAMAGED when there are too few points for an area
   */
  LinearRing ring(List<Coordinate> points, int feature) {
    List<Coordinate> ring = new ArrayList<>(points);
    boolean open = !ring.isEmpty() && !ring.get(0).equals2D(ring.get(ring.size() - 1));
    if (open) {
      ring.add(ring.get(0).copy());
    }
    if (ring.size() <= FEWEST) {
      throw GeoException.of(Reason.DAMAGED, "bad.ring", file, feature);
    }
    if (open) {
      closed.add(feature);
    }
    return FACTORY.createLinearRing(ring.toArray(Coordinate[]::new));
  }

  /** A polygon of rings, the first of which is its outer one. */
  static Polygon polygon(List<LinearRing> rings) {
    return FACTORY.createPolygon(
        rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
  }

  /**
   * Polygons of rings whose sense tells what they are, as in shapefiles: outer ones run clockwise,
   * holes the other way round.
   */
  static List<Polygon> bySense(List<LinearRing> rings) {
    List<List<LinearRing>> polygons = new ArrayList<>();
    List<LinearRing> holes = new ArrayList<>();
    for (LinearRing ring : rings) {
      if (Orientation.isCCW(ring.getCoordinateSequence())) {
        holes.add(ring);
      } else {
        polygons.add(new ArrayList<>(List.of(ring)));
      }
    }
    for (LinearRing hole : holes) {
      polygons.stream()
          .filter(p -> FACTORY.createPolygon(p.get(0)).intersects(hole.getPointN(0)))
          .min(
              (a, b) ->
                  Double.compare(
                      a.get(0).getEnvelopeInternal().getArea(),
                      b.get(0).getEnvelopeInternal().getArea()))
          // A hole in nothing is an area that runs the wrong way round.
          .ifPresentOrElse(p -> p.add(hole), () -> polygons.add(new ArrayList<>(List.of(hole))));
    }
    return polygons.stream().map(Rings::polygon).toList();
  }

  /**
   * One valid area of some polygons; an invalid one is repaired, and said so.
   *
   * @throws GeoException DAMAGED when nothing is left of it
   */
  Geometry area(List<Polygon> polygons, int feature) {
    Geometry raw =
        polygons.size() == 1
            ? polygons.get(0)
            : FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    if (raw.isValid()) {
      return raw;
    }
    List<?> parts = PolygonExtracter.getPolygons(GeometryFixer.fix(raw));
    Geometry fixed = FACTORY.createMultiPolygon(parts.toArray(Polygon[]::new));
    if (fixed.isEmpty()) {
      throw GeoException.of(Reason.DAMAGED, "bad.area", file, feature);
    }
    repaired.add(feature);
    return parts.size() == 1 ? (Polygon) parts.get(0) : fixed;
  }
}
