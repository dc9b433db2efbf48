package ma.jisr.store.unit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Folding;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Hit;
import ma.jisr.store.schema.RecordTable;
import ma.jisr.store.unit.MemoryKey.Need;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
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
    List<Found> found = new ArrayList<>();
    Set<Need> missing = new LinkedHashSet<>();
    try (SessionImpl session = new SessionImpl(kernel, "")) {
      session.onConnection(
          connection -> {
            for (EClass type : kernel.schema().catalog().records()) {
              findIn(connection, type, words, found, missing);
            }
            return null;
          });
    }
    kernel.memory().request(missing);
    String folded = Folding.fold(words);
    found.sort(
        Comparator.comparingInt((Found f) -> f.rank(folded))
            .thenComparing(f -> Folding.fold(f.hit().label()))
            .thenComparing(f -> f.hit().id()));
    return found.stream().limit(limit).map(Found::hit).toList();
  }

  private void findIn(
      Connection connection, EClass type, String words, List<Found> found, Set<Need> missing)
      throws SQLException {
    List<EClass> only = List.of(type);
    Set<Need> needs = new MemoryNeeds(kernel.schema(), only).addWords().get();
    Question question = new Question(only, List.of(new Condition.Words(words)), List.of(), false);
    long[] ids =
        kernel
            .memory()
            .answer(
                connection,
                only,
                needs,
                (memory, ranks) -> new MemoryAnswer(memory, ranks, question, () -> {}).ids())
            .orElse(null);
    RecordTable table = kernel.schema().table(type);
    if (ids == null) {
      missing.addAll(needs);
      read(
          connection,
          table,
          SqlConditions.words(words).and(SelectBuilder.own("trashed_at").isNull()),
          MOST_PER_TYPE,
          found);
      return;
    }
    int most = Math.min(ids.length, MOST_PER_TYPE);
    for (int from = 0; from < most; from += RowReader.CHUNK) {
      int to = Math.min(most, from + RowReader.CHUNK);
      List<Long> chunk = Arrays.stream(ids, from, to).boxed().toList();
      read(connection, table, SelectBuilder.own("id").in(chunk), RowReader.CHUNK, found);
    }
  }

  /**
   * A hit with its names.
   *
   * @param names its own names in every language, its acronym and their initials, folded; none for
   *     a record that is named after others, which come first
   */
  private record Found(Hit hit, List<String> names) {

    /** A name is the words, begins with them, has them one by one; or something else has them. */
    int rank(String words) {
      int best = 4;
      for (String name : names) {
        if (name.equals(words)) {
          return 0;
        } else if (name.startsWith(words)) {
          best = 1;
        } else if (name.contains(words)) {
          best = Math.min(best, 2);
        } else if (Folding.words(words).stream().allMatch(name::contains)) {
          best = Math.min(best, 3);
        }
      }
      return best;
    }
  }

  /** Finds by identifier, in the trash or not. */
  public Optional<Hit> find(long id) {
    return find(SelectBuilder.own("id").eq(id), 1).stream().map(Found::hit).findFirst();
  }

  private List<Found> find(org.jooq.Condition condition, int limit) {
    List<Found> hits = new ArrayList<>();
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
      List<Found> hits)
      throws SQLException {
    SelectBuilder select = new SelectBuilder(kernel.schema(), table);
    SelectBuilder.Extractor label = select.label();
    List<SelectBuilder.Extractor> names = names(select, table.type());
    int trashed = select.select(SelectBuilder.own("trashed_at"));
    try (ResultSet rows =
        select
            .build(kernel.engine().sql(connection), condition)
            .orderBy(DSL.field(DSL.name("t", "id")))
            .limit(limit)
            .fetchResultSet()) {
      while (rows.next()) {
        Hit hit =
            new Hit(
                rows.getLong(1),
                table.type(),
                (String) label.get(rows),
                rows.getObject(trashed) != null);
        List<String> folded = new ArrayList<>();
        for (SelectBuilder.Extractor name : names) {
          folded.add(Folding.fold((String) name.get(rows)));
        }
        hits.add(new Found(hit, withInitials(folded)));
      }
    }
  }

  private static List<String> withInitials(List<String> names) {
    Set<String> all = new LinkedHashSet<>(names);
    names.forEach(name -> Initials.addOf(name, all));
    return List.copyOf(all);
  }

  /**
   * The texts that name a record in any language: what people type may be in another than theirs.
   */
  private static List<SelectBuilder.Extractor> names(SelectBuilder select, EClass type) {
    Set<EStructuralFeature> features = new LinkedHashSet<>();
    for (EStructuralFeature feature : Meta.label(type)) {
      if (feature instanceof EAttribute attribute
          && attribute.getEAttributeType().getInstanceClass() == String.class) {
        Labels.LANGUAGES.forEach(l -> features.add(Meta.translation(feature, type, l)));
      }
    }
    EStructuralFeature acronym = type.getEStructuralFeature("acronym");
    if (acronym != null) {
      features.add(acronym);
    }
    return features.stream().map(f -> select.column(Column.of(f))).toList();
  }
}
