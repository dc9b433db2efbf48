package ma.jisr.store.unit;

import java.util.List;
import ma.jisr.model.check.Problem;
import ma.jisr.model.check.Rules;
import ma.jisr.model.core.Record;
import ma.jisr.model.meta.Labels;
import ma.jisr.store.StoreException;
import ma.jisr.store.StoreException.Reason;
import ma.jisr.store.engine.Failures;

/** What is about to be written must keep the rules of the model. */
final class Validity {

  private Validity() {}

  /**
   * Looks at new records whole, at others where they changed.
   *
   * @throws StoreException INVALID with the first problem
   */
  static void require(Changes changes) {
    for (Record record : changes.created()) {
      require(record, Rules.check(record));
    }
    changes
        .changed()
        .forEach(
            (record, features) ->
                features.forEach(
                    f -> require(record, Rules.check(record, f, record.eGet(f, false)))));
  }

  private static void require(Record record, List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw Failures.of(
          Reason.INVALID,
          "invalid",
          Labels.of(record.eClass()),
          Labels.of(record),
          problems.get(0).sentence());
    }
  }
}
