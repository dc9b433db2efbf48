package ma.jisr.network.ui.seeing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.jisr.geo.data.Place;
import ma.jisr.model.base.PartialDate;
import ma.jisr.network.actors.Actor;
import ma.jisr.network.coverage.CoverageWords;
import ma.jisr.network.coverage.Fieldwork;
import ma.jisr.network.coverage.Statement;
import ma.jisr.network.coverage.Term;
import ma.jisr.ui.base.ValueText;
import org.eclipse.swt.widgets.Composite;

/** The records behind a cell: who, what, where, when, and who says so. */
final class StatementGrid {

  private final Grid<Statement> grid;
  private Fieldwork work;

  StatementGrid(Composite parent, Host host) {
    grid = new Grid<>(parent, "matrix.records");
    List<GridColumn<Statement>> columns = new ArrayList<>();
    columns.add(GridColumn.text("column.record", 34, Statement::label));
    columns.add(GridColumn.text("column.source", 20, s -> CoverageWords.of(s.source())));
    columns.add(GridColumn.text("column.who", 34, this::actors));
    columns.add(
        GridColumn.text(
            "column.what", 26, s -> names(s.themes(), t -> name(work.themes().get(t)))));
    columns.add(GridColumn.text("column.where", 26, s -> names(s.places(), this::place)));
    columns.add(date("column.from", Statement::from));
    columns.add(date("column.to", Statement::to));
    columns.add(GridColumn.text("column.status", 14, Statement::status));
    grid.setColumns(columns);
    grid.onOpen(s -> host.open(s.record()));
    grid.onChoose(
        some ->
            host.choose(
                some.stream()
                    .flatMap(s -> s.parts().stream())
                    .map(Statement.Part::actor)
                    .distinct()
                    .toList()));
  }

  Grid<Statement> grid() {
    return grid;
  }

  void show(Fieldwork newWork, List<Statement> statements) {
    work = newWork;
    grid.setRows(statements);
  }

  private String actors(Statement statement) {
    return statement.parts().stream()
        .map(
            part -> {
              Actor actor = work.actors().get(part.actor());
              return (actor == null ? "" : actor.label())
                  + " ("
                  + CoverageWords.of(part.role())
                  + ")";
            })
        .collect(Collectors.joining(ValueText.separator()));
  }

  private String place(long id) {
    return work.places().find(id).map(Place::name).orElse("");
  }

  private static String name(Term term) {
    return term == null ? "" : term.name();
  }

  private static String names(Set<Long> ids, Function<Long, String> name) {
    Collection<String> names = ids.stream().map(name).sorted().toList();
    return String.join(ValueText.separator(), names);
  }

  private static GridColumn<Statement> date(String key, Function<Statement, LocalDate> date) {
    return new GridColumn<>(
        Pane.TEXTS.text(key),
        null,
        12,
        false,
        date::apply,
        s -> date.apply(s) == null ? "" : ValueText.format(PartialDate.of(date.apply(s))),
        Comparator.comparing(date, Comparator.nullsLast(Comparator.naturalOrder())));
  }
}
