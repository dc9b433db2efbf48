package ma.jisr.geo.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.jisr.geo.GeoException;
import ma.jisr.geo.GeoException.Reason;
import ma.jisr.geo.GeoTexts;
import ma.jisr.geo.classes.Classes;
import ma.jisr.geo.data.MapRequest.Shading;
import ma.jisr.geo.scene.Legend;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.meta.Labels;

/** The figures by which areas are shaded, their classes and colours. */
final class Figures {

  /** From light to dark: one hue, steps that are told apart in print too. */
  private static final int[] COLOURS = {0xFFD3E8EE, 0xFFA3CFDC, 0xFF6BB0C5, 0xFF358CA8, 0xFF12617E};

  private static final int ZERO = 0xFFFBFCFC;
  private static final int UNKNOWN = 0xFFE2E5E8;
  private static final int PLAIN = 0xFFF7F4EC;
  private final MapRequest request;
  private final Map<Long, Double> values = new HashMap<>();
  private final Classes classes;
  private boolean zeros;
  private boolean unknown;

  /**
   * Figures for some places.
   *
   * @param places the areas to be shaded, of one kind
   */
  Figures(MapRequest request, Gazetteer gazetteer, Collection<Place> places, PlaceKind kind) {
    this.request = request;
    if (request.world() && (request.per() > 0 || request.shading() == Shading.POPULATION)) {
      throw GeoException.of(Reason.REQUEST, "bad.noPopulation");
    }
    Map<Long, Integer> counts =
        request.shading() == Shading.COUNT ? counts(gazetteer, kind) : Map.of();
    for (Place place : places) {
      double value = value(place, counts);
      values.put(place.id(), value);
      zeros |= value == 0;
      unknown |= Double.isNaN(value);
    }
    double[] some = values.values().stream().mapToDouble(v -> v).filter(v -> v > 0).toArray();
    classes = Classes.of(some, request.method(), COLOURS.length);
  }

  private double value(Place place, Map<Long, Integer> counts) {
    return switch (request.shading()) {
      case NONE -> Double.NaN;
      case POPULATION -> place.population() == 0 ? Double.NaN : place.population();
      case FIGURES -> request.figures().values().getOrDefault(place.id(), Double.NaN);
      case COUNT -> {
        int count = counts.getOrDefault(place.id(), 0);
        if (request.per() == 0) {
          yield count;
        }
        yield place.population() == 0
            ? Double.NaN
            : count * (double) request.per() / place.population();
      }
    };
  }

  private Map<Long, Integer> counts(Gazetteer gazetteer, PlaceKind kind) {
    Map<Long, Integer> counts = new HashMap<>();
    for (Placed record : request.counted().records()) {
      Set<Long> areas = new HashSet<>(); // a record with two places in one area counts once there
      record.places().forEach(p -> gazetteer.within(p, kind).ifPresent(a -> areas.add(a.id())));
      areas.forEach(area -> counts.merge(area, 1, Integer::sum));
    }
    return counts;
  }

  /** The colour of a place. */
  int color(long place) {
    if (request.shading() == Shading.NONE) {
      return PLAIN;
    }
    double value = values.getOrDefault(place, Double.NaN);
    if (Double.isNaN(value)) {
      return UNKNOWN;
    }
    return value == 0 ? ZERO : COLOURS[spread(classes.of(value))];
  }

  /** Few classes take the whole range of colours too. */
  private int spread(int index) {
    int count = classes.count();
    return count == 1
        ? COLOURS.length / 2
        : (int) Math.round(index * (COLOURS.length - 1) / (count - 1.0));
  }

  /** Whether there is anything to count at a place. */
  boolean isSome(long place) {
    return values.getOrDefault(place, 0.0) > 0;
  }

  /** The figure of a place in words; "" when nothing is shaded. */
  String detail(Place place) {
    double value = values.getOrDefault(place.id(), Double.NaN);
    if (request.shading() == Shading.NONE) {
      return "";
    }
    return title()
        + GeoTexts.text("colon")
        + (Double.isNaN(value) ? GeoTexts.text("unknown") : GeoTexts.number(value));
  }

  private String title() {
    return switch (request.shading()) {
      case NONE -> "";
      case POPULATION -> GeoTexts.text("population");
      case FIGURES -> request.figures().title();
      case COUNT ->
          request.per() == 0
              ? Labels.plural(request.counted().type())
              : GeoTexts.format(
                  "per", Labels.plural(request.counted().type()), GeoTexts.number(request.per()));
    };
  }

  /** The legend: the classes, what points are, and some notes. */
  Legend legend(List<String> notes) {
    List<Legend.Entry> entries = new ArrayList<>();
    if (request.shading() != Shading.NONE) {
      if (zeros) {
        entries.add(new Legend.Entry(ZERO, "0", false));
      }
      for (int i = 0; i < classes.count(); i++) {
        entries.add(new Legend.Entry(COLOURS[spread(i)], range(i), false));
      }
      if (unknown) {
        entries.add(new Legend.Entry(UNKNOWN, GeoTexts.text("unknown"), false));
      }
    }
    if (request.points() != null) {
      entries.add(
          new Legend.Entry(
              ma.jisr.geo.layout.Layout.SPOT, Labels.plural(request.points().type()), true));
    }
    return new Legend(title(), entries, notes);
  }

  private String range(int index) {
    double lower = classes.lower(index);
    double upper = classes.upper(index);
    boolean whole =
        request.shading() == Shading.FIGURES ? request.figures().whole() : request.per() == 0;
    if (index > 0 && whole && request.method() != Classes.Method.EQUAL) {
      lower += 1; // whole numbers: the limit itself belongs to the class below
    }
    // Isolated, or an Arabic line would turn the range round.
    String from = GeoTexts.number(lower);
    String to = GeoTexts.number(upper);
    String range = lower == upper || from.equals(to) ? to : from + " – " + to;
    return GeoTexts.isRightToLeft() ? '\u2066' + range + '\u2069' : range;
  }
}
