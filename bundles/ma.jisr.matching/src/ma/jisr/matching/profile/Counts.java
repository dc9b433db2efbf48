package ma.jisr.matching.profile;

import java.util.Arrays;

/** How often each hash occurs: for values of which only equality matters. */
final class Counts {

  private long[] hashes = new long[64];
  private int[] counts = new int[64];
  private int size;

  /** Counts a hash once more. */
  void add(long hash) {
    int at = slot(hash);
    if (counts[at] == 0) {
      hashes[at] = hash;
      size++;
    }
    counts[at]++;
    if (size * 3 > counts.length * 2) {
      grow();
    }
  }

  /** How often a hash was added. */
  int of(long hash) {
    return counts[slot(hash)];
  }

  private int slot(long hash) {
    int at = (int) (hash ^ hash >>> 32) & counts.length - 1;
    while (counts[at] != 0 && hashes[at] != hash) {
      at = at + 1 & counts.length - 1;
    }
    return at;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldCounts = counts;
    hashes = new long[oldHashes.length * 2];
    counts = new int[oldCounts.length * 2];
    for (int i = 0; i < oldCounts.length; i++) {
      if (oldCounts[i] != 0) {
        int at = slot(oldHashes[i]);
        hashes[at] = oldHashes[i];
        counts[at] = oldCounts[i];
      }
    }
  }

  /** A 64-bit FNV-1a hash of sorted words. */
  static long hash(String[] words) {
    Arrays.sort(words);
    long hash = 0xcbf29ce484222325L;
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
      }
      hash = (hash ^ ' ') * 0x100000001b3L;
    }
    return hash ^ hash >>> 29;
  }
}
