package ma.jisr.store;

/** Hears of commits. */
@FunctionalInterface
public interface CommitListener {

  /**
   * Called after a commit, in the thread that made it. Must be quick and must not throw.
   *
   * @param commit the commit
   */
  void committed(Commit commit);
}
