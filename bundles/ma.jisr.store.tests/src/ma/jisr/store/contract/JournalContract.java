package ma.jisr.store.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import ma.jisr.model.core.ContactKind;
import ma.jisr.model.core.ContactPoint;
import ma.jisr.model.core.CoreFactory;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Place;
import ma.jisr.model.core.Theme;
import ma.jisr.store.Commit;
import ma.jisr.store.CommitListener;
import ma.jisr.store.HistoryEntry;
import ma.jisr.store.HistoryEntry.Kind;
import ma.jisr.store.Session;
import ma.jisr.store.StoreException.Reason;
import ma.jisr.store.Workspace;
import org.junit.jupiter.api.Test;

/** The journal: who did what and when, with old and new values. */
abstract class JournalContract extends Contract {

  JournalContract(Callable<Database> engine) {
    super(engine);
  }

  private static Map<String, String> after(HistoryEntry entry) {
    return entry.fields().stream()
        .filter(f -> f.after() != null)
        .collect(Collectors.toMap(HistoryEntry.Field::name, HistoryEntry.Field::after));
  }

  @Test
  void everyCommitIsALine() {
    Commit first = commit("Première saisie", s -> organisation(s, "Journal 1"));
    Commit second =
        commit(
            "Seconde saisie",
            s -> {
              organisation(s, "Journal 2");
              place(s, "Lieu du journal", null);
            });
    List<Commit> last = workspace.journal().commits(2);
    assertEquals(List.of(second.id(), first.id()), last.stream().map(Commit::id).toList());
    assertEquals("Seconde saisie", last.get(0).label());
    assertEquals(AUTHOR, last.get(0).author());
    assertEquals(2, last.get(0).changes());
    assertEquals(second.at(), last.get(0).at());
    assertEquals(Set.of("core.Organisation", "core.Place"), second.types());
    assertEquals(first.label(), workspace.journal().commit(first.id()).orElseThrow().label());
    assertTrue(workspace.journal().commit(987_654_321L).isEmpty());
  }

  @Test
  void theNumbersOfCommitsFollowEachOther() throws Exception {
    try (Database own = fresh()) {
      long last = 0;
      for (int opened = 0; opened < 3; opened++) {
        try (Workspace reopened = own.open(catalog(), AUTHOR)) {
          for (int i = 0; i < 2; i++) {
            try (Session s = reopened.session()) {
              organisation(s, "Numéro " + i);
              assertEquals(++last, s.commit("numéro").orElseThrow().id());
            }
          }
          giveUp(reopened);
        }
      }
    }
  }

  /** A commit that comes to nothing takes no number. */
  private static void giveUp(Workspace workspace) {
    try (Session s = workspace.session()) {
      organisation(s, "Abandonnée");
      s.flush();
      s.rollback();
      organisation(s, " ");
      refused(Reason.INVALID, () -> s.commit("refusée"));
    }
  }

  @Test
  void historyTellsOldAndNewValues() {
    long[] id = {0};
    commit(
        "création",
        s -> {
          Organisation o = organisation(s, "Nom d’origine");
          o.setAcronym("NO");
          o.getTags().add("un");
          o.setPlace(place(s, "Lieu d’origine", null));
          id[0] = o.getId();
        });
    Commit change =
        commit(
            "changement",
            s -> {
              Organisation o = organisation(s, id[0]);
              o.setName("Nouveau nom");
              o.setAcronym(null);
              o.getTags().add("deux");
              o.setPlace(place(s, "Nouveau lieu", null));
              ContactPoint contact = CoreFactory.eINSTANCE.createContactPoint();
              contact.setKind(ContactKind.EMAIL);
              contact.setValue("a@b.ma");
              o.getContacts().add(contact);
            });
    commit("autre changement", s -> organisation(s, id[0]).setName("Dernier nom"));
    List<HistoryEntry> history = workspace.journal().history(id[0]);
    assertEquals(
        List.of(Kind.CHANGED, Kind.CHANGED, Kind.CREATED),
        history.stream().map(HistoryEntry::kind).toList());
    HistoryEntry changed = history.get(1);
    assertEquals(change.id(), changed.commit().id());
    Map<String, HistoryEntry.Field> fields =
        changed.fields().stream().collect(Collectors.toMap(HistoryEntry.Field::name, f -> f));
    assertEquals("Nom d’origine", fields.get("name").before());
    assertEquals("Nouveau nom", fields.get("name").after());
    assertEquals(CORE.getOrganisation_Name(), fields.get("name").feature());
    assertEquals("NO", fields.get("acronym").before());
    assertNull(fields.get("acronym").after());
    assertEquals("un", fields.get("tags").before());
    assertEquals("un ; deux", fields.get("tags").after());
    assertEquals("Lieu d’origine", fields.get("place").before());
    assertEquals("Nouveau lieu", fields.get("place").after());
    assertTrue(fields.get("contacts").after().contains("a@b.ma"));
    assertNull(fields.get("contacts").before());
    assertEquals(5, fields.size(), fields.keySet().toString());
    // A record was made with what it had before anybody changed it.
    assertEquals(
        Map.of("name", "Nom d’origine", "acronym", "NO", "tags", "un", "place", "Lieu d’origine"),
        after(history.get(2)));
  }

  @Test
  void historyOutlivesTheRecord() {
    long[] id = {0};
    Commit made =
        commit(
            s -> {
              Organisation o = organisation(s, "Éphémère");
              o.getTags().add("bref");
              id[0] = o.getId();
            });
    Commit undone = workspace.journal().undo(made.id(), null);
    List<HistoryEntry> history = workspace.journal().history(id[0]);
    assertEquals(
        List.of(Kind.REMOVED, Kind.CREATED), history.stream().map(HistoryEntry::kind).toList());
    assertEquals(Map.of("name", "Éphémère", "tags", "bref"), after(history.get(1)));
    assertEquals(
        Set.of("name", "tags"),
        history.get(0).fields().stream().map(HistoryEntry.Field::name).collect(Collectors.toSet()));
    workspace.journal().undo(undone.id(), null);
    assertEquals(
        List.of(Kind.CREATED, Kind.REMOVED, Kind.CREATED),
        workspace.journal().history(id[0]).stream().map(HistoryEntry::kind).toList());
    assertEquals(List.of(), workspace.check(null));
  }

  @Test
  void thousandsMadeTogetherEachHaveTheirHistory() {
    List<Long> ids = new ArrayList<>();
    Commit commit =
        commit(
            s -> {
              for (int i = 0; i < 2_500; i++) {
                ids.add(organisation(s, "Série " + i).getId());
                if (i % 700 == 0) {
                  Theme theme = s.create(CORE.getTheme());
                  theme.setName("Thème " + i);
                }
              }
            });
    assertEquals(2_504, commit.changes());
    for (int i : new int[] {0, 1, 700, 999, 1_000, 1_001, 2_499}) {
      List<HistoryEntry> history = workspace.journal().history(ids.get(i));
      assertEquals(1, history.size(), "record " + i);
      assertEquals(commit.id(), history.get(0).commit().id());
      assertEquals(Map.of("name", "Série " + i), after(history.get(0)));
    }
    assertEquals(List.of(), workspace.journal().history(ids.get(2_499) + 1));
    assertEquals(List.of(), workspace.check(null));
  }

  @Test
  void aRecordMadeAndChangedInOneCommitKeepsBoth() {
    long[] id = {0};
    commit(
        s -> {
          id[0] = organisation(s, "En deux temps").getId();
          s.flush();
          organisation(s, id[0]).setAcronym("E2T");
          s.flush();
          organisation(s, id[0]).setAcronym("EDT");
        });
    List<HistoryEntry> history = workspace.journal().history(id[0]);
    assertEquals(
        List.of(Kind.CHANGED, Kind.CHANGED, Kind.CREATED),
        history.stream().map(HistoryEntry::kind).toList());
    assertEquals("EDT", history.get(0).fields().get(0).after());
    assertEquals("E2T", history.get(0).fields().get(0).before());
    assertEquals(Map.of("name", "En deux temps"), after(history.get(2)));
  }

  @Test
  void listenersHearOfAcknowledgedCommitsOnly() {
    List<Commit> heard = new ArrayList<>();
    CommitListener listener = heard::add;
    workspace.addListener(listener);
    try (Session s = workspace.session()) {
      Organisation o = organisation(s, "");
      try {
        s.commit("sans nom");
      } catch (ma.jisr.store.StoreException expected) {
        assertTrue(heard.isEmpty());
      }
      o.setName("Entendue");
      Commit commit = s.commit("avec nom").orElseThrow();
      assertEquals(List.of(commit), heard);
      assertEquals(Set.of("core.Organisation"), heard.get(0).types());
    } finally {
      workspace.removeListener(listener);
    }
    newOrganisation("Inouïe");
    assertEquals(1, heard.size());
  }

  @Test
  void aChangeOfAPlaceIsNotOneOfThoseWhoStayThere() {
    long[] ids = {0, 0};
    commit(
        s -> {
          Place place = place(s, "Voisinage", null);
          Organisation o = organisation(s, "Voisine");
          o.setPlace(place);
          ids[0] = place.getId();
          ids[1] = o.getId();
        });
    commit(s -> organisation(s, ids[1]).getPlace().setName("Voisinage renommé"));
    assertEquals(2, workspace.journal().history(ids[0]).size());
    assertEquals(1, workspace.journal().history(ids[1]).size());
  }
}
