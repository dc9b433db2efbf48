package ma.jisr.network.ui.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Gives labels a place beside their nodes where they cover no other label and no larger node; those
 * without room are left out. The most important nodes are asked first: those that are chosen, then
 * groups, then large ones.
 */
final class LabelPlacer {

  private static final int CELL = 4;
  private static final int GAP = 3;
  private static final int MOST_DISCS = 4_000;
  private final Drawing drawing;
  private final Viewport view;
  private final Sizes sizes;
  private final int columns;
  private final int rows;
  private final boolean[] taken;

  LabelPlacer(Drawing drawing, Viewport view, Sizes sizes) {
    this.drawing = drawing;
    this.view = view;
    this.sizes = sizes;
    columns = view.width() / CELL + 1;
    rows = view.height() / CELL + 1;
    taken = new boolean[columns * rows];
  }

  /**
   * The nodes in sight, the most important first.
   *
   * @param most how many at most
   */
  int[] candidates(int most) {
    List<Integer> seen = Hits.nodes(drawing, view, 0, 0, view.width(), view.height());
    Drawing.Nodes nodes = drawing.nodes();
    if (seen.size() <= MOST_DISCS) {
      seen.forEach(this::takeDisc);
    }
    return seen.stream()
        .sorted(
            Comparator.comparing((Integer n) -> !nodes.is(n, Drawing.CHOSEN))
                .thenComparing(n -> nodes.is(n, Drawing.QUIET))
                .thenComparing(n -> !nodes.is(n, Drawing.GROUP))
                .thenComparing(n -> -nodes.radius()[n])
                .thenComparing(n -> nodes.key()[n]))
        .limit(most)
        .mapToInt(n -> n)
        .toArray();
  }

  /** No label stands there. */
  void keepFree(Rectangle part) {
    if (!part.isEmpty()) {
      fill(part.x, part.y, part.width, part.height, true);
    }
  }

  private void takeDisc(int node) {
    int reach = (int) (sizes.radius(node) * 0.6f);
    int x = (int) view.toX(drawing.nodes().x()[node]);
    int y = (int) view.toY(drawing.nodes().y()[node]);
    fill(x - reach, y - reach, 2 * reach, 2 * reach, true);
  }

  /** Whether any of it is taken; with {@code take}, takes it. */
  private boolean fill(int x, int y, int width, int height, boolean take) {
    int firstRow = Math.max(0, Math.floorDiv(y, CELL));
    int lastRow = Math.min(rows - 1, Math.floorDiv(y + height - 1, CELL));
    int firstColumn = Math.max(0, Math.floorDiv(x, CELL));
    int lastColumn = Math.min(columns - 1, Math.floorDiv(x + width - 1, CELL));
    for (int row = firstRow; row <= lastRow; row++) {
      if (take) {
        Arrays.fill(
            taken,
            row * columns + firstColumn,
            row * columns + Math.max(firstColumn, lastColumn + 1),
            true);
        continue;
      }
      for (int column = firstColumn; column <= lastColumn; column++) {
        if (taken[row * columns + column]) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Places labels.
   *
   * @param candidates the most important first
   * @param sprites the picture of a node's label; null when it has none
   */
  List<Painter.Label> place(int[] candidates, IntFunction<Sprite> sprites) {
    List<Painter.Label> placed = new ArrayList<>();
    for (int node : candidates) {
      Sprite sprite = sprites.apply(node);
      if (sprite != null) {
        place(node, sprite, placed);
      }
    }
    return placed;
  }

  private void place(int node, Sprite sprite, List<Painter.Label> placed) {
    int radius = (int) Math.ceil(sizes.radius(node)) + GAP;
    int x = (int) Math.round(view.toX(drawing.nodes().x()[node]));
    int y = (int) Math.round(view.toY(drawing.nodes().y()[node]));
    int width = sprite.width();
    int height = sprite.height();
    int aside = (int) (radius * 0.7);
    int[][] places = {
      {-width / 2, radius - 1}, // below, above, right, left, then the corners
      {-width / 2, -radius - height + 1},
      {radius, -height / 2},
      {-radius - width, -height / 2},
      {aside, aside - 2},
      {aside, -aside - height + 2},
      {-aside - width, aside - 2},
      {-aside - width, -aside - height + 2}
    };
    boolean chosen = drawing.nodes().is(node, Drawing.CHOSEN);
    int best =
        IntStream.range(0, places.length)
            .filter(p -> isFree(x + places[p][0], y + places[p][1], width, height))
            .findFirst()
            .orElse(chosen ? 0 : -1);
    if (best >= 0) {
      fill(x + places[best][0], y + places[best][1], width, height, true);
      placed.add(new Painter.Label(node, sprite, places[best][0], places[best][1]));
    }
  }

  private boolean isFree(int x, int y, int width, int height) {
    boolean inside = x >= 0 && y >= 0 && x + width <= view.width() && y + height <= view.height();
    return inside && !fill(x, y, width, height, false);
  }
}
