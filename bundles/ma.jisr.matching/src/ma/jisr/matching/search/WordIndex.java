package ma.jisr.matching.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.jisr.matching.profile.Frequencies;
import ma.jisr.matching.profile.Profile;
import ma.jisr.matching.profile.Profiler;
import ma.jisr.matching.profile.Token;

/**
 * The words and values of a register, without the records: how often each occurs, and which records
 * share the most with one that is asked about. What a shared word counts is how seldom it is
 * (inverse document frequency: K. Spärck Jones, "A statistical interpretation of term specificity
 * and its application in retrieval", Journal of Documentation 28, 1972). About 400 bytes a record.
 */
public final class WordIndex implements Frequencies {

  private static final int ENTRIES_PER_RECORD = 40;
  private static final int EDGE = 5;

  /** A word that more of the records than this have is passed over: others say more. */
  private static final double MOST_SHARE = 0.05;

  private static final int SHORT_LIST = 2_000;

  private final Postings first;
  private final Postings later = new Postings(64);
  private final Map<Long, Integer> versions = new HashMap<>();
  private long[] ids;
  private int rows;
  private boolean isRead;

  /**
   * An empty index.
   *
   * @param expected how many records there will be, roughly
   */
  public WordIndex(int expected) {
    first = new Postings(expected * ENTRIES_PER_RECORD);
    ids = new long[Math.max(64, expected)];
  }

  /** Adds a record of the register as it is read at first. */
  public void add(Profile profile) {
    add(profile, first);
  }

  /** Makes it ready for questions, after records were added. */
  public void ready() {
    if (!isRead) {
      first.sort();
      first.trim();
      isRead = true;
    }
    later.sort();
  }

  /**
   * Adds a record that was written later, or again. What it said before still leads to it.
   *
   * @param version of the record
   */
  public void addLater(Profile profile, int version) {
    versions.put(profile.id, version);
    add(profile, later);
  }

  /** Whether a version of a record was added by {@link #addLater}. */
  public boolean has(long id, int version) {
    return versions.getOrDefault(id, -1) == version;
  }

  private void add(Profile profile, Postings postings) {
    if (rows == Postings.MOST_ROWS) {
      throw new IllegalStateException(rows + " records");
    }
    if (rows == ids.length) {
      ids = Arrays.copyOf(ids, rows + rows / 4);
    }
    int row = rows++;
    ids[row] = profile.id;
    for (long key : keys(profile)) {
      postings.add(key, row);
    }
  }

  /** How many records it has; one that was written again counts each time. */
  public int size() {
    return rows;
  }

  @Override
  public int of(char kind, String text) {
    return count(Postings.key(kind, text));
  }

  private int count(long key) {
    return first.count(key) + later.count(key);
  }

  /**
   * The records that share the most with one.
   *
   * @param asked its profile
   * @param most how many are wanted
   * @return identifiers, the one that shares the most first
   */
  public synchronized List<Long> nearest(Profile asked, int most) {
    float[] shared = new float[rows];
    int longest = Math.max(SHORT_LIST, (int) (rows * MOST_SHARE));
    for (long key : keys(asked)) {
      int count = count(key);
      if (count > 0 && count <= longest) {
        float weight = (float) (1 + Math.log((double) rows / count));
        first.forEach(key, row -> shared[row] += weight);
        later.forEach(key, row -> shared[row] += weight);
      }
    }
    return best(shared, most);
  }

  private List<Long> best(float[] shared, int most) {
    List<Integer> touched = new ArrayList<>();
    float least = least(shared, most);
    for (int row = 0; row < rows; row++) {
      if (shared[row] > 0 && shared[row] >= least) {
        touched.add(row);
      }
    }
    touched.sort(Comparator.comparingDouble(row -> -shared[row]));
    return touched.stream().map(row -> ids[row]).distinct().limit(most).toList();
  }

  /** The sum that as many rows reach as are wanted, twice over since some rows are one record. */
  private float least(float[] shared, int most) {
    float[] sums = new float[2 * most];
    int size = 0;
    for (int row = 0; row < rows; row++) {
      float sum = shared[row];
      if (sum > 0 && (size < sums.length || sum > sums[0])) {
        int at = size < sums.length ? size++ : 0;
        sums[at] = sum;
        if (size == sums.length) {
          Arrays.sort(sums); // seldom: most rows share less than the least kept
        }
      }
    }
    return size < sums.length ? 0 : sums[0];
  }

  private static Set<Long> keys(Profile profile) {
    Set<Long> keys = new HashSet<>();
    Profiler.forEachUse(profile, (kind, text) -> keys.add(Postings.key(kind, text)));
    for (Token[] name : profile.names) {
      StringBuilder joined = new StringBuilder();
      for (Token word : name) {
        keys.add(Postings.key('S', word.skeleton()));
        joined.append(word.isForm() ? "" : word.text());
      }
      edges(joined.toString(), keys);
      if (name.length == 1) {
        keys.add(Postings.key('I', name[0].text()));
      }
    }
    for (Token[] part : new Token[][] {profile.given, profile.family}) {
      for (Token word : part) {
        keys.add(Postings.key('S', word.skeleton()));
        edges(word.text(), keys);
        if (word.group() != null) {
          keys.add(Postings.key('G', word.group()));
        }
      }
    }
    for (Token[] letters : new Token[][] {profile.acronyms, profile.initials}) {
      for (Token word : letters) {
        keys.add(Postings.key('I', word.text()));
      }
    }
    return keys;
  }

  private static void edges(String text, Set<Long> keys) {
    if (text.length() >= EDGE) {
      keys.add(Postings.key('B', text.substring(0, EDGE)));
      keys.add(Postings.key('E', text.substring(text.length() - EDGE)));
    }
  }
}
