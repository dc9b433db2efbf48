package ma.jisr.ui.editor;

import java.util.List;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.ValueText;
import ma.jisr.ui.drafts.DraftFiles;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Offers at the start what was typed and not saved when the program ended badly. */
public final class DraftsAtStart implements IStartup {

  private static final Texts TEXTS = Texts.beside(DraftsAtStart.class);
  private static final int NAMED = 8;

  @Override
  public void earlyStartup() {
    IWorkbench workbench = PlatformUI.getWorkbench();
    Workspace workspace = workbench.getService(Workspace.class);
    if (workspace == null) {
      return;
    }
    List<DraftFiles.Kept> found = DraftKeeper.files().of(workspace.name());
    if (!found.isEmpty()) {
      workbench.getDisplay().asyncExec(() -> offer(workbench, workspace, found));
    }
  }

  private static void offer(
      IWorkbench workbench, Workspace workspace, List<DraftFiles.Kept> found) {
    IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
    if (window == null || window.getActivePage() == null) {
      return;
    }
    StringBuilder names = new StringBuilder();
    for (DraftFiles.Kept kept : found.subList(0, Math.min(NAMED, found.size()))) {
      names
          .append('\n')
          .append(
              TEXTS.format(
                  "drafts.line",
                  ValueText.isolated(kept.draft().label()),
                  ValueText.format(kept.draft().at())));
    }
    if (found.size() > NAMED) {
      names.append('\n').append(TEXTS.format("drafts.more", found.size() - NAMED));
    }
    MessageDialog dialog =
        new MessageDialog(
            window.getShell(),
            TEXTS.text("drafts.title"),
            null,
            TEXTS.text(found.size() == 1 ? "drafts.one" : "drafts.many") + "\n" + names,
            MessageDialog.QUESTION,
            0,
            TEXTS.text("draft.resume"),
            TEXTS.text("drafts.later"),
            TEXTS.text("draft.discard")) {
          @Override
          protected void configureShell(org.eclipse.swt.widgets.Shell shell) {
            super.configureShell(shell);
            shell.setData("jisr.id", "drafts");
          }

          @Override
          protected int getShellStyle() {
            return super.getShellStyle() | SWT.SHEET;
          }
        };
    int answer = dialog.open();
    if (answer == 0) {
      found.forEach(kept -> Records.resume(window.getActivePage(), workspace, kept));
    } else if (answer == 2) {
      found.forEach(kept -> DraftKeeper.files().discard(kept.file()));
    }
  }
}
