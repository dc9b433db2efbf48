package ma.jisr.geo.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rectangles in pixels that nothing else may cover, found by the cells of a grid. */
public final class Boxes {

  private static final int CELL = 48;
  private final Map<Integer, List<double[]>> cells = new HashMap<>();

  /** Whether a rectangle touches none of them. */
  public boolean isFree(double x, double y, double width, double height) {
    for (int column = cell(x); column <= cell(x + width); column++) {
      for (int row = cell(y); row <= cell(y + height); row++) {
        for (double[] box : cells.getOrDefault(key(column, row), List.of())) {
          if (x < box[2] && box[0] < x + width && y < box[3] && box[1] < y + height) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** Takes a rectangle. */
  public void take(double x, double y, double width, double height) {
    double[] box = {x, y, x + width, y + height};
    for (int column = cell(x); column <= cell(x + width); column++) {
      for (int row = cell(y); row <= cell(y + height); row++) {
        cells.computeIfAbsent(key(column, row), k -> new ArrayList<>()).add(box);
      }
    }
  }

  private static int cell(double pixel) {
    return (int) Math.floor(pixel / CELL);
  }

  private static int key(int column, int row) {
    return column * 65_536 + row;
  }
}
