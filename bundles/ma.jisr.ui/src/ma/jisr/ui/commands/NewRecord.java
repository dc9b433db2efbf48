package ma.jisr.ui.commands;

import ma.jisr.ui.editor.Records;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens an editor for a new record of the type named by the parameter. */
public final class NewRecord extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    Types.named(window, event.getParameter("type"))
        .ifPresent(type -> Records.create(window.getActivePage(), type));
    return null;
  }
}
