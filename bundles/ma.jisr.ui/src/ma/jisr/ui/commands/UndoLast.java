package ma.jisr.ui.commands;

import ma.jisr.store.Workspace;
import ma.jisr.ui.journal.CommitUndo;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Undoes the last commit that is not undone yet, when the person agrees. */
public final class UndoLast extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    Workspace workspace = window.getService(Workspace.class);
    workspace
        .journal()
        .undoable()
        .ifPresent(commit -> CommitUndo.ask(window.getShell(), workspace, commit, () -> {}));
    return null;
  }
}
