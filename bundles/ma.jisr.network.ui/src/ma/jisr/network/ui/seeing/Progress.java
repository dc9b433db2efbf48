package ma.jisr.network.ui.seeing;

import java.util.function.Consumer;
import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.Problems;
import ma.jisr.ui.base.Work;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;

/** The foot of a pane: what it says of itself, and how far its work is, with a way to stop it. */
final class Progress extends Composite {

  private static final Texts TEXTS = Texts.beside(Progress.class);
  private static final int STEPS = 1_000;
  private static final int PATIENCE = 200;
  private final Label sentence;
  private final ProgressBar bar;
  private final Link stop;
  private Job job;

  Progress(Composite parent) {
    super(parent, SWT.NONE);
    setBackground(Looks.color(Looks.PAPER));
    GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 4).spacing(8, 0).applyTo(this);
    sentence = new Label(this, SWT.NONE);
    sentence.setBackground(getBackground());
    sentence.setForeground(Looks.color(Looks.QUIET));
    sentence.setData("jisr.id", "seeing.status");
    GridDataFactory.fillDefaults()
        .align(SWT.FILL, SWT.CENTER)
        .grab(true, false)
        .hint(50, SWT.DEFAULT)
        .applyTo(sentence);
    bar = new ProgressBar(this, SWT.SMOOTH);
    bar.setMaximum(STEPS);
    GridDataFactory.swtDefaults().hint(140, 10).applyTo(bar);
    stop = new Link(this, SWT.NONE);
    stop.setText("<a>" + TEXTS.text("cancel") + "</a>");
    stop.setBackground(getBackground());
    stop.setData("jisr.id", "seeing.cancel");
    stop.addListener(SWT.Selection, e -> cancel());
    show(false);
  }

  private void show(boolean busy) {
    for (org.eclipse.swt.widgets.Control control :
        new org.eclipse.swt.widgets.Control[] {bar, stop}) {
      control.setVisible(busy);
    }
  }

  /** Says a sentence. */
  void say(String words) {
    sentence.setText(words);
    sentence.setToolTipText(words);
  }

  /** Stops what is under way; what was there before stays. */
  void cancel() {
    if (job != null) {
      job.cancel();
      job = null;
      show(false);
      say(TEXTS.text("cancelled"));
    }
  }

  /** Whether something is under way. */
  boolean isBusy() {
    return job != null;
  }

  /**
   * Works in the background; what was under way before is stopped.
   *
   * @param name what is done
   * @param task the work
   * @param done receives the result
   */
  <T> void work(String name, Work.Task<T> task, Consumer<T> done) {
    if (job != null) {
      job.cancel();
    }
    Job[] own = {null};
    own[0] =
        Work.quietly(
            name,
            this,
            monitor -> task.run(new Shown(monitor)),
            (T result) -> {
              if (job == own[0]) { // not overtaken
                job = null;
                show(false);
                done.accept(result);
              }
            },
            problem -> {
              if (job == own[0]) {
                job = null;
                show(false);
                say(Problems.sentence(problem));
              }
            });
    job = own[0];
    bar.setSelection(0);
    getDisplay()
        .timerExec(
            PATIENCE,
            () -> {
              if (!isDisposed() && job == own[0] && job != null) {
                say(name + '…');
                show(true);
              }
            });
  }

  /** Shows on the bar what it is told. */
  private final class Shown extends ProgressMonitorWrapper {

    private double total = 1;
    private double done;
    private int step;

    Shown(IProgressMonitor monitor) {
      super(monitor);
    }

    @Override
    public void beginTask(String name, int work) {
      super.beginTask(name, work);
      total = Math.max(1, work);
    }

    @Override
    public void worked(int work) {
      internalWorked(work);
    }

    @Override
    public void internalWorked(double work) {
      super.internalWorked(work);
      done += work;
      int now = (int) (STEPS * Math.min(1, done / total));
      if (now != step && !isDisposed()) {
        step = now;
        Work.later(getDisplay(), bar, () -> bar.setSelection(now));
      }
    }
  }
}
