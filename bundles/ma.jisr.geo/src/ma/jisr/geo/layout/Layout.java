package ma.jisr.geo.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;
import ma.jisr.geo.scene.Arc;
import ma.jisr.geo.scene.Area;
import ma.jisr.geo.scene.AreaLayer;
import ma.jisr.geo.scene.Name;
import ma.jisr.geo.scene.Scene;
import ma.jisr.geo.scene.TextMeasure;
import ma.jisr.geo.scene.TextStyle;
import ma.jisr.geo.scene.Viewport;
import org.locationtech.jts.geom.Envelope;

/** Lays a scene out for a viewport. */
public final class Layout {

  /** The colour of records on the map. */
  public static final int SPOT = 0xFFD9622B;

  private static final int CHOSEN = 0xFF8A1C52;
  private static final int WHITE = 0xFFFFFFFF;
  private static final int ARC = 0x90D9622B;
  private static final int FEW = 40;

  /** Further off, what draws would run over its numbers. */
  private static final double FAR = 4_000_000;

  private static final int SEA = 0xFFE4EEF3;
  private static final double LONGEST_NAME = 34;
  private static final TextStyle COUNT = new TextStyle(11, true, WHITE, 0);
  private static final TextStyle RECORD = new TextStyle(11, false, 0xFF8A3A12, WHITE);
  private final Scene scene;
  private final Viewport view;
  private final TextMeasure measure;
  private final int steps;
  private final List<Mark> marks = new ArrayList<>();
  private int[] buffer = new int[4096];

  /**
   * A layout.
   *
   * @param scene what is shown
   * @param view where and how large
   * @param measure of the fonts that it will be drawn with
   * @param steps how many steps a pixel has: the fineness of lines
   */
  public Layout(Scene scene, Viewport view, TextMeasure measure, int steps) {
    this.scene = scene;
    this.view = view;
    this.measure = measure;
    this.steps = steps;
  }

  /**
   * Lays it out.
   *
   * @param heading whether the title of the scene stands on the map, as on one that is printed
   * @param chosen which records are chosen
   */
  public Frame lay(boolean heading, LongPredicate chosen) {
    Envelope part = view.part();
    marks.add(new Mark.Box(0, 0, view.width(), view.height(), SEA, 0));
    for (AreaLayer layer : scene.layers()) {
      for (Area area : layer.areas()) {
        if (part.intersects(area.bounds())) {
          polygon(area, layer);
        }
      }
    }
    scene.arcs().forEach(arc -> arc(arc, part, chosen));
    Boxes taken = new Boxes();
    List<Mark> furniture = new Furniture(scene, view, measure).lay(heading, taken);
    List<Cluster> clusters = Clusters.of(scene, view);
    List<Name> names = new ArrayList<>(scene.names());
    boolean few = clusters.size() <= FEW;
    for (Cluster cluster : clusters) {
      cluster(cluster, chosen);
      double r = cluster.radius();
      taken.take(cluster.x() - r, cluster.y() - r, 2 * r, 2 * r);
      if (few && cluster.spots().size() == 1) {
        double x = cluster.spots().get(0).x();
        double y = cluster.spots().get(0).y();
        names.add(new Name(shortened(cluster.spots().get(0).name()), x, y, 1e9, 1e9, RECORD));
      }
    }
    marks.addAll(Names.place(names, view, measure, taken, clusters));
    marks.addAll(furniture);
    return new Frame(scene, view, marks, clusters);
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME
        ? name
        : name.substring(0, (int) LONGEST_NAME - 1).strip() + '…';
  }

  private void polygon(Area area, AreaLayer layer) {
    List<int[]> rings = new ArrayList<>(area.rings().length);
    for (double[] ring : area.rings()) {
      int[] seen = snapped(ring, true);
      if (seen.length >= 6) {
        rings.add(seen);
      }
    }
    if (!rings.isEmpty()) {
      marks.add(
          new Mark.Polygon(
              rings.toArray(int[][]::new), steps, area.fill(), layer.line(), layer.width()));
    }
  }

  /**
   * The points of a line on the grid of half pixels, without those that fall on the one before: the
   * boundary that two areas share comes out the same for both, whichever way round each runs.
   */
  private int[] snapped(double[] line, boolean closed) {
    if (buffer.length < line.length) {
      buffer = new int[line.length];
    }
    double factor = view.scale() * steps;
    double offsetX = view.width() * steps / 2.0 - view.x() * factor;
    double offsetY = view.height() * steps / 2.0 + view.y() * factor;
    int count = 0;
    int lastX = Integer.MIN_VALUE;
    int lastY = Integer.MIN_VALUE;
    for (int i = 0; i < line.length; i += 2) {
      int x = (int) Math.rint(Math.max(-FAR, Math.min(FAR, line[i] * factor + offsetX)));
      int y = (int) Math.rint(Math.max(-FAR, Math.min(FAR, offsetY - line[i + 1] * factor)));
      if (x != lastX || y != lastY) {
        buffer[count++] = x;
        buffer[count++] = y;
        lastX = x;
        lastY = y;
      }
    }
    if (closed && count > 2 && buffer[0] == lastX && buffer[1] == lastY) {
      count -= 2; // what draws polygons closes them
    }
    return Arrays.copyOf(buffer, count);
  }

  private void cluster(Cluster cluster, LongPredicate chosen) {
    boolean some = cluster.spots().stream().anyMatch(spot -> chosen.test(spot.id()));
    int fill = some ? CHOSEN : SPOT;
    marks.add(
        new Mark.Disc(cluster.x(), cluster.y(), cluster.radius(), fill, WHITE, some ? 2.5f : 1.5f));
    if (cluster.spots().size() > 1) {
      String count = String.valueOf(cluster.spots().size());
      double width = measure.width(count, COUNT);
      double height = measure.height(COUNT);
      marks.add(
          new Mark.Text(
              count, cluster.x() - width / 2, cluster.y() - height / 2, width, height, COUNT));
    }
  }

  /** A curve that bends to its right, so that what goes and what comes are two lines. */
  private void arc(Arc arc, Envelope part, LongPredicate chosen) {
    double[] from = arc.from();
    double[] to = arc.to();
    if (!part.intersects(new Envelope(from[0], to[0], from[1], to[1]))) {
      return;
    }
    int pieces = 24;
    double middleX = (from[0] + to[0]) / 2 + (to[1] - from[1]) * 0.18;
    double middleY = (from[1] + to[1]) / 2 - (to[0] - from[0]) * 0.18;
    double[] line = new double[2 * (pieces + 1)];
    for (int i = 0; i <= pieces; i++) {
      double t = (double) i / pieces;
      double a = (1 - t) * (1 - t);
      double b = 2 * t * (1 - t);
      double c = t * t;
      line[2 * i] = a * from[0] + b * middleX + c * to[0];
      line[2 * i + 1] = a * from[1] + b * middleY + c * to[1];
    }
    float width = (float) Math.min(6, 1.2 + Math.log(arc.ids().length) * 0.9);
    int color = Arrays.stream(arc.ids()).anyMatch(chosen) ? CHOSEN : ARC;
    marks.add(new Mark.Line(snapped(line, false), steps, color, width));
  }
}
