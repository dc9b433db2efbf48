package ma.jisr.exchange.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The merged cells of a sheet. They stand behind its rows, so that the part is looked through once
 * before it is read: for a pattern of bytes, which is much quicker than parsing it.
 */
final class Merges {

  /** Cells shown as one: columns from 0, rows from 1, both ends included. */
  record Range(int left, int top, int right, int bottom) {

    boolean isWide() {
      return right > left;
    }

    boolean isHigh() {
      return bottom > top;
    }
  }

  private static final byte[] MARK = "mergeCell ref=".getBytes(StandardCharsets.US_ASCII);
  private static final int MOST = 200_000;
  private static final int LONGEST = 40;
  private static final int TAIL = MARK.length + LONGEST;
  private static final int BUFFER = 64 * 1024;
  private static final int[] SHIFT = new int[128];

  static {
    Arrays.fill(SHIFT, MARK.length);
    for (int i = 0; i < MARK.length - 1; i++) {
      SHIFT[MARK[i]] = MARK.length - 1 - i;
    }
  }

  private final List<Range> ranges = new ArrayList<>();
  private int next;
  private final List<Range> open = new ArrayList<>();

  /** Looks for the merged cells of a sheet. */
  Merges(Parts parts, String part) throws IOException {
    byte[] buffer = new byte[BUFFER];
    int kept = 0;
    try (InputStream in = parts.open(part)) {
      for (int n = in.read(buffer, 0, BUFFER); n >= 0; n = in.read(buffer, kept, BUFFER - kept)) {
        int length = kept + n;
        int from = search(buffer, length);
        kept = Math.min(length - from, TAIL);
        System.arraycopy(buffer, length - kept, buffer, 0, kept);
      }
    }
    Arrays.fill(buffer, kept, kept + TAIL, (byte) '>');
    search(buffer, kept + TAIL);
    ranges.sort(Comparator.comparingInt(Range::top));
  }

  /**
   * Finds the marks in a piece of the part by Horspool's method.
   *
   * @return where to go on: behind the last mark of which the whole value is there
   */
  private int search(byte[] bytes, int length) {
    int last = MARK.length - 1;
    int done = 0;
    for (int at = last; at < length; ) {
      byte b = bytes[at];
      if (b == MARK[last] && Arrays.equals(bytes, at - last, at + 1, MARK, 0, MARK.length)) {
        if (at + LONGEST >= length) {
          return at - last;
        }
        add(value(bytes, at + 1));
        done = at + 1;
      }
      at += b < 0 ? MARK.length : SHIFT[b];
    }
    return done;
  }

  private static String value(byte[] bytes, int from) {
    int end = from + 1;
    while (end < from + LONGEST - 1 && bytes[end] != bytes[from]) {
      end++;
    }
    return new String(bytes, from + 1, end - from - 1, StandardCharsets.US_ASCII);
  }

  private void add(String text) {
    String[] ends = text.split(":");
    if (ends.length != 2 || ranges.size() >= MOST) {
      return;
    }
    int left = CellRef.column(ends[0]);
    int right = CellRef.column(ends[1]);
    int top = CellRef.row(ends[0]);
    int bottom = CellRef.row(ends[1]);
    if (left >= 0 && right >= left && top > 0 && bottom >= top) {
      ranges.add(new Range(left, top, right, bottom));
    }
  }

  /** The range that covers a cell, or null. */
  Range at(int column, int row) {
    for (Range range : ranges) {
      if (range.top > row) {
        break;
      }
      if (row <= range.bottom && column >= range.left && column <= range.right) {
        return range;
      }
    }
    return null;
  }

  /**
   * The ranges of several rows that cover a row; to be asked for rows from the first to the last.
   */
  List<Range> covering(int row) {
    while (next < ranges.size() && ranges.get(next).top <= row) {
      Range range = ranges.get(next++);
      if (range.isHigh()) {
        open.add(range);
      }
    }
    if (!open.isEmpty()) {
      open.removeIf(r -> r.bottom < row);
    }
    return open;
  }
}
