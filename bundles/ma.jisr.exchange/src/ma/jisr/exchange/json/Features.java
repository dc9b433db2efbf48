package ma.jisr.exchange.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.exchange.TableSource;
import ma.jisr.exchange.file.PlainNumber;
import ma.jisr.exchange.file.TextSource;
import ma.jisr.model.text.Folding;
import ma.jisr.model.text.Texts;

/** The features of a GeoJSON file (RFC 7946): their properties, and where they lie. */
final class Features implements Records {

  /** What the whole file says of its coordinates. */
  static final class Frame {

    private boolean decided;
    private boolean swapped;
    private long within;
    private long swappedWithin;

    private void count(GeoPoint point) {
      within += point.isInMorocco() ? 1 : 0;
      swappedWithin += !point.isInMorocco() && point.swapped().isInMorocco() ? 1 : 0;
    }

    /** Ends the first reading. */
    void decide() {
      decided = true;
      swapped = swappedWithin > 0 && within == 0;
    }

    /** Whether latitudes stand before longitudes, which GeoJSON does not allow. */
    boolean swapped() {
      return swapped;
    }
  }

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);

  private final TableSource source;
  private final TextSource text;
  private final JsonValues values;
  private final Frame frame;
  private boolean begun;
  private boolean inFeatures;
  private boolean ours;
  private boolean done;

  Features(TableSource source, Charset charset, Frame frame) throws IOException {
    this.source = source;
    this.frame = frame;
    text = new TextSource(source, charset);
    values = new JsonValues(text.reader());
  }

  @Override
  public One next() throws IOException {
    if (!begun) {
      begun = true;
      values.parser().nextToken(); // the object that is all
      if (seek()) {
        return done ? single : next();
      }
      return null;
    }
    if (done || !inFeatures) {
      return null;
    }
    JsonToken token = values.parser().nextToken();
    if (token == JsonToken.END_ARRAY) {
      inFeatures = false;
      finish();
      return null;
    } else if (token == null) {
      throw new IOException("features without an end");
    }
    long line = values.line();
    return feature(line, values.read());
  }

  private One single;

  /** Goes to the features of a collection; a file of a single feature is read whole. */
  private boolean seek() throws IOException {
    JsonParser parser = values.parser();
    Map<String, Object> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (name.equals("features") && token == JsonToken.START_ARRAY) {
        inFeatures = true;
        return true;
      }
      Object value = values.read();
      members.put(name, value);
      member(name, value);
    }
    done = true;
    single = "Feature".equals(members.get("type")) ? feature(1, members) : null;
    if (single == null) {
      throw new ExchangeException(Reason.MALFORMED, TEXTS.format("geo.noFeatures", source.name()));
    }
    return true;
  }

  private void finish() throws IOException {
    JsonParser parser = values.parser();
    for (JsonToken token = parser.nextToken();
        token == JsonToken.FIELD_NAME;
        token = parser.nextToken()) {
      String name = parser.currentName();
      parser.nextToken();
      member(name, values.read());
    }
    if (parser.currentToken() != JsonToken.END_OBJECT) {
      throw new IOException("a collection without an end");
    }
  }

  private void member(String name, Object value) {
    ours |= name.equals("generator") && "Jisr".equals(value);
    if (!name.equals("crs") || value == null) {
      return;
    }
    String told = value.toString();
    if (!told.contains("CRS84") && !told.matches(".*EPSG:+(\\d*:)?4326\\b.*")) {
      String shown = told.length() > 100 ? told.substring(0, 100) + '…' : told;
      throw new ExchangeException(Reason.MALFORMED, TEXTS.format("geo.crs", source.name(), shown));
    }
  }

  private One feature(long line, Object value) {
    if (!(value instanceof Map<?, ?> feature) || !"Feature".equals(feature.get("type"))) {
      return new One(line, Map.of(), TEXTS.text("geo.notFeature"));
    }
    Map<String, String> cells = new LinkedHashMap<>();
    if (feature.get("properties") instanceof Map<?, ?> properties) {
      cells.putAll(JsonCells.of(properties));
      if (!ours) {
        cells.remove("id"); // another program's numbers are none of our records'
      }
    }
    String problem = null;
    try {
      GeoPoint point = Geometry.point(feature.get("geometry"));
      if (point != null) {
        problem = place(point, cells);
      }
    } catch (Geometry.Bad e) {
      problem = e.getMessage();
    }
    return new One(line, cells, problem);
  }

  /** Puts coordinates into cells, unless the properties have them. */
  private String place(GeoPoint told, Map<String, String> cells) {
    if (!frame.decided) {
      frame.count(told);
    }
    GeoPoint point = frame.swapped ? told.swapped() : told;
    String problem = point.problem();
    if (problem != null) {
      return problem;
    }
    boolean swapped = frame.within > 0 && !point.isInMorocco() && point.swapped().isInMorocco();
    if (swapped) {
      return TEXTS.format("geo.swappedOne", point.latitude(), point.longitude());
    }
    boolean there = cells.keySet().stream().map(Folding::fold).anyMatch(h -> h.equals("latitude"));
    if (!there) {
      cells.put("latitude", PlainNumber.ofDouble(BigDecimal.valueOf(point.latitude())));
      cells.put("longitude", PlainNumber.ofDouble(BigDecimal.valueOf(point.longitude())));
    }
    return null;
  }

  @Override
  public long line() {
    return values.line();
  }

  @Override
  public List<String> warnings() {
    return text.warnings();
  }

  @Override
  public double progress() {
    return text.progress();
  }

  @Override
  public void close() {
    text.close();
  }
}
