package ma.jisr.geo.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.jisr.geo.GeoException;
import ma.jisr.geo.GeoException.Reason;
import ma.jisr.geo.GeoTexts;
import ma.jisr.geo.atlas.Atlas;
import ma.jisr.geo.atlas.Cells;
import ma.jisr.geo.atlas.Plane;
import ma.jisr.geo.projection.LambertConformal;
import ma.jisr.geo.projection.NaturalEarth;
import ma.jisr.geo.projection.Projection;
import ma.jisr.geo.scene.Arc;
import ma.jisr.geo.scene.Area;
import ma.jisr.geo.scene.AreaLayer;
import ma.jisr.geo.scene.Name;
import ma.jisr.geo.scene.Scene;
import ma.jisr.geo.scene.Spot;
import ma.jisr.geo.scene.TextStyle;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.meta.Labels;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Makes the scene of a request. What does not change between two requests on the same gazetteer
 * (boundaries on the plane, cells) is kept.
 */
public final class MapBuilder {

  private static final int LAND = 0xFFF3F1EA;
  private static final int NEIGHBOUR = 0xFFECEAE4;
  private static final int WHITE = 0xFFFFFFFF;
  private static final int THIN = 0xFFB9C2C9;
  private static final int THICK = 0xFF53616D;
  private static final TextStyle PROVINCE = new TextStyle(14, true, 0xFF2E3A45, WHITE);
  private static final TextStyle COMMUNE = new TextStyle(11, false, 0xFF3D4853, WHITE);
  private static final TextStyle QUIET = new TextStyle(12, false, 0xFF8A949D, WHITE);
  private static final TextStyle COUNTRY = new TextStyle(11, false, 0xFF4A5560, WHITE);

  /** What surrounds Morocco on a map of one of its regions. */
  private static final Envelope AROUND = new Envelope(-22, 6, 17, 42);

  /** Room for a name at every scale. */
  private static final double ANY = 1e20;

  private static final double WORLD_WIDTH = 17_050_000;
  private final Atlas atlas;
  private final Gazetteer gazetteer;
  private final Projection lambert = LambertConformal.morocco();
  private final Projection globe = new NaturalEarth();
  private final Map<String, Geometry> provinces = new HashMap<>();
  private final Map<String, Geometry> countries = new HashMap<>();
  private final Map<Long, Geometry> communes = new LinkedHashMap<>();
  private List<Area> around;

  /** A builder of maps of a gazetteer. */
  public MapBuilder(Atlas atlas, Gazetteer gazetteer) {
    this.atlas = atlas;
    this.gazetteer = gazetteer;
  }

  /**
   * Makes a scene.
   *
   * @throws GeoException REQUEST when the gazetteer has no region, or countries were to be shaded
   *     by inhabitants
   */
  public synchronized Scene build(MapRequest request) {
    return request.world() ? world(request) : region(request);
  }

  private Scene region(MapRequest request) {
    Place region =
        gazetteer.region().orElseThrow(() -> GeoException.of(Reason.REQUEST, "bad.noRegion"));
    List<Place> inside = gazetteer.of(PlaceKind.PROVINCE, region);
    boolean byCommune = request.level() != PlaceKind.PROVINCE;
    List<Place> shaded = byCommune ? gazetteer.of(PlaceKind.COMMUNE, region) : inside;
    Figures figures =
        new Figures(request, gazetteer, shaded, byCommune ? PlaceKind.COMMUNE : PlaceKind.PROVINCE);
    Map<Long, Geometry> shapes = new LinkedHashMap<>();
    inside.forEach(p -> put(shapes, p, provinceShape(p, request)));
    List<Area> outlines = new ArrayList<>();
    Envelope home = new Envelope();
    for (Place province : inside) {
      Geometry shape = shapes.get(province.id());
      if (shape != null) {
        home.expandToInclude(shape.getEnvelopeInternal());
        int fill = byCommune ? 0 : figures.color(province.id());
        String detail = byCommune ? "" : figures.detail(province);
        outlines.add(Area.of(province.id(), province.name(), detail, fill, shape));
      }
    }
    if (home.isNull()) {
      throw GeoException.of(Reason.REQUEST, "bad.noRegion");
    }
    List<AreaLayer> layers = new ArrayList<>();
    layers.add(new AreaLayer(surroundings(inside), WHITE, 1, false));
    List<String> notes = new ArrayList<>();
    if (byCommune) {
      List<Area> cells = cells(shaded, shapes, figures, request, notes);
      layers.add(new AreaLayer(cells, THIN, 0.7f, true));
    }
    layers.add(new AreaLayer(outlines, THICK, 1.4f, !byCommune));
    return new Scene(
        title(request, region.name()),
        lambert,
        home,
        Plane.of(atlas.countries().get("MA"), lambert).getEnvelopeInternal(),
        layers,
        arcs(request, lambert),
        spots(request, lambert),
        request.clustered(),
        names(inside, shapes, shaded, byCommune),
        figures.legend(notes),
        GeoTexts.text("credits"),
        GeoTexts.isRightToLeft());
  }

  private static void put(Map<Long, Geometry> shapes, Place place, Geometry shape) {
    if (shape != null && !shape.isEmpty()) {
      shapes.put(place.id(), shape);
    }
  }

  private Geometry provinceShape(Place place, MapRequest request) {
    Geometry official = request.official().get(place.id());
    return official != null ? Plane.valid(official, lambert) : province(place.iso());
  }

  private Geometry province(String iso) {
    Geometry degrees = iso == null ? null : atlas.provinces().get(iso);
    return degrees == null
        ? null
        : provinces.computeIfAbsent(iso, i -> Plane.valid(degrees, lambert));
  }

  private List<Area> cells(
      List<Place> places,
      Map<Long, Geometry> provinceShapes,
      Figures figures,
      MapRequest request,
      List<String> notes) {
    if (communes.isEmpty()) {
      Map<Long, Map<Long, Coordinate>> centres = new LinkedHashMap<>();
      for (Place place : places) {
        if (place.isLocated() && provinceShapes.containsKey(place.parent())) {
          centres
              .computeIfAbsent(place.parent(), p -> new LinkedHashMap<>())
              .put(place.id(), Plane.of(place.longitude(), place.latitude(), lambert));
        }
      }
      centres.forEach(
          (province, points) ->
              communes.putAll(Cells.divide(provinceShapes.get(province), points)));
    }
    List<Area> areas = new ArrayList<>();
    boolean indicative = false;
    for (Place place : places) {
      Geometry official = request.official().get(place.id());
      Geometry shape = official != null ? Plane.of(official, lambert) : communes.get(place.id());
      if (shape != null) {
        indicative |= official == null;
        areas.add(
            Area.of(
                place.id(), place.name(), figures.detail(place), figures.color(place.id()), shape));
      }
    }
    if (indicative) {
      notes.add(GeoTexts.text("indicative"));
    }
    return areas;
  }

  /** The neighbours of Morocco, and its other provinces. */
  private List<Area> surroundings(List<Place> inside) {
    if (around == null) {
      around = new ArrayList<>();
      atlas
          .countries()
          .forEach(
              (code, area) -> {
                if (!code.equals("MA") && AROUND.intersects(area.getEnvelopeInternal())) {
                  around.add(Area.of(0, "", "", NEIGHBOUR, Plane.of(area, lambert)));
                }
              });
      List<String> own = inside.stream().map(Place::iso).toList();
      atlas.provinces().keySet().stream()
          .filter(iso -> !own.contains(iso))
          .sorted()
          .forEach(iso -> around.add(Area.of(0, "", "", LAND, province(iso))));
    }
    return around;
  }

  private List<Name> names(
      List<Place> inside, Map<Long, Geometry> shapes, List<Place> shaded, boolean byCommune) {
    List<Name> names = new ArrayList<>();
    for (Place province : inside) {
      Geometry shape = shapes.get(province.id());
      if (shape != null) {
        Coordinate at = shape.getCentroid().getCoordinate();
        names.add(new Name(province.name(), at.x, at.y, -province.population(), ANY, PROVINCE));
      }
    }
    if (byCommune) {
      for (Place commune : shaded) {
        if (commune.isLocated()) {
          Coordinate at = Plane.of(commune.longitude(), commune.latitude(), lambert);
          names.add(new Name(commune.name(), at.x, at.y, 1e7 - commune.population(), ANY, COMMUNE));
        }
      }
    }
    for (Place other : gazetteer.all()) {
      if (other.kind() == PlaceKind.PROVINCE && !inside.contains(other)) {
        Geometry shape = province(other.iso());
        if (shape != null) {
          Coordinate at = shape.getInteriorPoint().getCoordinate();
          double room = shape.getEnvelopeInternal().getWidth();
          names.add(new Name(other.name(), at.x, at.y, 2e7, room, QUIET));
        }
      }
    }
    return names;
  }

  private Geometry country(String iso) {
    Geometry degrees = atlas.countries().get(iso);
    return degrees == null ? null : countries.computeIfAbsent(iso, i -> Plane.of(degrees, globe));
  }

  private Scene world(MapRequest request) {
    Map<String, Place> byIso = new HashMap<>();
    gazetteer.all().stream()
        .filter(p -> p.kind() == PlaceKind.COUNTRY && p.iso() != null)
        .forEach(p -> byIso.put(p.iso(), p));
    Figures figures = new Figures(request, gazetteer, byIso.values(), PlaceKind.COUNTRY);
    List<Area> areas = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    atlas.unnamed().forEach(a -> areas.add(Area.of(0, "", "", LAND, Plane.of(a, globe))));
    atlas
        .countries()
        .keySet()
        .forEach(
            iso -> {
              Geometry shape = country(iso);
              Place place = byIso.get(iso);
              if (place == null) {
                areas.add(Area.of(0, "", "", LAND, shape));
                return;
              }
              areas.add(
                  Area.of(
                      place.id(),
                      place.name(),
                      figures.detail(place),
                      figures.color(place.id()),
                      shape));
              Geometry main = largest(shape);
              Coordinate at = main.getInteriorPoint().getCoordinate();
              boolean first = iso.equals("MA") || figures.isSome(place.id());
              double rank = first ? -ANY : -shape.getArea();
              double room = first ? ANY : main.getEnvelopeInternal().getWidth();
              names.add(new Name(place.name(), at.x, at.y, rank, room, COUNTRY));
            });
    // Without the empty part of the south, so that the land is larger.
    double bottom = globe.forward(0, -58)[1];
    double top = globe.forward(0, 84)[1];
    Envelope home = new Envelope(-WORLD_WIDTH, WORLD_WIDTH, bottom, top);
    return new Scene(
        title(request, GeoTexts.text("world")),
        globe,
        home,
        home,
        List.of(new AreaLayer(areas, THIN, 0.6f, true)),
        arcs(request, globe),
        spots(request, globe),
        request.clustered(),
        names,
        figures.legend(List.of()),
        GeoTexts.text("credits.world"),
        GeoTexts.isRightToLeft());
  }

  private static Geometry largest(Geometry shape) {
    Geometry largest = shape;
    double area = 0;
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      if (shape.getGeometryN(i).getArea() > area) {
        largest = shape.getGeometryN(i);
        area = largest.getArea();
      }
    }
    return largest;
  }

  private String title(MapRequest request, String where) {
    String what =
        switch (request.shading()) {
          case POPULATION -> GeoTexts.text("population");
          case FIGURES -> request.figures().title();
          case COUNT -> Labels.plural(request.counted().type());
          case NONE -> request.points() == null ? "" : Labels.plural(request.points().type());
        };
    return what.isEmpty() ? where : what + " – " + where;
  }

  private List<Spot> spots(MapRequest request, Projection projection) {
    List<Spot> spots = new ArrayList<>();
    if (request.points() != null) {
      for (Placed record : request.points().records()) {
        Set<Long> ends = new LinkedHashSet<>(record.places());
        if (record.towards() != 0) {
          ends.add(record.towards()); // a tie is at both its ends
        }
        for (long place : ends) {
          double[] at = position(place, projection);
          if (at != null) {
            spots.add(new Spot(record.id(), record.label(), at[0], at[1]));
          }
        }
      }
    }
    return spots;
  }

  private List<Arc> arcs(MapRequest request, Projection projection) {
    Map<List<Long>, List<Long>> ties = new LinkedHashMap<>();
    if (request.points() != null) {
      for (Placed record : request.points().records()) {
        long from = record.places().get(0);
        if (record.towards() != 0 && record.towards() != from) {
          ties.computeIfAbsent(List.of(from, record.towards()), k -> new ArrayList<>())
              .add(record.id());
        }
      }
    }
    List<Arc> arcs = new ArrayList<>();
    ties.forEach(
        (ends, ids) -> {
          double[] from = position(ends.get(0), projection);
          double[] to = position(ends.get(1), projection);
          if (from != null && to != null) {
            arcs.add(new Arc(ids.stream().mapToLong(id -> id).toArray(), from, to));
          }
        });
    return arcs;
  }

  /** Where a place is on the plane: its centroid, or a point inside its boundaries; or null. */
  private double[] position(long id, Projection projection) {
    Place place = gazetteer.find(id).orElse(null);
    if (place == null) {
      return null;
    }
    if (place.isLocated()) {
      return projection.forward(place.longitude(), place.latitude());
    }
    Geometry shape =
        place.kind() == PlaceKind.COUNTRY
            ? atlas.countries().get(String.valueOf(place.iso()))
            : atlas.provinces().get(String.valueOf(place.iso()));
    if (shape == null) {
      return place.parent() == 0 || place.parent() == id
          ? null
          : position(place.parent(), projection);
    }
    Coordinate at = largest(shape).getInteriorPoint().getCoordinate();
    return projection.forward(at.x, at.y);
  }
}
