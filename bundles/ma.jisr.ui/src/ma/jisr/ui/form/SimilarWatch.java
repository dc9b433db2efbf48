package ma.jisr.ui.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import ma.jisr.matching.Duplicates;
import ma.jisr.matching.Lookalikes;
import ma.jisr.matching.MatchFields;
import ma.jisr.matching.RecordValues;
import ma.jisr.model.core.Record;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Hit;
import ma.jisr.ui.base.Work;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;

/**
 * Looks, while a record is written, for those that it resembles: in the background, whenever the
 * typing rests. Nobody waits for it, and a failure of it stops nobody from saving.
 */
public final class SimilarWatch {

  /** How long the typing rests before it is looked, in milliseconds. */
  private static final int REST = 350;

  private static final int MOST = 3;
  private final RecordEdit edit;
  private final Lookalikes lookalikes;
  private final Control owner;
  private final Consumer<List<Similar>> shown;
  private final Set<Long> settled = new HashSet<>();
  private final Runnable changed = this::changed;
  private List<Similar> found = List.of();
  private RecordValues last;
  private Job job;
  private int asked;

  /**
   * Begins to look.
   *
   * @param edit of the record; nothing happens when its type is not compared
   * @param owner it ends with it
   * @param shown receives what is found, in the interface's thread
   */
  public SimilarWatch(RecordEdit edit, Control owner, Consumer<List<Similar>> shown) {
    this.edit = edit;
    this.owner = owner;
    this.shown = shown;
    lookalikes = edit.lookalikes();
    if (lookalikes != null && MatchFields.isMatched(edit.root().eClass())) {
      lookalikes.prepare(edit.root().eClass());
      edit.addListener(changed);
      owner.addDisposeListener(e -> edit.removeListener(changed));
      changed();
    }
  }

  private void changed() {
    int mine = ++asked;
    owner
        .getDisplay()
        .timerExec(
            REST,
            () -> {
              if (mine == asked && !owner.isDisposed() && !edit.isSuspended()) {
                look();
              }
            });
  }

  private void look() {
    RecordValues values = RecordValues.of((Record) edit.root());
    if (values.equals(last)) {
      return;
    }
    last = values;
    if (job != null) {
      job.cancel();
    }
    job =
        Work.quietly(
            Texts.beside(Field.class).text("similar.looking"),
            owner,
            monitor -> find(values, monitor),
            similar -> {
              if (values.equals(last)) {
                found = similar;
                tell();
              }
            },
            problem -> ILog.of(SimilarWatch.class).warn(problem.getMessage(), problem));
  }

  private List<Similar> find(RecordValues values, IProgressMonitor monitor) {
    return lookalikes.of(values, Duplicates.THRESHOLD, MOST, monitor).stream()
        .map(
            twin ->
                new Similar(
                    twin.first(),
                    values.type(),
                    edit.workspace().find(twin.first()).map(Hit::label).orElse(""),
                    twin.score(),
                    twin.why()))
        .toList();
  }

  /** Somebody decided about a record: it is not shown again. */
  public void settle(long id) {
    settled.add(id);
    tell();
  }

  /** Tells once more what is found. */
  public void tell() {
    shown.accept(found.stream().filter(similar -> !settled.contains(similar.id())).toList());
  }
}
