package ma.jisr.store.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Place;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.core.Record;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.module.CoreModule;
import ma.jisr.store.Commit;
import ma.jisr.store.Session;
import ma.jisr.store.StoreException;
import ma.jisr.store.Workspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;

/**
 * What holds of a store whatever its engine. Each heir is one chapter; its tests share a workspace
 * and keep out of each other's way by making records of their own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Contract {

  static final CorePackage CORE = CorePackage.eINSTANCE;
  static final String AUTHOR = "amina";

  private final Callable<Database> engine;
  private Database database;
  Workspace workspace;

  Contract(Callable<Database> engine) {
    this.engine = engine;
  }

  @BeforeAll
  void open() throws Exception {
    Locale.setDefault(Locale.FRENCH);
    database = engine.call();
    workspace = database.open(catalog(), AUTHOR);
  }

  @AfterAll
  void close() throws Exception {
    workspace.close();
    database.close();
  }

  /** A database of its own, for a test that opens and closes workspaces. */
  Database fresh() throws Exception {
    return engine.call();
  }

  /** Another client of the same database; where one program alone can have it, the same one. */
  Workspace other() {
    return isServer() ? database.open(catalog(), "badr") : workspace;
  }

  /** Whether several programs can work on the database. */
  boolean isServer() {
    return database.ownBackups() < 0;
  }

  static Catalog catalog() {
    return new Catalog(List.of(new CoreModule()));
  }

  /** Does some work in a session and commits it. */
  Commit commit(Consumer<Session> work) {
    return commit("essai", work);
  }

  Commit commit(String label, Consumer<Session> work) {
    try (Session session = workspace.session()) {
      work.accept(session);
      return session.commit(label).orElseThrow();
    }
  }

  /** Looks at things in a session of its own, which must leave nothing to commit. */
  void look(Consumer<Session> work) {
    try (Session session = workspace.session()) {
      work.accept(session);
      assertFalse(session.isDirty(), "looking changed something");
    }
  }

  static Organisation organisation(Session session, String name) {
    Organisation organisation = session.create(CORE.getOrganisation());
    organisation.setName(name);
    return organisation;
  }

  static Place place(Session session, String name, Place parent) {
    Place place = session.create(CORE.getPlace());
    place.setName(name);
    place.setKind(PlaceKind.COMMUNE);
    place.setParent(parent);
    return place;
  }

  /** Makes and commits an organisation. */
  long newOrganisation(String name) {
    long[] id = {0};
    commit(s -> id[0] = organisation(s, name).getId());
    return id[0];
  }

  static Organisation organisation(Session session, long id) {
    return session.<Organisation>load(CORE.getOrganisation(), id).orElseThrow();
  }

  static boolean isThere(Session session, long id) {
    return session.<Record>load(CORE.getRecord(), id).isPresent();
  }

  /** What a failure must be like: its reason, and a sentence of one line that has some words. */
  static StoreException refused(StoreException.Reason reason, Executable work, String... words) {
    StoreException refusal = assertThrows(StoreException.class, work);
    assertEquals(reason, refusal.reason(), refusal.getMessage());
    assertFalse(refusal.getMessage().contains("\n"), refusal.getMessage());
    assertFalse(refusal.getMessage().contains("Exception"), refusal.getMessage());
    assertFalse(refusal.getMessage().contains("!"), refusal.getMessage());
    for (String word : words) {
      assertEquals(true, refusal.getMessage().contains(word), refusal.getMessage());
    }
    return refusal;
  }
}
