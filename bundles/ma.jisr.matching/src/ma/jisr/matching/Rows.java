package ma.jisr.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import ma.jisr.matching.MatchFields.Field;
import ma.jisr.matching.profile.Facet;
import ma.jisr.matching.profile.Profile;
import ma.jisr.matching.profile.Profiler;
import ma.jisr.matching.profile.Profiler.Value;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.store.Column;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;

/** Reads the records of a type and makes profiles of them. */
final class Rows {

  private static final int WINDOW = 4_000;

  private final EClass type;
  private final List<Field> fields;
  private final List<Column> columns;
  private final Places places;

  Rows(EClass type, Places places) {
    this.type = type;
    this.places = places;
    fields = MatchFields.of(type);
    columns = fields.stream().map(Field::column).toList();
  }

  /** Makes profiles of records of the type. */
  Profiler profiler() {
    return new Profiler(MatchFields.isPerson(type), places.words());
  }

  /**
   * Makes the profile of a record.
   *
   * @param id what the caller knows it by
   * @param value of each field; places and other records by identifier (Long) or as text
   */
  Profile profile(Profiler profiler, long id, Function<Field, Object> value) {
    List<Value> values = new ArrayList<>();
    List<Long> around = new ArrayList<>();
    for (Field field : fields) {
      Object found = value.apply(field);
      if (found != null || field.facet() == Facet.OTHER) {
        values.add(new Value(field.facet(), found));
      }
      if (field.facet() == Facet.PLACE) {
        around.addAll(places.around(found));
      }
    }
    Profile profile = profiler.profile(id, values);
    around.forEach(place -> profiler.addParent(profile, place));
    if (Literals.PLACE.isSuperTypeOf(type)) {
      profiler.addSelf(profile);
    }
    return profile;
  }

  /** The same, of a row that was read. */
  Profile profile(Profiler profiler, Row row) {
    Map<Field, Object> values = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      values.put(fields.get(i), row.values()[i]);
    }
    return profile(profiler, row.id(), values::get);
  }

  /**
   * Reads records, a few hundred at a time.
   *
   * @throws OperationCanceledException when the monitor says so
   */
  void read(Session session, long[] ids, SubMonitor monitor, Consumer<Row> visitor) {
    monitor.setWorkRemaining(Math.max(1, ids.length));
    for (int from = 0; from < ids.length; from += WINDOW) {
      if (monitor.isCanceled()) {
        throw new OperationCanceledException();
      }
      List<Long> window =
          Arrays.stream(ids, from, Math.min(ids.length, from + WINDOW)).boxed().toList();
      session.query(type).rowsOf(columns, window).forEach(visitor);
      monitor.worked(window.size());
    }
  }
}
