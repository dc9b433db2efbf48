package ma.jisr.store.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.OrganisationType;
import ma.jisr.model.core.Place;
import ma.jisr.model.core.Record;
import ma.jisr.store.Column;
import ma.jisr.store.Commit;
import ma.jisr.store.Condition;
import ma.jisr.store.Query;
import ma.jisr.store.Session;
import ma.jisr.store.StoreException;
import ma.jisr.store.Workspace;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

/** Memory answers what the database answers, whatever happens between the questions. */
abstract class MemoryContract extends QueryContract {

  private static final Column NAME = Column.of(CORE.getOrganisation_Name());

  MemoryContract(Callable<Database> engine) {
    super(engine);
  }

  @Test
  void everyAnswerIsThatOfTheDatabase() {
    Random random = new Random(3);
    List<Commit> done = new ArrayList<>();
    Workspace elsewhere = other();
    int answers = 0;
    for (int round = 0; round < 60; round++) {
      change(round % 2 == 0 ? workspace : elsewhere, random, done);
      for (int i = 0; i < 5; i++) {
        long seed = round * 100L + i;
        answers += compare(seed) > 0 ? 1 : 0;
      }
    }
    assertTrue(answers > 80, "most questions found nothing: " + answers);
    if (elsewhere != workspace) {
      elsewhere.close();
    }
  }

  /** Asks both; answers how many records were found. */
  private int compare(long seed) {
    RandomQuestions questions = new RandomQuestions(seed);
    Condition condition = questions.condition(2);
    Column sorted = questions.column();
    Column then = questions.column();
    boolean up = questions.some(2);
    boolean inTrash = questions.some(5);
    String words = questions.type().getName() + " " + condition + " by " + sorted + ", " + then;
    try (Session memory = workspace.session();
        Session database = databaseOnly()) {
      List<Query> queries = new ArrayList<>();
      for (Session session : List.of(memory, database)) {
        Query query = questions.ask(session).where(condition).orderBy(sorted, up);
        query.orderBy(then, true);
        queries.add(inTrash ? query.inTrash() : query);
      }
      assertTrue(queries.get(0).prepare(List.of()).join(), () -> "not in memory: " + words);
      long[] expected = queries.get(1).ids();
      assertArrayEquals(expected, queries.get(0).ids(), () -> words);
      assertEquals(expected.length, queries.get(0).count(), () -> words);
      assertEquals(
          queries.get(1).groups(then, List.of()), queries.get(0).groups(then, List.of()), words);
      return expected.length;
    }
  }

  /** One of the things that people do. */
  private void change(Workspace where, Random random, List<Commit> done) {
    try (Session session = where.session()) {
      switch (random.nextInt(8)) {
        case 0 ->
            any(session, CORE.getOrganisation(), random, Organisation.class)
                .setName("Écho renommé " + random.nextInt(5));
        case 1 ->
            any(session, CORE.getOrganisationType(), random, OrganisationType.class)
                .setName("Type " + random.nextInt(5));
        case 2 -> {
          for (int i = 0; i < 3; i++) {
            Organisation made = organisation(session, "ONG béni " + random.nextInt(9));
            made.setPlace(any(session, CORE.getPlace(), random, Place.class));
          }
        }
        case 3 -> session.delete(any(session, CORE.getOrganisation(), random, Record.class));
        case 4 -> session.delete(any(session, CORE.getTask(), random, Record.class));
        case 5 -> {
          long[] trash = session.query(CORE.getRecord()).inTrash().ids();
          if (trash.length > 0) {
            session.restore(trash[random.nextInt(trash.length)]);
          }
        }
        case 6 ->
            any(session, CORE.getPlace(), random, Place.class)
                .setName("Région " + random.nextInt(5));
        default -> {
          if (!done.isEmpty()) {
            undo(where, done.remove(done.size() - 1));
          }
        }
      }
      session.commit("au hasard").ifPresent(done::add);
    }
  }

  private static void undo(Workspace where, Commit commit) {
    try {
      where.journal().undo(commit.id(), null);
    } catch (StoreException e) {
      assertEquals(StoreException.Reason.CONFLICT, e.reason(), e.getMessage());
    }
  }

  private static <T> T any(Session session, EClass type, Random random, Class<T> kind) {
    long[] ids = session.query(type).ids();
    long id = ids[random.nextInt(ids.length)];
    return kind.cast(session.<Record>load(type, id).orElseThrow());
  }

  private List<Long> named(String name) {
    try (Session session = workspace.session()) {
      Query query = session.query(CORE.getOrganisation()).where(new Condition.Contains(NAME, name));
      assertTrue(query.prepare(List.of()).join());
      return ids(query);
    }
  }

  @Test
  void whatWasTakenBackIsNotRemembered() {
    long kept = newOrganisation("Repris en mémoire un");
    try (Session session = workspace.session()) {
      organisation(session, "Repris en mémoire deux");
      organisation(session, kept).setName("Autre nom en mémoire");
      session.flush();
      named("en memoire"); // memory may take in what is written and not committed
      session.rollback();
    }
    assertEquals(List.of(kept), named("en memoire"));
    assertEquals(List.of(kept), named("repris en memoire"));
  }

  @Test
  void aSessionSeesWhatItWrote() {
    named("vu par lui");
    try (Session session = workspace.session()) {
      long written = organisation(session, "Vu par lui seul").getId();
      session.flush();
      Query mine =
          session.query(CORE.getOrganisation()).where(new Condition.Contains(NAME, "vu par lui"));
      assertEquals(List.of(written), ids(mine));
      session.commit("essai");
      assertEquals(List.of(written), named("vu par lui"));
    }
  }

  @Test
  void searchAnswersTheSameFromMemory() {
    long id = newOrganisation("Observatoire des pépinières");
    commit(s -> s.delete(organisation(s, newOrganisation("Pépinière à la corbeille"))));
    for (int i = 0; i < 2; i++) {
      assertEquals(
          List.of(id), workspace.search("pepiniere", 9).stream().map(h -> h.id()).toList());
      look(s -> assertTrue(s.query(CORE.getOrganisation()).prepare(List.of()).join()));
    }
    commit(s -> organisation(s, id).setName("Observatoire des jardins"));
    assertEquals(List.of(), workspace.search("pepiniere", 9));
    assertEquals(1, workspace.search("observatoire jardins", 9).size());
  }

  @Test
  void manyChangesAtOnceAreSeen() {
    named("en nombre");
    Commit commit =
        commit(
            s -> {
              for (int i = 0; i < 20_100; i++) {
                organisation(s, "En nombre");
                if (i % 1_000 == 0) {
                  s.flush();
                }
              }
            });
    assertEquals(20_100, named("en nombre").size());
    workspace.journal().undo(commit.id(), null);
    assertEquals(0, named("en nombre").size());
  }
}
