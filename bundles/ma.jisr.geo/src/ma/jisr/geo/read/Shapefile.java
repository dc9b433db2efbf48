package ma.jisr.geo.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

/**
 * Reads the polygons of a shapefile with its table (.dbf) and its system of coordinates (.prj):
 * ESRI Shapefile Technical Description, July 1998. Heights and measures are passed over.
 */
public final class Shapefile {

  private static final int HEADER = 100;
  private static final int CODE = 9994;
  private static final int RECORD_HEADER = 8;
  private static final int NOTHING = 0;
  private static final List<Integer> POLYGONS = List.of(5, 15, 25);
  private static final Map<Integer, String> OTHERS =
      Map.of(
          1, "Point", 3, "PolyLine", 8, "MultiPoint", 11, "PointZ", 13, "PolyLineZ", 21, "PointM");
  private final String name;
  private final List<String> notices = new ArrayList<>();
  private final Rings rings;
  private final List<Feature> features = new ArrayList<>();

  private Shapefile(String name) {
    this.name = name;
    rings = new Rings(name);
  }

  /**
   * Reads a file.
   *
   * @param shp the .shp file; the others lie beside it
   * @return its polygons in WGS 84, repaired where they were invalid
   * @throws GeoException with one sentence when a part is missing, cut or damaged, or the system of
   *     coordinates is unknown
   */
  public static FeatureSet read(Path shp) {
    return new Shapefile(shp.getFileName().toString()).readAll(shp);
  }

  private FeatureSet readAll(Path shp) {
    byte[] shapes = bytes(shp);
    Path dbf = beside(shp, ".dbf");
    if (dbf == null) {
      throw GeoException.of(Reason.UNREADABLE, "bad.noDbf", name, stem(shp) + ".dbf");
    }
    Path cpg = beside(shp, ".cpg");
    List<Map<String, String>> table =
        Dbf.read(dbf.getFileName().toString(), bytes(dbf), cpg == null ? null : charset(cpg));
    CoordinateSystem system = system(shp);
    shapes(shapes, table, system);
    if (features.isEmpty()) {
      throw GeoException.of(Reason.DAMAGED, "bad.noArea", name);
    }
    Plausible.check(name, features);
    notices.addAll(rings.notices());
    return new FeatureSet(name, features, notices);
  }

  private CoordinateSystem system(Path shp) {
    Path prj = beside(shp, ".prj");
    if (prj == null) {
      // Degrees or refused: no other system shows by itself which one it is.
      notices.add(GeoTexts.format("notice.noPrj", stem(shp) + ".prj"));
      return CoordinateSystem.WGS84;
    }
    String text = new String(bytes(prj), java.nio.charset.StandardCharsets.UTF_8);
    return CoordinateSystem.described(prj.getFileName().toString(), text);
  }

  private void shapes(byte[] bytes, List<Map<String, String>> table, CoordinateSystem system) {
    if (bytes.length < HEADER || ByteBuffer.wrap(bytes).getInt(0) != CODE) {
      throw GeoException.of(Reason.DAMAGED, "bad.shp", name);
    }
    long declared = 2L * ByteBuffer.wrap(bytes).getInt(24);
    if (declared > bytes.length) {
      throw GeoException.of(Reason.DAMAGED, "bad.cut", name, bytes.length, declared);
    }
    ByteBuffer in = ByteBuffer.wrap(bytes, 0, (int) Math.max(HEADER, declared));
    in.position(HEADER);
    int number = 0;
    while (in.remaining() >= RECORD_HEADER) {
      number++;
      in.order(ByteOrder.BIG_ENDIAN).getInt(); // the record’s own number says nothing more
      long length = 2L * in.getInt();
      if (length < 4 || length > in.remaining()) {
        throw GeoException.of(Reason.DAMAGED, "bad.record", name, number);
      }
      ByteBuffer record = in.slice(in.position(), (int) length).order(ByteOrder.LITTLE_ENDIAN);
      in.position(in.position() + (int) length);
      if (number > table.size()) {
        throw GeoException.of(Reason.DAMAGED, "bad.rows", name, number, table.size());
      }
      shape(record, number, table.get(number - 1), system);
    }
  }

  private void shape(
      ByteBuffer record, int number, Map<String, String> row, CoordinateSystem system) {
    int type = record.getInt(0);
    if (type == NOTHING) {
      notices.add(GeoTexts.format("notice.empty", number));
      return;
    }
    if (!POLYGONS.contains(type)) {
      throw GeoException.of(
          Reason.DAMAGED, "bad.shape", name, number, OTHERS.getOrDefault(type, "" + type));
    }
    List<LinearRing> made = new ArrayList<>();
    for (List<Coordinate> part : parts(record, number, system)) {
      made.add(rings.ring(part, number));
    }
    if (made.isEmpty()) {
      notices.add(GeoTexts.format("notice.empty", number));
      return;
    }
    List<Polygon> polygons = Rings.bySense(made);
    features.add(new Feature(number, null, row, rings.area(polygons, number)));
  }

  private List<List<Coordinate>> parts(ByteBuffer record, int number, CoordinateSystem system) {
    int fixed = 44;
    int parts = record.limit() < fixed ? -1 : record.getInt(36);
    int points = record.limit() < fixed ? -1 : record.getInt(40);
    if (parts < 0 || points < 0 || fixed + 4L * parts + 16L * points > record.limit()) {
      throw GeoException.of(Reason.DAMAGED, "bad.record", name, number);
    }
    List<List<Coordinate>> all = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      int from = record.getInt(fixed + 4 * part);
      int to = part + 1 < parts ? record.getInt(fixed + 4 * (part + 1)) : points;
      if (from < 0 || from > to || to > points) {
        throw GeoException.of(Reason.DAMAGED, "bad.record", name, number);
      }
      List<Coordinate> ring = new ArrayList<>();
      for (int i = from; i < to; i++) {
        int at = fixed + 4 * parts + 16 * i;
        ring.add(system.toWgs84(name, number, record.getDouble(at), record.getDouble(at + 8)));
      }
      all.add(ring);
    }
    return all;
  }

  private static Charset charset(Path cpg) {
    String text = new String(bytes(cpg), java.nio.charset.StandardCharsets.US_ASCII).strip();
    try {
      return Charset.forName(text.matches("\\d{4}") ? "windows-" + text : text);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null; // then the table itself tells
    }
  }

  private static String stem(Path shp) {
    return shp.getFileName().toString().replaceFirst("\\.[^.]*$", "");
  }

  private static Path beside(Path shp, String ending) {
    for (String candidate : List.of(ending, ending.toUpperCase(java.util.Locale.ROOT))) {
      Path file = shp.resolveSibling(stem(shp) + candidate);
      if (Files.isReadable(file)) {
        return file;
      }
    }
    return null;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new GeoException(
          Reason.UNREADABLE, GeoTexts.format("unreadable", file.getFileName()), e);
    }
  }
}
