package ma.jisr.ui.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.text.Folding;
import ma.jisr.store.Column;
import ma.jisr.store.Row;
import ma.jisr.store.Session;

/** Which place lies in which: a filter for a region also finds what lies in its communes. */
final class PlaceTree {

  private final Map<Long, List<Long>> children = new HashMap<>();
  private final Map<Long, String> names = new HashMap<>();

  private PlaceTree() {}

  /** Reads the gazetteer, as rows. */
  static PlaceTree read(Session session) {
    PlaceTree tree = new PlaceTree();
    List<Column> columns =
        List.of(
            Column.idOf(CorePackage.Literals.PLACE__PARENT),
            Column.of(CorePackage.Literals.TERM__NAME),
            Column.of(CorePackage.Literals.TERM__NAME_AR),
            Column.of(CorePackage.Literals.TERM__NAME_EN));
    for (Row row : session.query(CorePackage.Literals.PLACE).rows(columns, 0, Integer.MAX_VALUE)) {
      if (row.values()[0] instanceof Long parent) {
        tree.children.computeIfAbsent(parent, p -> new ArrayList<>()).add(row.id());
      }
      StringBuilder name = new StringBuilder();
      for (int i = 1; i < row.values().length; i++) {
        if (row.values()[i] != null) {
          name.append(Folding.fold(row.values()[i].toString())).append('\n');
        }
      }
      tree.names.put(row.id(), name.toString());
    }
    return tree;
  }

  /** Some places and everything that lies in them. */
  Set<Long> within(Collection<Long> places) {
    Set<Long> all = new LinkedHashSet<>();
    Deque<Long> open = new ArrayDeque<>(places);
    while (!open.isEmpty()) {
      Long place = open.pop();
      if (all.add(place)) { // a damaged gazetteer may run in circles
        children.getOrDefault(place, List.of()).forEach(open::push);
      }
    }
    return all;
  }

  /** The places with some characters in a name of theirs, and everything that lies in them. */
  Set<Long> named(String text) {
    String wanted = Folding.fold(text);
    List<Long> found = new ArrayList<>();
    names.forEach(
        (id, name) -> {
          if (name.contains(wanted)) {
            found.add(id);
          }
        });
    return within(found);
  }
}
