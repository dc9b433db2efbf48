package ma.jisr.store.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Record;
import ma.jisr.store.Column;
import ma.jisr.store.Condition.Compare;
import ma.jisr.store.Condition.Operator;
import ma.jisr.store.Session;
import ma.jisr.store.StoreException.Reason;
import ma.jisr.store.Workspace;
import ma.jisr.store.WorkspaceInitializer;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A workspace opened by a program whose modules changed since. */
abstract class UpgradeContract extends Contract {

  private Database database;

  UpgradeContract(Callable<Database> engine) {
    super(engine);
  }

  @BeforeEach
  void make() throws Exception {
    database = fresh();
  }

  @AfterEach
  void drop() throws Exception {
    database.close();
  }

  private Workspace reopen(NotesModel... notes) {
    return database.open(NotesModel.catalog(notes), AUTHOR);
  }

  private static long addNote(Workspace workspace, NotesModel notes, String subject) {
    try (Session s = workspace.session()) {
      Record note = s.create(notes.note());
      note.eSet(notes.feature("subject"), subject);
      note.getTags().add("essai");
      s.commit("note").orElseThrow();
      return note.getId();
    }
  }

  /** Opens with the first version and adds a note. */
  private long begin() {
    NotesModel notes = new NotesModel(1, 40);
    try (Workspace first = reopen(notes)) {
      return addNote(first, notes, "Réunion de mars");
    }
  }

  @Test
  void dataOutliveAnUpgradeAndTheNewFeaturesWork() {
    long id = begin();
    NotesModel notes = NotesModel.next(2);
    String longer = "Un sujet bien plus long. ".repeat(100).strip();
    long[] made = {0, 0};
    try (Workspace upgraded = reopen(notes);
        Session s = upgraded.session()) {
      Record note = s.<Record>load(notes.note(), id).orElseThrow();
      assertEquals("Réunion de mars", note.eGet(notes.feature("subject")));
      assertEquals(List.of("essai"), note.getTags());
      assertNull(note.eGet(notes.feature("author")));
      assertEquals(List.of(), note.eGet(notes.feature("parties")));
      Organisation party = organisation(s, "Partie prenante");
      note.eSet(notes.feature("subject"), longer);
      note.eSet(notes.feature("author"), "Amina");
      note.eSet(notes.feature("parties"), List.of(party));
      Record answer = s.create(notes.type("Answer"));
      answer.eSet(answer.eClass().getEStructuralFeature("about"), note);
      answer.eSet(answer.eClass().getEStructuralFeature("subject"), "Re");
      s.commit("suite").orElseThrow();
      made[0] = answer.getId();
      made[1] = party.getId();
    }
    NotesModel again = NotesModel.next(2);
    try (Workspace reopened = reopen(again);
        Session s = reopened.session()) {
      Record answer = s.<Record>load(again.type("Answer"), made[0]).orElseThrow();
      Record note = (Record) answer.eGet(answer.eClass().getEStructuralFeature("about"));
      assertEquals(id, note.getId());
      assertEquals(longer, note.eGet(again.feature("subject")));
      assertEquals("Amina", note.eGet(again.feature("author")));
      List<?> parties = (List<?>) note.eGet(again.feature("parties"));
      assertEquals(made[1], ((Record) parties.get(0)).getId());
      Column raw = Column.idOf(again.feature("parties"));
      assertEquals(
          1, s.query(again.note()).where(new Compare(raw, Operator.EQUAL, made[1])).count());
      assertEquals(2, reopened.journal().history(id).size());
      assertEquals(List.of(), reopened.check(null));
    }
  }

  @Test
  void anUpgradeBeginsWithABackupAndAnOrdinaryOpeningDoesNot() {
    begin();
    if (database.ownBackups() < 0) {
      return; // the server's own business
    }
    int before = database.ownBackups();
    reopen(new NotesModel(1, 40)).close();
    assertEquals(before, database.ownBackups());
    reopen(NotesModel.next(2)).close();
    assertEquals(before + 1, database.ownBackups());
    reopen(NotesModel.next(2)).close();
    assertEquals(before + 1, database.ownBackups());
  }

  @Test
  void aModuleThatIsAwayKeepsItsData() {
    long id = begin();
    long organisation;
    try (Workspace without = reopen();
        Session s = without.session()) {
      assertTrue(without.search("réunion", 10).isEmpty());
      assertTrue(without.find(id).isEmpty());
      organisation = organisation(s, "Pendant l’absence").getId();
      s.commit("sans le module").orElseThrow();
      assertEquals(List.of(), without.check(null));
    }
    NotesModel notes = new NotesModel(1, 40);
    try (Workspace back = reopen(notes);
        Session s = back.session()) {
      Record note = s.<Record>load(notes.note(), id).orElseThrow();
      assertEquals("Réunion de mars", note.eGet(notes.feature("subject")));
      assertEquals(id, back.search("réunion", 10).get(0).id());
      assertTrue(isThere(s, organisation));
      assertEquals(List.of(), back.check(null));
      assertTrue(addNote(back, notes, "Suivante") > organisation);
    }
  }

  /** Puts a note into the model of notes; may fail after that. */
  private static final class FirstNote implements WorkspaceInitializer {
    private final NotesModel notes;
    private final boolean fails;
    private int calls;

    FirstNote(NotesModel notes, boolean fails) {
      this.notes = notes;
      this.fails = fails;
    }

    @Override
    public void initialize(Session session, EPackage ePackage) {
      if (ePackage == notes.note().getEPackage()) {
        calls++;
        session.create(notes.note()).eSet(notes.feature("subject"), "Bienvenue");
        session.flush();
        if (fails) {
          throw new IllegalStateException("no data");
        }
      }
    }
  }

  @Test
  void theFirstRecordsOfAModuleThatComesLaterAreThereOnce() {
    reopen().close();
    for (int attempt = 0; attempt < 2; attempt++) {
      NotesModel notes = new NotesModel(1, 40);
      FirstNote failing = new FirstNote(notes, true);
      assertThrows(
          IllegalStateException.class,
          () -> database.open(NotesModel.catalog(notes), AUTHOR, List.of(failing)).close());
      assertEquals(1, failing.calls);
    }
    for (int calls = 1; calls >= 0; calls--) {
      NotesModel notes = new NotesModel(1, 40);
      FirstNote first = new FirstNote(notes, false);
      try (Workspace workspace = database.open(NotesModel.catalog(notes), AUTHOR, List.of(first));
          Session s = workspace.session()) {
        assertEquals(calls, first.calls);
        assertEquals(1, s.query(notes.note()).count());
        assertEquals(List.of(), workspace.check(null));
      }
    }
    NotesModel next = NotesModel.next(2);
    FirstNote first = new FirstNote(next, false);
    try (Workspace upgraded = database.open(NotesModel.catalog(next), AUTHOR, List.of(first));
        Session s = upgraded.session()) {
      assertEquals(0, first.calls);
      assertEquals(1, s.query(next.note()).count());
    }
  }

  @Test
  void aModelThatGrowsIsOfferedToThoseWithFirstRecords() {
    begin();
    List<String> grown = new ArrayList<>();
    for (int opening = 0; opening < 2; opening++) {
      NotesModel next = NotesModel.next(2);
      WorkspaceInitializer later =
          new WorkspaceInitializer() {
            @Override
            public void initialize(Session session, EPackage ePackage) {
              throw new IllegalStateException(ePackage.getName() + " was there");
            }

            @Override
            public void extend(Session session, EPackage ePackage) {
              grown.add(ePackage.getName());
              session.create(next.note()).eSet(next.feature("subject"), "Nouveauté");
            }
          };
      try (Workspace upgraded = database.open(NotesModel.catalog(next), AUTHOR, List.of(later));
          Session s = upgraded.session()) {
        assertEquals(List.of("notes"), grown);
        assertEquals(2, s.query(next.note()).count());
        assertEquals(List.of(), upgraded.check(null));
      }
    }
  }

  @Test
  void aWorkspaceOfANewerProgramIsLeftAlone() {
    NotesModel newer = new NotesModel(7, 40);
    long id;
    try (Workspace first = reopen(newer)) {
      id = addNote(first, newer, "Du futur");
    }
    refused(Reason.TOO_NEW, () -> reopen(new NotesModel(6, 40)).close(), "notes");
    NotesModel same = new NotesModel(7, 40);
    try (Workspace again = reopen(same);
        Session s = again.session()) {
      assertTrue(s.load(same.note(), id).isPresent());
    }
  }
}
