package ma.jisr.geo.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ma.jisr.geo.GeoException;
import ma.jisr.geo.GeoException.Reason;
import ma.jisr.geo.GeoTexts;
import ma.jisr.geo.read.GeoJson;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.Document;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Contents;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * The official boundaries that a workspace carries: one of its documents, in GeoJSON (RFC 7946), so
 * that every user of the workspace sees them, backups have them, and they have a history.
 */
public final class OfficialBoundaries {

  /** The code of the document. */
  public static final String CODE = "jisr-limites-officielles";

  private static final String CODE_PROPERTY = "code";
  private static final String NAME_PROPERTY = "name";
  private static final String FILE = "limites.geojson";

  private OfficialBoundaries() {}

  /**
   * Reads them.
   *
   * @return empty when the workspace has none, or none that still fits its places
   */
  public static Optional<Official> read(Session session, Gazetteer gazetteer) {
    String sha256 = document(session).map(Document::getSha256).orElse(null);
    if (sha256 == null) {
      return Optional.empty();
    }
    try (InputStream in = session.workspace().contents().open(sha256)) {
      return Optional.of(Official.match(GeoJson.read(FILE, in), gazetteer));
    } catch (IOException e) {
      throw new GeoException(Reason.UNREADABLE, GeoTexts.format("unreadable", FILE), e);
    }
  }

  private static Optional<Document> document(Session session) {
    return session
        .query(Literals.DOCUMENT)
        .where(
            new Condition.Compare(Column.of(Literals.RECORD__CODE), Condition.Operator.EQUAL, CODE))
        .<Document>records()
        .stream()
        .findFirst();
  }

  /**
   * Keeps boundaries in the workspace, in place of those that it had, as one commit.
   *
   * @param file the name of the file that they came from
   */
  public static void keep(
      Workspace workspace, Gazetteer gazetteer, Official official, String file) {
    Contents contents = workspace.contents();
    try (Session session = workspace.session()) {
      byte[] json = json(official.areas(), gazetteer);
      String sha256 = contents.put(new ByteArrayInputStream(json));
      Document document = document(session).orElse(null);
      if (document == null) {
        document = session.create(Literals.DOCUMENT);
        document.setCode(CODE);
      }
      document.setName(GeoTexts.format("boundaries.name", file));
      document.setFileName(FILE);
      document.setMediaType("application/geo+json");
      document.setSize((long) json.length);
      document.setSha256(sha256);
      session.commit(GeoTexts.format("boundaries.kept", file));
    } catch (IOException e) {
      throw new GeoException(Reason.UNREADABLE, GeoTexts.format("unreadable", file), e);
    }
  }

  /** Takes them out of the workspace; the document goes to the trash. */
  public static void drop(Workspace workspace) {
    try (Session session = workspace.session()) {
      document(session).ifPresent(session::delete);
      session.commit(GeoTexts.text("boundaries.dropped"));
    }
  }

  private static byte[] json(Map<Long, Geometry> areas, Gazetteer gazetteer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = new JsonFactory().createGenerator(bytes)) {
      out.writeStartObject();
      out.writeStringField("type", "FeatureCollection");
      out.writeArrayFieldStart("features");
      for (Map.Entry<Long, Geometry> area : new TreeMap<>(areas).entrySet()) {
        Place place = gazetteer.find(area.getKey()).orElse(null);
        if (place != null) {
          feature(out, place, area.getValue());
        }
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static void feature(JsonGenerator out, Place place, Geometry area) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", "Feature");
    out.writeObjectFieldStart("properties");
    if (place.code() != null) {
      out.writeStringField(CODE_PROPERTY, place.code());
    }
    out.writeStringField(NAME_PROPERTY, place.french());
    out.writeEndObject();
    out.writeObjectFieldStart("geometry");
    out.writeStringField("type", "MultiPolygon");
    out.writeArrayFieldStart("coordinates");
    for (int i = 0; i < area.getNumGeometries(); i++) {
      if (area.getGeometryN(i) instanceof Polygon polygon) {
        out.writeStartArray();
        ring(out, polygon.getExteriorRing());
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          ring(out, polygon.getInteriorRingN(hole));
        }
        out.writeEndArray();
      }
    }
    out.writeEndArray();
    out.writeEndObject();
    out.writeEndObject();
  }

  private static void ring(JsonGenerator out, LineString ring) throws IOException {
    out.writeStartArray();
    for (Coordinate point : ring.getCoordinates()) {
      out.writeStartArray();
      out.writeNumber(point.x);
      out.writeNumber(point.y);
      out.writeEndArray();
    }
    out.writeEndArray();
  }
}
