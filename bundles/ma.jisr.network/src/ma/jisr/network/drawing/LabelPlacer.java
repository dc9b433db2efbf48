package ma.jisr.network.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ma.jisr.geo.layout.Boxes;
import ma.jisr.geo.layout.Mark;
import ma.jisr.geo.scene.TextMeasure;
import ma.jisr.geo.scene.TextStyle;
import ma.jisr.geo.scene.Viewport;

/**
 * Places the names of nodes beside them so that none covers another: the most important first, each
 * at the first free one of some places around its node. While there are few nodes a name covers
 * none, but for those of the most important; where they stand dense it may cover those that are
 * less important. A name that finds no room is left out until the picture is enlarged.
 */
public final class LabelPlacer {

  private static final int INK = 0xFF222B36;
  private static final int WHITE = 0xFFFFFFFF;

  /** The letters of the names of common nodes. */
  public static final TextStyle COMMON = new TextStyle(11, false, INK, WHITE);

  /** The letters of the names of the few most important nodes. */
  public static final TextStyle IMPORTANT = new TextStyle(12, true, INK, WHITE);

  /** As many nodes may have their names in larger letters. */
  private static final int FEW = 5;

  /** With more nodes in sight, names may cover lesser nodes. */
  private static final int DENSE = 250;

  /** At most so many pixels of the picture for each name: a page of names shows nothing. */
  private static final double ROOM = 5_000;

  /** The same where nodes stand dense, and names cover some. */
  private static final double DENSE_ROOM = 15_000;

  /** So many letters a line has, and so many lines a name: first wide, then narrow. */
  private static final int[][] WRAPS = {{26, 2}, {16, 3}};

  private static final int[][] WRAPS_OF_FEW = {{26, 3}, {16, 4}};

  /** Up to so many nodes have room for whole names. */
  private static final int SPARSE = 80;

  private static final double PITCH = 0.92;
  private static final double AIR = 2;
  private static final double GAP = 3;

  /** Where the middle of the name is: -1 before the node, 1 behind it; -1 above, 1 below. */
  private static final double[][] AROUND = {
    {1, 0},
    {0, -1},
    {0, 1},
    {-1, 0},
    {1, -1},
    {1, 1},
    {-1, -1},
    {-1, 1},
    {1, -0.6},
    {1, 0.6},
    {-1, -0.6},
    {-1, 0.6},
    {0.6, -1},
    {0.6, 1},
    {-0.6, -1},
    {-0.6, 1}
  };

  /**
   * A name that found room.
   *
   * @param node the number of the node in the scene
   * @param lines one or two lines of text in pixels
   */
  public record Label(int node, List<Mark.Text> lines) {}

  private final NetworkScene scene;
  private final Viewport view;
  private final TextMeasure measure;
  private final Boxes all = new Boxes();
  private final Boxes greater = new Boxes();

  private LabelPlacer(NetworkScene scene, Viewport view, TextMeasure measure) {
    this.scene = scene;
    this.view = view;
    this.measure = measure;
  }

  /**
   * Places names.
   *
   * @param scene whose nodes they are of; nodes with an empty label have none
   * @param view where and how large it is seen: nodes out of sight have no names
   * @param measure of the fonts that they will be drawn with
   * @param most how many at most
   * @param kept x, y, width and height of boxes in pixels where no name may stand
   * @return those that found room, the most important first
   */
  public static List<Label> place(
      NetworkScene scene, Viewport view, TextMeasure measure, int most, List<double[]> kept) {
    return new LabelPlacer(scene, view, measure).place(most, kept);
  }

  private List<Label> place(int most, List<double[]> kept) {
    List<Integer> seen = new ArrayList<>();
    for (int v = 0; v < scene.nodes().size(); v++) {
      NetworkScene.Node node = scene.nodes().get(v);
      double x = view.toX(node.x());
      double y = view.toY(node.y());
      if (x >= 0 && y >= 0 && x <= view.width() && y <= view.height()) {
        seen.add(v);
        double r = NetworkScene.radius(node.radius(), view.scale());
        all.take(x - r, y - r, 2 * r, 2 * r);
      }
    }
    for (double[] box : kept) {
      all.take(box[0], box[1], box[2], box[3]);
      greater.take(box[0], box[1], box[2], box[3]);
    }
    boolean dense = seen.size() > DENSE;
    seen.sort(
        Comparator.<Integer>comparingDouble(v -> -scene.nodes().get(v).rank())
            .thenComparingInt(v -> v));
    long room = (long) (view.width() * (double) view.height() / (dense ? DENSE_ROOM : ROOM));
    long wanted = Math.min(most, room);
    List<Label> placed = new ArrayList<>();
    for (int i = 0; i < seen.size() && placed.size() < wanted; i++) {
      NetworkScene.Node node = scene.nodes().get(seen.get(i));
      double r = NetworkScene.radius(node.radius(), view.scale());
      greater.take(view.toX(node.x()) - r, view.toY(node.y()) - r, 2 * r, 2 * r);
      if (node.label().isBlank()) {
        continue;
      }
      boolean important = i < FEW && seen.size() > 2 * FEW;
      TextStyle style = important ? IMPORTANT : COMMON;
      Label label = null;
      for (int[] wrap : seen.size() <= SPARSE ? WRAPS_OF_FEW : WRAPS) {
        label = label != null ? label : label(seen.get(i), style, wrap, all);
      }
      if (label == null && (dense || i < FEW)) {
        label = label(seen.get(i), style, WRAPS[0], greater);
      }
      if (label != null) {
        placed.add(label);
      }
    }
    return placed;
  }

  private Label label(int v, TextStyle style, int[] wrap, Boxes taken) {
    NetworkScene.Node node = scene.nodes().get(v);
    List<String> lines = lines(node.label().strip(), wrap[0], wrap[1]);
    double[] widths = new double[lines.size()];
    double width = 0;
    for (int i = 0; i < widths.length; i++) {
      widths[i] = measure.width(lines.get(i), style);
      width = Math.max(width, widths[i]);
    }
    double line = measure.height(style);
    double height = line * PITCH * lines.size();
    double radius = NetworkScene.radius(node.radius(), view.scale());
    double ahead = scene.rightToLeft() ? -1 : 1;
    for (double[] at : AROUND) {
      double side = at[0] * ahead;
      boolean beside = Math.abs(at[0]) == 1;
      // Beside the node, moved up or down at most until a corner touches it; or above or below it,
      // moved to either side.
      double x = view.toX(node.x()) - width / 2;
      double y = view.toY(node.y()) - height / 2;
      if (beside && Math.abs(at[1]) < 1) {
        x += side * (radius + GAP + width / 2);
        y += at[1] * height / 2;
      } else {
        x += side * (radius * 0.6 + width / 2) * (beside ? 1 : Math.abs(at[0]));
        y += at[1] * (radius + (at[0] == 0 ? GAP : 1) + height / 2);
      }
      boolean fits = x >= 1 && y >= 1 && x + width < view.width() && y + height < view.height();
      if (fits && taken.isFree(x - AIR, y, width + 2 * AIR, height)) {
        all.take(x - AIR, y, width + 2 * AIR, height);
        greater.take(x - AIR, y, width + 2 * AIR, height);
        List<Mark.Text> texts = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
          double rest = width - widths[i];
          double left = x + (!beside ? rest / 2 : side > 0 ? 0 : rest);
          double top = y + i * PITCH * line;
          texts.add(new Mark.Text(lines.get(i), left, top, widths[i], line, style));
        }
        return new Label(v, texts);
      }
    }
    return null;
  }

  /** Long names in lines, broken between words; what is still too long is cut. */
  static List<String> lines(String name, int letters, int most) {
    List<String> lines = new ArrayList<>();
    String rest = name.replaceAll("\\s+", " ");
    while (rest.length() > letters && lines.size() < most - 1) {
      int space = rest.lastIndexOf(' ', letters);
      if (space < letters / 3) {
        break; // no word ends in time
      }
      lines.add(rest.substring(0, space));
      rest = rest.substring(space + 1);
    }
    if (rest.length() > letters + 2) {
      int count = Math.min(rest.codePointCount(0, rest.length()), letters);
      rest = rest.substring(0, rest.offsetByCodePoints(0, count)).strip() + '…';
    }
    lines.add(rest);
    return lines;
  }
}
