package ma.jisr.ui.editor;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.ValueText;
import ma.jisr.ui.base.Work;
import ma.jisr.ui.drafts.DraftFiles;
import ma.jisr.ui.form.RecordEdit;
import org.eclipse.jface.dialogs.MessageDialog;

/** Offers what was typed into a record and lost its editor, when the record is opened again. */
final class DraftOffer {

  private static final Texts TEXTS = Texts.beside(DraftOffer.class);
  private final EditorHead head;
  private final RecordEdit edit;
  private final DraftKeeper keeper;
  private final Map<Path, Runnable> offers = new HashMap<>();
  private final Set<Path> taken = new HashSet<>();

  DraftOffer(EditorHead head, RecordEdit edit, DraftKeeper keeper) {
    this.head = head;
    this.edit = edit;
    this.keeper = keeper;
  }

  /** Looks for drafts in the background, and offers each; one chosen before is put in at once. */
  void show(Workspace workspace, RecordEditorInput input) {
    DraftFiles.Kept chosen = input.draft();
    if (chosen != null) {
      resume(chosen);
    } else if (input.id() != 0) {
      Work.quietly(
          TEXTS.text("draft.reading"),
          head,
          monitor -> DraftKeeper.waiting(workspace, input),
          found -> found.forEach(this::offer));
    }
  }

  private void offer(DraftFiles.Kept kept) {
    if (taken.contains(kept.file())) {
      return;
    }
    Runnable end =
        head.offer(
            TEXTS.format("draft.found", ValueText.format(kept.draft().at())),
            TEXTS.text("draft.resume"),
            () -> resume(kept),
            TEXTS.text("draft.discard"),
            () -> DraftKeeper.files().discard(kept.file()));
    offers.put(kept.file(), end);
  }

  /** From here on the editor keeps a draft of its own. */
  void resume(DraftFiles.Kept kept) {
    taken.add(kept.file());
    offers.getOrDefault(kept.file(), () -> {}).run();
    List<String> changed = kept.draft().changedSince(edit.root()).stream().map(Labels::of).toList();
    kept.draft().resume(edit);
    if (!changed.isEmpty()) {
      MessageDialog.openInformation(
          head.getShell(),
          TEXTS.text("draft.changed.title"),
          TEXTS.format("draft.changed", String.join(ValueText.separator(), changed)));
    }
    keeper.took(kept.file());
  }
}
