package ma.jisr.network.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.network.ImportedAttribute;
import ma.jisr.network.ImportedAttributes;
import ma.jisr.network.NetworkFactory;
import ma.jisr.network.NetworkPackage.Literals;
import ma.jisr.network.file.NetworkData.Kind;
import ma.jisr.store.Column;
import ma.jisr.store.Row;
import ma.jisr.store.Session;

/**
 * What files say of actors and ties that the model has no place for: kept beside the record, so
 * that a network goes out as it came in. Names that begin with "@" are the program's own.
 */
final class KeptAttributes {

  /** What the file calls the node or the tie. */
  static final String ID = "@id";

  /** What the file shows as its name, where that is not the record's. */
  static final String LABEL = "@label";

  /** A value and what it is. */
  record Kept(Kind kind, String text) {}

  private static final int WINDOW = 500;

  private final Session session;
  private final Map<Long, Long> byParty = new HashMap<>();
  private final Map<Long, Long> byTie = new HashMap<>();

  /** Finds what is kept. */
  KeptAttributes(Session session) {
    this.session = session;
    List<Column> columns =
        List.of(
            Column.idOf(Literals.IMPORTED_ATTRIBUTES__PARTY),
            Column.idOf(Literals.IMPORTED_ATTRIBUTES__RELATIONSHIP));
    for (Row row :
        session.query(Literals.IMPORTED_ATTRIBUTES).rows(columns, 0, Integer.MAX_VALUE)) {
      if (row.values()[0] instanceof Long party) {
        byParty.put(party, row.id());
      } else if (row.values()[1] instanceof Long tie) {
        byTie.put(tie, row.id());
      }
    }
  }

  /** The record that keeps what was said of a party; 0 when there is none. */
  long ofParty(long id) {
    return byParty.getOrDefault(id, 0L);
  }

  /** The record that keeps what was said of a tie; 0 when there is none. */
  long ofTie(long id) {
    return byTie.getOrDefault(id, 0L);
  }

  /** Everything that is kept of parties, or of ties: by record, by name. */
  Map<Long, Map<String, Kept>> all(boolean ties) {
    Map<Long, Map<String, Kept>> all = new HashMap<>();
    Map<Long, Long> owners = new HashMap<>();
    (ties ? byTie : byParty).forEach((owner, record) -> owners.put(record, owner));
    List<Long> ids = new ArrayList<>(owners.keySet());
    ids.sort(null);
    for (int from = 0; from < ids.size(); from += WINDOW) {
      List<Long> window = ids.subList(from, Math.min(ids.size(), from + WINDOW));
      for (ImportedAttributes record :
          session.<ImportedAttributes>load(Literals.IMPORTED_ATTRIBUTES, window)) {
        Map<String, Kept> kept = new LinkedHashMap<>();
        for (ImportedAttribute value : record.getValues()) {
          kept.put(value.getName(), new Kept(kind(value.getKind()), value.getValue()));
        }
        all.put(owners.get(record.getId()), kept);
      }
    }
    return all;
  }

  private static Kind kind(String name) {
    return Arrays.stream(Kind.values())
        .filter(k -> k.name().equals(name))
        .findFirst()
        .orElse(Kind.TEXT);
  }

  /**
   * Keeps values, besides those that are kept already.
   *
   * @return whether anything is new
   */
  static boolean put(ImportedAttributes record, Map<String, Kept> values) {
    boolean changed = false;
    for (Map.Entry<String, Kept> entry : values.entrySet()) {
      ImportedAttribute value =
          record.getValues().stream()
              .filter(v -> entry.getKey().equals(v.getName()))
              .findFirst()
              .orElse(null);
      if (value == null) {
        value = NetworkFactory.eINSTANCE.createImportedAttribute();
        value.setName(entry.getKey());
        record.getValues().add(value);
      } else if (entry.getValue().text().equals(value.getValue())) {
        continue;
      }
      value.setKind(entry.getValue().kind().name());
      value.setValue(entry.getValue().text());
      changed = true;
    }
    return changed;
  }
}
