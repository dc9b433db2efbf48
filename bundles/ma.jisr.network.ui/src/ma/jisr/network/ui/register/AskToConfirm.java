package ma.jisr.network.ui.register;

import java.util.Arrays;
import java.util.List;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Workspace;
import ma.jisr.ui.table.RecordRefs;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Writes to the organisations selected in a list, to have their records confirmed. */
public final class AskToConfirm extends AbstractHandler {

  private static final Texts TEXTS = Texts.beside(AskToConfirm.class);

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    ISelection selection = HandlerUtil.getCurrentSelection(event);
    if (TieSelection.areActors(selection)) {
      List<Long> ids = Arrays.stream(((RecordRefs) selection).ids()).boxed().toList();
      new CampaignDialog(window.getShell(), window.getService(Workspace.class), ids).open();
    } else {
      MessageDialog.openInformation(
          window.getShell(), TEXTS.text("campaign.title"), TEXTS.text("tie.select"));
    }
    return null;
  }
}
