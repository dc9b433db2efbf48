package ma.jisr.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.text.Folding;
import ma.jisr.store.Column;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EClass;

/** The gazetteer as the comparison of records needs it: words of names, and what lies in what. */
final class Places {

  private static final int SHORTEST_WORD = 3;
  private static final int DEEPEST = 5;

  private final Set<String> words = new HashSet<>();
  private final Map<Long, Long> parents = new HashMap<>();

  /**
   * Reads it.
   *
   * @param type whose records are compared: words of places say nothing less in names of places
   */
  static Places read(Session session, EClass type) {
    Places places = new Places();
    List<Column> columns =
        List.of(
            Column.of(Literals.TERM__NAME),
            Column.of(Literals.TERM__NAME_AR),
            Column.idOf(Literals.PLACE__PARENT),
            Column.of(Literals.PLACE__KIND));
    for (Row row : session.query(Literals.PLACE).rows(columns, 0, Integer.MAX_VALUE)) {
      places.add(row);
    }
    places.words.removeIf(w -> w.length() < SHORTEST_WORD);
    if (Literals.PLACE.isSuperTypeOf(type)) {
      places.words.clear();
    }
    return places;
  }

  private void add(Row row) {
    Object[] values = row.values();
    if (values[2] instanceof Long parent) {
      parents.put(row.id(), parent);
    }
    if (values[3] != PlaceKind.COUNTRY) {
      for (int i = 0; i < 2; i++) {
        String name = values[i] == null ? "" : values[i].toString();
        words.addAll(Arrays.asList(Folding.fold(name).split(" ")));
      }
    }
  }

  /** Folded words of the names of places, which say little in other names. */
  Set<String> words() {
    return words;
  }

  /**
   * The places that a place lies in.
   *
   * @param value an identifier, several of them, or anything else, which lies nowhere
   */
  List<Long> around(Object value) {
    List<Long> around = new ArrayList<>();
    for (Object place : value instanceof Collection<?> many ? many : Arrays.asList(value)) {
      int depth = 0; // a circle of parents would never end
      for (Long at = place instanceof Long id ? parents.get(id) : null;
          at != null && depth++ < DEEPEST;
          at = parents.get(at)) {
        around.add(at);
      }
    }
    return around;
  }
}
