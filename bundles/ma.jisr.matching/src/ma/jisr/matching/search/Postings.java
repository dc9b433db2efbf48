package ma.jisr.matching.search;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Which rows have which key: entries of a hash and a row, sorted. 8 bytes an entry, so that a large
 * register may stay in memory.
 */
final class Postings {

  private static final int ROW_BITS = 24;
  private static final long ROW_MASK = (1L << ROW_BITS) - 1;

  /** The most rows that there can be. */
  static final int MOST_ROWS = 1 << ROW_BITS;

  private long[] entries;
  private int size;

  /**
   * No entries.
   *
   * @param expected how many there will be, roughly
   */
  Postings(int expected) {
    entries = new long[Math.max(64, expected)];
  }

  /** Adds an entry; {@link #sort} comes before the next question. */
  void add(long key, int row) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, size + size / 4);
    }
    entries[size++] = key << ROW_BITS | row;
  }

  /** Makes what was added ready for questions. */
  void sort() {
    Arrays.sort(entries, 0, size);
  }

  /** Lets go of the room that is not used. */
  void trim() {
    entries = Arrays.copyOf(entries, size);
  }

  /** How many rows have a key. */
  int count(long key) {
    return after(key) - before(key);
  }

  /** Shows the rows that have a key. */
  void forEach(long key, IntConsumer visitor) {
    int end = after(key);
    for (int at = before(key); at < end; at++) {
      visitor.accept((int) (entries[at] & ROW_MASK));
    }
  }

  private int before(long key) {
    int at = Arrays.binarySearch(entries, 0, size, key << ROW_BITS);
    return at >= 0 ? at : -at - 1;
  }

  private int after(long key) {
    int at = Arrays.binarySearch(entries, 0, size, key << ROW_BITS | ROW_MASK);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** A 64-bit FNV-1a hash of a kind and a text, of which the lower 40 bits count. */
  static long key(char kind, String text) {
    long hash = 0xcbf29ce484222325L;
    hash = (hash ^ kind) * 0x100000001b3L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash ^ hash >>> 32;
  }
}
