package ma.jisr.geo.atlas;

import com.ibm.icu.util.Region;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.geo.Feature;
import ma.jisr.geo.FeatureSet;
import ma.jisr.geo.GeoException;
import ma.jisr.geo.GeoException.Reason;
import ma.jisr.geo.GeoTexts;
import ma.jisr.geo.read.TopoJson;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * The boundaries that come with Jisr: the provinces of Morocco by ISO 3166-2 code, the countries of
 * the world by ISO 3166-1 code. Unchanging.
 */
public final class Atlas {

  private static final String MOROCCO = "504";

  /** Natural Earth draws the Moroccan Sahara apart, under this number. */
  private static final String SAHARA = "732";

  private final Map<String, Geometry> provinces = new LinkedHashMap<>();
  private final Map<String, Geometry> countries = new LinkedHashMap<>();
  private final List<Geometry> unnamed = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();

  private Atlas() {}

  /**
   * Reads the boundaries: some hundred milliseconds.
   *
   * @throws GeoException when they are missing from the installation
   */
  public static Atlas load() {
    Atlas atlas = new Atlas();
    for (Feature province : atlas.read("morocco-map/provinces.json", "provinces").features()) {
      if (province.id() != null) {
        atlas.provinces.put(province.id(), province.geometry());
      }
    }
    atlas.addCountries(atlas.read("world-atlas/countries-50m.json", "countries").features());
    return atlas;
  }

  private FeatureSet read(String name, String object) {
    String path = "/boundaries/" + name;
    try (InputStream in = Atlas.class.getResourceAsStream(path)) {
      if (in == null) {
        throw GeoException.of(Reason.UNREADABLE, "missing", name);
      }
      FeatureSet set = TopoJson.read(name, new BufferedInputStream(in), object);
      set.notices().forEach(notice -> notices.add(name + " : " + notice));
      return set;
    } catch (IOException e) {
      throw new GeoException(Reason.UNREADABLE, GeoTexts.format("unreadable", name), e);
    }
  }

  private void addCountries(List<Feature> features) {
    Map<String, Geometry> byNumber = new HashMap<>();
    for (Feature feature : features) {
      if (feature.id() == null) {
        unnamed.add(feature.geometry());
      } else {
        byNumber.merge(feature.id(), feature.geometry(), Geometry::union);
      }
    }
    Geometry sahara = byNumber.remove(SAHARA);
    if (sahara != null) {
      byNumber.computeIfPresent(MOROCCO, (n, north) -> UnaryUnionOp.union(List.of(north, sahara)));
    }
    byNumber.forEach((number, area) -> countries.put(iso(number), area));
  }

  /** The two letters of ISO 3166-1 for its number; the number itself if ICU knows none. */
  private static String iso(String number) {
    try {
      return Region.getInstance(Integer.parseInt(number)).toString();
    } catch (IllegalArgumentException e) { // NumberFormatException is one too
      return number;
    }
  }

  /** The provinces and prefectures of Morocco, by code, as "MA-BEM"; degrees, WGS 84. */
  public Map<String, Geometry> provinces() {
    return Map.copyOf(provinces);
  }

  /** The countries by code, as "MA"; Morocco whole. Degrees, WGS 84. */
  public Map<String, Geometry> countries() {
    return Map.copyOf(countries);
  }

  /** Areas of the world that have no code. */
  public List<Geometry> unnamed() {
    return List.copyOf(unnamed);
  }

  /** One sentence for each thing that was put right in the files. */
  public List<String> notices() {
    return List.copyOf(notices);
  }
}
