package ma.jisr.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Everything that was ever committed to a workspace. */
public interface Journal {

  /** The author of what the program itself puts into a new workspace. */
  String PROGRAM = "jisr";

  /**
   * The last commit that a person can mean by "undo": it still stands, is no undoing itself, and
   * was not made by the program.
   */
  default Optional<Commit> undoable() {
    for (int limit = 50; ; limit *= 10) {
      List<Commit> commits = commits(limit);
      for (Commit commit : commits) {
        if (commit.undoes() == 0 && commit.undoneBy() == 0 && !commit.author().equals(PROGRAM)) {
          return Optional.of(commit);
        }
      }
      if (commits.size() < limit) {
        return Optional.empty();
      }
    }
  }

  /**
   * The commits, the last first.
   *
   * @param limit the most wanted
   */
  List<Commit> commits(int limit);

  /** A commit by its number. */
  Optional<Commit> commit(long id);

  /**
   * What happened to a record, the last first, whether it is still there or not.
   *
   * @param recordId the record's identifier
   */
  List<HistoryEntry> history(long recordId);

  /**
   * Undoes a commit: what it created is removed, what it removed is back, what it changed has its
   * old values. The undoing is a commit, and can be undone. Either all of it is undone or nothing.
   *
   * @return the commit that undid it
   * @throws StoreException CONFLICT when later commits stand on this one; the sentence names them;
   *     MISSING when there is no such commit or it is undone already
   */
  Commit undo(long commitId, IProgressMonitor monitor);

  /**
   * Gives features of a record the values that they had around a commit. Nothing is written before
   * the session is committed: that commit is one like any other, and can be undone.
   *
   * @param session of this workspace; the record is loaded in it
   * @param recordId the record's identifier; it lies not in the trash
   * @param commitId a commit of the record's history
   * @param before true for the values right before the commit, false for those right after it
   * @param features which features; those that the store writes itself are passed over
   * @throws StoreException MISSING when there is no such record or it has no such commit
   */
  void recall(
      Session session,
      long recordId,
      long commitId,
      boolean before,
      Collection<EStructuralFeature> features);
}
