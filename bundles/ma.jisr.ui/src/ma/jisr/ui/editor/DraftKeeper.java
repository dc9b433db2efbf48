package ma.jisr.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Workspace;
import ma.jisr.ui.drafts.Draft;
import ma.jisr.ui.drafts.DraftFiles;
import ma.jisr.ui.form.RecordEdit;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.osgi.framework.FrameworkUtil;

/** Writes what an editor holds and did not save to a file, every few seconds while it changes. */
final class DraftKeeper {

  private static final int PAUSE = 2_000;
  private final RecordEdit edit;
  private final Control control;
  private final DraftFiles files;
  private final Path file;
  private final Object writing = new Object();
  private final List<Path> taken = new ArrayList<>();
  private long id;
  private boolean waiting;
  private boolean ended;

  /**
   * Begins to keep.
   *
   * @param id the record's identifier; 0 for one that is not saved yet
   */
  DraftKeeper(RecordEdit edit, Control control, long id) {
    this.edit = edit;
    this.control = control;
    this.id = id;
    files = files();
    file = files.newFile(id);
    edit.addListener(this::changed);
  }

  /** The drafts of this user, beside what else the program keeps for them. */
  static DraftFiles files() {
    return new DraftFiles(
        Platform.getStateLocation(FrameworkUtil.getBundle(DraftKeeper.class))
            .append("drafts")
            .toPath());
  }

  /** The drafts of a record that are waiting to be taken up. */
  static List<DraftFiles.Kept> waiting(Workspace workspace, RecordEditorInput input) {
    return files().of(workspace.name()).stream()
        .filter(kept -> kept.draft().id() == input.id())
        .filter(kept -> kept.draft().type().equals(Catalog.qualifiedName(input.type())))
        .toList();
  }

  /** A draft was put into the editor: it goes as soon as what it says is kept anew. */
  void took(Path draft) {
    synchronized (writing) {
      taken.add(draft);
    }
    changed();
  }

  private void discard(List<Path> drafts) {
    drafts.forEach(files::discard);
    drafts.clear();
  }

  private void changed() {
    if (edit.isDirty() && !waiting && !control.isDisposed()) {
      waiting = true;
      control
          .getDisplay()
          .timerExec(
              PAUSE,
              () -> {
                waiting = false;
                if (!control.isDisposed() && edit.isDirty() && !edit.isSuspended()) {
                  write(Draft.of(edit, id));
                }
              });
    }
  }

  private void write(Draft draft) {
    Job job =
        new Job(Texts.beside(DraftKeeper.class).text("draft.writing")) {
          @Override
          protected IStatus run(org.eclipse.core.runtime.IProgressMonitor monitor) {
            synchronized (writing) {
              if (!ended && !draft.isEmpty()) {
                try {
                  files.write(file, draft);
                  discard(taken);
                } catch (IOException e) {
                  ILog.of(DraftKeeper.class).warn(e.getMessage(), e); // saving still works
                }
              }
            }
            return Status.OK_STATUS;
          }
        };
    job.setSystem(true);
    job.schedule();
  }

  /** Everything is saved: the draft goes, and a later one will be of this record. */
  void saved(long recordId) {
    id = recordId;
    synchronized (writing) {
      files.discard(file);
      discard(taken);
    }
  }

  /** Nothing will be saved any more: the person said so. */
  void end() {
    synchronized (writing) {
      ended = true;
      files.discard(file);
      discard(taken);
    }
  }
}
