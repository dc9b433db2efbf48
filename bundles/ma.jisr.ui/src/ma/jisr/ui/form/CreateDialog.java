package ma.jisr.ui.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ma.jisr.model.check.Problem;
import ma.jisr.model.core.Record;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Session;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.Problems;
import ma.jisr.ui.base.Work;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * Makes a record where another one needs it: a small form of what it must have. It is saved with
 * the other one in one commit, or at once by itself.
 */
final class CreateDialog extends Dialog {

  private static final Texts TEXTS = Texts.beside(Field.class);
  private static final int ALONE = IDialogConstants.CLIENT_ID;
  private final RecordEdit outer;
  private final RecordOpener opener;
  private final EClass type;
  private final RecordEdit edit;
  private List<Field> fields;
  private Label message;
  private long savedAs;

  private CreateDialog(
      Shell shell, RecordEdit outer, EClass type, Record made, RecordOpener opener) {
    super(shell);
    this.outer = outer;
    this.type = type;
    this.opener = opener;
    edit = new RecordEdit(outer.workspace(), outer.session(), made);
    edit.setLookalikes(outer.lookalikes());
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  /**
   * Asks for what the record must have.
   *
   * @param outer whose record refers to it
   * @param typed becomes its name
   * @return the record, in the session of {@code outer}; null when the person thought better of it
   */
  static Record open(
      Shell shell, RecordEdit outer, EClass type, String typed, RecordOpener opener) {
    Record made = outer.session().create(type);
    Meta.label(type).stream()
        .filter(f -> f.getEType().getInstanceClass() == String.class)
        .reduce((first, second) -> Meta.isRequired(second) ? second : first)
        .ifPresent(f -> made.eSet(f, typed));
    CreateDialog dialog = new CreateDialog(shell, outer, type, made, opener);
    if (dialog.open() != Window.OK) {
      dialog.edit.made().forEach(outer.session()::delete);
      outer.session().delete(made);
      return null;
    }
    if (dialog.savedAs != 0) {
      outer.session().delete(made); // it is there already, or a session of its own saved it
      return outer.session().reference(type, dialog.savedAs);
    }
    outer.made(made);
    return made;
  }

  /** What the record must have, what it is called, and what tells it from others. */
  static Set<EStructuralFeature> asked(EClass type) {
    Set<EStructuralFeature> asked = new LinkedHashSet<>(Meta.label(type));
    for (EStructuralFeature feature : Meta.ordered(type)) {
      boolean part = feature instanceof EReference reference && reference.isContainment();
      if (Meta.isRequired(feature) && !Meta.isReadOnly(feature) && !part) {
        asked.add(feature);
      }
    }
    for (String name : List.of("acronym", "type", "nameAr")) {
      EStructuralFeature feature = type.getEStructuralFeature(name);
      if (feature != null) {
        asked.add(feature);
      }
    }
    return asked;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(TEXTS.format("create.title", Labels.of(type)));
    shell.setData("jisr.id", "create");
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(Looks.chars(parent, 74), SWT.DEFAULT)
        .applyTo(area);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(14, 14).spacing(10, 8).applyTo(area);
    FieldFactory factory = new FieldFactory(edit, edit::root, opener);
    fields = asked(type).stream().map(factory::field).toList();
    fields.forEach(field -> field.create(area, this::resized));
    SimilarPane similar = new SimilarPane(area, 2);
    new SimilarWatch(edit, similar, found -> show(similar, found));
    message = new Label(area, SWT.WRAP);
    message.setForeground(Looks.color(Looks.WRONG));
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, -1).applyTo(message);
    return area;
  }

  private void show(SimilarPane pane, List<Similar> found) {
    SimilarPane.Action take =
        new SimilarPane.Action(
            "similar.take", TEXTS.text("similar.take"), TEXTS.text("similar.take.tip"), this::take);
    pane.show(found, List.of(take), null);
    resized();
  }

  /** The record that is there already is meant: none is made. */
  private void take(Similar similar) {
    edit.made().forEach(outer.session()::delete);
    savedAs = similar.id();
    okPressed();
  }

  private void resized() {
    if (getButton(IDialogConstants.OK_ID) != null) {
      getShell().layout(true, true);
      getShell().setSize(getShell().computeSize(getShell().getSize().x, SWT.DEFAULT));
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    Button with = createButton(parent, IDialogConstants.OK_ID, TEXTS.text("create.with"), true);
    with.setToolTipText(TEXTS.text("create.with.tip"));
    with.setData("jisr.id", "create.with");
    Button now = createButton(parent, ALONE, TEXTS.text("create.alone"), false);
    now.setToolTipText(TEXTS.text("create.alone.tip"));
    now.setData("jisr.id", "create.alone");
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }

  @Override
  protected void buttonPressed(int button) {
    if (button == IDialogConstants.CANCEL_ID) {
      super.buttonPressed(button);
      return;
    }
    edit.beStrict();
    List<Problem> problems = edit.problems();
    if (!problems.isEmpty()) {
      message.setText(problems.get(0).sentence());
      fields.stream().filter(f -> f.feature() == problems.get(0).feature()).forEach(Field::focus);
      resized();
    } else if (button == ALONE) {
      save();
    } else {
      edit.made().forEach(outer::made);
      okPressed();
    }
  }

  /** Saves a record like it in a session of its own. */
  private void save() {
    getShell().setEnabled(false);
    Record made = (Record) edit.root();
    var values = PlainValues.of(made);
    Work.quietly(
        TEXTS.text("creating"),
        getShell(),
        monitor -> {
          try (Session session = outer.workspace().session()) {
            Record twin = session.create(type);
            values.forEach(
                (name, plain) -> {
                  EStructuralFeature feature = type.getEStructuralFeature(name);
                  if (!Meta.isSystem(feature)) {
                    PlainValues.set(
                        twin, feature, plain, outer.workspace().catalog(), session::reference);
                  }
                });
            session.commit(TEXTS.format("create.commit", Labels.of(twin)));
            return twin.getId();
          }
        },
        id -> {
          savedAs = id;
          okPressed();
        },
        problem -> {
          getShell().setEnabled(true);
          message.setText(Problems.sentence(problem));
          resized();
        });
  }
}
