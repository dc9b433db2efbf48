package ma.jisr.network.coverage;

import static ma.jisr.model.core.CorePackage.Literals.ACTIVITY;
import static ma.jisr.model.core.CorePackage.Literals.ACTIVITY__END;
import static ma.jisr.model.core.CorePackage.Literals.ACTIVITY__ORGANISATION;
import static ma.jisr.model.core.CorePackage.Literals.ACTIVITY__PLACES;
import static ma.jisr.model.core.CorePackage.Literals.ACTIVITY__PROJECT;
import static ma.jisr.model.core.CorePackage.Literals.ACTIVITY__START;
import static ma.jisr.model.core.CorePackage.Literals.ACTIVITY__STATUS;
import static ma.jisr.model.core.CorePackage.Literals.ACTIVITY__TARGET_GROUPS;
import static ma.jisr.model.core.CorePackage.Literals.ACTIVITY__THEMES;
import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION;
import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION_TYPE;
import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION__AREAS;
import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION__TARGET_GROUPS;
import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION__THEMES;
import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION__TYPE;
import static ma.jisr.model.core.CorePackage.Literals.PARTY__PLACE;
import static ma.jisr.model.core.CorePackage.Literals.PROJECT;
import static ma.jisr.model.core.CorePackage.Literals.PROJECT__END;
import static ma.jisr.model.core.CorePackage.Literals.PROJECT__FUNDER;
import static ma.jisr.model.core.CorePackage.Literals.PROJECT__LEADER;
import static ma.jisr.model.core.CorePackage.Literals.PROJECT__PARTNERS;
import static ma.jisr.model.core.CorePackage.Literals.PROJECT__PLACES;
import static ma.jisr.model.core.CorePackage.Literals.PROJECT__START;
import static ma.jisr.model.core.CorePackage.Literals.PROJECT__STATUS;
import static ma.jisr.model.core.CorePackage.Literals.PROJECT__THEMES;
import static ma.jisr.model.core.CorePackage.Literals.RECORD__CODE;
import static ma.jisr.model.core.CorePackage.Literals.TARGET_GROUP;
import static ma.jisr.model.core.CorePackage.Literals.THEME;
import static ma.jisr.model.core.CorePackage.Literals.THEME__PARENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import ma.jisr.geo.data.Gazetteer;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.meta.Labels;
import ma.jisr.network.actors.Actor;
import ma.jisr.network.coverage.Statement.Part;
import ma.jisr.store.Column;
import ma.jisr.store.LabelColumns;
import ma.jisr.store.Query;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;

/** Reads who does what where and when by projections, so that no record becomes an object. */
final class FieldworkReader {

  private static final int WINDOW = 2_000;

  private final Session session;
  private final IProgressMonitor monitor;
  private final String language = Locale.getDefault().getLanguage();
  private final List<Statement> statements = new ArrayList<>();
  private final Map<Long, Actor> actors = new LinkedHashMap<>();
  private final Map<Long, Statement> projects = new HashMap<>();

  FieldworkReader(Session session, IProgressMonitor monitor) {
    this.session = session;
    this.monitor = monitor;
  }

  Fieldwork read() {
    organisations();
    projects();
    activities();
    return new Fieldwork(
        List.copyOf(statements),
        actors,
        terms(THEME),
        terms(ORGANISATION_TYPE),
        terms(TARGET_GROUP),
        Gazetteer.read(session));
  }

  private Map<Long, Term> terms(EClass type) {
    Map<Long, Term> terms = new LinkedHashMap<>();
    List<Column> columns = new ArrayList<>(List.of(Column.of(RECORD__CODE)));
    if (type == THEME) {
      columns.add(Column.idOf(THEME__PARENT));
    }
    rows(
        type,
        columns,
        (row, label) ->
            terms.put(
                row.id(),
                new Term(
                    row.id(),
                    label,
                    (String) row.values()[0],
                    type == THEME ? id(row.values()[1]) : 0)));
    return terms;
  }

  private void organisations() {
    rows(
        ORGANISATION,
        List.of(
            Column.of(RECORD__CODE),
            Column.idOf(ORGANISATION__TYPE),
            Column.idOf(PARTY__PLACE),
            Column.idOf(ORGANISATION__THEMES),
            Column.idOf(ORGANISATION__AREAS),
            Column.idOf(ORGANISATION__TARGET_GROUPS)),
        (row, label) -> {
          Object[] v = row.values();
          long seat = id(v[2]);
          List<Long> themes = row.ids(3);
          List<Long> areas = row.ids(4);
          actors.put(
              row.id(),
              new Actor(row.id(), row.type(), (String) v[0], label, id(v[1]), seat, themes, areas));
          if (!themes.isEmpty() || !areas.isEmpty()) {
            boolean declared = !areas.isEmpty() || seat == 0;
            statements.add(
                new Statement(
                    declared ? Source.DECLARED : Source.SEAT,
                    row.type(),
                    row.id(),
                    label,
                    List.of(new Part(row.id(), Role.DECLARES)),
                    Set.copyOf(themes),
                    declared ? Set.copyOf(areas) : Set.of(seat),
                    Set.copyOf(row.ids(5)),
                    null,
                    null,
                    "",
                    false));
          }
        });
  }

  private void projects() {
    rows(
        PROJECT,
        List.of(
            Column.idOf(PROJECT__LEADER),
            Column.idOf(PROJECT__PARTNERS),
            Column.idOf(PROJECT__FUNDER),
            Column.idOf(PROJECT__THEMES),
            Column.idOf(PROJECT__PLACES),
            Column.of(PROJECT__START),
            Column.of(PROJECT__END),
            Column.of(PROJECT__STATUS)),
        (row, label) -> {
          Object[] v = row.values();
          List<Part> parts = new ArrayList<>();
          add(parts, id(v[0]), Role.LEADS);
          row.ids(1).forEach(partner -> add(parts, partner, Role.PARTNER));
          add(parts, id(v[2]), Role.FUNDS);
          Statement statement =
              new Statement(
                  Source.PROJECT,
                  row.type(),
                  row.id(),
                  label,
                  parts,
                  Set.copyOf(row.ids(3)),
                  Set.copyOf(row.ids(4)),
                  Set.of(),
                  first(v[5]),
                  last(v[6]),
                  status(v[7]),
                  false);
          projects.put(row.id(), statement);
          statements.add(statement);
        });
  }

  /** What an activity does not say, its project says for it. */
  private void activities() {
    rows(
        ACTIVITY,
        List.of(
            Column.idOf(ACTIVITY__PROJECT),
            Column.idOf(ACTIVITY__ORGANISATION),
            Column.idOf(ACTIVITY__THEMES),
            Column.idOf(ACTIVITY__PLACES),
            Column.idOf(ACTIVITY__TARGET_GROUPS),
            Column.of(ACTIVITY__START),
            Column.of(ACTIVITY__END),
            Column.of(ACTIVITY__STATUS)),
        (row, label) -> {
          Object[] v = row.values();
          Statement project = projects.get(id(v[0]));
          List<Part> parts = new ArrayList<>();
          add(parts, id(v[1]), Role.DOES);
          Set<Long> themes = Set.copyOf(row.ids(2));
          Set<Long> places = Set.copyOf(row.ids(3));
          LocalDate from = first(v[5]);
          LocalDate to = last(v[6]);
          boolean dated = from != null || to != null;
          boolean inherits =
              project != null && (parts.isEmpty() || themes.isEmpty() || places.isEmpty());
          statements.add(
              new Statement(
                  Source.ACTIVITY,
                  row.type(),
                  row.id(),
                  label,
                  parts.isEmpty() && project != null ? project.parts() : parts,
                  themes.isEmpty() && project != null ? project.themes() : themes,
                  places.isEmpty() && project != null ? project.places() : places,
                  Set.copyOf(row.ids(4)),
                  dated || project == null ? from : project.from(),
                  dated || project == null ? to : project.to(),
                  status(v[7]),
                  inherits));
        });
  }

  private void add(List<Part> parts, long actor, Role role) {
    if (actors.containsKey(actor)) { // not in the trash
      parts.add(new Part(actor, role));
    }
  }

  private static LocalDate first(Object date) {
    return date instanceof PartialDate partial ? partial.earliest() : null;
  }

  private static LocalDate last(Object date) {
    return date instanceof PartialDate partial ? partial.latest() : null;
  }

  private static String status(Object value) {
    if (!(value instanceof Enumerator literal)) {
      return "";
    }
    EEnumLiteral found =
        CorePackage.Literals.PROJECT_STATUS.getEEnumLiteralByLiteral(literal.getLiteral());
    return found == null ? "" : Labels.of(found);
  }

  private void rows(EClass type, List<Column> some, BiConsumer<Row, String> visitor) {
    LabelColumns names = LabelColumns.of(type, language);
    List<Column> columns = new ArrayList<>(some);
    columns.addAll(names.columns());
    Query query = session.query(type);
    long[] ids = query.ids();
    for (int from = 0; from < ids.length; from += WINDOW) {
      if (monitor.isCanceled()) {
        throw new OperationCanceledException();
      }
      List<Long> window =
          Arrays.stream(ids, from, Math.min(ids.length, from + WINDOW)).boxed().toList();
      query
          .rowsOf(columns, window)
          .forEach(row -> visitor.accept(row, names.label(row, some.size())));
    }
  }

  private static long id(Object value) {
    return value instanceof Long id ? id : 0;
  }
}
