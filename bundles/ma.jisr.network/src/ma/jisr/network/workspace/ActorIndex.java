package ma.jisr.network.workspace;

import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION;
import static ma.jisr.model.core.CorePackage.Literals.PERSON;
import static ma.jisr.model.core.CorePackage.Literals.RECORD__CODE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Folding;
import ma.jisr.store.Column;
import ma.jisr.store.LabelColumns;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EClass;

/** The actors of a workspace by code, by name in any language, by what files called them. */
final class ActorIndex {

  /**
   * An actor that exists.
   *
   * @param names in every language, folded
   * @param place identifier of its seat; 0 when there is none
   */
  record Known(long id, EClass type, String code, String label, Set<String> names, long place) {

    /** Whether a name is one of its own. */
    boolean isCalled(String name) {
      return names.contains(Folding.fold(name));
    }

    /** How a sentence names it. */
    String told() {
      return label + " [" + (code == null ? "#" + id : code) + "]";
    }
  }

  private final Map<Long, Known> byId = new HashMap<>();
  private final Map<String, Known> byCode = new HashMap<>();
  private final Map<String, List<Known>> byName = new HashMap<>();
  private final Map<String, List<Known>> byFileId = new HashMap<>();

  ActorIndex(Session session, KeptAttributes kept) {
    for (EClass type : List.of(ORGANISATION, PERSON)) {
      read(session, type);
    }
    kept.all(false)
        .forEach(
            (id, values) -> {
              Known known = byId.get(id);
              KeptAttributes.Kept file = values.get(KeptAttributes.ID);
              if (known != null && file != null) {
                byFileId.computeIfAbsent(file.text(), f -> new ArrayList<>()).add(known);
              }
            });
  }

  private void read(Session session, EClass type) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of(RECORD__CODE));
    columns.add(Column.idOf(Literals.PARTY__PLACE));
    List<LabelColumns> labels = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    for (String language : Labels.LANGUAGES) {
      LabelColumns label = LabelColumns.of(type, language);
      starts.add(columns.size());
      labels.add(label);
      columns.addAll(label.columns());
    }
    for (Row row : session.query(type).rows(columns, 0, Integer.MAX_VALUE)) {
      Set<String> names = new HashSet<>();
      for (int i = 0; i < labels.size(); i++) {
        names.add(Folding.fold(labels.get(i).label(row, starts.get(i))));
      }
      String code = (String) row.values()[0];
      long place = row.values()[1] instanceof Long id ? id : 0;
      String label = labels.get(0).label(row, starts.get(0));
      Known known = new Known(row.id(), type, code, label, names, place);
      byId.put(row.id(), known);
      if (code != null) {
        byCode.put(code, known);
      }
      names.forEach(n -> byName.computeIfAbsent(n, x -> new ArrayList<>()).add(known));
    }
  }

  Known byId(long id) {
    return byId.get(id);
  }

  Known byCode(String code) {
    return code == null ? null : byCode.get(code);
  }

  /** The actors of a type that a name stands for. */
  List<Known> named(String name, EClass type) {
    return byName.getOrDefault(Folding.fold(name), List.of()).stream()
        .filter(k -> k.type() == type)
        .toList();
  }

  /** The actors of a type that an earlier file called so. */
  List<Known> fileId(String id, EClass type) {
    return byFileId.getOrDefault(id, List.of()).stream().filter(k -> k.type() == type).toList();
  }
}
