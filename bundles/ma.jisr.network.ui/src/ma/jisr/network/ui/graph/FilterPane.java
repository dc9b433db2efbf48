package ma.jisr.network.ui.graph;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.jisr.model.text.Texts;
import ma.jisr.network.actors.Actor;
import ma.jisr.network.actors.Tie;
import ma.jisr.ui.base.DropDown;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ValueText;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Beside the graph: which types, themes and projects are shown, and how far around an actor. */
final class FilterPane {

  private static final Texts TEXTS = Texts.beside(FilterPane.class);
  private static final int WIDTH = 226;
  private static final int COUNT_WIDTH = 46;
  private final GraphDesk desk;
  private final Composite pane;
  private final DropDown facets;
  private final Table values;
  private final Button alone;
  private final DropDown steps;
  private Contents listed;
  private Facet facet = Facet.TIES;

  FilterPane(Composite parent, GraphDesk desk) {
    this.desk = desk;
    pane = new Composite(parent, SWT.NONE);
    pane.setBackground(Looks.color(Looks.PAPER));
    GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 6).applyTo(pane);
    GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).grab(false, true).applyTo(pane);
    title("filter.show");
    facets = new DropDown(pane);
    facets.setData("jisr.id", "graph.facet");
    for (Facet one : Facet.values()) {
      facets.add(TEXTS.text("facet." + one.key()));
    }
    facets.select(0);
    facets.addListener(SWT.Selection, e -> choose(Facet.values()[facets.getSelectionIndex()]));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(facets);
    values = new Table(pane, SWT.CHECK | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
    values.setData("jisr.id", "graph.values");
    new TableColumn(values, SWT.NONE);
    new TableColumn(values, SWT.RIGHT);
    values.addListener(SWT.Selection, e -> check(e.item, e.detail));
    values.addListener(SWT.Resize, e -> widths());
    GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 80).applyTo(values);
    Link all = new Link(pane, SWT.NONE);
    all.setText(TEXTS.text("filter.links"));
    all.setBackground(pane.getBackground());
    all.setData("jisr.id", "graph.all");
    all.addListener(SWT.Selection, e -> all(e.text.equals("all")));
    alone = new Button(pane, SWT.CHECK);
    alone.setText(TEXTS.text("filter.alone"));
    alone.setData("jisr.id", "graph.alone");
    alone.addListener(
        SWT.Selection, e -> desk.setFilter(desk.model().filter().alone(alone.getSelection())));
    title("filter.around");
    steps = new DropDown(pane);
    steps.setData("jisr.id", "graph.steps");
    steps.setItems(
        TEXTS.text("steps.all"),
        TEXTS.text("steps.1"),
        TEXTS.text("steps.2"),
        TEXTS.text("steps.3"));
    steps.select(0);
    steps.addListener(SWT.Selection, e -> around(steps.getSelectionIndex()));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(steps);
  }

  private void title(String key) {
    Label label = new Label(pane, SWT.NONE);
    label.setText(TEXTS.text(key));
    label.setFont(Looks.bold());
    label.setForeground(Looks.color(Looks.QUIET));
    label.setBackground(pane.getBackground());
  }

  /** Shows or hides it. */
  void setVisible(boolean visible) {
    ((org.eclipse.swt.layout.GridData) pane.getLayoutData()).exclude = !visible;
    pane.setVisible(visible);
    pane.getParent().layout();
  }

  /** Whether it is there. */
  boolean isVisible() {
    return !((org.eclipse.swt.layout.GridData) pane.getLayoutData()).exclude;
  }

  private void widths() {
    int room = values.getClientArea().width;
    values.getColumn(0).setWidth(Math.max(40, room - COUNT_WIDTH));
    values.getColumn(1).setWidth(COUNT_WIDTH);
  }

  /** Lists the values of a facet. */
  void choose(Facet newFacet) {
    facet = newFacet;
    facets.select(facet.ordinal());
    list();
  }

  /** Looks only at what is near an actor that is chosen; 0 steps for the whole network. */
  void around(int count) {
    Filter filter = desk.model().filter();
    long chosen = desk.model().chosen().stream().findFirst().orElse(filter.ego());
    if (count > 0 && chosen == 0) {
      steps.select(0);
      desk.tell(TEXTS.text("steps.choose"));
      return;
    }
    desk.setFilter(count == 0 ? filter.around(0, 1) : filter.around(chosen, count));
    desk.canvas().home();
  }

  /** Shows what the model's filter says. */
  void show() {
    Filter filter = desk.model().filter();
    alone.setSelection(filter.alone());
    steps.select(filter.ego() == 0 ? 0 : filter.steps());
    if (listed != desk.model().contents()) {
      list();
      return;
    }
    for (TableItem item : values.getItems()) {
      item.setChecked(!filter.off(facet).contains((Long) item.getData()));
    }
  }

  private void list() {
    listed = desk.model().contents();
    Map<Long, Integer> counts = new HashMap<>();
    for (Tie tie : facet.isOfTies() ? listed.network().ties() : List.<Tie>of()) {
      counts.merge(facet.of(tie), 1, Integer::sum);
    }
    for (Actor actor : facet.isOfTies() ? List.<Actor>of() : listed.network().actors()) {
      facet.of(actor).forEach(value -> counts.merge(value, 1, Integer::sum));
    }
    Collator order = Collator.getInstance();
    List<Long> sorted = new ArrayList<>(counts.keySet());
    sorted.sort(
        Comparator.comparing((Long v) -> v == Facet.NONE)
            .thenComparing(v -> -counts.get(v))
            .thenComparing(this::name, order));
    values.setRedraw(false);
    values.removeAll();
    Set<Long> off = desk.model().filter().off(facet);
    for (long value : sorted) {
      TableItem item = new TableItem(values, SWT.NONE);
      item.setText(new String[] {name(value), ValueText.number(counts.get(value))});
      item.setChecked(!off.contains(value));
      item.setData(value);
    }
    values.setRedraw(true);
    widths();
  }

  private String name(long value) {
    String name =
        value == Facet.NONE
            ? TEXTS.text("facet.none")
            : facet == Facet.TIES ? listed.tieTypes().get(value) : listed.names().get(value);
    return name == null ? TEXTS.text("facet.none") : name;
  }

  private void check(org.eclipse.swt.widgets.Widget item, int detail) {
    if (detail == SWT.CHECK) {
      TableItem row = (TableItem) item;
      desk.setFilter(desk.model().filter().toggled(facet, (Long) row.getData(), row.getChecked()));
    }
  }

  private void all(boolean shown) {
    Set<Long> off = new HashSet<>();
    for (TableItem item : values.getItems()) {
      if (!shown) {
        off.add((Long) item.getData());
      }
    }
    desk.setFilter(desk.model().filter().without(facet, off));
  }
}
