package ma.jisr.ui.journal;

import ma.jisr.model.text.Texts;
import ma.jisr.store.Commit;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.ValueText;
import ma.jisr.ui.base.Work;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Undoes a commit when the person agrees. */
public final class CommitUndo {

  private static final Texts TEXTS = Texts.beside(CommitUndo.class);

  private CommitUndo() {}

  /**
   * Asks, and undoes in the background.
   *
   * @param owner where it is asked
   * @param commit what is to be undone
   * @param done is told afterwards
   */
  public static void ask(Control owner, Workspace workspace, Commit commit, Runnable done) {
    int answer =
        MessageDialog.open(
            MessageDialog.QUESTION,
            owner.getShell(),
            TEXTS.text("undo.title"),
            TEXTS.format(
                "undo.question",
                commit.label(),
                ValueText.format(commit.at()),
                commit.author(),
                commit.changes()),
            SWT.NONE,
            TEXTS.text("undo.yes"),
            TEXTS.text("undo.no"));
    if (answer == 0) {
      run(owner, workspace, commit, done);
    }
  }

  /** Undoes in the background without asking. */
  public static void run(Control owner, Workspace workspace, Commit commit, Runnable done) {
    Work.visibly(
        TEXTS.format("undo.running", commit.label()),
        owner,
        monitor -> workspace.journal().undo(commit.id(), monitor),
        undone -> done.run());
  }
}
