package ma.jisr.geo.scene;

import java.util.List;
import ma.jisr.geo.projection.Projection;
import org.locationtech.jts.geom.Envelope;

/**
 * Everything that a map shows, whatever the window or file that it is drawn in.
 *
 * @param title the heading of exported maps
 * @param projection of the plane that all coordinates are on
 * @param home the part of the plane that is seen at first
 * @param limits the part of the plane that there is
 * @param layers of areas, the lowest first
 * @param arcs above them
 * @param spots above those
 * @param clustered whether near spots are drawn as one
 * @param names above all
 * @param legend of the colours
 * @param credits whose data it is
 * @param rightToLeft whether it is read from right to left
 */
public record Scene(
    String title,
    Projection projection,
    Envelope home,
    Envelope limits,
    List<AreaLayer> layers,
    List<Arc> arcs,
    List<Spot> spots,
    boolean clustered,
    List<Name> names,
    Legend legend,
    String credits,
    boolean rightToLeft) {

  /** Keeps copies. */
  public Scene {
    layers = List.copyOf(layers);
    arcs = List.copyOf(arcs);
    spots = List.copyOf(spots);
    names = List.copyOf(names);
  }
}
