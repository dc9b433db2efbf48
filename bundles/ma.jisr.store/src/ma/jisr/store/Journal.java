package ma.jisr.store;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;

/** Everything that was ever committed to a workspace. */
public interface Journal {

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
}
