package ma.jisr.store.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import ma.jisr.model.core.Activity;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Person;
import ma.jisr.model.core.Place;
import ma.jisr.model.core.Project;
import ma.jisr.model.core.Theme;
import ma.jisr.store.Commit;
import ma.jisr.store.StoreException.Reason;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

/** Undoing commits: all of one, or nothing. */
abstract class UndoContract extends Contract {

  UndoContract(Callable<Database> engine) {
    super(engine);
  }

  private Commit undo(Commit commit) {
    return workspace.journal().undo(commit.id(), null);
  }

  @Test
  void anUndoneCreationIsGone() {
    long[] id = {0};
    Commit made =
        commit(
            "saisie",
            s -> {
              Organisation o = organisation(s, "À défaire");
              o.getTags().add("x");
              o.setPlace(place(s, "Lieu à défaire", null));
              id[0] = o.getId();
            });
    Commit undone = undo(made);
    assertEquals("Annulation : saisie", undone.label());
    assertEquals(made.id(), undone.undoes());
    assertEquals(2, undone.changes());
    assertEquals(undone.id(), workspace.journal().commit(made.id()).orElseThrow().undoneBy());
    look(s -> assertFalse(isThere(s, id[0])));
    assertTrue(workspace.find(id[0]).isEmpty());
    assertTrue(workspace.search("À défaire", 5).isEmpty());
    refused(Reason.MISSING, () -> undo(made), "déjà annulé");
  }

  @Test
  void anUndoneChangeBringsOldValuesBack() {
    long id = newOrganisation("Avant");
    commit(s -> organisation(s, id).getTags().add("ancien"));
    Commit change =
        commit(
            s -> {
              Organisation o = organisation(s, id);
              o.setName("Après");
              o.setAcronym("APR");
              o.getTags().set(0, "nouveau");
            });
    undo(change);
    look(
        s -> {
          Organisation o = organisation(s, id);
          assertEquals("Avant", o.getName());
          assertEquals(null, o.getAcronym());
          assertEquals(List.of("ancien"), o.getTags());
          assertEquals(4, o.getVersion());
        });
  }

  @Test
  void undoingAnUndoingDoesItAgain() {
    long[] id = {0};
    Commit made =
        commit(
            s -> {
              Organisation o = organisation(s, "Va et vient");
              Theme theme = s.create(CORE.getTheme());
              theme.setName("Thème qui revient");
              o.getThemes().add(theme);
              o.setPlace(place(s, "Lieu qui revient", null));
              o.setNotes("notes");
              id[0] = o.getId();
            });
    Commit gone = undo(made);
    Commit back = undo(gone);
    look(
        s -> {
          Organisation o = organisation(s, id[0]);
          assertEquals("Va et vient", o.getName());
          assertEquals("Thème qui revient", o.getThemes().get(0).getName());
          assertEquals("Lieu qui revient", o.getPlace().getName());
          assertEquals("notes", o.getNotes());
          assertTrue(o.getVersion() > 1, "an older object could overwrite it");
        });
    undo(back);
    look(s -> assertFalse(isThere(s, id[0])));
    assertEquals(List.of(), workspace.check(null));
  }

  @Test
  void whatWasChangedSinceIsNotUndone() {
    long id = newOrganisation("Conflit");
    Commit first = commit("premier changement", s -> organisation(s, id).setAcronym("UN"));
    Commit second = commit("second changement", s -> organisation(s, id).setAcronym("DEUX"));
    refused(
        Reason.CONFLICT,
        () -> undo(first),
        "Conflit",
        AUTHOR,
        "second changement",
        Long.toString(second.id()));
    look(s -> assertEquals("DEUX", organisation(s, id).getAcronym()));
    undo(second);
    undo(first);
    look(s -> assertEquals(null, organisation(s, id).getAcronym()));
  }

  @Test
  void otherValuesChangedSinceStay() {
    long id = newOrganisation("Deux champs");
    Commit first = commit(s -> organisation(s, id).setAcronym("DC"));
    commit(s -> organisation(s, id).setNotes("ajoutées depuis"));
    undo(first);
    look(
        s -> {
          assertEquals(null, organisation(s, id).getAcronym());
          assertEquals("ajoutées depuis", organisation(s, id).getNotes());
        });
  }

  @Test
  void aCreationThatWasChangedSinceIsNotUndone() {
    long[] id = {0};
    Commit made = commit(s -> id[0] = organisation(s, "Créée puis changée").getId());
    commit("retouche", s -> organisation(s, id[0]).setAcronym("CPC"));
    refused(Reason.CONFLICT, () -> undo(made), "Créée puis changée", "retouche");
    look(s -> assertEquals("CPC", organisation(s, id[0]).getAcronym()));
  }

  @Test
  void whatLaterRecordsReferToIsNotTakenAway() {
    long[] id = {0};
    Commit made = commit("le lieu", s -> id[0] = place(s, "Lieu désigné", null).getId());
    commit(
        s ->
            organisation(s, "Désigne le lieu")
                .setPlace(s.<Place>load(CORE.getPlace(), id[0]).orElseThrow()));
    refused(Reason.CONFLICT, () -> undo(made), "le lieu");
    look(s -> assertTrue(isThere(s, id[0])));
  }

  @Test
  void earlierRecordsOfACommitMayReferToLaterOnes() {
    List<Long> ids = new ArrayList<>();
    Commit made =
        commit(
            s -> {
              Person person = s.create(CORE.getPerson());
              person.setFamilyName("Renvoie");
              for (int i = 0; i < 1_000; i++) {
                ids.add(organisation(s, "Suite " + i).getId());
              }
              person.setOrganisation(organisation(s, "Dernière"));
              ids.add(person.getId());
            });
    Commit gone = undo(made);
    look(s -> assertEquals(List.of(), s.load(CORE.getRecord(), ids)));
    undo(gone);
    look(s -> assertEquals(ids.size(), s.load(CORE.getRecord(), ids).size()));
  }

  @Test
  void aCommitOfEveryKindIsUndoneWhole() {
    long[] ids = new long[4];
    commit(
        s -> {
          ids[0] = organisation(s, "Sera changée").getId();
          ids[1] = organisation(s, "Sera jetée").getId();
          ids[2] = organisation(s, "Sera reprise").getId();
        });
    commit(s -> s.delete(organisation(s, ids[2])));
    Commit mixed =
        commit(
            s -> {
              Organisation changed = organisation(s, ids[0]);
              changed.setName("Changée");
              s.delete(organisation(s, ids[1]));
              s.restore(ids[2]);
              Organisation made = organisation(s, "Faite");
              made.setPlace(place(s, "Faite avec", null));
              ids[3] = made.getId();
            });
    assertEquals(5, mixed.changes());
    Commit undone = undo(mixed);
    look(
        s -> {
          assertEquals("Sera changée", organisation(s, ids[0]).getName());
          assertTrue(isThere(s, ids[1]));
          assertFalse(isThere(s, ids[2]));
          assertFalse(isThere(s, ids[3]));
        });
    undo(undone);
    look(
        s -> {
          assertEquals("Changée", organisation(s, ids[0]).getName());
          assertFalse(isThere(s, ids[1]));
          assertTrue(isThere(s, ids[2]));
          assertEquals("Faite avec", organisation(s, ids[3]).getPlace().getName());
        });
  }

  @Test
  void anUndoneTrashingBringsDependantsBack() {
    long[] ids = {0, 0};
    commit(
        s -> {
          Project project = s.create(CORE.getProject());
          project.setName("Projet jeté");
          Activity activity = s.create(CORE.getActivity());
          activity.setName("Activité jetée");
          activity.setProject(project);
          ids[0] = project.getId();
          ids[1] = activity.getId();
        });
    Commit trashed =
        commit(s -> s.delete(s.<Project>load(CORE.getProject(), ids[0]).orElseThrow()));
    assertEquals(2, trashed.changes());
    undo(trashed);
    look(
        s ->
            assertEquals(
                "Projet jeté",
                s.<Activity>load(CORE.getActivity(), ids[1]).orElseThrow().getProject().getName()));
  }

  @Test
  void aCancelledUndoingChangesNothing() {
    Commit made =
        commit(
            s -> {
              for (int i = 0; i < 50; i++) {
                organisation(s, "Annulation annulée " + i);
              }
            });
    NullProgressMonitor monitor = new NullProgressMonitor();
    monitor.setCanceled(true);
    refused(Reason.CANCELLED, () -> workspace.journal().undo(made.id(), monitor));
    assertEquals(50, workspace.search("Annulation annulée", 100).size());
    assertEquals(0, workspace.journal().commit(made.id()).orElseThrow().undoneBy());
  }

  @Test
  void whatWasNeverCommittedIsNotUndone() {
    refused(Reason.MISSING, () -> workspace.journal().undo(987_654_321L, null), "987654321");
  }
}
