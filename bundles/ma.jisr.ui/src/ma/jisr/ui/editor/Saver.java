package ma.jisr.ui.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import ma.jisr.model.core.Record;
import ma.jisr.store.Session;
import ma.jisr.store.StoreException;
import ma.jisr.ui.drafts.Draft;
import ma.jisr.ui.form.PlainValues;
import ma.jisr.ui.form.RecordEdit;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Display;

/**
 * Saves what an editor holds: in a job, while the window goes on living. What was changed elsewhere
 * meanwhile is taken in, unless both changed the same field.
 */
final class Saver {

  /**
   * How it went.
   *
   * @param session another session that goes on with the record, or null when the same does
   * @param record the record in that session
   * @param conflict the fields to be chosen first; null when everything is saved
   */
  record Outcome(Session session, Record record, ThreeWay conflict) {}

  private final RecordEdit edit;
  private final String label;

  /**
   * A saver.
   *
   * @param label what is done, for the journal
   */
  Saver(RecordEdit edit, String label) {
    this.edit = edit;
    this.label = label;
  }

  /** Runs work in a job and lets the window live until it is done. */
  static <T> T inJob(Display display, String name, Supplier<T> work) {
    AtomicReference<T> result = new AtomicReference<>();
    AtomicReference<Throwable> problem = new AtomicReference<>();
    AtomicReference<Boolean> done = new AtomicReference<>(false);
    Job job =
        new Job(name) {
          @Override
          protected IStatus run(IProgressMonitor monitor) {
            try {
              result.set(work.get());
            } catch (RuntimeException | Error e) {
              problem.set(e);
            } finally {
              done.set(true);
              display.wake();
            }
            return Status.OK_STATUS;
          }
        };
    job.setPriority(Job.INTERACTIVE);
    job.setSystem(true);
    job.schedule();
    while (!done.get()) {
      if (!display.readAndDispatch()) {
        display.sleep();
      }
    }
    if (problem.get() instanceof RuntimeException e) {
      throw e;
    } else if (problem.get() instanceof Error e) {
      throw e;
    }
    return result.get();
  }

  /**
   * Saves.
   *
   * @throws StoreException when it cannot be saved and no choice would help
   */
  Outcome save(Display display) {
    edit.dropUnused();
    Draft mine = Draft.of(edit, ((Record) edit.root()).getId());
    Map<EStructuralFeature, Object> changed = edit.changed();
    return suspended(
        display,
        () -> {
          try {
            edit.session().commit(label);
            return new Outcome(null, null, null);
          } catch (StoreException e) {
            if (e.reason() != StoreException.Reason.CONFLICT) {
              throw e;
            }
            return again(mine, changed, e);
          }
        });
  }

  private <T> T suspended(Display display, Supplier<T> work) {
    edit.suspend();
    try {
      return inJob(display, label, work);
    } finally {
      edit.resume();
    }
  }

  private Outcome again(
      Draft mine, Map<EStructuralFeature, Object> changed, StoreException conflict) {
    Record record = (Record) edit.root();
    Session fresh = edit.workspace().session();
    boolean handed = false;
    try {
      Optional<Record> theirs = fresh.load(record.eClass(), record.getId());
      if (theirs.isEmpty()) {
        throw conflict; // it is in the trash: its sentence says so
      }
      ThreeWay both = ThreeWay.of(changed, record, theirs.get());
      if (both.open().isEmpty()) {
        apply(fresh, theirs.get(), mine, both.settled());
        fresh.commit(label);
      }
      handed = true;
      return new Outcome(fresh, theirs.get(), both.open().isEmpty() ? null : both);
    } finally {
      if (!handed) {
        fresh.close();
      }
    }
  }

  /**
   * Saves what was chosen.
   *
   * @param outcome with a conflict
   * @param chosen the values of its open fields
   */
  Outcome save(Display display, Outcome outcome, Map<EStructuralFeature, Object> chosen) {
    Draft mine = Draft.of(edit, outcome.record().getId());
    Map<EStructuralFeature, Object> all = new LinkedHashMap<>(outcome.conflict().settled());
    all.putAll(chosen);
    return suspended(
        display,
        () -> {
          apply(outcome.session(), outcome.record(), mine, all);
          outcome.session().commit(label);
          return new Outcome(outcome.session(), outcome.record(), null);
        });
  }

  private void apply(
      Session session, Record record, Draft mine, Map<EStructuralFeature, Object> values) {
    var records = mine.records(session, again -> {});
    values.forEach(
        (feature, plain) ->
            PlainValues.set((EObject) record, feature, plain, edit.workspace().catalog(), records));
  }
}
