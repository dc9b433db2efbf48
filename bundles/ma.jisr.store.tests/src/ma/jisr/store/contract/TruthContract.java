package ma.jisr.store.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.OrganisationType;
import ma.jisr.model.core.Record;
import ma.jisr.model.core.Relationship;
import ma.jisr.model.core.RelationshipType;
import ma.jisr.model.text.Folding;
import ma.jisr.store.Column;
import ma.jisr.store.Commit;
import ma.jisr.store.Condition;
import ma.jisr.store.Condition.Operator;
import ma.jisr.store.Hit;
import ma.jisr.store.Query;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import ma.jisr.store.StoreException;
import ma.jisr.store.StoreException.Reason;
import ma.jisr.store.Workspace;
import org.junit.jupiter.api.Test;

/**
 * Two people edit, merge and undo on the same few records, each with a session that stays open,
 * while others read: after each commit, whatever shows a record shows it as it is.
 */
abstract class TruthContract extends Contract {

  private static final int STEPS = 80;
  private static final long PAUSE_NS = 5_000_000;
  private static final int OLD_NAMES = 10;
  private static final String[] WORDS = {"Alpha", "Béta", "Gamma", "Delta", "Écho", "Zénith"};
  private static final Column NAME = Column.of(CORE.getOrganisation_Name());
  private static final Column TYPE = Column.of(CORE.getOrganisation_Type());

  private final List<Commit> done = new ArrayList<>();
  private int names;
  private int sorts;

  TruthContract(Callable<Database> engine) {
    super(engine);
  }

  @Test
  void whateverShowsARecordShowsItAsItIs() throws Exception {
    Random random = new Random(11);
    begin();
    Workspace elsewhere = other();
    AtomicBoolean over = new AtomicBoolean();
    int merged = 0;
    int undone = 0;
    try (Session mine = workspace.session();
        Session theirs = elsewhere.session();
        ExecutorService readers = Executors.newFixedThreadPool(2)) {
      List<Future<?>> reading = new ArrayList<>();
      try {
        for (int i = 0; i < 2; i++) {
          reading.add(readers.submit(() -> read(over)));
        }
        for (int step = 0; step < STEPS; step++) {
          boolean isMine = random.nextBoolean();
          Session session = isMine ? mine : theirs;
          switch (random.nextInt(5)) {
            case 0, 1 -> change(session, random);
            case 2 -> merged += merge(session, random) ? 1 : 0;
            case 3 -> renameType(session, random);
            default -> undone += undo(isMine ? workspace : elsewhere, random) ? 1 : 0;
          }
          compare("step " + step);
        }
      } finally {
        over.set(true);
      }
      for (Future<?> each : reading) {
        each.get();
      }
    }
    assertTrue(merged > 5 && undone > 5, merged + " merged, " + undone + " undone");
    if (elsewhere != workspace) {
      elsewhere.close();
    }
  }

  private void begin() {
    commit(
        s -> {
          List<OrganisationType> types = new ArrayList<>();
          for (int i = 0; i < 3; i++) {
            OrganisationType type = s.create(CORE.getOrganisationType());
            type.setName("Sorte " + sorts++);
            types.add(type);
          }
          RelationshipType kind = s.create(CORE.getRelationshipType());
          kind.setName("Suit");
          List<Organisation> all = new ArrayList<>();
          for (int i = 0; i < 12; i++) {
            Organisation organisation = organisation(s, name());
            organisation.setType(types.get(i % 3));
            all.add(organisation);
          }
          for (int i = 0; i < 12; i++) {
            Relationship relationship = s.create(CORE.getRelationship());
            relationship.setType(kind);
            relationship.setSource(all.get(i));
            relationship.setTarget(all.get((i + 5) % 12));
          }
        });
  }

  /** A name that no record ever had. */
  private String name() {
    return name(names++);
  }

  private static String name(int number) {
    return WORDS[number % WORDS.length] + " numéro" + (1_000 + number);
  }

  /** What lists ask all the time, so that memory takes in commits at any moment. */
  private void read(AtomicBoolean over) {
    while (!over.get()) {
      try (Session session = workspace.session()) {
        Query query = session.query(CORE.getOrganisation()).orderBy(TYPE, true);
        query.where(new Condition.Contains(TYPE, "sorte")).orderBy(NAME, false);
        List<Long> ids = Arrays.stream(query.ids()).boxed().toList();
        query.rowsOf(List.of(NAME, TYPE), ids);
        workspace.search("gamma", 5);
      }
      LockSupport.parkNanos(PAUSE_NS);
    }
  }

  private void change(Session session, Random random) {
    Organisation changed = any(session, random);
    changed.setName(name());
    if (random.nextBoolean()) {
      List<OrganisationType> types = session.query(CORE.getOrganisationType()).records();
      changed.setType(types.get(random.nextInt(types.size())));
    }
    save(session, "changement");
  }

  private void renameType(Session session, Random random) {
    List<OrganisationType> types = session.query(CORE.getOrganisationType()).records();
    types.get(random.nextInt(types.size())).setName("Sorte " + sorts++);
    save(session, "sorte");
  }

  /** As duplicates are merged: what referred to one refers to the other, which takes its name. */
  private boolean merge(Session session, Random random) {
    Organisation stays = any(session, random);
    Organisation goes = any(session, random);
    if (stays == goes) {
      return false;
    }
    stays.setName(goes.getName());
    for (Record referrer : session.referrers(goes)) {
      if (referrer instanceof Relationship relationship) {
        if (relationship.getSource() == goes) {
          relationship.setSource(stays);
        }
        if (relationship.getTarget() == goes) {
          relationship.setTarget(stays);
        }
      }
    }
    long lost = goes.getId();
    try {
      session.flush();
    } catch (StoreException e) {
      conflict(session, e);
      return false;
    }
    session.<Organisation>load(CORE.getOrganisation(), lost).ifPresent(session::delete);
    return save(session, "fusion");
  }

  private boolean undo(Workspace where, Random random) {
    List<Commit> last = done.subList(Math.max(0, done.size() - 4), done.size());
    if (last.isEmpty()) {
      return false;
    }
    Commit undone = last.remove(random.nextInt(last.size()));
    try {
      where.journal().undo(undone.id(), null);
      return true;
    } catch (StoreException e) {
      assertEquals(Reason.CONFLICT, e.reason(), e.getMessage());
      return false;
    }
  }

  private static Organisation any(Session session, Random random) {
    List<Organisation> all = session.query(CORE.getOrganisation()).records();
    return all.get(random.nextInt(all.size()));
  }

  /** A session that stays open may hold what the other one changed: it begins anew then. */
  private boolean save(Session session, String label) {
    try {
      session.commit(label).ifPresent(done::add);
      return true;
    } catch (StoreException e) {
      conflict(session, e);
      return false;
    }
  }

  private static void conflict(Session session, StoreException e) {
    assertEquals(Reason.CONFLICT, e.reason(), e.getMessage());
    session.rollback();
  }

  /** What the objects of a new session are, and what everything else says. */
  private void compare(String step) {
    Map<Long, String> truth = new TreeMap<>();
    Map<Long, String> types = new LinkedHashMap<>();
    Map<Long, String> trash = new TreeMap<>();
    look(
        s -> {
          for (Organisation o : s.query(CORE.getOrganisation()).<Organisation>records()) {
            truth.put(o.getId(), o.getName());
            types.put(o.getId(), o.getType().getName());
          }
          for (Organisation o : s.query(CORE.getOrganisation()).inTrash().<Organisation>records()) {
            trash.put(o.getId(), o.getName());
          }
        });
    look(
        s -> {
          assertTrue(s.query(CORE.getOrganisation()).prepare(List.of(NAME, TYPE)).join());
          List<Long> ids = List.copyOf(truth.keySet());
          for (Row row : s.query(CORE.getOrganisation()).rowsOf(List.of(NAME, TYPE), ids)) {
            assertEquals(truth.get(row.id()), row.values()[0], step);
            assertEquals(types.get(row.id()), row.values()[1], step);
          }
          assertEquals(sorted(truth), sorted(s, NAME), step + ": by name");
          assertEquals(sorted(types), sorted(s, TYPE), step + ": by type");
          truth.forEach(
              (id, name) -> {
                assertEquals(having(truth, name), named(s, name), step + ": filter " + name);
                assertEquals(name, workspace.find(id).orElseThrow().label(), step);
                assertTrue(found(name).contains(id), () -> step + ": " + name + " is not found");
              });
          trash.forEach((id, name) -> assertTrue(workspace.find(id).orElseThrow().trashed(), step));
          for (int i = Math.max(0, names - OLD_NAMES); i < names; i++) {
            String name = name(i);
            if (!truth.containsValue(name)) {
              assertEquals(List.of(), named(s, name), step + ": " + name + " is shown");
              assertEquals(List.of(), organisations(name), step + ": " + name + " is found");
            }
          }
        });
  }

  /** Names in the order of lists. */
  private static List<String> sorted(Map<Long, String> names) {
    return names.values().stream().map(Folding::fold).sorted().toList();
  }

  private static List<String> sorted(Session session, Column column) {
    Query query = session.query(CORE.getOrganisation()).orderBy(column, true);
    List<Long> ids = Arrays.stream(query.ids()).boxed().toList();
    return query.rowsOf(List.of(column), ids).stream()
        .map(r -> Folding.fold((String) r.values()[0]))
        .toList();
  }

  private static List<Long> having(Map<Long, String> truth, String name) {
    return truth.keySet().stream().filter(id -> truth.get(id).equals(name)).toList();
  }

  private static List<Long> named(Session session, String name) {
    return Arrays.stream(
            session
                .query(CORE.getOrganisation())
                .where(new Condition.Compare(NAME, Operator.EQUAL, name))
                .ids())
        .boxed()
        .toList();
  }

  private List<Long> found(String name) {
    return workspace.search(name, 50).stream().map(Hit::id).toList();
  }

  /** The organisations that search finds by a name: relationships are found by those of others. */
  private List<Long> organisations(String name) {
    return workspace.search(name, 50).stream()
        .filter(h -> h.type() == CORE.getOrganisation())
        .map(Hit::id)
        .toList();
  }
}
