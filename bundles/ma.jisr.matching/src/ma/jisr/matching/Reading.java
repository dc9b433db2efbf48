package ma.jisr.matching;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.jisr.matching.profile.Profile;
import ma.jisr.matching.profile.Profiler;
import ma.jisr.matching.score.Scorer;
import ma.jisr.matching.search.WordIndex;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.store.Column;
import ma.jisr.store.Commit;
import ma.jisr.store.Condition;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;

/** The words of the records of one type, read once and kept up to date. */
final class Reading {

  /** Records are written before their commit, and the clocks of other clients may be late. */
  private static final Duration OVERLAP = Duration.ofMinutes(1);

  /** From here on, reading all anew is better than adding what was committed. */
  private static final long MANY_NEWS = 5_000;

  /** So many commits are looked at for news; when all are new, everything is read anew. */
  private static final int COMMITS = 100;

  /** How many records, of those that share the most words, are compared in full. */
  private static final int COMPARED = 32;

  /** Profiles of so many records are made at a time, and let go. */
  private static final int SLICE = 2_000;

  private final EClass type;
  private final Rows rows;
  private final WordIndex index;
  private Set<Long> seen;

  private Reading(EClass type, Rows rows, WordIndex index, Set<Long> seen) {
    this.type = type;
    this.rows = rows;
    this.index = index;
    this.seen = seen;
  }

  /**
   * Reads the records.
   *
   * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor says so
   */
  static Reading of(Session session, EClass type, SubMonitor monitor) {
    Set<Long> seen = ids(commits(session));
    long[] ids = session.query(type).ids();
    Rows rows = new Rows(type, Places.read(session, type));
    WordIndex index = new WordIndex(ids.length);
    monitor.setWorkRemaining(ids.length / SLICE + 1);
    for (int from = 0; from < ids.length; from += SLICE) {
      long[] slice = Arrays.copyOfRange(ids, from, Math.min(ids.length, from + SLICE));
      Profiler profiler = rows.profiler();
      rows.read(session, slice, monitor.newChild(1), row -> index.add(rows.profile(profiler, row)));
    }
    index.ready();
    return new Reading(type, rows, index, seen);
  }

  private static List<Commit> commits(Session session) {
    return session.workspace().journal().commits(COMMITS);
  }

  private static Set<Long> ids(List<Commit> commits) {
    Set<Long> ids = new HashSet<>();
    commits.forEach(c -> ids.add(c.id()));
    return ids;
  }

  /**
   * Adds what was committed since.
   *
   * @return false when it is too much: all is to be read anew
   */
  synchronized boolean update(Session session) {
    List<Commit> last = commits(session);
    List<Commit> news = last.stream().filter(c -> !seen.contains(c.id())).toList();
    if (news.isEmpty()) {
      return true;
    }
    long changes = news.stream().mapToLong(Commit::changes).sum();
    if (changes > MANY_NEWS || news.size() == COMMITS) {
      return false;
    }
    Instant since = news.stream().map(Commit::at).min(Comparator.naturalOrder()).orElseThrow();
    Map<Long, Integer> versions = new HashMap<>();
    for (Row row : changed(session, since.minus(OVERLAP))) {
      int version = ((Number) row.values()[0]).intValue();
      if (!index.has(row.id(), version)) {
        versions.put(row.id(), version);
      }
    }
    Profiler profiler = rows.profiler();
    rows.read(
        session,
        longs(versions.keySet()),
        SubMonitor.convert(null),
        row -> index.addLater(rows.profile(profiler, row), versions.get(row.id())));
    index.ready();
    seen = ids(last);
    return true;
  }

  /** The versions of the records that were changed since, the last ones first. */
  private List<Row> changed(Session session, Instant since) {
    Column modified = Column.of(Literals.RECORD__MODIFIED_AT);
    return session
        .query(type)
        .where(new Condition.Compare(modified, Condition.Operator.AT_LEAST, since))
        .orderBy(modified, false)
        .rows(List.of(Column.of(Literals.RECORD__VERSION)), 0, (int) MANY_NEWS);
  }

  private static long[] longs(Iterable<Long> ids) {
    List<Long> list = new ArrayList<>();
    ids.forEach(list::add);
    return list.stream().mapToLong(Long::longValue).sorted().toArray();
  }

  /** The records that values resemble; the best first, those in the trash left out. */
  synchronized List<Duplicate> like(Session session, RecordValues values, double least, int most) {
    Profiler profiler = rows.profiler();
    Profile asked = rows.profile(profiler, values.id(), values.values()::get);
    List<Long> near = new ArrayList<>(index.nearest(asked, COMPARED));
    near.remove(values.id());
    Map<Profile, Double> scores = new HashMap<>();
    List<Profile> found = new ArrayList<>();
    rows.read(
        session,
        longs(near),
        SubMonitor.convert(null),
        row -> found.add(rows.profile(profiler, row)));
    profiler.weigh(index.size(), index);
    Scorer scorer = new Scorer(profiler);
    found.forEach(p -> scores.put(p, scorer.score(p, asked)));
    return found.stream()
        .filter(p -> scores.get(p) >= least)
        .sorted(Comparator.comparingDouble((Profile p) -> -scores.get(p)))
        .filter(p -> session.load(type, p.id).isPresent())
        .limit(most)
        .map(
            p -> new Duplicate(p.id, values.id(), scores.get(p), scorer.sentences(p, asked, false)))
        .toList();
  }
}
