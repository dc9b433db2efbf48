package ma.jisr.store;

import ma.jisr.model.check.Problem;

/** A record that breaks a rule of the model or of a module: INVALID, with the field at fault. */
public final class RefusedException extends StoreException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final long recordId;

  /**
   * A refusal.
   *
   * @param sentence which record, what is wrong, what to do
   * @param recordId the record
   * @param problem the field at fault and why
   */
  public RefusedException(String sentence, long recordId, Problem problem) {
    super(Reason.INVALID, sentence, null);
    this.recordId = recordId;
    this.problem = problem;
  }

  /** The field at fault and why; its sentence does not name the record. */
  public Problem problem() {
    return problem;
  }

  /** The identifier of the record. */
  public long recordId() {
    return recordId;
  }
}
