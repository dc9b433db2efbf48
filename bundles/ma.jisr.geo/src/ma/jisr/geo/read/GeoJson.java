package ma.jisr.geo.read;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.geo.Feature;
import ma.jisr.geo.FeatureSet;
import ma.jisr.geo.GeoException;
import ma.jisr.geo.GeoException.Reason;
import ma.jisr.geo.GeoTexts;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Reads the polygons of a GeoJSON file (RFC 7946, and the "crs" of its forerunner of 2008). */
public final class GeoJson {

  private final String file;
  private final List<String> notices = new ArrayList<>();
  private final Rings rings;
  private final List<Feature> features = new ArrayList<>();
  private final List<Raw> raws = new ArrayList<>();
  private String crs;
  private String type;
  private int number;
  private int withoutArea;

  private record Raw(int number, String id, Map<String, String> properties, List<?> polygons) {}

  private GeoJson(String file) {
    this.file = file;
    rings = new Rings(file);
  }

  /**
   * Reads a file.
   *
   * @param file its name, for sentences
   * @return its polygons in WGS 84, repaired where they were invalid
   * @throws GeoException DAMAGED when it is no such file, broken off, or has no area; COORDINATES
   *     when they are in an unknown system or turned round
   */
  public static FeatureSet read(String file, InputStream in) {
    GeoJson reader = new GeoJson(file);
    return Json.read(file, in, reader::collection);
  }

  private FeatureSet collection(JsonParser parser) throws IOException {
    Json.members(
        parser,
        name -> {
          switch (name) {
            case "type" -> type = parser.getText();
            case "crs" -> crs = crsName(parser);
            case "features" -> Json.elements(parser, p -> raws.add(feature(p)));
            default -> parser.skipChildren();
          }
        });
    if (!"FeatureCollection".equals(type)) {
      throw GeoException.of(Reason.DAMAGED, "bad.geojson", file);
    }
    CoordinateSystem system =
        crs == null ? CoordinateSystem.WGS84 : CoordinateSystem.named(file, crs);
    raws.stream().filter(raw -> raw != null).forEach(raw -> add(raw, system));
    if (features.isEmpty()) {
      throw GeoException.of(Reason.DAMAGED, "bad.noArea", file);
    }
    if (withoutArea > 0) {
      notices.add(GeoTexts.format("notice.withoutArea", withoutArea));
    }
    Plausible.check(file, features);
    notices.addAll(rings.notices());
    return new FeatureSet(file, features, notices);
  }

  private static String crsName(JsonParser parser) throws IOException {
    String[] name = new String[1];
    Json.members(
        parser,
        member -> {
          if (member.equals("properties")) {
            name[0] = Json.texts(parser).get("name");
          } else {
            parser.skipChildren();
          }
        });
    return name[0];
  }

  private Raw feature(JsonParser parser) throws IOException {
    number++;
    String[] texts = new String[2];
    Object[] coordinates = new Object[1];
    Map<String, String> properties = new LinkedHashMap<>();
    Json.members(
        parser,
        name -> {
          switch (name) {
            case "id" -> texts[0] = parser.getText();
            case "properties" -> properties.putAll(Json.texts(parser));
            case "geometry" ->
                Json.members(
                    parser,
                    part -> {
                      switch (part) {
                        case "type" -> texts[1] = parser.getText();
                        case "coordinates" -> coordinates[0] = Json.numbers(parser);
                        default -> parser.skipChildren();
                      }
                    });
            default -> parser.skipChildren();
          }
        });
    boolean one = "Polygon".equals(texts[1]);
    if ((one || "MultiPolygon".equals(texts[1])) && coordinates[0] instanceof List<?> list) {
      return new Raw(number, texts[0], properties, one ? List.of(list) : list);
    }
    withoutArea++;
    return null;
  }

  private void add(Raw raw, CoordinateSystem system) {
    List<Polygon> polygons = new ArrayList<>();
    for (Object polygon : raw.polygons()) {
      List<LinearRing> made = new ArrayList<>();
      for (Object ring : list(polygon, raw)) {
        List<Coordinate> points = new ArrayList<>();
        for (Object point : list(ring, raw)) {
          if (!(point instanceof double[] xy) || xy.length < 2) {
            throw GeoException.of(Reason.DAMAGED, "bad.ring", file, raw.number());
          }
          points.add(system.toWgs84(file, raw.number(), xy[0], xy[1]));
        }
        made.add(rings.ring(points, raw.number()));
      }
      if (!made.isEmpty()) {
        polygons.add(Rings.polygon(made));
      }
    }
    if (polygons.isEmpty()) {
      withoutArea++;
      return;
    }
    features.add(
        new Feature(raw.number(), raw.id(), raw.properties(), rings.area(polygons, raw.number())));
  }

  private List<?> list(Object nested, Raw raw) {
    if (nested instanceof List<?> list) {
      return list;
    }
    throw GeoException.of(Reason.DAMAGED, "bad.ring", file, raw.number());
  }
}
