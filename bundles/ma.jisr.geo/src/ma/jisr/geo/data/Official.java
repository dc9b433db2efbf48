package ma.jisr.geo.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.geo.Feature;
import ma.jisr.geo.FeatureSet;
import ma.jisr.geo.GeoException;
import ma.jisr.geo.GeoException.Reason;
import ma.jisr.geo.GeoTexts;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.text.Folding;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Official boundaries that an office has, each given to the place of the gazetteer that it is of.
 *
 * @param areas by the identifier of the place; degrees, WGS 84
 * @param notices one sentence for each thing that a person should know
 */
public record Official(Map<Long, Geometry> areas, List<String> notices) {

  private static final int MOST_NAMED = 5;

  /** Keeps copies. */
  public Official {
    areas = Map.copyOf(areas);
    notices = List.copyOf(notices);
  }

  /**
   * Gives each area to its place: by code (of the HCP with or without points, or ISO), else by
   * name; where several places share a name, to the one whose centroid lies in the area.
   *
   * @throws GeoException REQUEST when not one area is of a place that is known
   */
  public static Official match(FeatureSet set, Gazetteer gazetteer) {
    Map<String, Place> byCode = new HashMap<>();
    Map<String, List<Place>> byName = new HashMap<>();
    for (Place place : gazetteer.all()) {
      if (place.kind() == PlaceKind.COMMUNE || place.kind() == PlaceKind.PROVINCE) {
        putCode(byCode, place.code(), place);
        putCode(byCode, place.iso(), place);
        byName.computeIfAbsent(Folding.fold(place.french()), n -> new ArrayList<>()).add(place);
        if (!place.name().equals(place.french())) {
          byName.computeIfAbsent(Folding.fold(place.name()), n -> new ArrayList<>()).add(place);
        }
      }
    }
    Map<Long, Geometry> areas = new HashMap<>();
    List<String> unknown = new ArrayList<>();
    for (Feature feature : set.features()) {
      Place place = find(feature, byCode, byName);
      if (place == null) {
        unknown.add(name(feature));
      } else {
        areas.merge(place.id(), feature.geometry(), Geometry::union);
      }
    }
    if (areas.isEmpty()) {
      throw GeoException.of(Reason.REQUEST, "bad.unmatched", set.name());
    }
    List<String> notices = new ArrayList<>(set.notices());
    if (!unknown.isEmpty()) {
      String some = String.join(", ", unknown.stream().limit(MOST_NAMED).toList());
      notices.add(GeoTexts.format("notice.unknown", unknown.size(), some));
    }
    return new Official(areas, notices);
  }

  private static void putCode(Map<String, Place> byCode, String code, Place place) {
    if (code != null && !code.isBlank()) {
      byCode.put(plain(code), place);
    }
  }

  private static String plain(String code) {
    return code.replaceAll("[.\\s]", "").toUpperCase(java.util.Locale.ROOT);
  }

  private static Place find(
      Feature feature, Map<String, Place> byCode, Map<String, List<Place>> byName) {
    List<String> values = new ArrayList<>(feature.properties().values());
    if (feature.id() != null) {
      values.add(0, feature.id());
    }
    for (String value : values) {
      Place place = byCode.get(plain(value));
      // Short figures are counts and ranks more often than codes.
      if (place != null && plain(value).length() >= 5) {
        return place;
      }
    }
    for (String value : values) {
      List<Place> named = byName.getOrDefault(Folding.fold(value), List.of());
      for (Place place : named) {
        if (named.size() == 1 || lies(place, feature)) {
          return place;
        }
      }
    }
    return null;
  }

  private static boolean lies(Place place, Feature feature) {
    return place.isLocated()
        && feature
            .geometry()
            .intersects(
                new GeometryFactory()
                    .createPoint(new Coordinate(place.longitude(), place.latitude())));
  }

  private static String name(Feature feature) {
    return feature.properties().values().stream()
        .filter(value -> value.codePoints().anyMatch(Character::isLetter))
        .findFirst()
        .orElse("n° " + feature.number());
  }
}
