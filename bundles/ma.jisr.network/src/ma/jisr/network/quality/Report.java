package ma.jisr.network.quality;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The worklist.
 *
 * @param findings by concern, the most pressing first, then by name
 * @param aside those that somebody dismissed or put off
 * @param examined how many records were looked at
 */
public record Report(List<Finding> findings, List<Aside> aside, long examined) {

  /**
   * A finding that is left out.
   *
   * @param finding which
   * @param decision why, and until when
   */
  public record Aside(Finding finding, Decision decision) {}

  /** Keeps copies. */
  public Report {
    findings = List.copyOf(findings);
    aside = List.copyOf(aside);
  }

  /** How many findings there are of each concern; 0 where there is none. */
  public Map<Concern, Long> byConcern() {
    Map<Concern, Long> counts = new EnumMap<>(Concern.class);
    for (Concern concern : Concern.values()) {
      counts.put(concern, findings.stream().filter(f -> f.rule().concern() == concern).count());
    }
    return counts;
  }

  /** How many findings there are by rule, those that found nothing left out. */
  public Map<Rule, Long> byRule() {
    Map<Rule, Long> counts = new EnumMap<>(Rule.class);
    findings.forEach(f -> counts.merge(f.rule(), 1L, Long::sum));
    return counts;
  }

  /** How many records have a finding, whatever it is. */
  public long records() {
    return findings.stream().mapToLong(Finding::record).distinct().count();
  }
}
