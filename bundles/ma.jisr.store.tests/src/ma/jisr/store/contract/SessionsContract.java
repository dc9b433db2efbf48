package ma.jisr.store.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import ma.jisr.model.core.Activity;
import ma.jisr.model.core.BudgetBand;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.OrganisationType;
import ma.jisr.model.core.Project;
import ma.jisr.store.Column;
import ma.jisr.store.Commit;
import ma.jisr.store.Condition;
import ma.jisr.store.Hit;
import ma.jisr.store.Query;
import ma.jisr.store.Session;
import ma.jisr.store.StoreException;
import ma.jisr.store.StoreException.Reason;
import org.junit.jupiter.api.Test;

/** Sessions beside each other, large commits, the trash, search. */
abstract class SessionsContract extends Contract {

  SessionsContract(Callable<Database> engine) {
    super(engine);
  }

  /** The first literal of an enumeration is a value like any other, and not the same as none. */
  @Test
  void anEnumerationIsFilledAndEmptiedWhicheverItsValue() {
    long id = newOrganisation("Budget");
    for (BudgetBand band : new BudgetBand[] {BudgetBand.UNDER100K, null, BudgetBand.TO1M, null}) {
      commit(s -> organisation(s, id).setBudgetBand(band));
      look(s -> assertEquals(band, organisation(s, id).getBudgetBand()));
    }
  }

  @Test
  void whatWasChangedElsewhereIsAConflict() {
    long id = newOrganisation("Disputée");
    long other = newOrganisation("Autre fiche");
    try (Session mine = workspace.session()) {
      Organisation here = organisation(mine, id);
      commit("ailleurs", s -> organisation(s, id).setAcronym("AIL"));
      here.setAcronym("ICI");
      organisation(mine, other).setAcronym("AUTRE");
      refused(Reason.CONFLICT, () -> mine.commit("ici"), "Disputée", AUTHOR);
      assertTrue(mine.isDirty());
      assertEquals("ICI", here.getAcronym());
      assertEquals(1, here.getVersion());
      assertEquals(1, organisation(mine, other).getVersion());
    }
    look(
        s -> {
          assertEquals("AIL", organisation(s, id).getAcronym());
          assertEquals(null, organisation(s, other).getAcronym());
        });
  }

  @Test
  void whatWasUndoneElsewhereIsAConflict() {
    long[] id = {0};
    Commit made = commit(s -> id[0] = organisation(s, "Bientôt défaite").getId());
    try (Session mine = workspace.session()) {
      organisation(mine, id[0]).setAcronym("BD");
      workspace.journal().undo(made.id(), null);
      refused(Reason.CONFLICT, () -> mine.commit("trop tard"), "Bientôt défaite");
    }
  }

  @Test
  void thousandsGoInOneTransaction() {
    long before = workspace.journal().commits(1).get(0).id();
    Commit commit =
        commit(
            s -> {
              for (int i = 0; i < 6_000; i++) {
                organisation(s, "Masse " + i);
                if (i % 500 == 499) {
                  s.flush();
                }
              }
              s.flush();
              // Nobody waits for it: seconds, where a lock is waited for a minute.
              assertTimeoutPreemptively(Duration.ofSeconds(20), this::workBeside);
            });
    assertEquals(6_000, commit.changes());
    assertEquals(before, workspace.journal().commits(3).get(2).id());
    assertEquals(1, workspace.search("Masse 4999", 5).size());
  }

  /** Writes, and reads in every way, beside a session that wrote much and committed nothing. */
  private void workBeside() {
    long there = newOrganisation("Témoin de la masse");
    look(
        s -> {
          assertEquals("Témoin de la masse", organisation(s, there).getName());
          assertTrue(s.query(CORE.getOrganisation()).count() > 0);
          assertTrue(s.query(CORE.getOrganisation()).ids().length > 0);
          s.query(CORE.getOrganisation()).forEach(o -> assertNotNull(o.eClass()));
        });
    assertEquals(1, workspace.search("témoin masse", 5).size());
    assertEquals(1, workspace.journal().history(there).size());
  }

  @Test
  void aRollbackAfterFlushesLeavesNothing() {
    List<Long> ids = new ArrayList<>();
    try (Session s = workspace.session()) {
      for (int i = 0; i < 1_000; i++) {
        ids.add(organisation(s, "Nulle " + i).getId());
        if (i % 100 == 99) {
          s.flush();
        }
      }
      assertTrue(s.isDirty());
      assertTrue(isThere(s, ids.get(0)), "the session sees what it flushed");
      s.rollback();
      assertFalse(s.isDirty());
    }
    look(s -> assertEquals(List.of(), s.load(CORE.getOrganisation(), ids)));
    assertEquals(List.of(), workspace.journal().history(ids.get(0)));
  }

  @Test
  void aRefusedFlushTakesBackTheOnesBefore() {
    long[] id = {0};
    try (Session s = workspace.session()) {
      id[0] = organisation(s, "Flux un").getId();
      s.flush();
      organisation(s, " ");
      assertThrows(StoreException.class, s::flush);
    }
    look(s -> assertFalse(isThere(s, id[0])));
  }

  @Test
  void theTrashTakesDependantsAndGivesThemBack() {
    long[] ids = new long[3];
    commit(
        s -> {
          Project project = s.create(CORE.getProject());
          project.setName("Projet en corbeille");
          for (int i = 1; i < 3; i++) {
            Activity activity = s.create(CORE.getActivity());
            activity.setName("Activité en corbeille " + i);
            activity.setProject(project);
            ids[i] = activity.getId();
          }
          ids[0] = project.getId();
        });
    commit(s -> s.delete(s.<Activity>load(CORE.getActivity(), ids[1]).orElseThrow()));
    commit(s -> s.delete(s.<Project>load(CORE.getProject(), ids[0]).orElseThrow()));
    look(
        s -> {
          assertFalse(isThere(s, ids[0]));
          assertFalse(isThere(s, ids[2]));
          List<Project> trash = s.query(CORE.getProject()).inTrash().records();
          assertEquals(1, trash.size());
          assertEquals(2, s.query(CORE.getActivity()).inTrash().count());
        });
    assertEquals(List.of(), workspace.search("en corbeille", 5));
    assertTrue(workspace.find(ids[0]).orElseThrow().trashed());
    commit(s -> s.restore(ids[0]));
    look(
        s -> {
          assertTrue(isThere(s, ids[0]));
          assertTrue(isThere(s, ids[2]));
          assertFalse(isThere(s, ids[1]), "it went to the trash by itself, before");
        });
    refused(
        Reason.MISSING,
        () -> {
          try (Session s = workspace.session()) {
            s.restore(ids[0]);
          }
        });
  }

  @Test
  void searchIgnoresAccentsCaseAndLetterForms() {
    commit(
        s -> {
          Organisation oim = organisation(s, "Organisation internationale");
          oim.setNameAr("المنظمة الدولية للهجرة");
          Organisation town = organisation(s, "Coopérative de Béni Mellal");
          town.setPlace(place(s, "Ouled Yaïch", null));
        });
    assertEquals(1, workspace.search("BENI mellal", 5).size());
    assertEquals(
        List.of("Organisation internationale"),
        workspace.search("الهجره", 5).stream().map(Hit::label).toList());
    assertEquals(2, workspace.search("ouled yaich", 5).size(), "the place, and who is there");
    assertEquals("Ouled Yaïch", workspace.search("ouled yaich", 5).get(0).label());
    assertEquals(List.of(), workspace.search("beni khenifra", 5));
    assertEquals(List.of(), workspace.search(" %_' ", 5));
    assertEquals(1, workspace.search("ouled yaich", 1).size());
  }

  @Test
  void whatHasNoAcronymIsFoundByItsInitials() {
    long[] ids = new long[4];
    commit(
        s -> {
          ids[0] = organisation(s, "Zone Marocaine de Développement Intégré").getId();
          Organisation own = organisation(s, "Zone Mondiale du Dialogue Inclusif");
          own.setAcronym("ZOMODI");
          ids[1] = own.getId();
          ids[2] = organisation(s, "Zellige pour l’Hydraulique et le Quartier").getId();
          ids[3] = organisation(s, "Zaouia Haute").getId();
        });
    assertEquals(List.of(ids[0]), organisations("ZMDI"));
    assertEquals(List.of(ids[1]), organisations("zomodi"));
    assertEquals(List.of(ids[2]), organisations("ZPHQ"));
    assertEquals(List.of(ids[2]), organisations("zhq"));
    assertEquals(List.of(), organisations("ZH haute"), "two words are none");
    commit(s -> organisation(s, ids[0]).setAcronym("ZOMADI"));
    assertEquals(List.of(), organisations("ZMDI"));
    assertEquals(List.of(ids[0]), organisations("ZOMADI"));
    commit(
        s -> {
          Organisation mentions = organisation(s, "Amis de la zhqualité");
          mentions.setAcronym("AZ");
        });
    assertEquals(ids[2], organisations("zhq").get(0), "the name itself comes first");
  }

  @Test
  void whoIsSavedAfterARenamingIsFoundByTheNewName() {
    long[] ids = new long[2];
    commit(
        s -> {
          OrganisationType type = s.create(CORE.getOrganisationType());
          type.setName("Amicale villageoise");
          Organisation member = organisation(s, "Les amis du douar");
          member.setType(type);
          ids[0] = type.getId();
          ids[1] = member.getId();
        });
    try (Session early = workspace.session();
        Session never = workspace.session()) {
      Organisation old = organisation(early, ids[1]);
      assertEquals("Amicale villageoise", old.getType().getName());
      rename(never, ids[0], "Jamais enregistrée");
      never.flush();
      never.rollback();
      commit(s -> organisation(s, ids[1]).setAcronym("AD"));
      assertEquals(List.of(ids[1]), organisations("amicale villageoise"));
      commit(s -> rename(s, ids[0], "Fédération rurale"));
      // This session knows the former name, and may not pass it on to others.
      organisation(early, "Voisins du douar").setType(old.getType());
      early.commit("avec l’ancien nom").orElseThrow();
    }
    commit(s -> organisation(s, ids[1]).setAcronym("LAD"));
    assertEquals(List.of(ids[1]), organisations("federation rurale"));
    assertFalse(organisations("amicale villageoise").contains(ids[1]));
    assertEquals(List.of(), organisations("jamais"));
  }

  private static void rename(Session session, long type, String name) {
    session.<OrganisationType>load(CORE.getOrganisationType(), type).orElseThrow().setName(name);
  }

  private List<Long> organisations(String words) {
    return workspace.search(words, 9).stream()
        .filter(h -> h.type() == CORE.getOrganisation())
        .map(Hit::id)
        .toList();
  }

  @Test
  void manyThreadsReadWhileOneWrites() throws Exception {
    long id = newOrganisation("Lue par tous");
    try (ExecutorService threads = Executors.newFixedThreadPool(12)) {
      List<Future<?>> all = new ArrayList<>();
      for (int t = 0; t < 12; t++) {
        all.add(
            threads.submit(
                () -> {
                  for (int i = 0; i < 20; i++) {
                    look(s -> assertTrue(organisation(s, id).getName().startsWith("Lue")));
                    assertFalse(workspace.search("lue par", 3).isEmpty());
                  }
                }));
      }
      for (int i = 0; i < 20; i++) {
        int number = i;
        commit(s -> organisation(s, id).setName("Lue par tous " + number));
      }
      for (Future<?> each : all) {
        each.get();
      }
    }
    look(s -> assertEquals(21, organisation(s, id).getVersion()));
  }

  @Test
  void aQuestionThatNobodyWaitsForIsStopped() throws Exception {
    commit(
        s -> {
          for (int i = 0; i < 8_000; i++) {
            organisation(s, "Association des longues questions de la région, numéro " + i);
            if (i % 500 == 499) {
              s.flush();
            }
          }
        });
    Throwable stopped = null;
    // However slow the machine: sooner or later the question is stopped amid its work.
    for (int pause = 5; !(stopped instanceof SQLException) && pause < 10_000; pause += pause / 2) {
      stopped = stop(pause);
    }
    assertInstanceOf(SQLException.class, stopped, "the database went on to the end");
    look(s -> assertTrue(s.query(CORE.getOrganisation()).count() >= 8_000));
  }

  /**
   * Asks something that takes the database long, and cancels it meanwhile.
   *
   * @return how the database ended it; null when it was answered or had not begun
   */
  private Throwable stop(int pause) throws Exception {
    List<Condition> words = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      words.add(new Condition.Words("absent" + i));
    }
    try (Session asking = workspace.session();
        ExecutorService thread = Executors.newSingleThreadExecutor()) {
      // Many values are not kept in memory: the database answers, each time.
      Condition tagged = new Condition.Contains(Column.of(CORE.getRecord_Tags()), "aucune");
      Query slow =
          asking.query(CORE.getOrganisation()).where(new Condition.Or(words)).where(tagged);
      Future<long[]> answer = thread.submit(slow::ids);
      Thread.sleep(pause);
      asking.cancel();
      Throwable failure = null;
      try {
        answer.get();
      } catch (ExecutionException e) {
        failure = e.getCause();
        assertEquals(Reason.CANCELLED, ((StoreException) failure).reason());
      }
      refused(Reason.CANCELLED, () -> asking.query(CORE.getOrganisation()).count());
      while (failure != null && !(failure instanceof SQLException)) {
        failure = failure.getCause();
      }
      return failure;
    }
  }

  @Test
  void droppingChangesBringsBackWhatIsStored() {
    long id = newOrganisation("Stockée");
    try (Session s = workspace.session()) {
      organisation(s, id).setName("Abandonnée");
      Organisation never = organisation(s, "Jamais écrite");
      s.rollback();
      assertFalse(s.isDirty());
      assertEquals("Stockée", organisation(s, id).getName());
      assertFalse(isThere(s, never.getId()));
    }
  }
}
