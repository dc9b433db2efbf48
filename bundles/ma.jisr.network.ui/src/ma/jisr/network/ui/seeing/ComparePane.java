package ma.jisr.network.ui.seeing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import ma.jisr.model.base.PartialDate;
import ma.jisr.network.actors.ActorNetwork;
import ma.jisr.network.insight.Comparison;
import ma.jisr.network.insight.ComparisonWords;
import ma.jisr.network.insight.Figure;
import ma.jisr.network.insight.MeasureWords;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.DropDown;
import ma.jisr.ui.base.ValueText;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The network at two dates: what each figure has become, who is new, gone, nearer. */
final class ComparePane extends Pane {

  private final PeriodChoice period;
  private final DropDown kinds;
  private final Sentences sentences;
  private final Grid<Difference> grid;
  private ActorNetwork network;

  ComparePane(Composite parent, Workspace workspace, Host host) {
    super(parent, workspace, host);
    period = new PeriodChoice(this, this::compare);
    word("suggest.show");
    kinds = new DropDown(choices());
    kinds.add(TEXTS.text("difference.all"));
    Difference.KINDS.forEach(k -> kinds.add(TEXTS.text("difference." + k)));
    kinds.select(0);
    kinds.setData("jisr.id", "compare.kind");
    kinds.addListener(SWT.Selection, e -> filter());
    tool("export", "export", () -> export(TEXTS.text("dates"), grid()));
    SashForm sash = new SashForm(body(), SWT.HORIZONTAL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    grid = new Grid<>(sash, "compare");
    sentences = new Sentences(sash, "compare.figures");
    sash.setWeights(60, 40);
    grid.setColumns(
        List.of(
            new GridColumn<>(
                TEXTS.text("column.kind"),
                null,
                20,
                false,
                Difference::title,
                Difference::title,
                Comparator.comparing((Difference d) -> Difference.KINDS.indexOf(d.kind()))
                    .thenComparing(d -> -d.size())),
            GridColumn.text("column.change", 80, Difference::what)));
    grid.sort(TEXTS.text("column.kind"), true);
    grid.onChoose(
        some -> host.choose(some.stream().flatMap(d -> d.actors().stream()).distinct().toList()));
    grid.onOpen(d -> host.open(d.actors().get(0)));
  }

  Grid<Difference> grid() {
    return grid;
  }

  @Override
  Control main() {
    return grid.table();
  }

  @Override
  void refresh() {
    read(
        ActorNetwork::read,
        read -> {
          network = read;
          compare();
        });
  }

  /** From the first date that a tie tells to today, unless a person has said otherwise. */
  private void compare() {
    if (network == null) {
      return;
    }
    LocalDate today = LocalDate.now();
    LocalDate earliest =
        network.ties().stream()
            .flatMap(t -> Stream.of(t.start(), t.end()))
            .filter(Objects::nonNull)
            .map(PartialDate::earliest)
            .min(Comparator.naturalOrder())
            .orElse(today.minusYears(1));
    LocalDate from = period.first() == null ? earliest.minusDays(1) : period.first();
    LocalDate to = period.last() == null ? today : period.last();
    if (to.isBefore(from)) {
      progress().say(TEXTS.text("period.reversed"));
      return;
    }
    ActorNetwork compared = network;
    progress()
        .work(
            TEXTS.text("comparing"),
            monitor -> Comparison.of(compared, from, to, SubMonitor.convert(monitor)),
            this::show);
  }

  private void show(Comparison comparison) {
    grid.setRows(Difference.of(comparison));
    filter();
    sentences.clear();
    sentences.head(
        TEXTS.format(
            "compare.dates",
            ValueText.format(PartialDate.of(comparison.from())),
            ValueText.format(PartialDate.of(comparison.to()))));
    sentences.add("", "", ComparisonWords.summary(comparison));
    String undated = ComparisonWords.undated(comparison);
    if (!undated.isEmpty()) {
      sentences.add("", "", undated);
    }
    for (Figure figure : Figure.values()) {
      sentences.add(MeasureWords.title(figure), "", ComparisonWords.sentence(comparison, figure));
    }
    sentences.show();
    progress().say(ComparisonWords.summary(comparison));
  }

  private void filter() {
    int index = kinds.getSelectionIndex();
    grid.setFilter(d -> index <= 0 || d.kind().equals(Difference.KINDS.get(index - 1)));
  }
}
