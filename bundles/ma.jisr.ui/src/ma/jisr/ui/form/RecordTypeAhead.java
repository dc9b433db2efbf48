package ma.jisr.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Record;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Folding;
import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.base.ValueText;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Text;

/** Proposes the records of a type, and to make the one that is not there yet. */
final class RecordTypeAhead {

  private static final Texts TEXTS = Texts.beside(Field.class);
  private final RecordEdit edit;
  private final EClass type;
  private final Text text;
  private final RecordOpener opener;
  private final Consumer<EObject> chosen;
  private final TypeAhead typeAhead;

  /**
   * Attaches itself.
   *
   * @param text the field
   * @param type what is proposed
   * @param chosen receives the record, an object of the edit's session
   */
  RecordTypeAhead(
      Text text, RecordEdit edit, EClass type, RecordOpener opener, Consumer<EObject> chosen) {
    this.edit = edit;
    this.type = type;
    this.text = text;
    this.opener = opener;
    this.chosen = chosen;
    typeAhead = new TypeAhead(text, TEXTS.text("searching"), this::find, open -> {});
  }

  /** Shows proposals for what stands in the field. */
  void open() {
    typeAhead.open();
  }

  /** Whether proposals are shown. */
  boolean isOpen() {
    return typeAhead.isOpen();
  }

  /** Changes the field without proposing anything. */
  void write(String newText) {
    typeAhead.write(newText);
  }

  private List<TypeAhead.Proposal> find(String typed) {
    List<TypeAhead.Proposal> proposals = new ArrayList<>();
    boolean exact = false;
    for (Proposals.Found found : new Proposals(edit.workspace(), type).find(typed)) {
      exact |= Folding.fold(found.text()).equals(Folding.fold(typed));
      proposals.add(
          new TypeAhead.Proposal(
              found.text(),
              found.detail(),
              Icons.name(found.type()),
              () -> chosen.accept(edit.session().reference(found.type(), found.id()))));
    }
    if (!typed.isBlank() && !exact) {
      for (EClass concrete : makeable()) {
        proposals.add(
            new TypeAhead.Proposal(
                TEXTS.format("create", Labels.of(concrete), ValueText.isolated(typed)),
                "",
                "new",
                () -> make(concrete, typed)));
      }
    }
    return proposals;
  }

  /** The types of which a new record makes sense: not what the gazetteer or the program keeps. */
  private List<EClass> makeable() {
    List<EClass> kept = edit.workspace().catalog().registers();
    return edit.workspace().catalog().concrete(type).stream()
        .filter(kept::contains)
        .filter(t -> t != CorePackage.Literals.PLACE)
        .toList();
  }

  private void make(EClass concrete, String typed) {
    Record made = CreateDialog.open(text.getShell(), edit, concrete, typed, opener);
    if (made != null) {
      chosen.accept(made);
    } else if (!text.isDisposed()) {
      text.setFocus();
    }
  }
}
