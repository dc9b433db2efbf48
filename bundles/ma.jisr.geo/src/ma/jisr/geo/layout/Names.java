package ma.jisr.geo.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ma.jisr.geo.scene.Name;
import ma.jisr.geo.scene.TextMeasure;
import ma.jisr.geo.scene.Viewport;

/**
 * Places names so that none covers another, a cluster, or the legend: the most important first,
 * each at the first free one of nine places around its point (in the order that E. Imhof advises in
 * Positioning Names on Maps, 1975: upon it, then right above before left below). A name that finds
 * no place is left out until the map is enlarged.
 */
final class Names {

  /** Where the middle of the name is, in halves of its size from the point. */
  private static final double[][] AROUND = {
    {0, 0}, {1, 0}, {1, -1}, {1, 1}, {-1, 0}, {-1, -1}, {-1, 1}, {0, -1}, {0, 1}
  };

  private static final double GAP = 6;
  private static final double AIR = 2;

  private Names() {}

  static List<Mark.Text> place(List<Name> names, Viewport view, TextMeasure measure, Boxes taken) {
    List<Name> byRank = new ArrayList<>();
    for (Name name : names) {
      double x = view.toX(name.x());
      double y = view.toY(name.y());
      if (x > 0 && y > 0 && x < view.width() && y < view.height()) {
        byRank.add(name);
      }
    }
    byRank.sort(Comparator.comparingDouble(Name::rank));
    List<Mark.Text> placed = new ArrayList<>();
    for (Name name : byRank) {
      double width = measure.width(name.text(), name.style());
      double height = measure.height(name.style());
      for (double[] at : AROUND) {
        double gap = at[0] == 0 && at[1] == 0 ? 0 : GAP;
        double x = view.toX(name.x()) - width / 2 + at[0] * (width / 2 + gap);
        double y = view.toY(name.y()) - height / 2 + at[1] * (height / 2 + gap / 2);
        boolean seen = x >= 0 && y >= 0 && x + width <= view.width() && y + height <= view.height();
        if (seen && taken.isFree(x - AIR, y, width + 2 * AIR, height)) {
          taken.take(x - AIR, y, width + 2 * AIR, height);
          placed.add(new Mark.Text(name.text(), x, y, width, height, name.style()));
          break;
        }
      }
    }
    return placed;
  }
}
