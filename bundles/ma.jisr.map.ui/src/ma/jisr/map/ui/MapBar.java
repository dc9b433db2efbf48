package ma.jisr.map.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import ma.jisr.geo.GeoTexts;
import ma.jisr.geo.classes.Classes.Method;
import ma.jisr.geo.data.MapRequest.Shading;
import ma.jisr.geo.data.PlaceFigures;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.DropDown;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.base.Looks;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The choices above the map: region or world, shading, level, classes; and its buttons. */
final class MapBar {

  private static final Texts TEXTS = Texts.beside(MapBar.class);
  private final Consumer<MapSettings> changed;
  private final Composite bar;
  private final ToolItem region;
  private final ToolItem world;
  private final DropDown shading;
  private final DropDown level;
  private final DropDown method;
  private final ToolBar buttons;
  private final List<UnaryOperator<MapSettings>> shadings = new ArrayList<>();
  private MapSettings settings = MapSettings.FIRST;
  private EClass type;

  MapBar(Composite parent, Consumer<MapSettings> changed) {
    this.changed = changed;
    bar = new Composite(parent, SWT.NONE);
    bar.setBackground(Looks.color(Looks.PAPER));
    GridLayoutFactory.fillDefaults().numColumns(5).margins(8, 5).spacing(8, 0).applyTo(bar);
    ToolBar where = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
    where.setBackground(bar.getBackground());
    region = choice(where, "region", s -> s.world(false));
    world = choice(where, "world", s -> s.world(true));
    shading = combo("shading");
    level = combo("level");
    method = combo("method");
    level.setItems(TEXTS.text("communes"), TEXTS.text("provinces"));
    level.addListener(
        SWT.Selection,
        e ->
            set(
                settings.level(
                    level.getSelectionIndex() == 0 ? PlaceKind.COMMUNE : PlaceKind.PROVINCE)));
    method.setItems(TEXTS.text("natural"), TEXTS.text("quantile"), TEXTS.text("equal"));
    List<Method> methods = List.of(Method.NATURAL, Method.QUANTILE, Method.EQUAL);
    method.addListener(
        SWT.Selection, e -> set(settings.method(methods.get(method.getSelectionIndex()))));
    shading.addListener(
        SWT.Selection, e -> set(shadings.get(shading.getSelectionIndex()).apply(settings)));
    buttons = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
    buttons.setBackground(bar.getBackground());
    GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(buttons);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
  }

  private ToolItem choice(ToolBar owner, String key, UnaryOperator<MapSettings> change) {
    ToolItem item = new ToolItem(owner, SWT.CHECK);
    item.setText(TEXTS.text(key));
    item.setImage(Icons.image("map-" + key));
    item.setData("jisr.id", "map." + key);
    item.addListener(SWT.Selection, e -> set(change.apply(settings)));
    return item;
  }

  private DropDown combo(String key) {
    DropDown combo = new DropDown(bar);
    combo.setToolTipText(TEXTS.text(key));
    combo.setData("jisr.id", "map." + key);
    return combo;
  }

  /** Adds a button. */
  ToolItem button(String icon, String key, int style, Consumer<ToolItem> action) {
    ToolItem item = new ToolItem(buttons, style);
    item.setImage(Icons.image(icon));
    item.setToolTipText(TEXTS.text(key));
    item.setData("jisr.id", "map." + key);
    item.addListener(SWT.Selection, e -> action.accept(item));
    bar.layout();
    return item;
  }

  private void set(MapSettings newSettings) {
    settings = newSettings;
    show();
    changed.accept(settings);
  }

  MapSettings settings() {
    return settings;
  }

  /** Shades the region by given figures. */
  void setFigures(PlaceFigures figures, PlaceKind newLevel) {
    set(settings.figures(figures, newLevel));
  }

  /** Names the records that are counted. */
  void setType(EClass newType) {
    type = newType;
    show();
  }

  private void show() {
    region.setSelection(!settings.world());
    world.setSelection(settings.world());
    List<String> names = new ArrayList<>();
    shadings.clear();
    String plural = Labels.plural(type);
    names.add(TEXTS.text("shading.none"));
    shadings.add(s -> s.shaded(Shading.NONE, 0));
    names.add(TEXTS.format("shading.count", plural));
    shadings.add(s -> s.shaded(Shading.COUNT, 0));
    if (!settings.world()) {
      names.add(TEXTS.format("shading.per", plural, MapSettings.INHABITANTS));
      shadings.add(s -> s.shaded(Shading.COUNT, MapSettings.INHABITANTS));
      names.add(TEXTS.text("shading.population"));
      shadings.add(s -> s.shaded(Shading.POPULATION, 0));
      if (settings.figures() != null) {
        names.add(settings.figures().title());
        shadings.add(s -> s.shaded(Shading.FIGURES, 0));
      }
    } else {
      names.add(TEXTS.text("shading.diaspora"));
      shadings.add(s -> s.shaded(Shading.FIGURES, 0));
    }
    shading.setItems(names.toArray(String[]::new));
    shading.select(
        switch (settings.shading()) {
          case NONE -> 0;
          case FIGURES -> settings.world() ? 2 : 4;
          case COUNT -> settings.per() == 0 ? 1 : 2;
          case POPULATION -> 3;
        });
    level.select(settings.level() == PlaceKind.COMMUNE ? 0 : 1);
    level.setEnabled(!settings.world());
    method.select(
        switch (settings.method()) {
          case NATURAL -> 0;
          case QUANTILE -> 1;
          case EQUAL -> 2;
        });
    method.setEnabled(settings.shading() != Shading.NONE);
    for (DropDown combo : List.of(shading, level, method)) {
      // GTK reckons a little less than Arabic letters need, and cuts their beginning off.
      int width = combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
      GridDataFactory.fillDefaults()
          .align(SWT.BEGINNING, SWT.CENTER)
          .hint(width + (GeoTexts.isRightToLeft() ? width / 4 : 0), SWT.DEFAULT)
          .applyTo(combo);
    }
    bar.layout();
  }
}
