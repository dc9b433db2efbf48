package ma.jisr.ui.commands;

import ma.jisr.matching.MatchFields;
import ma.jisr.ui.duplicates.DuplicatesView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Looks for duplicates among the records of the list in front. */
public final class ShowDuplicates extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    Types.inFront(window)
        .filter(MatchFields::isMatched)
        .ifPresentOrElse(
            type -> DuplicatesView.show(window.getActivePage(), type),
            () -> Views.show(window, DuplicatesView.ID));
    return null;
  }
}
