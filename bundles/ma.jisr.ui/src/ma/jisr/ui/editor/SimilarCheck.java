package ma.jisr.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import ma.jisr.matching.decide.Decisions;
import ma.jisr.model.core.Record;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Commit;
import ma.jisr.ui.base.Work;
import ma.jisr.ui.form.RecordEdit;
import ma.jisr.ui.form.Similar;
import ma.jisr.ui.form.SimilarPane;
import ma.jisr.ui.form.SimilarWatch;
import org.eclipse.emf.ecore.EClass;

/**
 * Tells who writes a new record that one like it may be there already, before and after it is
 * saved. It asks for nothing: saving works as ever.
 */
final class SimilarCheck {

  private static final Texts TEXTS = Texts.beside(SimilarCheck.class);
  private final RecordEdit edit;
  private final LongConsumer open;
  private final BooleanSupplier save;
  private final SimilarPane pane;
  private final SimilarWatch watch;

  /**
   * Begins to look.
   *
   * @param head where it is told
   * @param open opens a record
   * @param save saves the record; false when it could not be
   */
  SimilarCheck(EditorHead head, RecordEdit edit, LongConsumer open, BooleanSupplier save) {
    this.edit = edit;
    this.open = open;
    this.save = save;
    pane = new SimilarPane(head, 3);
    watch = new SimilarWatch(edit, pane, this::show);
  }

  private boolean isNew() {
    return ((Record) edit.root()).getVersion() == 0;
  }

  private void show(List<Similar> found) {
    List<SimilarPane.Action> actions = new ArrayList<>();
    actions.add(action("open", similar -> open.accept(similar.id())));
    SimilarPane.Action last = null;
    if (isNew()) {
      actions.add(action("saveLink", this::link));
      last = action("save", similar -> save.getAsBoolean());
    } else {
      actions.add(action("link", this::link));
      actions.add(action("distinct", this::distinct));
    }
    pane.show(found, actions, last);
    pane.getParent().getParent().layout(true, true);
  }

  private static SimilarPane.Action action(String key, Consumer<Similar> run) {
    String id = "similar." + key;
    return new SimilarPane.Action(id, TEXTS.text(id), TEXTS.text(id + ".tip"), run);
  }

  private void link(Similar similar) {
    decide(similar, (decisions, type, mine) -> decisions.link(type, mine, similar.id()));
  }

  private void distinct(Similar similar) {
    decide(similar, (decisions, type, mine) -> decisions.distinct(type, mine, similar.id(), null));
  }

  private interface Decision {
    Commit make(Decisions decisions, EClass type, long mine);
  }

  /** Decides about the record once it is saved; the editor hears of it like of any commit. */
  private void decide(Similar similar, Decision decision) {
    boolean saved = !isNew() && !edit.isDirty() || save.getAsBoolean();
    if (saved && !pane.isDisposed()) {
      long mine = ((Record) edit.root()).getId();
      Work.quietly(
          TEXTS.text("similar.deciding"),
          pane,
          monitor -> decision.make(new Decisions(edit.workspace()), similar.type(), mine),
          commit -> watch.settle(similar.id()));
    }
  }

  /** The record was saved: there is something else to do now. */
  void saved() {
    watch.tell();
  }
}
