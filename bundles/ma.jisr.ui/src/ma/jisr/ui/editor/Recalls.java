package ma.jisr.ui.editor;

import java.util.Collection;
import java.util.List;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Commit;
import ma.jisr.store.HistoryEntry;
import ma.jisr.store.Hit;
import ma.jisr.store.Session;
import ma.jisr.store.StoreException;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.ValueText;
import ma.jisr.ui.base.Work;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/**
 * Puts back what a record had: one field, or all of it; a commit of its own, that can be undone.
 */
final class Recalls {

  private static final Texts TEXTS = Texts.beside(Recalls.class);
  private final Control owner;
  private final Workspace workspace;
  private final Runnable done;

  Recalls(Control owner, Workspace workspace, Runnable done) {
    this.owner = owner;
    this.workspace = workspace;
    this.done = done;
  }

  /** Puts back the value that a field had before a commit. */
  void field(long recordId, Commit commit, HistoryEntry.Field field) {
    String name = Labels.of(field.feature());
    String before =
        field.before() == null ? TEXTS.text("history.empty") : ValueText.isolated(field.before());
    if (agreed(TEXTS.format("recall.field.question", name, before))) {
      run(recordId, commit, true, List.of(field.feature()), name);
    }
  }

  /** Puts the whole record back to what it was after a commit. */
  void version(long recordId, Commit commit) {
    if (agreed(TEXTS.format("recall.version.question", ValueText.format(commit.at())))) {
      run(recordId, commit, false, null, "");
    }
  }

  private boolean agreed(String question) {
    return MessageDialog.open(
            MessageDialog.QUESTION,
            owner.getShell(),
            TEXTS.text("recall.title"),
            question,
            SWT.NONE,
            TEXTS.text("recall.yes"),
            TEXTS.text("recall.no"))
        == 0;
  }

  private void run(
      long recordId,
      Commit commit,
      boolean before,
      Collection<EStructuralFeature> features,
      String name) {
    Work.quietly(
        TEXTS.text("recall.title"),
        owner,
        monitor -> recall(workspace, recordId, commit.id(), before, features, name),
        made -> done.run());
  }

  /**
   * Puts values back and commits.
   *
   * @param features which; null for all that people write
   * @param name the name of the one feature, for the journal
   */
  static Commit recall(
      Workspace workspace,
      long recordId,
      long commitId,
      boolean before,
      Collection<EStructuralFeature> features,
      String name) {
    Hit hit =
        workspace
            .find(recordId)
            .filter(h -> !h.trashed())
            .orElseThrow(
                () ->
                    new StoreException(
                        StoreException.Reason.MISSING, TEXTS.text("gone.trash"), null));
    try (Session session = workspace.session()) {
      workspace
          .journal()
          .recall(
              session,
              recordId,
              commitId,
              before,
              features == null
                  ? hit.type().getEAllStructuralFeatures().stream()
                      .filter(f -> !Meta.isSystem(f))
                      .toList()
                  : features);
      String label =
          features == null
              ? TEXTS.format("recall.version.commit", hit.label())
              : TEXTS.format("recall.field.commit", name, hit.label());
      return session.commit(label).orElse(null);
    }
  }
}
