package ma.jisr.geo.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ma.jisr.geo.scene.Name;
import ma.jisr.geo.scene.TextMeasure;
import ma.jisr.geo.scene.Viewport;

/**
 * Places names so that none covers another, a cluster, or the legend: the most important first,
 * each at the first free one of nine places (in the order that E. Imhof advises in Positioning
 * Names on Maps, 1975: upon its point, then right above before left below). A name touches its
 * point, or stands beside the cluster that is there, so that nobody takes it for another’s; one
 * that finds no place is left out until the map is enlarged.
 */
final class Names {

  /** Where the middle of the name is, in halves of its size from the point. */
  private static final double[][] AROUND = {
    {0, 0}, {1, 0}, {1, -1}, {1, 1}, {-1, 0}, {-1, -1}, {-1, 1}, {0, -1}, {0, 1}
  };

  /** How far a name is from the middle of a cluster, which is small or large. */
  private static final double[] GAPS = {8, 19};

  /** The part of its half size that a name may be moved from a point where nothing stands. */
  private static final double SHIFT = 0.85;

  private static final double LEAST_ROOM = 16;
  private static final double AIR = 2;

  private Names() {}

  static List<Mark.Text> place(
      List<Name> names, Viewport view, TextMeasure measure, Boxes taken, List<Cluster> clusters) {
    List<Name> byRank = new ArrayList<>();
    for (Name name : names) {
      double x = view.toX(name.x());
      double y = view.toY(name.y());
      boolean seen = x > 0 && y > 0 && x < view.width() && y < view.height();
      if (seen && name.room() * view.scale() >= LEAST_ROOM) {
        byRank.add(name);
      }
    }
    byRank.sort(Comparator.comparingDouble(Name::rank));
    List<Mark.Text> placed = new ArrayList<>();
    for (Name name : byRank) {
      Mark.Text text = place(name, view, measure, taken, clusters);
      if (text != null) {
        placed.add(text);
      }
    }
    return placed;
  }

  private static Mark.Text place(
      Name name, Viewport view, TextMeasure measure, Boxes taken, List<Cluster> clusters) {
    double x = view.toX(name.x());
    double y = view.toY(name.y());
    boolean covered =
        !taken.isFree(x - 1, y - 1, 2, 2) && clusters.stream().anyMatch(c -> c.isAt(x, y));
    if (!covered) {
      return first(name, measure, view, taken, SHIFT, 0);
    }
    Mark.Text near = first(name, measure, view, taken, 1, GAPS[0]);
    return near != null ? near : first(name, measure, view, taken, 1, GAPS[1]);
  }

  private static Mark.Text first(
      Name name, TextMeasure measure, Viewport view, Boxes taken, double shift, double gap) {
    double width = measure.width(name.text(), name.style());
    double height = measure.height(name.style());
    for (double[] at : AROUND) {
      double x = view.toX(name.x()) - width / 2 + at[0] * (shift * width / 2 + gap);
      double y = view.toY(name.y()) - height / 2 + at[1] * (shift * height / 2 + gap / 2);
      boolean seen = x >= 0 && y >= 0 && x + width <= view.width() && y + height <= view.height();
      if (seen && taken.isFree(x - AIR, y, width + 2 * AIR, height)) {
        taken.take(x - AIR, y, width + 2 * AIR, height);
        return new Mark.Text(name.text(), x, y, width, height, name.style());
      }
    }
    return null;
  }
}
