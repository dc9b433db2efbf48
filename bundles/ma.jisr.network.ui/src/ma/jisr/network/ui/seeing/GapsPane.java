package ma.jisr.network.ui.seeing;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import ma.jisr.geo.data.PlaceFigures;
import ma.jisr.geo.scene.Scene;
import ma.jisr.map.ui.MapCanvas;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.network.coverage.Coverage;
import ma.jisr.network.coverage.Coverage.Covered;
import ma.jisr.network.coverage.CoverageWords;
import ma.jisr.network.coverage.Fieldwork;
import ma.jisr.network.coverage.Role;
import ma.jisr.network.coverage.Selection;
import ma.jisr.network.coverage.Term;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.DropDown;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ValueText;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Where nobody works on a theme: a map shaded by the people who live there, and a list. */
final class GapsPane extends Pane {

  private final DropDown theme;
  private final Button regional;
  private final Button all;
  private final Label sentence;
  private final MapCanvas map;
  private final Grid<Covered> grid;
  private final PlaceMap maps = new PlaceMap();
  private final List<Term> themes = new ArrayList<>();
  private PlaceKind level = PlaceKind.COMMUNE;
  private Fieldwork work;
  private Coverage coverage;
  private long wanted;

  private record Answer(Coverage coverage, Scene scene) {}

  GapsPane(Composite parent, Workspace workspace, Host host) {
    super(parent, workspace, host);
    word("theme");
    theme = new DropDown(choices());
    theme.setData("jisr.id", "gaps.theme");
    theme.add(TEXTS.text("theme.any"));
    theme.select(0);
    theme.addListener(
        SWT.Selection,
        e -> {
          int index = theme.getSelectionIndex();
          wanted = index <= 0 ? 0 : themes.get(index - 1).id();
          look();
        });
    word("level");
    DropDown levels = new DropDown(choices());
    levels.setItems(TEXTS.text("level.commune"), TEXTS.text("level.province"));
    levels.select(0);
    levels.setData("jisr.id", "gaps.level");
    levels.addListener(
        SWT.Selection,
        e -> {
          level = levels.getSelectionIndex() == 0 ? PlaceKind.COMMUNE : PlaceKind.PROVINCE;
          look();
        });
    regional = check("gaps.regional", true);
    all = check("gaps.all", false);
    tool("map", "on.map", this::onMap);
    tool("export", "export", () -> export(TEXTS.text("gaps"), grid()));
    sentence = new Label(body(), SWT.WRAP);
    sentence.setBackground(getBackground());
    sentence.setFont(Looks.bold());
    sentence.setData("jisr.id", "gaps.sentence");
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .hint(100, SWT.DEFAULT)
        .indent(12, 2)
        .applyTo(sentence);
    SashForm sash = new SashForm(body(), SWT.HORIZONTAL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    map = new MapCanvas(sash);
    grid = new Grid<>(sash, "gaps");
    sash.setWeights(58, 42);
    grid.setColumns(columns());
    grid.sort(TEXTS.text("column.population"), false);
    grid.onChoose(this::chosen);
    grid.onOpen(p -> host.open(p.place().id()));
  }

  private Button check(String key, boolean on) {
    Button check = new Button(choices(), SWT.CHECK);
    check.setText(TEXTS.text(key));
    check.setToolTipText(TEXTS.text(key + ".tip"));
    check.setBackground(getBackground());
    check.setSelection(on);
    check.setData("jisr.id", key);
    check.addListener(SWT.Selection, e -> look());
    return check;
  }

  private static List<GridColumn<Covered>> columns() {
    Function<Covered, String> within = p -> p.parent() == null ? "" : p.parent().name();
    return List.of(
        GridColumn.text("column.place", 20, p -> p.place().name()),
        GridColumn.text("column.within", 14, within),
        number("column.population", p -> p.place().population()),
        number("column.local", p -> p.local().size()),
        number("column.wider", p -> p.wider().size()));
  }

  private static GridColumn<Covered> number(String key, ToIntFunction<Covered> number) {
    return new GridColumn<>(
        TEXTS.text(key),
        TEXTS.has(key + ".tip") ? TEXTS.text(key + ".tip") : null,
        9,
        true,
        number::applyAsInt,
        p -> ValueText.number(number.applyAsInt(p)),
        Comparator.comparingInt(number));
  }

  Grid<Covered> grid() {
    return grid;
  }

  MapCanvas map() {
    return map;
  }

  @Override
  Control main() {
    return grid.table();
  }

  @Override
  void refresh() {
    read(
        Fieldwork::read,
        read -> {
          work = read;
          names();
          look();
        });
  }

  /** The themes to choose from; the one chosen stays. */
  private void names() {
    Collator collator = Collator.getInstance(Locale.getDefault());
    themes.clear();
    themes.addAll(work.themes().values());
    themes.sort(Comparator.comparing(Term::name, collator));
    theme.removeAll();
    theme.add(TEXTS.text("theme.any"));
    themes.forEach(t -> theme.add(t.name()));
    theme.select(index());
    choices().requestLayout();
  }

  /** Chooses a theme by its code. */
  void choose(String code) {
    themes.stream().filter(t -> code.equals(t.code())).findFirst().ifPresent(t -> choose(t.id()));
  }

  /** Chooses a theme, as the matrix does; all of them when it is 0. */
  void choose(long id) {
    wanted = id;
    if (work != null) {
      theme.select(index());
      look();
    }
  }

  private int index() {
    for (int i = 0; i < themes.size(); i++) {
      if (themes.get(i).id() == wanted) {
        return i + 1;
      }
    }
    return 0;
  }

  private void onMap() {
    if (coverage != null) {
      host().map(figures(coverage), coverage.level());
    }
  }

  private void look() {
    if (work == null) {
      return;
    }
    int index = theme.getSelectionIndex();
    Term about = index <= 0 ? null : themes.get(index - 1);
    boolean wide = regional.getSelection();
    PlaceKind by = level;
    Fieldwork looked = work;
    progress()
        .work(
            TEXTS.text("counting"),
            monitor -> {
              Coverage found =
                  Coverage.of(looked, about, by, wide, Selection.all().in(Role.working()));
              return new Answer(
                  found, maps.scene(workspace(), looked.places(), figures(found), by));
            },
            this::show);
  }

  /** How many people live where nobody works; none where somebody does. */
  private static PlaceFigures figures(Coverage coverage) {
    Map<Long, Double> values = new HashMap<>();
    for (Covered place : coverage.places()) {
      values.put(place.place().id(), place.covered() ? 0.0 : place.place().population());
    }
    String title =
        coverage.theme() == null
            ? TEXTS.text("gaps.people")
            : TEXTS.format("gaps.people.theme", coverage.theme().name());
    return new PlaceFigures(title, true, values);
  }

  private void show(Answer answer) {
    coverage = answer.coverage();
    sentence.setText(CoverageWords.sentence(coverage));
    map.setScene(answer.scene());
    boolean some = !all.getSelection() && !coverage.gaps().isEmpty();
    grid.setRows(some ? coverage.gaps() : coverage.places());
    progress().say(TEXTS.text("gaps.hint"));
    body().layout();
  }

  private void chosen(List<Covered> places) {
    Set<Long> actors = new HashSet<>();
    for (Covered place : places) {
      actors.addAll(place.local());
      actors.addAll(place.wider());
    }
    host().choose(List.copyOf(actors));
    if (places.size() == 1) {
      progress().say(CoverageWords.sentence(places.get(0)));
    }
  }
}
