package ma.jisr.network.ui.register;

import java.util.ArrayList;
import java.util.List;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.network.ties.BulkTies;
import ma.jisr.network.ties.BulkTies.State;
import ma.jisr.network.ties.TieWish;
import ma.jisr.network.ties.TieWish.Shape;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.DropDown;
import ma.jisr.ui.base.Names;
import ma.jisr.ui.base.ValueText;
import ma.jisr.ui.bulk.BulkChange;
import ma.jisr.ui.bulk.RecordProposals;
import ma.jisr.ui.journal.ChangeDialog;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Ties many actors at once: to one, from one, or with each other. */
final class TieDialog extends ChangeDialog {

  private static final Texts TEXTS = Texts.beside(TieDialog.class);
  private final Workspace workspace;
  private final List<TieType> types;
  private final List<Long> actors;
  private final List<Button> shapes = new ArrayList<>();
  private final Picked one = new Picked();
  private final Picked project = new Picked();
  private Composite grid;
  private DropDown type;
  private Text framework;
  private Text start;
  private Text end;
  private Text weight;
  private Text evidence;
  private TiePreview preview;

  /** A record that was chosen among proposals. */
  private static final class Picked {
    private Text text;
    private BulkChange.Ref ref;

    long id() {
      return ref != null && ref.label().equals(text.getText()) ? ref.id() : 0;
    }

    void choose(BulkChange.Ref chosen) {
      ref = chosen;
      text.setText(chosen.label());
      text.setSelection(chosen.label().length());
    }
  }

  /**
   * A dialog.
   *
   * @param types of ties, to choose among
   * @param actors the identifiers of those selected
   */
  TieDialog(Shell shell, Workspace workspace, List<TieType> types, List<Long> actors) {
    super(shell, workspace, "tie", TEXTS.format("tie.title.many", actors.size()), TEXTS);
    this.workspace = workspace;
    this.types = types;
    this.actors = List.copyOf(actors);
  }

  @Override
  protected void createChoices(Composite area) {
    Composite top = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).spacing(16, 0).applyTo(top);
    for (Shape shape : Shape.values()) {
      Button button = new Button(top, SWT.RADIO);
      button.setText(TEXTS.text("tie.shape." + key(shape)));
      button.setData("jisr.id", "tie.shape." + key(shape));
      button.addListener(SWT.Selection, e -> shaped());
      shapes.add(button);
    }
    shapes.get(Shape.ALL_TO_ONE.ordinal()).setSelection(true);
    grid = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(4).spacing(10, 6).applyTo(grid);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(grid);
    label(TEXTS.text("tie.one"));
    pick(one, "one", TEXTS.text("tie.one"), Literals.PARTY);
    label(Labels.of(Literals.RELATIONSHIP__TYPE));
    type = new DropDown(grid);
    types.forEach(t -> type.add(t.label()));
    type.setData("jisr.id", "tie.type");
    Names.give(type, Labels.of(Literals.RELATIONSHIP__TYPE));
    type.addListener(SWT.Selection, e -> lookSoon());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(type);
    label(Labels.of(Literals.RELATIONSHIP__PROJECT));
    pick(project, "project", Labels.of(Literals.RELATIONSHIP__PROJECT), Literals.PROJECT);
    framework = field(Literals.RELATIONSHIP__FRAMEWORK, "");
    start = field(Literals.RELATIONSHIP__START, TEXTS.text("tie.date"));
    end = field(Literals.RELATIONSHIP__END, TEXTS.text("tie.date"));
    weight = field(Literals.RELATIONSHIP__WEIGHT, "");
    evidence = field(Literals.RELATIONSHIP__EVIDENCE, "");
  }

  private static String key(Shape shape) {
    return shape.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private void label(String text) {
    Label label = new Label(grid, SWT.NONE);
    label.setText(text);
  }

  private Text text(String id, String name, String hint) {
    Text text = new Text(grid, SWT.BORDER);
    text.setMessage(hint);
    text.setData("jisr.id", "tie." + id);
    Names.give(text, name);
    text.addListener(SWT.Modify, e -> lookSoon());
    GridDataFactory.fillDefaults().grab(true, false).hint(220, SWT.DEFAULT).applyTo(text);
    return text;
  }

  private Text field(EStructuralFeature feature, String hint) {
    label(Labels.of(feature));
    return text(feature.getName(), Labels.of(feature), hint);
  }

  private void pick(Picked picked, String id, String name, EClass wanted) {
    picked.text = text(id, name, TEXTS.text("tie.pick"));
    RecordProposals.attach(picked.text, workspace, wanted, picked::choose);
  }

  private void shaped() {
    one.text.setEnabled(shape() != Shape.EACH_OTHER);
    lookSoon();
  }

  private Shape shape() {
    int chosen = 0;
    for (int i = 0; i < shapes.size(); i++) {
      chosen = shapes.get(i).getSelection() ? i : chosen;
    }
    return Shape.values()[chosen];
  }

  /** Chooses the one actor and the type, as a person does. */
  void choose(Shape shape, BulkChange.Ref actor, long typeId) {
    shapes.forEach(b -> b.setSelection(b == shapes.get(shape.ordinal())));
    if (actor != null) {
      one.choose(actor);
    }
    type.select(types.stream().map(TieType::id).toList().indexOf(typeId));
    shaped();
  }

  @Override
  protected Control createPreview(Composite area) {
    preview = new TiePreview(area);
    return preview.control();
  }

  @Override
  protected void clearPreview() {
    preview.clear();
  }

  private BulkTies ties() {
    int chosen = type.getSelectionIndex();
    if (project.id() == 0 && !project.text.getText().isBlank()) {
      throw new IllegalArgumentException(
          TEXTS.format("tie.notPicked", project.text.getText().strip()));
    }
    TieWish wish =
        new TieWish(
            shape(),
            one.id(),
            actors,
            chosen < 0 ? 0 : types.get(chosen).id(),
            project.id(),
            framework.getText(),
            (PartialDate) ValueText.parse(Literals.RELATIONSHIP__START, start.getText()),
            (PartialDate) ValueText.parse(Literals.RELATIONSHIP__END, end.getText()),
            (Double) ValueText.parse(Literals.RELATIONSHIP__WEIGHT, weight.getText()),
            evidence.getText());
    wish.check(chosen >= 0 && types.get(chosen).directed());
    return new BulkTies(workspace, wish);
  }

  @Override
  protected void look() {
    start(
        false,
        ties()::preview,
        outcome -> {
          preview.show(outcome);
          say(sentence("tie.would", outcome), false);
          allow(outcome.made() > 0);
        });
  }

  @Override
  protected void change() {
    start(
        true,
        ties()::apply,
        outcome -> {
          preview.show(outcome);
          done(sentence("tie.did", outcome), outcome.commit().orElse(null));
        });
  }

  private static String sentence(String key, BulkTies.Outcome outcome) {
    return TEXTS.format(
        key, outcome.made(), outcome.count(State.EXISTS), outcome.count(State.DOUBTFUL));
  }
}
