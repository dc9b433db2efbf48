package ma.jisr.network.quality;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Looks through the register for records that somebody should see to. */
public final class QualityCheck {

  /** After how many months without confirmation a record is stale, when nobody says otherwise. */
  public static final int MONTHS = 12;

  /** The longest time that can be asked for: 50 years. */
  public static final int MOST_MONTHS = 600;

  private final Workspace workspace;
  private final int months;
  private final LocalDate today;

  /**
   * A look.
   *
   * @param months after how many without confirmation a record is stale, 1 to {@link #MOST_MONTHS}
   * @param today the day that "expired" and "long ago" are told by
   */
  public QualityCheck(Workspace workspace, int months, LocalDate today) {
    this.workspace = workspace;
    this.months = months;
    this.today = today;
  }

  /**
   * Looks.
   *
   * @throws OperationCanceledException when the monitor says so
   */
  public Report run(IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, 100);
    try (Session session = workspace.session()) {
      Scan scan = new Scan(session, today, months, progress);
      Places places = Places.read(scan);
      progress.worked(10);
      new ActorRules(scan, places).look();
      progress.worked(25);
      new PartRules(scan).look();
      new WorkRules(scan, places).look();
      progress.worked(15);
      PairRules pairs = new PairRules(scan);
      pairs.ties();
      progress.worked(20);
      pairs.duplicates(workspace);
      return report(scan, Decisions.read(session));
    }
  }

  private Report report(Scan scan, Map<Finding.Key, Decision> decisions) {
    Collator words = Collator.getInstance();
    scan.findings.sort(
        Comparator.comparing((Finding f) -> f.rule().concern())
            .thenComparing(f -> f.rule().severity())
            .thenComparing(Finding::rule)
            .thenComparing(Finding::label, words::compare)
            .thenComparing(Finding::record));
    List<Finding> findings = new ArrayList<>();
    List<Report.Aside> aside = new ArrayList<>();
    for (Finding finding : scan.findings) {
      Decision decision = decisions.get(finding.key());
      if (decision != null && decision.holdsOn(today)) {
        aside.add(new Report.Aside(finding, decision));
      } else {
        findings.add(finding);
      }
    }
    return new Report(findings, aside, scan.examined());
  }
}
