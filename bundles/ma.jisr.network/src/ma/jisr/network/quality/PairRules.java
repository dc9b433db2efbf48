package ma.jisr.network.quality;

import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION;
import static ma.jisr.model.core.CorePackage.Literals.PARTY;
import static ma.jisr.model.core.CorePackage.Literals.PERSON;
import static ma.jisr.model.core.CorePackage.Literals.RELATIONSHIP;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.jisr.matching.Duplicate;
import ma.jisr.matching.Duplicates;
import ma.jisr.model.core.Record;
import ma.jisr.model.meta.Labels;
import ma.jisr.network.quality.Scan.Seen;
import ma.jisr.network.ties.TieCheck;
import ma.jisr.network.ties.TieFinding;
import ma.jisr.network.ties.TieFinding.Kind;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;

/** What is doubtful about two records at once: doubles, and ties. */
final class PairRules {

  private static final Set<Kind> CONTRADICTIONS =
      Set.of(Kind.SELF, Kind.BOTH_WAYS, Kind.CIRCLE, Kind.BACKWARDS);

  private final Scan scan;

  PairRules(Scan scan) {
    this.scan = scan;
  }

  /** Looks at all ties. */
  void ties() {
    List<TieFinding> found = TieCheck.find(scan.session, scan.today, scan.monitor());
    Map<Long, Record> ties =
        records(RELATIONSHIP, found.stream().map(TieFinding::tie).distinct().toList());
    for (TieFinding each : found) {
      Rule rule = CONTRADICTIONS.contains(each.kind()) ? Rule.TIE_CONTRADICTION : Rule.TIE_DATES;
      long other = each.others().isEmpty() ? 0 : each.others().get(0);
      scan.add(rule, seen(ties.get(each.tie())), other, each.sentence());
    }
  }

  /** Looks for doubles among the actors. */
  void duplicates(Workspace workspace) {
    SubMonitor monitor = SubMonitor.convert(scan.monitor(), 2);
    for (EClass type : List.of(ORGANISATION, PERSON)) {
      List<Duplicate> found =
          new Duplicates(workspace).find(type, Duplicates.THRESHOLD, monitor.split(1));
      Set<Long> ids = new LinkedHashSet<>();
      found.forEach(d -> ids.addAll(List.of(d.first(), d.second())));
      Map<Long, Record> records = records(PARTY, List.copyOf(ids));
      for (Duplicate each : found) {
        Record first = records.get(each.first());
        Record second = records.get(each.second());
        if (first != null && second != null) {
          String why = each.why().isEmpty() ? "" : each.why().get(0);
          scan.add(
              Rule.DUPLICATE,
              seen(second),
              first.getId(),
              Scan.TEXTS.format("duplicate.reason", Labels.of(first), why));
        }
      }
    }
  }

  private Map<Long, Record> records(EClass type, List<Long> ids) {
    Map<Long, Record> records = new HashMap<>();
    scan.session.<Record>load(type, ids).forEach(r -> records.put(r.getId(), r));
    return records;
  }

  private static Seen seen(Record record) {
    return new Seen(record.eClass(), record.getId(), Labels.of(record), new Object[0]);
  }
}
