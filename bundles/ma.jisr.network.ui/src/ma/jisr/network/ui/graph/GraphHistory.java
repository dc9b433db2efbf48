package ma.jisr.network.ui.graph;

import java.util.function.Consumer;
import java.util.function.Supplier;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Commit;
import ma.jisr.store.Workspace;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;

/**
 * The edits of a graph view in the history of the workbench: of the arrangement, and of the data,
 * which are commits of the workspace undone by its journal.
 */
final class GraphHistory {

  private static final Texts TEXTS = Texts.beside(GraphHistory.class);
  private static final int LIMIT = 100;
  private final IOperationHistory history;
  private final IUndoContext context;
  private final Consumer<Arrangement> arrange;
  private final Workspace workspace;
  private final Consumer<Throwable> failed;
  private final ISchedulingRule order = new Order();

  /** Lets only one of those that have it run at a time. */
  private static final class Order implements ISchedulingRule {
    @Override
    public boolean contains(ISchedulingRule rule) {
      return rule == this;
    }

    @Override
    public boolean isConflicting(ISchedulingRule rule) {
      return rule == this;
    }
  }

  /**
   * A history of edits.
   *
   * @param history of the workbench
   * @param context of the view
   * @param arrange shows an arrangement
   * @param failed hears why a commit could not be undone, in any thread
   */
  GraphHistory(
      IOperationHistory history,
      IUndoContext context,
      Consumer<Arrangement> arrange,
      Workspace workspace,
      Consumer<Throwable> failed) {
    this.history = history;
    this.context = context;
    this.arrange = arrange;
    this.workspace = workspace;
    this.failed = failed;
    history.setLimit(context, LIMIT);
  }

  /** Whose edits these are. */
  IUndoContext context() {
    return context;
  }

  /** Remembers an edit of the arrangement that was made already. */
  void arranged(String label, Arrangement before, Arrangement after) {
    add(new Edit(label, () -> arrange.accept(before), () -> arrange.accept(after)));
  }

  /** Remembers a commit that was made already. */
  void committed(Commit commit) {
    long[] last = {commit.id()};
    Runnable step =
        () -> inBackground(monitor -> last[0] = workspace.journal().undo(last[0], monitor).id());
    add(new Edit(commit.label(), step, step));
  }

  /** One after the other: what is taken back twice at once is taken back, and made again. */
  private void inBackground(Consumer<IProgressMonitor> undo) {
    Job job =
        Job.create(
            TEXTS.text("writing"),
            monitor -> {
              try {
                undo.accept(monitor);
              } catch (RuntimeException e) { // a conflict with a later commit has its sentence
                failed.accept(e);
              }
            });
    job.setRule(order);
    job.schedule();
  }

  private void add(Edit edit) {
    edit.addContext(context);
    history.add(edit);
  }

  /** Takes the last edit back. */
  IStatus undo() throws ExecutionException {
    return history.undo(context, null, null);
  }

  /** Makes the edit again that was taken back last. */
  IStatus redo() throws ExecutionException {
    return history.redo(context, null, null);
  }

  /** The words for what would be taken back; null when there is nothing. */
  String undoLabel() {
    return label(() -> history.getUndoOperation(context));
  }

  /** The words for what would be made again; null when there is nothing. */
  String redoLabel() {
    return label(() -> history.getRedoOperation(context));
  }

  private static String label(Supplier<IUndoableOperation> operation) {
    IUndoableOperation one = operation.get();
    return one == null ? null : one.getLabel();
  }

  /** Forgets all edits. */
  void dispose() {
    history.dispose(context, true, true, true);
  }

  /** An edit that was made already. */
  private static final class Edit extends AbstractOperation {
    private final Runnable back;
    private final Runnable again;

    Edit(String label, Runnable back, Runnable again) {
      super(label);
      this.back = back;
      this.again = again;
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
      return Status.OK_STATUS;
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
      return run(back);
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
      return run(again);
    }

    private static IStatus run(Runnable step) throws ExecutionException {
      try {
        step.run();
        return Status.OK_STATUS;
      } catch (RuntimeException e) {
        throw new ExecutionException(e.getMessage(), e);
      }
    }
  }
}
