package ma.jisr.network.ui.graph;

import java.util.function.IntConsumer;

/** Finds nodes by their place: each stands in the cell of a grid, about two in each. */
final class NodeGrid {

  private static final int MOST_CELLS = 1_000;
  private final Drawing.Nodes nodes;
  private final float left;
  private final float top;
  private final float cell;
  private final int columns;
  private final int rows;
  private final int[] start;
  private final int[] node;

  NodeGrid(Drawing.Nodes nodes, float[] box) {
    this.nodes = nodes;
    left = box[0];
    top = box[1];
    float wide = Math.max(box[2] - box[0], 1e-6f);
    float high = Math.max(box[3] - box[1], 1e-6f);
    int count = Math.max(1, nodes.count() / 2);
    float size = (float) Math.sqrt(wide * (double) high / count);
    cell = Math.max(size, Math.max(wide, high) / MOST_CELLS);
    columns = (int) (wide / cell) + 1;
    rows = (int) (high / cell) + 1;
    start = new int[columns * rows + 1];
    node = new int[nodes.count()];
    for (int i = 0; i < nodes.count(); i++) {
      start[cellOf(i) + 1]++;
    }
    for (int c = 1; c < start.length; c++) {
      start[c] += start[c - 1];
    }
    int[] next = start.clone();
    for (int i = 0; i < nodes.count(); i++) {
      node[next[cellOf(i)]++] = i;
    }
  }

  private int column(float x) {
    return Math.clamp((int) Math.floor((x - left) / cell), 0, columns - 1);
  }

  private int row(float y) {
    return Math.clamp((int) Math.floor((y - top) / cell), 0, rows - 1);
  }

  private int cellOf(int i) {
    return row(nodes.y()[i]) * columns + column(nodes.x()[i]);
  }

  /** Visits the nodes in a rectangle of the plane. */
  void in(double fromX, double fromY, double toX, double toY, IntConsumer visitor) {
    int lastRow = row((float) toY);
    int lastColumn = column((float) toX);
    for (int r = row((float) fromY); r <= lastRow; r++) {
      for (int c = column((float) fromX); c <= lastColumn; c++) {
        for (int i = start[r * columns + c]; i < start[r * columns + c + 1]; i++) {
          int n = node[i];
          float x = nodes.x()[n];
          float y = nodes.y()[n];
          if (x >= fromX && x <= toX && y >= fromY && y <= toY) {
            visitor.accept(n);
          }
        }
      }
    }
  }
}
