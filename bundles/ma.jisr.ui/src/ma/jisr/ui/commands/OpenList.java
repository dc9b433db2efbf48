package ma.jisr.ui.commands;

import ma.jisr.ui.list.RecordListView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the list of the type named by the parameter. */
public final class OpenList extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    Types.named(window, event.getParameter("type"))
        .ifPresent(type -> RecordListView.show(window.getActivePage(), type));
    return null;
  }
}
