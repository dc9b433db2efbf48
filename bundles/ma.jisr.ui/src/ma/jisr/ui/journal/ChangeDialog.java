package ma.jisr.ui.journal;

import java.util.function.Consumer;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Commit;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.Problems;
import ma.jisr.ui.base.Work;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;

/**
 * Shows what a change of many records would do while the person chooses, then does it as one
 * commit, which can be undone. Nothing of it runs in the interface's thread.
 *
 * <p>Of its texts it takes {@code hint}, {@code looking}, {@code doing}, {@code do}, {@code undo},
 * {@code undone}, {@code cancelled} and {@code close}.
 */
public abstract class ChangeDialog extends TitleAreaDialog {

  private static final int UNDO = IDialogConstants.CLIENT_ID;

  /** How long the choices rest before they are looked at, in milliseconds. */
  private static final int REST = 350;

  private final Workspace workspace;
  private final Texts texts;
  private final String id;
  private final String title;
  private final Runnable rested = this::lookNow;
  private Composite choices;
  private Label state;
  private ProgressBar progress;
  private Job running;
  private Commit commit;
  private boolean done;

  /**
   * A dialog.
   *
   * @param id its identifier, the beginning of those of its widgets
   * @param title what it changes
   * @param texts the texts named above
   */
  protected ChangeDialog(Shell shell, Workspace workspace, String id, String title, Texts texts) {
    super(shell);
    this.workspace = workspace;
    this.id = id;
    this.title = title;
    this.texts = texts;
    setShellStyle(getShellStyle() | SWT.RESIZE);
    setHelpAvailable(false);
  }

  /** Makes what the person chooses, in one column. */
  protected abstract void createChoices(Composite area);

  /** Makes what shows the change before it is done. */
  protected abstract Control createPreview(Composite area);

  /** Empties it. */
  protected abstract void clearPreview();

  /**
   * Looks at the change as it is chosen now, by {@link #start}, and then {@linkplain #allow allows}
   * it.
   *
   * @throws IllegalArgumentException with one sentence when what is chosen is no change
   */
  protected abstract void look();

  /** Does the change, by {@link #start}, and then calls {@link #done}. */
  protected abstract void change();

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(title);
    shell.setData("jisr.id", id);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(title);
    setMessage(texts.text("hint"));
    Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    GridLayoutFactory.swtDefaults().margins(14, 12).spacing(8, 8).applyTo(area);
    choices = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(8, 8).applyTo(choices);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(choices);
    createChoices(choices);
    state = new Label(area, SWT.WRAP);
    state.setFont(Looks.bold());
    state.setData("jisr.id", id + ".state");
    GridDataFactory.fillDefaults().grab(true, false).hint(700, SWT.DEFAULT).applyTo(state);
    Control preview = createPreview(area);
    GridDataFactory.fillDefaults().grab(true, true).hint(880, 310).applyTo(preview);
    progress = new ProgressBar(area, SWT.INDETERMINATE);
    progress.setVisible(false);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(progress);
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, UNDO, texts.text("undo"), false).setVisible(false);
    createButton(parent, IDialogConstants.OK_ID, texts.text("do"), true).setEnabled(false);
    createButton(parent, IDialogConstants.CANCEL_ID, texts.text("close"), false);
    lookSoon();
  }

  /** To be called after each choice. */
  protected final void lookSoon() {
    if (!done && getButton(IDialogConstants.OK_ID) != null) {
      allow(false);
      state.getDisplay().timerExec(REST, rested);
    }
  }

  private void lookNow() {
    if (state.isDisposed() || done) {
      return;
    }
    try {
      look();
    } catch (IllegalArgumentException e) {
      stop();
      clearPreview();
      say(e.getMessage(), false);
    }
  }

  /** Lets the person do the change, or not. */
  protected final void allow(boolean allowed) {
    getButton(IDialogConstants.OK_ID).setEnabled(allowed);
  }

  /**
   * Runs in the background in place of what runs.
   *
   * @param doing whether the change is done, not only looked at
   */
  protected final <T> void start(boolean doing, Work.Task<T> task, Consumer<T> then) {
    stop();
    allow(false);
    progress.setVisible(true);
    String name = texts.text(doing ? "doing" : "looking");
    say(name, false);
    Job[] mine = new Job[1];
    mine[0] =
        Work.quietly(
            name,
            progress,
            task,
            result -> {
              if (ended(mine[0])) {
                then.accept(result);
              }
            },
            problem -> {
              if (ended(mine[0])) {
                clearPreview();
                say(Problems.sentence(problem), true);
              }
            });
    running = mine[0];
  }

  private boolean ended(Job job) {
    boolean current = running == job;
    if (current) {
      running = null;
      progress.setVisible(false);
    }
    return current;
  }

  private void stop() {
    if (running != null) {
      running.cancel();
      running = null;
      progress.setVisible(false);
    }
  }

  /** Says what would be or is done. */
  protected final void say(String sentence, boolean wrong) {
    state.setText(sentence.replace("&", "&&"));
    state.setForeground(Looks.color(wrong ? Looks.WRONG : Looks.INK));
    state.requestLayout();
  }

  /**
   * Ends the choosing.
   *
   * @param sentence what was done
   * @param made what can be undone, or null
   */
  protected final void done(String sentence, Commit made) {
    say(sentence, false);
    done = true;
    commit = made;
    getButton(UNDO).setVisible(made != null);
    choices.setEnabled(false);
    getButton(IDialogConstants.CANCEL_ID).setFocus();
  }

  @Override
  protected void buttonPressed(int button) {
    switch (button) {
      case UNDO -> CommitUndo.ask(progress, workspace, commit, this::undone);
      case IDialogConstants.OK_ID -> change();
      default -> cancelPressed();
    }
  }

  private void undone() {
    say(texts.text("undone"), false);
    getButton(UNDO).setVisible(false);
  }

  @Override
  protected void cancelPressed() {
    if (running != null) {
      // The first press stops the work, which leaves nothing behind; the second closes.
      stop();
      say(texts.text("cancelled"), false);
    } else {
      super.cancelPressed();
    }
  }

  @Override
  public boolean close() {
    stop();
    return super.close();
  }
}
