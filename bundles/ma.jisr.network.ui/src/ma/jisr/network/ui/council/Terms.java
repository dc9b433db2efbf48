package ma.jisr.network.ui.council;

import ma.jisr.model.core.Record;
import ma.jisr.store.Session;

/** Carries records from one session to another. */
final class Terms {

  private Terms() {}

  /** The same record in another session; null for null, and when it is gone. */
  @SuppressWarnings("unchecked")
  static <T extends Record> T in(Session session, T record) {
    return record == null
        ? null
        : (T) session.<Record>load(record.eClass(), record.getId()).orElse(null);
  }
}
