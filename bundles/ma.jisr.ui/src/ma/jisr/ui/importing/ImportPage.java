package ma.jisr.ui.importing;

import java.util.function.Consumer;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.Problems;
import ma.jisr.ui.base.Work;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/**
 * A page of the import: its content, and below it what is being done, by a job that the person can
 * stop.
 */
abstract class ImportPage extends WizardPage {

  static final Texts TEXTS = Texts.beside(ImportPage.class);

  private final ImportWizard wizard;
  private ProgressBar bar;
  private Label doing;
  private Job running;

  ImportPage(ImportWizard wizard, String name) {
    super(name);
    this.wizard = wizard;
    setTitle(TEXTS.text("page." + name));
    setDescription(TEXTS.text("page." + name + ".hint"));
    setPageComplete(false);
  }

  /** Fills the content of the page. */
  abstract void fill(Composite body);

  /** Is told whenever the person comes to the page. */
  abstract void entered();

  /** Is told when work was stopped. */
  void stopped() {}

  ImportState state() {
    return wizard.state();
  }

  Workspace workspace() {
    return wizard.workspace();
  }

  @Override
  public final void createControl(Composite parent) {
    Composite outer = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(12, 10).spacing(0, 8).applyTo(outer);
    Composite body = new Composite(outer, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).hint(900, 400).applyTo(body);
    fill(body);
    Composite foot = new Composite(outer, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 0).applyTo(foot);
    doing = new Label(foot, SWT.NONE);
    doing.setForeground(Looks.color(Looks.QUIET));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(doing);
    bar = new ProgressBar(foot, SWT.SMOOTH);
    bar.setMaximum(BarMonitor.WHOLE);
    bar.setVisible(false);
    GridDataFactory.fillDefaults().hint(260, SWT.DEFAULT).applyTo(bar);
    setControl(outer);
  }

  @Override
  public final void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      entered();
    } else {
      stop();
    }
  }

  /**
   * Works in the background; a later call stops an earlier one.
   *
   * @param what is done, for the person
   * @param done receives the result, unless the work was stopped
   */
  final <T> void work(String what, Work.Task<T> task, Consumer<T> done) {
    stop();
    setErrorMessage(null);
    setPageComplete(false);
    bar.setSelection(0);
    bar.setVisible(true);
    doing.setText(what);
    Job[] mine = new Job[1];
    mine[0] =
        Work.quietly(
            what,
            bar,
            monitor -> task.run(new BarMonitor(monitor, bar)),
            result -> {
              if (running == mine[0]) {
                rest();
                done.accept(result);
              }
            },
            problem -> {
              if (running == mine[0]) {
                rest();
                failed(Problems.sentence(problem));
              }
            });
    running = mine[0];
    getContainer().updateButtons();
  }

  /** Tells what went wrong. */
  void failed(String sentence) {
    setErrorMessage(sentence);
  }

  /** Whether something is being done. */
  final boolean isWorking() {
    return running != null;
  }

  /** Stops what is being done; nothing of it is written. */
  final boolean stop() {
    if (running == null) {
      return false;
    }
    running.cancel();
    rest();
    return true;
  }

  private void rest() {
    running = null;
    if (!bar.isDisposed()) {
      bar.setVisible(false);
      doing.setText("");
    }
  }

  /** Says something below the content. */
  final void say(String sentence) {
    doing.setText(sentence);
  }
}
