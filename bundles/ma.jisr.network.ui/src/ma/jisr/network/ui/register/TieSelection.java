package ma.jisr.network.ui.register;

import java.util.Arrays;
import java.util.List;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Work;
import ma.jisr.ui.table.RecordRefs;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Ties the actors selected in a list: asks to whom, how and since when. */
public final class TieSelection extends AbstractHandler {

  private static final Texts TEXTS = Texts.beside(TieSelection.class);

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    Workspace workspace = window.getService(Workspace.class);
    ISelection selection = HandlerUtil.getCurrentSelection(event);
    if (areActors(selection)) {
      open(window.getShell(), workspace, ids((RecordRefs) selection));
    } else {
      MessageDialog.openInformation(
          window.getShell(), TEXTS.text("tie.title"), TEXTS.text("tie.select"));
    }
    return null;
  }

  /**
   * Opens the dialog, as soon as the types of ties were read.
   *
   * @param actors the identifiers of those to be tied
   */
  public static void open(Shell shell, Workspace workspace, List<Long> actors) {
    Work.quietly(
        TEXTS.text("tie.reading"),
        shell,
        monitor -> TieType.read(workspace),
        types -> new TieDialog(shell, workspace, types, actors).open());
  }

  /** Whether a selection is one of actors. */
  static boolean areActors(Object selection) {
    return selection instanceof RecordRefs refs
        && !refs.isEmpty()
        && CorePackage.Literals.PARTY.isSuperTypeOf(refs.type());
  }

  private static List<Long> ids(RecordRefs refs) {
    return Arrays.stream(refs.ids()).boxed().toList();
  }
}
