package ma.jisr.geo.read;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.geo.Feature;
import ma.jisr.geo.FeatureSet;
import ma.jisr.geo.GeoException;
import ma.jisr.geo.GeoException.Reason;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Reads the polygons of an object of a TopoJSON file, whose arcs are shared between neighbours (M.
 * Bostock, The TopoJSON Format Specification, 2013).
 */
public final class TopoJson {

  private final String file;
  private final List<String> notices = new ArrayList<>();
  private final Rings rings;
  private final Map<String, List<Item>> objects = new HashMap<>();
  private double[] scale;
  private double[] translate;
  private List<Coordinate[]> arcs = List.of();

  private record Item(String id, String type, Map<String, String> properties, Object arcs) {}

  private TopoJson(String file) {
    this.file = file;
    rings = new Rings(file);
  }

  /**
   * Reads a file.
   *
   * @param file its name, for sentences
   * @param object which of its objects, as "countries"
   * @return its polygons, repaired where they were invalid
   * @throws GeoException DAMAGED when it is no such file or broken off
   */
  public static FeatureSet read(String file, InputStream in, String object) {
    TopoJson reader = new TopoJson(file);
    Json.read(file, in, reader::topology);
    return reader.features(object);
  }

  private Void topology(JsonParser parser) throws IOException {
    Json.members(
        parser,
        name -> {
          switch (name) {
            case "objects" ->
                Json.members(parser, object -> objects.put(object, collection(parser)));
            case "arcs" -> readArcs(parser);
            case "transform" ->
                Json.members(
                    parser,
                    part -> {
                      Object numbers = Json.numbers(parser);
                      if (part.equals("scale")) {
                        scale = (double[]) numbers;
                      } else if (part.equals("translate")) {
                        translate = (double[]) numbers;
                      }
                    });
            default -> parser.skipChildren();
          }
        });
    return null;
  }

  private static List<Item> collection(JsonParser parser) throws IOException {
    List<Item> items = new ArrayList<>();
    Json.members(
        parser,
        name -> {
          if (name.equals("geometries")) {
            Json.elements(parser, p -> items.add(item(p)));
          } else {
            parser.skipChildren();
          }
        });
    return items;
  }

  private static Item item(JsonParser parser) throws IOException {
    String[] texts = new String[2];
    Object[] arcs = new Object[1];
    Map<String, String> properties = new HashMap<>();
    Json.members(
        parser,
        name -> {
          switch (name) {
            case "id" -> texts[0] = parser.getText();
            case "type" -> texts[1] = parser.getText();
            case "properties" -> properties.putAll(Json.texts(parser));
            case "arcs" -> arcs[0] = Json.numbers(parser);
            default -> parser.skipChildren();
          }
        });
    return new Item(texts[0], texts[1], properties, arcs[0]);
  }

  private void readArcs(JsonParser parser) throws IOException {
    List<Coordinate[]> all = new ArrayList<>();
    Json.elements(parser, p -> all.add(arc(Json.numbers(p))));
    arcs = all;
  }

  private static Coordinate[] arc(Object numbers) {
    List<?> points = numbers instanceof List<?> list ? list : List.of();
    return points.stream()
        .map(p -> (double[]) p)
        .map(p -> new Coordinate(p[0], p[1]))
        .toArray(Coordinate[]::new);
  }

  private FeatureSet features(String object) {
    if (!objects.containsKey(object) || arcs.isEmpty()) {
      throw GeoException.of(Reason.DAMAGED, "bad.topology", file, object);
    }
    if (scale != null && translate != null) {
      arcs.forEach(this::unpack);
    }
    List<Feature> features = new ArrayList<>();
    int number = 0;
    for (Item item : objects.get(object)) {
      number++;
      if (!(item.arcs() instanceof List<?> list) && !(item.arcs() instanceof double[])) {
        continue; // a point, or nothing at all
      }
      List<Polygon> polygons = new ArrayList<>();
      if ("MultiPolygon".equals(item.type())) {
        for (Object polygon : (List<?>) item.arcs()) {
          polygons.addAll(polygons(polygon, number));
        }
      } else if ("Polygon".equals(item.type())) {
        polygons.addAll(polygons(item.arcs(), number));
      }
      if (!polygons.isEmpty()) {
        features.add(
            new Feature(number, item.id(), item.properties(), rings.area(polygons, number)));
      }
    }
    notices.addAll(rings.notices());
    return new FeatureSet(file, features, notices);
  }

  /** From differences in whole steps to degrees. */
  private void unpack(Coordinate[] arc) {
    double x = 0;
    double y = 0;
    for (Coordinate point : arc) {
      x += point.x;
      y += point.y;
      point.x = x * scale[0] + translate[0];
      point.y = y * scale[1] + translate[1];
    }
  }

  private List<Polygon> polygons(Object arcsOfRings, int number) {
    List<LinearRing> made = new ArrayList<>();
    for (Object arcsOfRing : (List<?>) arcsOfRings) {
      made.add(rings.ring(points((double[]) arcsOfRing, number), number));
    }
    return Antimeridian.polygons(made);
  }

  private List<Coordinate> points(double[] indexes, int number) {
    List<Coordinate> points = new ArrayList<>();
    for (double value : indexes) {
      int index = (int) value;
      int at = index < 0 ? ~index : index; // the complement means: backwards
      if (at >= arcs.size()) {
        throw GeoException.of(Reason.DAMAGED, "bad.ring", file, number);
      }
      Coordinate[] arc = arcs.get(at);
      for (int i = points.isEmpty() ? 0 : 1; i < arc.length; i++) { // they share their ends
        points.add(arc[index < 0 ? arc.length - 1 - i : i].copy());
      }
    }
    return points;
  }
}
