package ma.jisr.matching.search;

import java.util.Arrays;
import java.util.List;
import ma.jisr.matching.profile.Profile;

/**
 * An inverted index of keys: which records share which. A key that one record alone has is left
 * out, and so is one that too many have: the pairs of words beside it find those that matter.
 */
final class Blocks {

  private static final int LARGEST = 160;
  private static final int ID_BITS = 24;
  private static final long ID_MASK = (1L << ID_BITS) - 1;

  /** Where the records of each block begin in {@link #members}; one more than there are blocks. */
  private final int[] starts;

  private final int[] members;

  /** Where the blocks of each record begin in {@link #blocks}. */
  private final int[] first;

  private final int[] blocks;
  private final float[] weights;
  private final double prior;

  private Blocks(
      int[] starts, int[] members, int[] first, int[] blocks, float[] weights, double prior) {
    this.prior = prior;
    this.starts = starts;
    this.members = members;
    this.first = first;
    this.blocks = blocks;
    this.weights = weights;
  }

  /**
   * Indexes records.
   *
   * @param profiles at most 16 million
   * @param prior the size of the register, in bits
   */
  static Blocks of(List<Profile> profiles, double prior) {
    if (profiles.size() > ID_MASK) {
      throw new IllegalArgumentException(profiles.size() + " records");
    }
    Keys maker = new Keys();
    long[] entries = new long[Math.max(16, profiles.size() * 16)];
    int size = 0;
    for (int id = 0; id < profiles.size(); id++) {
      long[] keys = maker.of(profiles.get(id));
      if (size + keys.length > entries.length) {
        entries = Arrays.copyOf(entries, entries.length + entries.length / 4 + keys.length);
      }
      for (long key : keys) {
        entries[size++] = key << ID_BITS | id;
      }
    }
    Arrays.parallelSort(entries, 0, size);
    return group(entries, size, profiles.size(), prior);
  }

  private static Blocks group(long[] entries, int size, int records, double prior) {
    int kept = 0;
    int count = 0;
    for (int from = 0; from < size; ) {
      int to = end(entries, size, from);
      if (isUseful(to - from)) {
        kept += to - from;
        count++;
      }
      from = to;
    }
    int[] starts = new int[count + 1];
    int[] members = new int[kept];
    float[] weights = new float[count];
    int[] first = new int[records + 1];
    int block = 0;
    int at = 0;
    for (int from = 0; from < size; ) {
      int to = end(entries, size, from);
      if (isUseful(to - from)) {
        starts[block] = at;
        weights[block++] = (float) Math.max(0.5, prior - Math.log(to - from) / Math.log(2));
        for (int i = from; i < to; i++) {
          int id = (int) (entries[i] & ID_MASK);
          members[at++] = id;
          first[id + 1]++;
        }
      }
      from = to;
    }
    starts[block] = at;
    for (int i = 0; i < records; i++) {
      first[i + 1] += first[i];
    }
    int[] blocks = new int[kept];
    int[] next = Arrays.copyOf(first, records);
    for (int b = 0; b < count; b++) {
      for (int i = starts[b]; i < starts[b + 1]; i++) {
        blocks[next[members[i]]++] = b;
      }
    }
    return new Blocks(starts, members, first, blocks, weights, prior);
  }

  private static int end(long[] entries, int size, int from) {
    long key = entries[from] >> ID_BITS;
    int to = from + 1;
    while (to < size && entries[to] >> ID_BITS == key) {
      to++;
    }
    return to;
  }

  private static boolean isUseful(int records) {
    return records > 1 && records <= LARGEST;
  }

  /** Looks for candidates; one for each thread. */
  Candidates candidates(int most) {
    return new Candidates(most);
  }

  /** The records before one that share the most with it. */
  final class Candidates {

    private final float[] shared = new float[first.length - 1];
    private final int most;
    private int[] touched = new int[256];
    private int[] best = new int[64];

    private Candidates(int most) {
      this.most = most;
    }

    /**
     * Finds them.
     *
     * @return how many; they stand in {@link #get}
     */
    int find(int id) {
      int count = 0;
      for (int i = first[id]; i < first[id + 1]; i++) {
        int block = blocks[i];
        float weight = weights[block];
        for (int m = starts[block]; m < starts[block + 1]; m++) {
          int other = members[m];
          if (other >= id) {
            break; // members stand in ascending order
          }
          if (shared[other] == 0) {
            if (count == touched.length) {
              touched = Arrays.copyOf(touched, count * 2);
            }
            touched[count++] = other;
          }
          shared[other] += weight;
        }
      }
      int chosen = choose(enough(count));
      for (int i = 0; i < count; i++) {
        shared[touched[i]] = 0;
      }
      return chosen;
    }

    /**
     * Brings those to the front that share enough: keys overlap, so that their sum is rather more
     * than what the records agree on, and that must outweigh the size of the register.
     */
    private int enough(int count) {
      int enough = 0;
      for (int i = 0; i < count; i++) {
        int other = touched[i];
        if (shared[other] >= prior) {
          touched[i] = touched[enough];
          touched[enough++] = other;
        }
      }
      return enough;
    }

    private int choose(int count) {
      if (count <= most) {
        best = best.length < count ? new int[most] : best;
        System.arraycopy(touched, 0, best, 0, count);
        return count;
      }
      float[] sums = new float[count];
      for (int i = 0; i < count; i++) {
        sums[i] = shared[touched[i]];
      }
      Arrays.sort(sums);
      float least = sums[count - most];
      int chosen = 0;
      best = best.length < most ? new int[most] : best;
      for (int i = 0; i < count && chosen < most; i++) {
        if (shared[touched[i]] > least) {
          best[chosen++] = touched[i];
        }
      }
      for (int i = 0; i < count && chosen < most; i++) {
        if (shared[touched[i]] == least) {
          best[chosen++] = touched[i];
        }
      }
      return chosen;
    }

    /** One of those found. */
    int get(int i) {
      return best[i];
    }
  }
}
