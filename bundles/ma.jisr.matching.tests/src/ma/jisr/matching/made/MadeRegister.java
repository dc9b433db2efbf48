package ma.jisr.matching.made;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A made-up register of which it is known which records are the same: rows under plain headers, and
 * for each row the number of what it describes.
 *
 * @param name of the register
 * @param type the record type that its rows are, as on the command line
 * @param headers of the columns, "code" first
 * @param rows the cells; the code of a row is "R" and its place
 * @param entities what each row describes: rows of one number are duplicates
 */
public record MadeRegister(
    String name, String type, List<String> headers, List<String[]> rows, int[] entities) {

  /** Collects rows, then shuffles them. */
  static final class Builder {

    private final String name;
    private final String type;
    private final List<String> headers;
    private final List<String[]> rows = new ArrayList<>();
    private final List<Integer> entities = new ArrayList<>();
    private int entity;

    Builder(String name, String type, String... headers) {
      this.name = name;
      this.type = type;
      this.headers = List.of(headers);
    }

    /** What is added from now on is something else. */
    Builder entity() {
      entity++;
      return this;
    }

    /** Adds a row; the cell of the code is made later. */
    void add(String... cells) {
      String[] row = new String[headers.size()];
      System.arraycopy(cells, 0, row, 1, cells.length);
      rows.add(row);
      entities.add(entity);
    }

    int size() {
      return rows.size();
    }

    MadeRegister build(Random random) {
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        order.add(i);
      }
      Collections.shuffle(order, random);
      List<String[]> shuffled = new ArrayList<>();
      int[] numbers = new int[rows.size()];
      for (int i = 0; i < order.size(); i++) {
        String[] row = rows.get(order.get(i));
        row[0] = "R" + i;
        shuffled.add(row);
        numbers[i] = entities.get(order.get(i));
      }
      return new MadeRegister(name, type, headers, shuffled, numbers);
    }
  }

  /** How many pairs are duplicates. */
  public int truePairs() {
    int[] count = new int[1 + java.util.Arrays.stream(entities).max().orElse(0)];
    int pairs = 0;
    for (int entity : entities) {
      pairs += count[entity]++;
    }
    return pairs;
  }

  /**
   * The harmonic mean of precision and recall.
   *
   * @param found pairs of places of rows, each once
   */
  public double f1(Set<List<Integer>> found) {
    long right = found.stream().filter(p -> entities[p.get(0)] == entities[p.get(1)]).count();
    return found.isEmpty() ? 0 : 2.0 * right / (found.size() + truePairs());
  }

  /** The pairs of rows that were found and are different, or the same and were not found. */
  public List<String> errors(Set<List<Integer>> found, int most) {
    List<String> errors = new ArrayList<>();
    for (List<Integer> pair : found) {
      if (entities[pair.get(0)] != entities[pair.get(1)]) {
        errors.add("wrong  " + show(pair.get(0)) + "\n       " + show(pair.get(1)));
      }
    }
    for (int i = 0; i < entities.length; i++) {
      for (int j = i + 1; j < entities.length; j++) {
        if (entities[i] == entities[j] && !found.contains(List.of(i, j))) {
          errors.add("missed " + show(i) + "\n       " + show(j));
        }
      }
    }
    Collections.shuffle(errors, new Random(1));
    return errors.subList(0, Math.min(most, errors.size()));
  }

  private String show(int row) {
    return String.join(" | ", new ArrayList<>(java.util.Arrays.asList(rows.get(row))));
  }

  /** Writes it as a CSV file (RFC 4180, UTF-8). */
  public void write(Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(String.join(",", headers));
      out.write('\n');
      for (String[] row : rows) {
        for (int i = 0; i < row.length; i++) {
          out.write(i == 0 ? "" : ",");
          out.write(row[i] == null ? "" : '"' + row[i].replace("\"", "\"\"") + '"');
        }
        out.write('\n');
      }
    }
  }
}
