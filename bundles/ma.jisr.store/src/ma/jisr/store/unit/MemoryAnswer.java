package ma.jisr.store.unit;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import ma.jisr.store.Column;
import ma.jisr.store.memory.MemoryTable;
import org.eclipse.emf.ecore.EClass;

/** Answers a question from memory, as {@link DatabaseAnswer} does from the database. */
final class MemoryAnswer {

  private static final int ROWS_BETWEEN_CHECKS = 4_096;

  private final MemoryValues memory;
  private final MemoryRanks ranks;
  private final Question question;
  private final Runnable check;

  /**
   * An answer.
   *
   * @param check called now and then; throws when nobody waits for the answer any more
   */
  MemoryAnswer(MemoryValues memory, MemoryRanks ranks, Question question, Runnable check) {
    this.memory = memory;
    this.ranks = ranks;
    this.question = question;
    this.check = check;
  }

  /** Is shown the rows that meet the question, type by type. */
  interface Visitor {
    void visit(EClass type, MemoryTable table, int row);
  }

  /** Visits every row that meets the question, each type's in the order of the identifiers. */
  void forEach(Visitor visitor) {
    MemoryTests tests = new MemoryTests(memory);
    for (EClass type : question.types()) {
      MemoryTable table = memory.table(type);
      IntPredicate test = tests.all(type, question.conditions());
      for (int row = 0; row < table.size(); row++) {
        if (row % ROWS_BETWEEN_CHECKS == 0) {
          check.run();
        }
        if (table.isTrashed(row) == question.inTrash() && test.test(row)) {
          visitor.visit(type, table, row);
        }
      }
    }
  }

  /** How many records there are. */
  long count() {
    long[] count = {0};
    forEach((type, table, row) -> count[0]++);
    return count[0];
  }

  /** Their identifiers, in order. */
  long[] ids() {
    Found found = new Found(question.orders().size());
    int[][] keys = new int[question.orders().size()][];
    int[] offset = {0};
    EClass[] current = {null};
    for (int i = 0; i < keys.length; i++) {
      keys[i] = ranks.of(memory, question.types(), question.orders().get(i));
    }
    forEach(
        (type, table, row) -> {
          if (type != current[0]) {
            offset[0] = offset(type);
            current[0] = type;
          }
          found.add(table.id(row), keys, offset[0] + row);
        });
    return found.sorted(question.types().size() > 1);
  }

  /** Where the rows of a type begin when those of all types are counted through. */
  private int offset(EClass type) {
    int offset = 0;
    for (EClass before : question.types()) {
      if (before == type) {
        return offset;
      }
      offset += memory.table(before).size();
    }
    throw new IllegalArgumentException(type.getName());
  }

  /** The values that a row has in some columns, by the type of the row. */
  MemoryValues.Reader[] readers(EClass type, List<Column> columns) {
    return columns.stream().map(c -> memory.reader(type, c)).toArray(MemoryValues.Reader[]::new);
  }

  /** Identifiers with their ranks. */
  private static final class Found {
    private final int[][] ranks;
    private long[] ids = new long[1_024];
    private int count;

    Found(int orders) {
      ranks = new int[orders][ids.length];
    }

    void add(long id, int[][] keys, int at) {
      if (count == ids.length) {
        ids = Arrays.copyOf(ids, count * 2);
        for (int i = 0; i < ranks.length; i++) {
          ranks[i] = Arrays.copyOf(ranks[i], count * 2);
        }
      }
      for (int i = 0; i < ranks.length; i++) {
        ranks[i][count] = keys[i][at];
      }
      ids[count++] = id;
    }

    /**
     * The identifiers in order.
     *
     * @param mixed whether those of several types follow each other
     */
    long[] sorted(boolean mixed) {
      long[] all = Arrays.copyOf(ids, count);
      if (mixed && ranks.length == 0) {
        Arrays.sort(all);
      }
      if (ranks.length == 0) {
        return all;
      }
      if (ranks.length == 1 && !mixed) {
        // One number says it all: the rank, then the place, which follows the identifier.
        long[] keys = new long[count];
        for (int i = 0; i < count; i++) {
          keys[i] = (long) ranks[0][i] << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        for (int i = 0; i < count; i++) {
          all[i] = ids[(int) keys[i]];
        }
        return all;
      }
      Integer[] order = new Integer[count];
      Arrays.setAll(order, i -> i);
      Arrays.sort(order, this::compare);
      for (int i = 0; i < count; i++) {
        all[i] = ids[order[i]];
      }
      return all;
    }

    private int compare(int a, int b) {
      for (int[] rank : ranks) {
        int order = Integer.compare(rank[a], rank[b]);
        if (order != 0) {
          return order;
        }
      }
      return Long.compare(ids[a], ids[b]);
    }
  }
}
