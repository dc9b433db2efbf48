package ma.jisr.network.workspace;

import java.util.OptionalLong;
import ma.jisr.exchange.resolve.Directory;
import ma.jisr.network.file.NetworkData;
import ma.jisr.network.workspace.NodeImport.Made;
import ma.jisr.store.Commit;
import ma.jisr.store.RefusedException;
import ma.jisr.store.Session;
import ma.jisr.store.StoreException;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Brings a network into a workspace: nodes become organisations or persons, ties become
 * relationships. Everything is one commit, which can be undone, or nothing is written. Parallel
 * ties and ties of an actor with itself are kept.
 */
public final class NetworkImport {

  private static final int FLUSH = 1_000;

  private NetworkImport() {}

  /**
   * Brings a network in, or looks what that would do.
   *
   * @return what was done; with refusals, nothing
   * @throws OperationCanceledException when the monitor says so; nothing was written
   * @throws StoreException when the workspace cannot be written; nothing was
   */
  public static ImportReport run(
      Workspace workspace, NetworkData data, ImportOptions options, IProgressMonitor monitor) {
    int work = data.nodes().size() + data.ties().size() + 1;
    SubMonitor progress = SubMonitor.convert(monitor, work);
    try (Session session = workspace.session()) {
      return run(session, data, options, progress);
    }
  }

  private static ImportReport run(
      Session session, NetworkData data, ImportOptions options, SubMonitor monitor) {
    Progress progress = new Progress();
    progress.notices.addAll(data.notices());
    Directory directory = new Directory(session);
    KeptAttributes kept = new KeptAttributes(session);
    int[] done = new int[1];
    Runnable tick =
        () -> {
          monitor.split(1);
          if (++done[0] % FLUSH == 0) {
            session.flush();
          }
        };
    NodeImport nodes = new NodeImport(session, data, options, directory, kept, progress);
    Made[] actors = nodes.run(tick);
    new TieImport(session, data, options, directory, kept, progress).run(actors, tick);
    if (options.dryRun() || progress.isRefused()) {
      session.rollback();
      return progress.report(OptionalLong.empty());
    }
    try {
      String label = Progress.TEXTS.format("commit", options.source());
      OptionalLong commit =
          session.commit(label).map(Commit::id).map(OptionalLong::of).orElse(OptionalLong.empty());
      return progress.report(commit);
    } catch (RefusedException e) {
      session.rollback();
      progress.refuse(options.source(), "refused.rule", e.getMessage());
      return progress.report(OptionalLong.empty());
    }
  }
}
