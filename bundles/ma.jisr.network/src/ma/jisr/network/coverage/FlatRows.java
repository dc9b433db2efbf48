package ma.jisr.network.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ma.jisr.geo.data.Place;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.network.actors.Actor;
import ma.jisr.network.coverage.Statement.Part;

/**
 * Who does what where and when, flat: one row for each actor, theme and place of a statement, as
 * the 3W and 4W sheets of OCHA have it, so that any program can group and count it.
 */
final class FlatRows {

  private static final List<String> COLUMNS =
      List.of(
          "who",
          "type",
          "role",
          "what",
          "main",
          "record",
          "group",
          "country",
          "region",
          "province",
          "commune",
          "code",
          "from",
          "to",
          "status",
          "source");

  private final Fieldwork work;
  private final Selection selection;

  FlatRows(Fieldwork work, Selection selection) {
    this.work = work;
    this.selection = selection;
  }

  /** The headers. */
  static List<String> titles() {
    return COLUMNS.stream().map(c -> CoverageWords.text("column." + c)).toList();
  }

  /** The rows: texts, dates, null where nothing is said. */
  List<Object[]> rows() {
    List<Object[]> rows = new ArrayList<>();
    for (Statement statement : work.statements()) {
      if (selection.has(statement)) {
        for (Part part : statement.parts()) {
          if (selection.has(part)) {
            for (Long theme : some(statement.themes())) {
              for (Long place : some(statement.places())) {
                rows.add(row(statement, part, theme, place));
              }
            }
          }
        }
      }
    }
    return rows;
  }

  private static List<Long> some(Set<Long> ids) {
    return ids.isEmpty() ? List.of(Matrix.UNSAID) : ids.stream().sorted().toList();
  }

  private Object[] row(Statement statement, Part part, long theme, long place) {
    Actor actor = work.actors().get(part.actor());
    String groups =
        statement.groups().stream()
            .map(g -> name(work.groups().get(g)))
            .filter(n -> n != null)
            .sorted()
            .collect(Collectors.joining(" ; "));
    return new Object[] {
      actor == null ? null : actor.label(),
      actor == null ? null : name(work.types().get(actor.kind())),
      CoverageWords.of(part.role()),
      name(work.themes().get(theme)),
      name(work.themes().get(work.mainTheme(theme))),
      statement.source() == Source.ACTIVITY || statement.source() == Source.PROJECT
          ? statement.label()
          : null,
      groups.isEmpty() ? null : groups,
      within(place, PlaceKind.COUNTRY),
      within(place, PlaceKind.REGION),
      within(place, PlaceKind.PROVINCE),
      within(place, PlaceKind.COMMUNE),
      work.places().find(place).map(Place::code).orElse(null),
      statement.from(),
      statement.to(),
      statement.status().isEmpty() ? null : statement.status(),
      CoverageWords.of(statement.source())
    };
  }

  private String within(long place, PlaceKind kind) {
    Optional<Place> found = work.places().within(place, kind);
    return found.map(Place::name).orElse(null);
  }

  private static String name(Term term) {
    return term == null ? null : term.name();
  }
}
