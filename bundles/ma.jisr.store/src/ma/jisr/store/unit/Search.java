package ma.jisr.store.unit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ma.jisr.model.text.Folding;
import ma.jisr.store.Hit;
import ma.jisr.store.schema.RecordTable;
import org.eclipse.emf.ecore.EClass;
import org.jooq.impl.DSL;

/** Finds records of every type by words or by identifier. */
public final class Search {

  /** The hits looked at for each type, so that the best come first among very many. */
  private static final int MOST_PER_TYPE = 2_000;

  private final Kernel kernel;

  /** A search of one workspace. */
  public Search(Kernel kernel) {
    this.kernel = kernel;
  }

  /** Finds by words, as {@link ma.jisr.store.Workspace#search}. */
  public List<Hit> find(String words, int limit) {
    if (Folding.words(words).isEmpty()) {
      return List.of();
    }
    List<Hit> hits =
        find(
            SqlConditions.words(words).and(SelectBuilder.own("trashed_at").isNull()),
            MOST_PER_TYPE);
    String folded = Folding.fold(words);
    hits.sort(
        Comparator.comparingInt((Hit h) -> rank(Folding.fold(h.label()), folded))
            .thenComparing(h -> Folding.fold(h.label()))
            .thenComparing(Hit::id));
    return List.copyOf(hits.subList(0, Math.min(limit, hits.size())));
  }

  /** The label begins with the words, has them, or something else of the record has. */
  private static int rank(String label, String words) {
    if (label.equals(words)) {
      return 0;
    }
    return label.startsWith(words) ? 1 : label.contains(words) ? 2 : 3;
  }

  /** Finds by identifier, in the trash or not. */
  public Optional<Hit> find(long id) {
    return find(SelectBuilder.own("id").eq(id), 1).stream().findFirst();
  }

  private List<Hit> find(org.jooq.Condition condition, int limit) {
    List<Hit> hits = new ArrayList<>();
    try (SessionImpl session = new SessionImpl(kernel, "")) {
      session.onConnection(
          connection -> {
            for (EClass type : kernel.schema().catalog().records()) {
              read(connection, kernel.schema().table(type), condition, limit, hits);
            }
            return null;
          });
    }
    return hits;
  }

  private void read(
      Connection connection,
      RecordTable table,
      org.jooq.Condition condition,
      int limit,
      List<Hit> hits)
      throws SQLException {
    SelectBuilder select = new SelectBuilder(kernel.schema(), table);
    SelectBuilder.Extractor label = select.label();
    int trashed = select.select(SelectBuilder.own("trashed_at"));
    try (ResultSet rows =
        select
            .build(kernel.engine().sql(connection), condition)
            .orderBy(DSL.field(DSL.name("t", "id")))
            .limit(limit)
            .fetchResultSet()) {
      while (rows.next()) {
        hits.add(
            new Hit(
                rows.getLong(1),
                table.type(),
                (String) label.get(rows),
                rows.getObject(trashed) != null));
      }
    }
  }
}
