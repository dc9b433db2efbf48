package ma.jisr.ui.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.jisr.model.check.Problem;
import ma.jisr.model.check.Rules;
import ma.jisr.model.core.Record;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Commit;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.ValueText;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The same changes to many records: looked at first, then made as one commit. Values are checked by
 * the rules of forms; a record that would break one is left as it is.
 */
public final class BulkEdit {

  /** How many lines an outcome tells one by one. */
  public static final int MOST_LINES = 500;

  private static final Texts TEXTS = Texts.beside(BulkEdit.class);
  private static final int WINDOW = 200;
  private static final int FLUSH = 1_000;

  /**
   * A value before and after.
   *
   * @param record the label of the record
   * @param feature the field
   * @param before the old value in words
   * @param after the new one
   */
  public record Line(String record, EStructuralFeature feature, String before, String after) {}

  /**
   * A record that is left as it is.
   *
   * @param record its label
   * @param sentence why, and what to do
   */
  public record Refusal(String record, String sentence) {}

  /**
   * What was done, or would be.
   *
   * @param changed how many records
   * @param unchanged how many are so already
   * @param refused how many would break a rule
   * @param gone how many are not there any more
   * @param lines the first changes
   * @param refusals the first refusals
   * @param commit what was done; empty when nothing was
   */
  public record Outcome(
      long changed,
      long unchanged,
      long refused,
      long gone,
      List<Line> lines,
      List<Refusal> refusals,
      Optional<Commit> commit) {}

  private final Workspace workspace;
  private final EClass type;
  private final List<Long> ids;
  private final List<BulkChange> changes;
  private final Map<EClass, EObject> scratches = new HashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private long changed;
  private long unchanged;
  private long refused;
  private long gone;

  /**
   * Prepares changes.
   *
   * @param type the type of the records, or one that they inherit
   * @param ids the records
   * @param changes one for each field
   */
  public BulkEdit(Workspace workspace, EClass type, List<Long> ids, List<BulkChange> changes) {
    this.workspace = workspace;
    this.type = type;
    this.ids = List.copyOf(ids);
    this.changes = List.copyOf(changes);
  }

  /** The fields of a type that can be changed in many records at once. */
  public static List<EStructuralFeature> fields(EClass type) {
    return Meta.ordered(type).stream()
        .filter(f -> !Meta.isReadOnly(f) && !Meta.key(type).contains(f))
        .filter(f -> !(f instanceof EReference reference && reference.isContainment()))
        .toList();
  }

  /**
   * Says what would be done.
   *
   * @throws OperationCanceledException when it was cancelled
   */
  public Outcome preview(IProgressMonitor monitor) {
    return run(monitor, false);
  }

  /**
   * Does it, as one commit.
   *
   * @throws OperationCanceledException when it was cancelled; nothing was written
   * @throws ma.jisr.store.StoreException CONFLICT when a record was changed elsewhere meanwhile;
   *     nothing was written
   */
  public Outcome apply(IProgressMonitor monitor) {
    return run(monitor, true);
  }

  private Outcome run(IProgressMonitor progress, boolean write) {
    lines.clear();
    refusals.clear();
    changed = unchanged = refused = gone = 0;
    SubMonitor monitor = SubMonitor.convert(progress, ids.size());
    Optional<Commit> commit = Optional.empty();
    try (Session session = workspace.session()) {
      long unflushed = 0;
      for (int from = 0; from < ids.size(); from += WINDOW) {
        List<Long> window = ids.subList(from, Math.min(ids.size(), from + WINDOW));
        long before = changed;
        List<Record> records = session.load(type, window);
        gone += window.size() - records.size();
        records.forEach(record -> look(record, write ? session : null));
        unflushed += changed - before;
        if (!write) {
          session.rollback(); // nothing was changed: only lets the objects go
        } else if (unflushed >= FLUSH) {
          session.flush();
          unflushed = 0;
        }
        monitor.worked(window.size());
        if (monitor.isCanceled()) {
          throw new OperationCanceledException();
        }
      }
      if (write && changed > 0) {
        commit = session.commit(label());
      }
    }
    return new Outcome(
        changed, unchanged, refused, gone, List.copyOf(lines), List.copyOf(refusals), commit);
  }

  private String label() {
    String fields = String.join(", ", changes.stream().map(c -> Labels.of(c.feature())).toList());
    return TEXTS.format("commit", Labels.plural(type), changed, fields);
  }

  /** Looks at one record, and changes it when there is a session to do so in. */
  private void look(Record record, Session session) {
    Map<BulkChange, Object> after = new LinkedHashMap<>();
    for (BulkChange change : changes) {
      Object old = record.eGet(change.feature());
      Object value = change.after(old);
      if (!BulkChange.isSame(old, value)) {
        after.put(change, value);
      }
    }
    if (after.isEmpty()) {
      unchanged++;
      return;
    }
    Optional<String> problem = problem(record, after);
    if (problem.isPresent()) {
      refused++;
      if (refusals.size() < MOST_LINES) {
        refusals.add(new Refusal(Labels.of(record), problem.get()));
      }
      return;
    }
    changed++;
    after.forEach(
        (change, value) -> {
          if (lines.size() < MOST_LINES) {
            lines.add(
                new Line(
                    Labels.of(record),
                    change.feature(),
                    ValueText.format(change.feature(), record.eGet(change.feature())),
                    ValueText.format(change.feature(), value)));
          }
          if (session != null) {
            change.put(record, value, session);
          }
        });
  }

  /** The first rule that the new values break, together with what stays. */
  private Optional<String> problem(Record record, Map<BulkChange, Object> after) {
    EClass concrete = record.eClass();
    EObject scratch = scratches.computeIfAbsent(concrete, EcoreUtil::create);
    Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
    after.forEach((change, value) -> values.put(change.feature(), value));
    for (EStructuralFeature feature : concrete.getEAllStructuralFeatures()) {
      String earlier = Meta.value(feature, "after");
      EStructuralFeature first = earlier == null ? null : concrete.getEStructuralFeature(earlier);
      if (first != null && (values.containsKey(feature) || values.containsKey(first))) {
        values.putIfAbsent(feature, record.eGet(feature));
        Object start = values.containsKey(first) ? values.get(first) : record.eGet(first);
        scratch.eSet(first, start);
      }
    }
    for (Map.Entry<EStructuralFeature, Object> each : values.entrySet()) {
      List<Problem> problems = Rules.check(scratch, each.getKey(), each.getValue());
      if (!problems.isEmpty()) {
        return Optional.of(problems.get(0).sentence());
      }
    }
    return Optional.empty();
  }
}
