package ma.jisr.ui.commands;

import ma.jisr.store.Workspace;
import ma.jisr.ui.importing.ImportDialog;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Imports a file into the list in front. */
public final class ImportFile extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    Types.inFront(window)
        .ifPresent(
            type ->
                new ImportDialog(window.getShell(), window.getService(Workspace.class), type)
                    .open());
    return null;
  }
}
