package ma.jisr.ui.editor;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Hit;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Problems;
import ma.jisr.ui.base.Work;
import ma.jisr.ui.drafts.DraftFiles;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** What a person does with records anywhere in the window: open, make, delete. */
public final class Records {

  private static final Texts TEXTS = Texts.beside(Records.class);
  private static final AtomicInteger SERIAL = new AtomicInteger();

  private Records() {}

  /** Opens the editor of a record; says so when it is gone. */
  public static void open(IWorkbenchPage page, Workspace workspace, long id) {
    Shell shell = page.getWorkbenchWindow().getShell();
    Hit hit = workspace.find(id).orElse(null);
    if (hit == null || hit.trashed()) {
      MessageDialog.openInformation(
          shell, TEXTS.text("gone.title"), TEXTS.text(hit == null ? "gone" : "gone.trash"));
    } else {
      open(page, new RecordEditorInput(hit.type(), id, 0));
    }
  }

  /** Opens an editor for a new record. */
  public static void create(IWorkbenchPage page, EClass type) {
    open(page, new RecordEditorInput(type, 0, SERIAL.incrementAndGet()));
  }

  /** Opens the editor of what was typed and not saved, and puts it in again. */
  static void resume(IWorkbenchPage page, Workspace workspace, DraftFiles.Kept kept) {
    workspace
        .catalog()
        .byQualifiedName(kept.draft().type())
        .ifPresent(
            type -> {
              long id = kept.draft().id();
              boolean there = id == 0 || workspace.find(id).filter(h -> !h.trashed()).isPresent();
              // A record that is gone is offered as a new one rather than lost.
              int serial = there && id != 0 ? 0 : SERIAL.incrementAndGet();
              RecordEditorInput input = new RecordEditorInput(type, there ? id : 0, serial, kept);
              if (page.findEditor(input) instanceof RecordEditor editor) {
                editor.resume(kept); // the start has opened it again by itself
                page.activate(editor);
              } else {
                open(page, input);
              }
            });
  }

  private static void open(IWorkbenchPage page, RecordEditorInput input) {
    try {
      page.openEditor(input, RecordEditor.ID);
    } catch (PartInitException e) {
      Problems.show(page.getWorkbenchWindow().getShell(), e);
    }
  }

  /** Moves records to the trash, when the person agrees. */
  public static void delete(Control owner, Workspace workspace, EClass type, List<Long> ids) {
    if (ids.isEmpty()) {
      return;
    }
    String question =
        ids.size() == 1
            ? TEXTS.format("delete.one", workspace.find(ids.get(0)).map(Hit::label).orElse(""))
            : TEXTS.format("delete.many", ids.size(), Labels.plural(type));
    int answer =
        MessageDialog.open(
            MessageDialog.QUESTION,
            owner.getShell(),
            TEXTS.text("delete.title"),
            question,
            org.eclipse.swt.SWT.NONE,
            TEXTS.text("delete.yes"),
            TEXTS.text("delete.no"));
    if (answer == 0) {
      Work.visibly(
          TEXTS.text("delete.title"),
          owner,
          monitor -> {
            try (Session session = workspace.session()) {
              session.load(type, ids).forEach(session::delete);
              return session.commit(TEXTS.format("delete.commit", ids.size(), Labels.plural(type)));
            }
          },
          commit -> {});
    }
  }
}
