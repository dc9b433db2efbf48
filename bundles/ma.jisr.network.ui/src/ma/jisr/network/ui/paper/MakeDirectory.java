package ma.jisr.network.ui.paper;

import java.util.Arrays;
import java.util.List;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.store.Condition;
import ma.jisr.store.Workspace;
import ma.jisr.ui.list.RecordListView;
import ma.jisr.ui.table.RecordRefs;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the dialog that writes the directory of actors. */
public final class MakeDirectory extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    Workspace workspace = window.getService(Workspace.class);
    Object selection = HandlerUtil.getCurrentSelection(event);
    boolean listed =
        HandlerUtil.getActivePart(event) instanceof RecordListView list
            && list.table().type() == Literals.ORGANISATION;
    List<Condition> conditions =
        listed
            ? ((RecordListView) HandlerUtil.getActivePart(event)).table().query().conditions()
            : null;
    new DirectoryDialog(window.getShell(), workspace, organisations(selection), conditions).open();
    return null;
  }

  /** The organisations that are selected. */
  static List<Long> organisations(Object selection) {
    return selection instanceof RecordRefs refs && refs.type() == Literals.ORGANISATION
        ? Arrays.stream(refs.ids()).boxed().toList()
        : List.of();
  }
}
