package ma.jisr.ui.importing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import ma.jisr.exchange.DuplicateChoice;
import ma.jisr.exchange.Resemblance;
import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.DropDown;
import ma.jisr.ui.base.FittedCells;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ValueText;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The rows that resemble a record or an earlier row, with a choice for each and for all. */
final class TwinsPane {

  private static final Texts TEXTS = Texts.beside(TwinsPane.class);
  private static final List<DuplicateChoice> CHOICES =
      List.of(
          DuplicateChoice.LEAVE,
          DuplicateChoice.UPDATE,
          DuplicateChoice.LINK,
          DuplicateChoice.IMPORT);
  private final Supplier<ImportState> state;
  private final Runnable changed;
  private final Composite area;
  private final DropDown forAll;
  private final TableViewer viewer;
  private Map<Long, String> rows = Map.of();
  private Map<Long, String> labels = Map.of();

  TwinsPane(Composite parent, Supplier<ImportState> state, Runnable changed) {
    this.state = state;
    this.changed = changed;
    area = new Composite(parent, SWT.NONE);
    area.setBackground(Looks.color(Looks.PAPER));
    GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 6).spacing(8, 6).applyTo(area);
    Label label = new Label(area, SWT.NONE);
    label.setBackground(area.getBackground());
    label.setText(TEXTS.text("twins.all"));
    forAll = new DropDown(area);
    forAll.setData("jisr.id", "import.forAll");
    CHOICES.forEach(choice -> forAll.add(label(choice)));
    forAll.addListener(SWT.Selection, e -> chooseForAll(CHOICES.get(forAll.getSelectionIndex())));
    Label several = new Label(area, SWT.WRAP);
    several.setText(TEXTS.text("twins.hint"));
    several.setForeground(Looks.color(Looks.QUIET));
    several.setBackground(area.getBackground());
    GridDataFactory.fillDefaults()
        .align(SWT.FILL, SWT.CENTER)
        .indent(12, 0)
        .hint(200, SWT.DEFAULT)
        .grab(true, false)
        .applyTo(several);
    Composite table = new Composite(area, SWT.NONE);
    GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(table);
    TableColumnLayout layout = new TableColumnLayout();
    table.setLayout(layout);
    viewer = new TableViewer(table, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
    viewer.getTable().setHeaderVisible(true);
    viewer.getTable().setLinesVisible(true);
    viewer.getTable().setData("jisr.id", "import.twins");
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    ColumnViewerToolTipSupport.enableFor(viewer);
    FittedCells.on(viewer.getTable(), false);
    column(layout, "line", 6, r -> Long.toString(r.line()));
    column(layout, "row", 24, r -> rows.getOrDefault(r.line(), ""));
    column(layout, "resembles", 22, this::resembles);
    column(layout, "score", 7, r -> Math.round(r.score() * 100) + " %");
    column(layout, "why", 25, r -> String.join(ValueText.separator(), r.why()));
    column(layout, "choice", 16, r -> label(state.get().choice(r.line())) + "  ▾")
        .setEditingSupport(
            new ChoiceEditing<Resemblance, DuplicateChoice>(
                viewer,
                () -> CHOICES,
                TwinsPane::label,
                r -> state.get().choice(r.line()),
                this::choose));
    menu();
  }

  Control control() {
    return area;
  }

  private static String label(DuplicateChoice choice) {
    return TEXTS.text("choice." + choice.name().toLowerCase(java.util.Locale.ROOT));
  }

  private String resembles(Resemblance row) {
    return row.record() != 0
        ? labels.getOrDefault(row.record(), "")
        : TEXTS.format("twins.row", row.earlier());
  }

  private TableViewerColumn column(
      TableColumnLayout layout, String key, int weight, Function<Resemblance, String> text) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
    column.getColumn().setText(TEXTS.text(key.equals("line") ? key : "twins.column." + key));
    layout.setColumnData(
        column.getColumn(),
        new ColumnWeightData(weight, RefusedPane.least(viewer.getTable(), column), true));
    column.setLabelProvider(
        new ColumnLabelProvider() {
          @Override
          public String getText(Object element) {
            return text.apply((Resemblance) element);
          }

          @Override
          public String getToolTipText(Object element) {
            return key.equals("why")
                ? String.join("\n", ((Resemblance) element).why())
                : getText(element);
          }
        });
    return column;
  }

  /**
   * Shows rows.
   *
   * @param newRows each row in a few words, by line
   * @param newLabels of the records, by identifier
   */
  void show(List<Resemblance> found, Map<Long, String> newRows, Map<Long, String> newLabels) {
    rows = newRows;
    labels = newLabels;
    viewer.setInput(found);
    boolean same = state.get().choices.isEmpty();
    forAll.select(same ? CHOICES.indexOf(state.get().otherwise) : -1);
    forAll.setEnabled(!found.isEmpty());
  }

  private void choose(Resemblance row, DuplicateChoice choice) {
    decide(selected(row), choice);
  }

  /** The rows that a choice in one of them is about: all that are selected, if it is among them. */
  private List<Resemblance> selected(Resemblance row) {
    List<Resemblance> rowsChosen = selected();
    return rowsChosen.contains(row) ? rowsChosen : List.of(row);
  }

  private List<Resemblance> selected() {
    return viewer.getStructuredSelection().stream().map(Resemblance.class::cast).toList();
  }

  private void decide(List<Resemblance> decided, DuplicateChoice choice) {
    decided.forEach(row -> state.get().choices.put(row.line(), choice));
    viewer.update(decided.toArray(), null);
    forAll.select(-1);
    changed.run();
  }

  /** The choices for the rows that are selected, by the context menu. */
  private void menu() {
    Menu menu = new Menu(viewer.getTable());
    menu.addListener(
        SWT.Show,
        e -> {
          for (MenuItem old : menu.getItems()) {
            old.dispose();
          }
          List<Resemblance> several = selected();
          for (DuplicateChoice choice : CHOICES) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(
                several.size() < 2
                    ? label(choice)
                    : TEXTS.format("twins.some", label(choice), several.size()));
            item.setEnabled(!several.isEmpty());
            item.addListener(SWT.Selection, chosen -> decide(several, choice));
          }
        });
    viewer.getTable().setMenu(menu);
  }

  private void chooseForAll(DuplicateChoice choice) {
    state.get().choices.clear();
    state.get().otherwise = choice;
    viewer.refresh();
    changed.run();
  }
}
