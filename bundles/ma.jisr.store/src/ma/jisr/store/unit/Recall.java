package ma.jisr.store.unit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Record;
import ma.jisr.model.meta.Meta;
import ma.jisr.store.StoreException.Reason;
import ma.jisr.store.engine.Failures;
import ma.jisr.store.unit.JournalLines.Line;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Gives a record values that it had around one of its commits. */
final class Recall {

  private final JournalImpl journal;
  private final SessionImpl session;

  Recall(JournalImpl journal, SessionImpl session) {
    this.journal = journal;
    this.session = session;
  }

  void run(
      long recordId, long commitId, boolean before, Collection<EStructuralFeature> features) {
    List<Line> lines = journal.lines(session, recordId);
    Record record = session.loadAny(CorePackage.Literals.RECORD, recordId);
    boolean known = lines.stream().anyMatch(line -> line.commitId() == commitId);
    if (record == null || !known) {
      throw Failures.of(Reason.MISSING, "noCommit", Long.toString(commitId));
    }
    // The journal keeps differences: the later ones are taken back from what there is now.
    Map<String, Object> values = journal.now(session, lines.get(0), recordId);
    for (Line line : lines) {
      boolean later = before ? line.commitId() >= commitId : line.commitId() > commitId;
      if (later && line.kind() == 'U') {
        JournalImpl.takeBack(values, line.content());
      } else if (later && line.kind() == 'C') {
        values.clear(); // before it was made it had none
      }
    }
    JsonValues json = new JsonValues(session);
    for (EStructuralFeature feature : features) {
      if (!Meta.isSystem(feature)) {
        json.set(record, feature, values.get(feature.getName()));
      }
    }
  }
}
