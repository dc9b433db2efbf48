package ma.jisr.geo.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ma.jisr.geo.GeoException;
import ma.jisr.geo.GeoException.Reason;
import ma.jisr.geo.GeoTexts;
import ma.jisr.model.meta.Labels;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.LabelColumns;
import ma.jisr.store.Query;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EClass;

/**
 * The records of a list that have a place.
 *
 * @param type of the records
 * @param records those with a place
 * @param total how many the list has, with or without a place
 */
public record PlacedRecords(EClass type, List<Placed> records, int total) {

  private static final int WINDOW = 500;

  /** Keeps a copy. */
  public PlacedRecords {
    records = List.copyOf(records);
  }

  /** Whether records of a type can be on a map. */
  public static boolean canBe(EClass type) {
    return PlacePath.of(type).isPresent();
  }

  /**
   * Reads them.
   *
   * @param conditions all of which must hold
   * @throws GeoException REQUEST when the type has no places
   */
  public static PlacedRecords read(
      Session session, EClass type, List<Condition> conditions, IProgressMonitor monitor) {
    PlacePath path =
        PlacePath.of(type)
            .orElseThrow(() -> GeoException.of(Reason.REQUEST, "bad.noPlace", Labels.plural(type)));
    Query query = session.query(type);
    conditions.forEach(query::where);
    long[] ids = query.ids();
    List<Column> columns = new ArrayList<>();
    if (!path.here().isEmpty()) {
      columns.add(new Column(path.here(), true));
    }
    if (!path.there().isEmpty()) {
      columns.add(new Column(path.there(), true));
    }
    int labels = columns.size();
    LabelColumns names = LabelColumns.of(type, GeoTexts.language());
    columns.addAll(names.columns());
    List<Placed> placed = new ArrayList<>();
    for (int from = 0; from < ids.length; from += WINDOW) {
      if (monitor.isCanceled()) {
        throw new OperationCanceledException();
      }
      List<Long> window =
          Arrays.stream(ids, from, Math.min(ids.length, from + WINDOW)).boxed().toList();
      for (Row row : query.rowsOf(columns, window)) {
        List<Long> here = path.here().isEmpty() ? List.of(row.id()) : ids(row.values()[0]);
        List<Long> there = path.there().isEmpty() ? List.of() : ids(row.values()[1]);
        List<Long> places = here.isEmpty() ? there : here; // a tie of which one end is known
        if (!places.isEmpty()) {
          placed.add(
              new Placed(
                  row.id(), names.label(row, labels), places, there.isEmpty() ? 0 : there.get(0)));
        }
      }
    }
    return new PlacedRecords(type, placed, ids.length);
  }

  private static List<Long> ids(Object value) {
    return switch (value) {
      case null -> List.of();
      case Long id -> List.of(id);
      case List<?> many ->
          many.stream().filter(Long.class::isInstance).map(Long.class::cast).toList();
      default -> List.of();
    };
  }
}
