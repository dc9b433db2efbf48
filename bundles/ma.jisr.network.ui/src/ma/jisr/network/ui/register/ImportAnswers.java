package ma.jisr.network.ui.register;

import ma.jisr.store.Workspace;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a sheet that was sent back, and brings it into the register. */
public final class ImportAnswers extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    new AnswersDialog(window.getShell(), window.getService(Workspace.class)).open();
    return null;
  }
}
