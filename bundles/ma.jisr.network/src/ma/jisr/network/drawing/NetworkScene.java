package ma.jisr.network.drawing;

import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * Everything that a picture of a network shows, whatever the window or file that it is drawn in.
 * The plane is that of {@link ma.jisr.network.layout.Positions}: x to the right, y upwards, a tie
 * some 60 long.
 *
 * @param title the heading; "" for none
 * @param date what date it shows, in words; "" for none
 * @param credit whose data it is; "" for none
 * @param nodes in the order of the graph; drawn from the first to the last
 * @param ties in the order of the graph
 * @param legend what colours, shapes and sizes mean
 * @param rightToLeft whether it is read from right to left
 */
public record NetworkScene(
    String title,
    String date,
    String credit,
    List<Node> nodes,
    List<Tie> ties,
    NetworkLegend legend,
    boolean rightToLeft) {

  private static final double LEAST_RADIUS = 1.2;
  private static final double LEAST_SIDE = 120;

  /**
   * A node.
   *
   * @param id of the record that it is, 0 for none
   * @param label its name
   * @param x of its middle
   * @param y of its middle
   * @param radius of a disc of its area, in units of the plane; see {@link #radius}
   * @param color as 0xAARRGGBB
   * @param shape its outline
   * @param rank how important its label is: the greater, the sooner it is placed
   */
  public record Node(
      long id,
      String label,
      double x,
      double y,
      double radius,
      int color,
      Shape shape,
      double rank) {

    /** The same at another place. */
    public Node at(double newX, double newY) {
      return new Node(id, label, newX, newY, radius, color, shape, rank);
    }
  }

  /**
   * A tie.
   *
   * @param tail the number of the node where it begins
   * @param head the number of the node where it ends
   * @param bend how far its middle lies to the left of the straight line, as a part of its length;
   *     of a tie that leads back to its node, the number of the loop there, from 1
   * @param width in pixels where a unit of the plane is a pixel
   * @param color as 0xAARRGGBB
   * @param arrow whether its head bears an arrow
   * @param dashed whether it is drawn with gaps, as one that has ended
   * @param route x and y by turns of the points that it goes by; empty for none
   */
  public record Tie(
      int tail,
      int head,
      double bend,
      double width,
      int color,
      boolean arrow,
      boolean dashed,
      double[] route) {}

  /** Keeps copies. */
  public NetworkScene {
    nodes = List.copyOf(nodes);
    ties = List.copyOf(ties);
  }

  /**
   * How large the radius of a node is drawn: in proportion while the picture is small, with the
   * square root once it is enlarged, so that there is more room between large nodes.
   *
   * @param radius in units of the plane
   * @param scale pixels per unit
   * @return in pixels
   */
  public static double radius(double radius, double scale) {
    return Math.max(LEAST_RADIUS, radius * Math.min(scale, Math.sqrt(scale)));
  }

  /**
   * How wide a tie is drawn.
   *
   * @param width in pixels where a unit is a pixel
   * @param scale pixels per unit
   * @return in pixels
   */
  public static double width(double width, double scale) {
    return width * Math.clamp(Math.sqrt(scale), 0.35, 1.25);
  }

  /** The part of the plane that nodes and ties take; never empty. */
  public Envelope home() {
    Envelope home = new Envelope();
    for (Node node : nodes) {
      home.expandToInclude(node.x() - node.radius(), node.y() - node.radius());
      home.expandToInclude(node.x() + node.radius(), node.y() + node.radius());
    }
    for (Tie tie : ties) {
      for (int i = 0; i < tie.route().length; i += 2) {
        home.expandToInclude(tie.route()[i], tie.route()[i + 1]);
      }
    }
    if (home.isNull()) {
      home.expandToInclude(0, 0);
    }
    home.expandBy(
        Math.max(0, LEAST_SIDE - home.getWidth()) / 2,
        Math.max(0, LEAST_SIDE - home.getHeight()) / 2);
    return home;
  }
}
