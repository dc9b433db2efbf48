package ma.jisr.ui.duplicates;

import java.util.List;
import java.util.function.Consumer;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Commit;
import ma.jisr.ui.base.DropDown;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.Problems;
import ma.jisr.ui.base.Work;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;

/** Which type is looked through, how far that is, what was found or done last. */
final class SearchBar {

  /** What was decided last, and the pairs that were there before. */
  record Undo(Commit commit, List<NamedPair> before) {}

  private static final Texts TEXTS = Texts.beside(SearchBar.class);
  private static final int WHOLE = 200;
  private final List<EClass> types;
  private final DropDown combo;
  private final Button find;
  private final ProgressBar bar;
  private final Link sentence;
  private EClass type;
  private Job running;
  private Undo last;

  SearchBar(Composite parent, List<EClass> types, Consumer<EClass> search, Consumer<Undo> undo) {
    this.types = types;
    type = types.get(0);
    Composite row = new Composite(parent, SWT.NONE);
    row.setBackground(Looks.color(Looks.PAPER));
    GridLayoutFactory.fillDefaults().numColumns(4).margins(10, 5).spacing(8, 0).applyTo(row);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    combo = new DropDown(row);
    combo.setData("jisr.id", "duplicates.type");
    combo.setToolTipText(TEXTS.text("type"));
    types.forEach(t -> combo.add(Labels.plural(t)));
    combo.select(0);
    GridDataFactory.swtDefaults().hint(200, SWT.DEFAULT).applyTo(combo);
    combo.addListener(SWT.Selection, e -> type = types.get(combo.getSelectionIndex()));
    find = new Button(row, SWT.PUSH);
    find.setText(TEXTS.text("find"));
    find.setData("jisr.id", "duplicates.find");
    // As wide as the longer of its two texts, so that nothing moves.
    GridDataFactory.swtDefaults().hint(Looks.chars(find, 24), SWT.DEFAULT).applyTo(find);
    find.addListener(
        SWT.Selection,
        e -> {
          if (!stop()) {
            search.accept(type);
          }
        });
    sentence = new Link(row, SWT.NONE);
    sentence.setBackground(row.getBackground());
    sentence.setData("jisr.id", "duplicates.state");
    sentence.setText(TEXTS.text("begin"));
    sentence.addListener(
        SWT.Selection,
        e -> {
          if (last != null) {
            Undo asked = last;
            last = null;
            undo.accept(asked);
          }
        });
    GridDataFactory.fillDefaults()
        .align(SWT.FILL, SWT.CENTER)
        .grab(true, false)
        .hint(100, SWT.DEFAULT)
        .applyTo(sentence);
    bar = new ProgressBar(row, SWT.SMOOTH);
    bar.setMaximum(WHOLE);
    bar.setVisible(false);
    GridDataFactory.swtDefaults().hint(160, SWT.DEFAULT).applyTo(bar);
  }

  /** The type that is looked through. */
  EClass type() {
    return type;
  }

  /** Whether something is being done. */
  boolean isWorking() {
    return running != null;
  }

  /** Works in the background, with progress and a button that stops it. */
  <T> void work(EClass about, String what, Work.Task<T> task, Consumer<T> done) {
    stop();
    type = about;
    combo.select(types.indexOf(about));
    combo.setEnabled(false);
    find.setText(TEXTS.text("stop"));
    bar.setSelection(0);
    bar.setVisible(true);
    say(what, null);
    Job[] mine = new Job[1];
    mine[0] =
        Work.quietly(
            what,
            bar,
            monitor -> task.run(shown(monitor)),
            result -> {
              if (running == mine[0]) {
                rest();
                done.accept(result);
              }
            },
            problem -> {
              if (running == mine[0]) {
                rest();
                say(Problems.sentence(problem), null);
              }
            });
    running = mine[0];
  }

  private IProgressMonitor shown(IProgressMonitor monitor) {
    return new ProgressMonitorWrapper(monitor) {
      private double total = 1;
      private double sofar;
      private int seen;

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
        sofar += work;
        int now = (int) Math.min(WHOLE, sofar / total * WHOLE);
        if (now > seen) {
          seen = now;
          Work.later(bar.getDisplay(), bar, () -> bar.setSelection(now));
        }
      }
    };
  }

  private boolean stop() {
    if (running == null) {
      return false;
    }
    running.cancel();
    rest();
    say(TEXTS.text("stopped"), null);
    return true;
  }

  private void rest() {
    running = null;
    bar.setVisible(false);
    combo.setEnabled(true);
    find.setText(TEXTS.text("find"));
  }

  /**
   * Says something.
   *
   * @param undo what can be undone, or null
   */
  void say(String text, Undo undo) {
    last = undo;
    String link = undo == null ? "" : "  <a>" + TEXTS.text("undo") + "</a>";
    sentence.setText(text.replace("&", "&&").replace("<", "‹") + link);
  }
}
