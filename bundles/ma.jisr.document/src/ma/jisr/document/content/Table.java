package ma.jisr.document.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table: its headers are repeated on each page. Rows may have empty cells and a least height, to
 * be filled in by hand.
 */
public final class Table implements Block {

  private final List<String> headers;
  private final List<List<Text>> rows = new ArrayList<>();
  private float[] widths;
  private final boolean[] figures;
  private float rowHeight;

  private Table(List<String> headers) {
    this.headers = List.copyOf(headers);
    figures = new boolean[headers.size()];
  }

  /** A table with headers, which are "" each when it needs none. */
  public static Table of(String... headers) {
    return of(List.of(headers));
  }

  /** A table with headers, which are "" each when it needs none. */
  public static Table of(List<String> headers) {
    if (headers.isEmpty()) {
      throw new IllegalArgumentException("a table without columns");
    }
    return new Table(headers);
  }

  /** How wide the columns are to each other; without it, by what is in them. */
  public Table widths(float... shares) {
    if (shares.length != headers.size()) {
      throw new IllegalArgumentException(shares.length + " widths");
    }
    widths = shares.clone();
    return this;
  }

  /** Columns whose cells stand under each other by their ends, counted from 0. */
  public Table figures(int... columns) {
    for (int column : columns) {
      figures[column] = true;
    }
    return this;
  }

  /** The least height of a row, in points: 28 is comfortable for a signature. */
  public Table rowHeight(float height) {
    rowHeight = height;
    return this;
  }

  /** Adds a row of plain texts; cells that are not given are empty. */
  public Table row(String... cells) {
    return row(Stream.of(cells).map(Text::of).toList());
  }

  /** Adds a row; cells that are not given are empty. */
  public Table row(List<Text> cells) {
    if (cells.size() > headers.size()) {
      throw new IllegalArgumentException(cells.size() + " cells");
    }
    List<Text> row = new ArrayList<>(cells);
    while (row.size() < headers.size()) {
      row.add(Text.NONE);
    }
    rows.add(List.copyOf(row));
    return this;
  }

  /** Adds rows with nothing in them. */
  public Table emptyRows(int count) {
    for (int i = 0; i < count; i++) {
      row(List.of());
    }
    return this;
  }

  /** The headers. */
  public List<String> headers() {
    return headers;
  }

  /** Whether any header says something. */
  public boolean isTitled() {
    return headers.stream().anyMatch(h -> !h.isEmpty());
  }

  /** The rows, of as many cells as there are headers. */
  public List<List<Text>> rows() {
    return Collections.unmodifiableList(rows);
  }

  /** The shares of columns; null when what is in them decides. */
  public float[] widths() {
    return widths == null ? null : widths.clone();
  }

  /** Whether the cells of a column stand by their ends. */
  public boolean isFigures(int column) {
    return figures[column];
  }

  /** The least height of a row, in points. */
  public float rowHeight() {
    return rowHeight;
  }
}
