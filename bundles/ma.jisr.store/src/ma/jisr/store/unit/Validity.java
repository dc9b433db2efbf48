package ma.jisr.store.unit;

import java.util.ArrayList;
import java.util.List;
import ma.jisr.model.check.Problem;
import ma.jisr.model.check.Rules;
import ma.jisr.model.core.Record;
import ma.jisr.model.meta.Labels;
import ma.jisr.store.RecordRules;
import ma.jisr.store.RefusedException;
import ma.jisr.store.Session;
import ma.jisr.store.engine.Failures;
import org.eclipse.emf.ecore.EClass;

/** What is about to be written must keep the rules of the model and those of the modules. */
final class Validity implements RecordRules {

  private final Session session;
  private final Changes changes;
  private final RecordChecks modules;
  private final boolean undoing;

  /**
   * The rules of a session.
   *
   * @param changes what it is about to write
   * @param undoing whether an earlier commit is taken back
   */
  Validity(Session session, Changes changes, RecordChecks modules, boolean undoing) {
    this.session = session;
    this.changes = changes;
    this.modules = modules;
    this.undoing = undoing;
  }

  @Override
  public boolean areModules(EClass type) {
    return modules.areThere(type);
  }

  @Override
  public List<Problem> problems(Record record) {
    if (changes.created().contains(record)) {
      modules.complete(record, session);
    }
    List<Problem> problems = new ArrayList<>(Rules.check(record));
    problems.addAll(modules.check(record, session, undoing));
    return problems;
  }

  /**
   * Looks at new records whole, at others where they changed; then the modules look at both, each
   * of them among all that is about to be written.
   *
   * @throws RefusedException with the first problem
   */
  void require() {
    for (Record record : List.copyOf(changes.created())) {
      modules.complete(record, session);
    }
    for (Record record : changes.created()) {
      require(record, Rules.check(record));
    }
    changes
        .changed()
        .forEach(
            (record, features) ->
                features.forEach(
                    f -> require(record, Rules.check(record, f, record.eGet(f, false)))));
    // Copies: a check follows references, and what it reads must not disturb the going round.
    List<Record> all = new ArrayList<>(changes.created());
    all.addAll(changes.changed().keySet());
    for (Record record : all) {
      require(record, modules.check(record, session, undoing));
    }
  }

  private static void require(Record record, List<Problem> problems) {
    if (!problems.isEmpty()) {
      Problem first = problems.get(0);
      String sentence =
          Failures.sentence(
              "invalid", Labels.of(record.eClass()), Labels.of(record), first.sentence());
      throw new RefusedException(sentence, record.getId(), first);
    }
  }
}
