package ma.jisr.network.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.exchange.resolve.Found;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.RelationshipType;
import ma.jisr.network.file.NetworkData.Tie;
import ma.jisr.store.Column;
import ma.jisr.store.Row;
import ma.jisr.store.Session;

/**
 * The types of ties, and whether they have a direction. That of a new type is the direction of its
 * ties; a tie never gets a direction that the file does not say.
 */
final class TieTypes {

  /** The ties of a type: how the file names some of them. */
  private static final class Seen {
    final List<String> directed = new ArrayList<>();
    final List<String> undirected = new ArrayList<>();
  }

  private static final int NAMED = 50;

  private final Session session;
  private final boolean told;
  private final Progress progress;
  private final Map<Long, Boolean> known = new HashMap<>();
  private final Map<Long, String> labels = new HashMap<>();
  private final Map<Found, Seen> seen = new LinkedHashMap<>();

  /**
   * The types of a workspace.
   *
   * @param told whether the file says which ties have a direction; else their types decide
   */
  TieTypes(Session session, boolean told, Progress progress) {
    this.session = session;
    this.told = told;
    this.progress = progress;
    List<Column> columns =
        List.of(Column.of(Literals.RELATIONSHIP_TYPE__DIRECTED), Column.of(Literals.TERM__NAME));
    for (Row row : session.query(Literals.RELATIONSHIP_TYPE).rows(columns, 0, Integer.MAX_VALUE)) {
      known.put(row.id(), !Boolean.FALSE.equals(row.values()[0]));
      labels.put(row.id(), String.valueOf(row.values()[1]));
    }
  }

  /** Takes notice of a tie. */
  void see(Found type, Tie tie, String name) {
    Seen ties = seen.computeIfAbsent(type, t -> new Seen());
    List<String> list = tie.directed() ? ties.directed : ties.undirected;
    list.add(list.size() < NAMED ? name : "");
  }

  /** Refuses what has no room, and makes the types that are new. */
  void judge() {
    seen.forEach(
        (type, ties) -> {
          Boolean directed = known.get(type.id());
          if (directed != null) {
            existing(type, directed, ties);
          } else if (told && !ties.directed.isEmpty() && !ties.undirected.isEmpty()) {
            progress.refuse(
                Progress.shown(ties.undirected), "refused.mixed", Progress.shown(ties.directed));
          } else {
            RelationshipType made = (RelationshipType) type.in(session);
            boolean way = !told || !ties.directed.isEmpty();
            made.setDirected(way);
            progress.words.add(made.getName());
            known.put(made.getId(), way);
          }
        });
  }

  private void existing(Found type, boolean directed, Seen ties) {
    if (told && directed && !ties.undirected.isEmpty()) {
      progress.refuse(Progress.shown(ties.undirected), "refused.undirected", labels.get(type.id()));
    } else if (told && !directed) {
      progress.undirected.addAll(ties.directed);
    }
  }

  /** Whether the ties of a type have a direction. */
  boolean isDirected(Found type) {
    return known.getOrDefault(type.id(), true);
  }
}
