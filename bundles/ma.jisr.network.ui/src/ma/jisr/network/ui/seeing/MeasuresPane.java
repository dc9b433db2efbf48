package ma.jisr.network.ui.seeing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import ma.jisr.model.text.Folding;
import ma.jisr.network.actors.ActorNetwork;
import ma.jisr.network.insight.MeasureWords;
import ma.jisr.network.insight.Measures;
import ma.jisr.network.insight.WorkspaceNetwork;
import ma.jisr.network.metric.Metric;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ValueText;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;

/** The measures of each actor as columns of a table, and those of the whole as sentences. */
final class MeasuresPane extends Pane {

  private static final Set<Metric> USUAL =
      EnumSet.of(
          Metric.DEGREE,
          Metric.BETWEENNESS,
          Metric.CLOSENESS,
          Metric.PAGERANK,
          Metric.CORENESS,
          Metric.COMMUNITY);
  private static final int NUMBER = 11;
  private static final int NAME = 36;
  private static final double PRECISION = 1e4;

  private final Set<Metric> columns = EnumSet.copyOf(USUAL);
  private final Grid<Integer> grid;
  private final FiguresPane figures;
  private Measures measures;
  private ActorNetwork network;

  MeasuresPane(Composite parent, Workspace workspace, Host host) {
    super(parent, workspace, host);
    Text filter = new Text(choices(), SWT.SEARCH | SWT.ICON_CANCEL);
    filter.setMessage(TEXTS.text("filter.actor"));
    filter.setData("jisr.id", "measures.filter");
    filter.setLayoutData(new RowData(Looks.chars(filter, 30), SWT.DEFAULT));
    tool("columns", "columns", this::chooseColumns);
    tool("export", "export", () -> export(TEXTS.text("measures"), grid()));
    SashForm sash = new SashForm(body(), SWT.HORIZONTAL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    grid = new Grid<>(sash, "measures");
    figures = new FiguresPane(sash);
    sash.setWeights(66, 34);
    filter.addListener(
        SWT.Modify,
        e -> {
          String words = Folding.fold(filter.getText());
          grid.setFilter(v -> Folding.fold(name(v)).contains(words));
        });
    grid.onChoose(this::chosen);
    grid.onOpen(v -> host().open(id(v)));
    grid.sort(MeasureWords.title(Metric.BETWEENNESS), false);
  }

  @Override
  Control main() {
    return grid.table();
  }

  Grid<Integer> grid() {
    return grid;
  }

  private String name(int node) {
    return MeasureWords.name(measures.data(), node);
  }

  private long id(int node) {
    return network.actors().get(node).id();
  }

  @Override
  void refresh() {
    progress()
        .work(
            TEXTS.text("measuring"),
            monitor -> {
              SubMonitor work = SubMonitor.convert(monitor, 20);
              ActorNetwork read;
              try (Session session = workspace().session()) {
                read = ActorNetwork.read(session, work.split(1));
              }
              Measures found =
                  Measures.of(
                      WorkspaceNetwork.data(read), EnumSet.allOf(Metric.class), work.split(19));
              return new Answer(read, found);
            },
            this::show);
  }

  private record Answer(ActorNetwork network, Measures measures) {}

  private void show(Answer answer) {
    boolean first = measures == null;
    network = answer.network();
    measures = answer.measures();
    grid.setRows(List.of());
    grid.setColumns(columns());
    if (first) {
      grid.sort(MeasureWords.title(Metric.BETWEENNESS), false);
    }
    grid.setRows(IntStream.range(0, network.actors().size()).boxed().toList());
    figures.show(measures);
    tell(grid.chosen());
  }

  private List<GridColumn<Integer>> columns() {
    List<GridColumn<Integer>> all = new ArrayList<>();
    all.add(GridColumn.text("column.actor", NAME, this::name));
    for (Metric metric : columns) {
      double[] values = measures.of(metric);
      all.add(
          new GridColumn<>(
              MeasureWords.title(metric),
              MeasureWords.meaning(metric),
              NUMBER,
              true,
              v -> metric.isWhole() ? (Object) (long) values[v] : (Object) values[v],
              v -> ValueText.number(Math.round(values[v] * PRECISION) / PRECISION),
              Comparator.comparingDouble(v -> values[v])));
    }
    return all;
  }

  private void chooseColumns() {
    Menu menu = new Menu(this);
    for (Metric metric : Metric.values()) {
      MenuItem item = new MenuItem(menu, SWT.CHECK);
      item.setText(MeasureWords.title(metric));
      item.setToolTipText(MeasureWords.meaning(metric));
      item.setSelection(columns.contains(metric));
      item.addListener(SWT.Selection, e -> toggle(metric));
    }
    menu.setVisible(true);
  }

  /** Shows a measure, or does not any more. */
  void toggle(Metric metric) {
    if (!columns.remove(metric)) {
      columns.add(metric);
    }
    if (measures != null) {
      grid.setColumns(columns());
    }
  }

  private void chosen(List<Integer> nodes) {
    host().choose(nodes.stream().map(this::id).toList());
    tell(nodes);
  }

  /** Says where the one chosen stands, or how many there are. */
  private void tell(List<Integer> nodes) {
    if (nodes.size() != 1) {
      progress().say(TEXTS.format("measures.count", network.actors().size()));
      return;
    }
    int node = nodes.get(0);
    List<String> ranks = new ArrayList<>();
    for (Metric metric : columns) {
      ranks.add(
          TEXTS.format(
              "measures.rank",
              MeasureWords.title(metric),
              MeasureWords.rank(measures, metric, node)));
    }
    progress().say(String.join("  ·  ", ranks));
    figures.show(measures, node, columns);
  }

  @Override
  void chosenElsewhere(Set<Long> ids) {
    if (measures != null) {
      grid.choose(v -> ids.contains(id(v)));
      tell(grid.chosen());
    }
  }
}
