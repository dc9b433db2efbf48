package ma.jisr.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.text.Folding;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Query;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;

/**
 * A list of 200,000 organisations as an officer works on it: a new filter up to its first window,
 * opening a record, saving one; each beside the least that could do the same.
 */
final class ListBench implements Bench {

  private static final int RECORDS = 200_000;
  private static final int ROUNDS = 9;
  private static final int WARM_UP = 3;
  private static final int WINDOW = 50;
  private static final int OPENED = 200;
  private static final int SAVED = 40;

  private static final CorePackage CORE = CorePackage.eINSTANCE;
  private static final List<Column> SHOWN =
      List.of(
          Column.of(CORE.getOrganisation_Name()),
          Column.of(CORE.getOrganisation_Acronym()),
          Column.of(CORE.getOrganisation_Type()),
          Column.of(CORE.getParty_Place()),
          Column.of(CORE.getParty_Email()),
          Column.of(CORE.getParty_Phone()));

  @Override
  public String name() {
    return "list";
  }

  @Override
  public List<Ratio> run(Path folder) throws Exception {
    Ratio like = new Ratio(name(), "filter by words: the same as a LIKE in Derby", 0.2);
    Ratio loop = new Ratio(name(), "filter by words: a bare loop over the same strings", 3.0);
    Ratio contains = new Ratio(name(), "filter by name: a LIKE over the folded names", 0.2);
    Ratio names = new Ratio(name(), "filter by name: a bare loop over the folded names", 3.0);
    Ratio sorted = new Ratio(name(), "filter and sort by name: a LIKE with ORDER BY", 0.2);
    Ratio opened = new Ratio(name(), "open a record: its rows by bare JDBC", 3.0);
    Ratio saved = new Ratio(name(), "save a record: a bare JDBC transaction", 3.0);
    try (Workspace workspace = Stores.open(folder.resolve("workspace"));
        BareList bare = new BareList(folder.resolve("bare"))) {
      Stores.write(workspace, RECORDS);
      long[] ids = ids(workspace);
      bare.write(RECORDS, OrganisationRows::row, ids);
      List<String> texts = bare.searchTexts();
      List<String> foldedNames = bare.names();
      prepare(workspace);
      for (int round = -WARM_UP; round < ROUNDS; round++) {
        int number = 1_234 + 7_001 * (round + WARM_UP);
        String word = Integer.toString(number);
        String name = Folding.fold(OrganisationRows.row(number)[1]);
        String town = name.substring(name.lastIndexOf(' ') + 1);
        double words =
            Bench.time(() -> window(workspace, new Condition.Words(town + ' ' + word), false));
        double sql = Bench.time(() -> bare.likeWords(town, word));
        double inLoop = Bench.time(() -> loop(texts, town, word));
        Condition named =
            new Condition.Contains(Column.of(CORE.getOrganisation_Name()), "Tadla " + word);
        double byName = Bench.time(() -> window(workspace, named, false));
        double nameSql = Bench.time(() -> bare.likeName("tadla " + word, false));
        double nameLoop = Bench.time(() -> loop(foldedNames, "tadla " + word));
        Condition inTown = new Condition.Contains(Column.of(CORE.getOrganisation_Name()), town);
        double bySort = Bench.time(() -> window(workspace, inTown, true));
        double sortSql = Bench.time(() -> bare.likeName(town, true));
        double open = Bench.time(() -> open(workspace, ids));
        double openSql = Bench.time(() -> bare.open(some(ids)));
        double save = Bench.time(() -> save(workspace, ids));
        double saveSql = Bench.time(() -> bare.save(some(ids).subList(0, SAVED)));
        if (round >= 0) {
          like.add(words, sql);
          loop.add(words, inLoop);
          contains.add(byName, nameSql);
          names.add(byName, nameLoop);
          sorted.add(bySort, sortSql);
          opened.add(open, openSql);
          saved.add(save, saveSql);
        }
      }
    }
    return List.of(like, loop, contains, names, sorted, opened, saved);
  }

  private static long[] ids(Workspace workspace) {
    try (Session session = workspace.session()) {
      return session.query(CORE.getOrganisation()).ids();
    }
  }

  private static void prepare(Workspace workspace) throws Exception {
    long before = heap();
    try (Session session = workspace.session()) {
      double took =
          Bench.time(
              () -> {
                if (!session.query(CORE.getOrganisation()).prepare(SHOWN).get()) {
                  throw new IllegalStateException("the columns do not fit into memory");
                }
              });
      System.out.printf(
          Locale.ROOT,
          "%-8s %,d records, %d columns and all words in memory after %,.0f ms: %,d MB of %,d MB%n",
          "list",
          RECORDS,
          SHOWN.size(),
          took,
          heap() - before,
          Runtime.getRuntime().maxMemory() >> 20);
    }
  }

  private static long heap() {
    System.gc();
    return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
  }

  /** The first window of a list after a new filter: how many there are, and what is shown. */
  private static void window(Workspace workspace, Condition condition, boolean sorted) {
    try (Session session = workspace.session()) {
      Query query = session.query(CORE.getOrganisation()).where(condition);
      if (sorted) {
        query.orderBy(Column.of(CORE.getOrganisation_Name()), true);
      }
      long[] ids = query.ids();
      List<Long> first = new ArrayList<>();
      for (int i = 0; i < Math.min(WINDOW, ids.length); i++) {
        first.add(ids[i]);
      }
      List<Row> rows = query.rowsOf(SHOWN, first);
      if (rows.isEmpty() || rows.size() != first.size()) {
        throw new IllegalStateException(rows.size() + " rows for " + condition);
      }
    }
  }

  private static void loop(List<String> texts, String... words) {
    int found = 0;
    for (String text : texts) {
      boolean all = true;
      for (String word : words) {
        all &= text.contains(Folding.fold(word).equals(word) ? word : "");
      }
      found += all ? 1 : 0;
    }
    if (found == 0) {
      throw new IllegalStateException("nothing found");
    }
  }

  private static List<Long> some(long[] ids) {
    List<Long> some = new ArrayList<>();
    for (int i = 0; i < OPENED; i++) {
      some.add(ids[(int) (i * 7_919L % ids.length)]);
    }
    return some;
  }

  private static void open(Workspace workspace, long[] ids) {
    long characters = 0;
    for (long id : some(ids)) {
      try (Session session = workspace.session()) {
        Organisation opened = session.<Organisation>load(CORE.getOrganisation(), id).orElseThrow();
        characters += opened.getName().length() + opened.getType().getName().length();
        for (var feature : opened.eClass().getEAllStructuralFeatures()) {
          if (feature.isMany()) {
            characters += ((List<?>) opened.eGet(feature)).size();
          }
        }
        characters += opened.getModifiedBy().length();
      }
    }
    if (characters == 0) {
      throw new IllegalStateException("empty records");
    }
  }

  private static int saves;

  private static void save(Workspace workspace, long[] ids) {
    for (long id : some(ids).subList(0, SAVED)) {
      try (Session session = workspace.session()) {
        Organisation changed = session.<Organisation>load(CORE.getOrganisation(), id).orElseThrow();
        changed.setPhone("+212 5 23 " + 100_000 + saves++);
        session.commit("bench").orElseThrow();
      }
    }
  }
}
