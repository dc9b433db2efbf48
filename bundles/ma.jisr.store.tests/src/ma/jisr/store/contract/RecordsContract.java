package ma.jisr.store.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import ma.jisr.model.base.Money;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.Consent;
import ma.jisr.model.core.ContactKind;
import ma.jisr.model.core.ContactPoint;
import ma.jisr.model.core.CoreFactory;
import ma.jisr.model.core.Indicator;
import ma.jisr.model.core.Measure;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Person;
import ma.jisr.model.core.Place;
import ma.jisr.model.core.Project;
import ma.jisr.model.core.ProjectStatus;
import ma.jisr.model.core.Relationship;
import ma.jisr.model.core.RelationshipType;
import ma.jisr.model.core.Task;
import ma.jisr.model.core.Theme;
import ma.jisr.store.Commit;
import ma.jisr.store.Session;
import ma.jisr.store.StoreException.Reason;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** Records and what hangs on them: written, read, and the same object in a session. */
abstract class RecordsContract extends Contract {

  RecordsContract(Callable<Database> engine) {
    super(engine);
  }

  @Test
  void aRecordIsWhatWasWritten() {
    long[] id = {0};
    Commit commit =
        commit(
            s -> {
              Organisation o = organisation(s, "Association « Tadla » d'Azilal");
              o.setNameAr("جمعية تادلة");
              o.setEmail("contact@tadla.ma");
              o.setFounded(PartialDate.valueOf("1998-05"));
              id[0] = o.getId();
            });
    look(
        s -> {
          Organisation o = organisation(s, id[0]);
          assertEquals("Association « Tadla » d'Azilal", o.getName());
          assertEquals("جمعية تادلة", o.getNameAr());
          assertEquals("contact@tadla.ma", o.getEmail());
          assertEquals("1998-05", o.getFounded().toString());
          assertEquals(1, o.getVersion());
          assertEquals(AUTHOR, o.getCreatedBy());
          assertEquals(AUTHOR, o.getModifiedBy());
          assertEquals(commit.at(), o.getCreatedAt());
          assertEquals(commit.at(), o.getModifiedAt());
          assertNull(o.getTrashedAt());
          assertNull(o.getAcronym());
          assertTrue(o.getTags().isEmpty());
        });
  }

  @Test
  void aRecordIsOneObjectInASession() {
    long id = newOrganisation("Identité");
    look(
        s -> {
          Organisation first = organisation(s, id);
          assertSame(first, organisation(s, id));
          assertSame(first, s.load(CORE.getParty(), id).orElseThrow());
          List<Organisation> found = s.query(CORE.getOrganisation()).records();
          assertSame(first, found.stream().filter(o -> o.getId() == id).findAny().orElseThrow());
          assertSame(first, s.reference(CORE.getOrganisation(), id));
        });
  }

  @Test
  void visitingGivesTheObjectsOfTheSession() {
    long id = newOrganisation("Visite");
    try (Session s = workspace.session()) {
      Organisation loaded = organisation(s, id);
      loaded.setName("Visite modifiée");
      Organisation[] visited = new Organisation[1];
      s.query(CORE.getOrganisation())
          .forEach(
              (Organisation o) -> {
                if (o.getId() == id) {
                  visited[0] = o;
                }
              });
      assertSame(loaded, visited[0]);
    }
  }

  @Test
  void whatIsNotThereIsNotLoaded() {
    look(
        s -> {
          assertTrue(s.load(CORE.getOrganisation(), 987_654_321L).isEmpty());
          long place = newOrganisation("Ni lieu ni personne");
          assertTrue(s.load(CORE.getPlace(), place).isEmpty());
        });
  }

  @Test
  void manyAreLoadedInTheOrderAskedFor() {
    long a = newOrganisation("a");
    long b = newOrganisation("b");
    long c = newOrganisation("c");
    look(
        s -> {
          List<Organisation> all = s.load(CORE.getOrganisation(), List.of(c, 999_999_999L, a, b));
          assertEquals(List.of("c", "a", "b"), all.stream().map(Organisation::getName).toList());
        });
  }

  @Test
  void referencesAreResolvedWhenFollowed() {
    long[] id = {0};
    commit(
        s -> {
          Place region = place(s, "Région d’essai", null);
          Organisation o = organisation(s, "Avec siège");
          o.setPlace(place(s, "Commune d’essai", region));
          id[0] = o.getId();
        });
    look(
        s -> {
          Organisation o = organisation(s, id[0]);
          EObject raw = (EObject) o.eGet(CORE.getParty_Place(), false);
          assertTrue(raw.eIsProxy(), "the place was loaded before anybody asked");
          assertEquals("Commune d’essai", o.getPlace().getName());
          assertEquals("Région d’essai", o.getPlace().getParent().getName());
          assertSame(o.getPlace(), s.load(CORE.getPlace(), o.getPlace().getId()).orElseThrow());
        });
  }

  @Test
  void manyValuesKeepTheirOrder() {
    long[] id = {0};
    commit(
        s -> {
          Organisation o = organisation(s, "Beaucoup");
          o.getTags().addAll(List.of("zèbre", "âne", "هجرة", "zèbre 2"));
          for (String name : List.of("Santé", "Eau", "Éducation")) {
            Theme theme = s.create(CORE.getTheme());
            theme.setName(name);
            o.getThemes().add(theme);
          }
          id[0] = o.getId();
        });
    look(
        s -> {
          Organisation o = organisation(s, id[0]);
          assertEquals(List.of("zèbre", "âne", "هجرة", "zèbre 2"), o.getTags());
          assertEquals(
              List.of("Santé", "Eau", "Éducation"),
              o.getThemes().stream().map(Theme::getName).toList());
        });
    commit(
        s -> {
          Organisation o = organisation(s, id[0]);
          o.getTags().remove("âne");
          o.getTags().add(0, "premier");
          o.getThemes().move(0, 2);
        });
    look(
        s -> {
          Organisation o = organisation(s, id[0]);
          assertEquals(List.of("premier", "zèbre", "هجرة", "zèbre 2"), o.getTags());
          assertEquals("Éducation", o.getThemes().get(0).getName());
        });
  }

  @Test
  void partsLiveAndDieWithTheirRecord() {
    long[] id = {0};
    commit(
        s -> {
          Organisation o = organisation(s, "Avec contacts");
          o.getContacts().add(contact(ContactKind.EMAIL, "a@b.ma"));
          o.getContacts().add(contact(ContactKind.PHONE, "+212 523 48 00 00"));
          Consent consent = CoreFactory.eINSTANCE.createConsent();
          consent.setPurpose("Annuaire");
          consent.setGranted(LocalDate.of(2024, 2, 29));
          o.getConsents().add(consent);
          id[0] = o.getId();
        });
    commit(
        s -> {
          Organisation o = organisation(s, id[0]);
          assertEquals(ContactKind.PHONE, o.getContacts().get(1).getKind());
          o.getContacts().get(0).setValue("c@d.ma");
          o.getContacts().remove(1);
        });
    look(
        s -> {
          Organisation o = organisation(s, id[0]);
          assertEquals(1, o.getContacts().size());
          assertEquals("c@d.ma", o.getContacts().get(0).getValue());
          assertEquals(LocalDate.of(2024, 2, 29), o.getConsents().get(0).getGranted());
          assertEquals(2, o.getVersion());
        });
  }

  private static ContactPoint contact(ContactKind kind, String value) {
    ContactPoint contact = CoreFactory.eINSTANCE.createContactPoint();
    contact.setKind(kind);
    contact.setValue(value);
    return contact;
  }

  @Test
  void aReferencePointsAtAnyHeirOfItsType() {
    long[] id = {0};
    commit(
        s -> {
          Person person = s.create(CORE.getPerson());
          person.setFamilyName("El Amrani");
          person.setGivenName("Samira");
          RelationshipType type = s.create(CORE.getRelationshipType());
          type.setName("conseille");
          Relationship r = s.create(CORE.getRelationship());
          r.setSource(person);
          r.setTarget(organisation(s, "Conseillée"));
          r.setType(type);
          id[0] = r.getId();
        });
    commit(
        s -> {
          Relationship r = s.<Relationship>load(CORE.getRelationship(), id[0]).orElseThrow();
          assertEquals("El Amrani", ((Person) r.getSource()).getFamilyName());
          assertEquals("Conseillée", ((Organisation) r.getTarget()).getName());
          assertEquals(1.0, r.getWeight(), "the default of the model");
          r.setSource(r.getTarget());
        });
    look(
        s -> {
          Relationship r = s.<Relationship>load(CORE.getRelationship(), id[0]).orElseThrow();
          assertSame(r.getTarget(), r.getSource());
        });
  }

  @Test
  void newRecordsMayReferToEachOtherInACircle() {
    long[] ids = new long[3];
    commit(
        s -> {
          Place a = place(s, "cercle a", null);
          Place b = place(s, "cercle b", a);
          Place c = place(s, "cercle c", b);
          a.setParent(c);
          ids[0] = a.getId();
          Project p = s.create(CORE.getProject());
          p.setName("soi-même");
          p.setParent(p);
          ids[1] = p.getId();
        });
    look(
        s -> {
          Place a = s.<Place>load(CORE.getPlace(), ids[0]).orElseThrow();
          assertEquals("cercle c", a.getParent().getName());
          assertSame(a, a.getParent().getParent().getParent());
          Project p = s.<Project>load(CORE.getProject(), ids[1]).orElseThrow();
          assertSame(p, p.getParent());
          assertEquals(1, p.getVersion());
        });
  }

  @Test
  void valuesOfEveryKindComeBackAsTheyWere() {
    long[] ids = new long[3];
    commit(
        s -> {
          Project p = s.create(CORE.getProject());
          p.setName("Toutes sortes");
          p.setStatus(ProjectStatus.SUSPENDED);
          p.setAmount(new Money(new BigDecimal("123456789012.345"), "MAD"));
          p.setStart(PartialDate.valueOf("2022"));
          p.setEnd(PartialDate.valueOf("2024-02-29"));
          ids[0] = p.getId();
          Indicator i = s.create(CORE.getIndicator());
          i.setName("Retours");
          i.setBaseline(new BigDecimal("0.125000"));
          i.setTarget(new BigDecimal("100000"));
          Measure m = s.create(CORE.getMeasure());
          m.setIndicator(i);
          m.setDate(PartialDate.valueOf("2023"));
          m.setValue(new BigDecimal("-12.5"));
          ids[1] = m.getId();
          Task t = s.create(CORE.getTask());
          t.setName("Relire");
          t.setDue(LocalDate.of(1999, 12, 31));
          ids[2] = t.getId();
        });
    look(
        s -> {
          Project p = s.<Project>load(CORE.getProject(), ids[0]).orElseThrow();
          assertEquals(ProjectStatus.SUSPENDED, p.getStatus());
          assertEquals("123456789012.35 MAD", p.getAmount().toString());
          assertEquals("2022", p.getStart().toString());
          assertEquals("2024-02-29", p.getEnd().toString());
          Measure m = s.<Measure>load(CORE.getMeasure(), ids[1]).orElseThrow();
          assertEquals(new BigDecimal("-12.5"), m.getValue());
          assertEquals(new BigDecimal("0.125"), m.getIndicator().getBaseline());
          assertEquals("100000", m.getIndicator().getTarget().toPlainString());
          Task t = s.<Task>load(CORE.getTask(), ids[2]).orElseThrow();
          assertEquals(LocalDate.of(1999, 12, 31), t.getDue());
        });
  }

  @Test
  void longTextsAreKeptWhole() {
    String text = "نص طويل جدا – long ".repeat(1_600).substring(0, 30_000);
    long[] id = {0};
    commit(
        s -> {
          Organisation o = organisation(s, "Longue description");
          o.setDescription(text);
          o.setNotes(text);
          id[0] = o.getId();
        });
    commit(s -> organisation(s, id[0]).setDescription(text.substring(1) + "é"));
    look(
        s -> {
          assertEquals(text.substring(1) + "é", organisation(s, id[0]).getDescription());
          assertEquals(text, organisation(s, id[0]).getNotes());
        });
    // The line of the journal holds both texts: longer than one part.
    assertEquals(text, workspace.journal().history(id[0]).get(0).fields().get(0).before());
  }

  @Test
  void whatBreaksARuleIsRefusedAndNothingIsWritten() {
    try (Session s = workspace.session()) {
      Organisation good = organisation(s, "Bonne");
      Organisation bad = organisation(s, "Mauvaise adresse");
      bad.setEmail("pas une adresse");
      refused(Reason.INVALID, () -> s.commit("refusé"), "Mauvaise adresse", "pas une adresse");
      assertTrue(s.isDirty());
      assertEquals(2, s.changed().size());
      look(other -> assertFalse(isThere(other, good.getId())));
      bad.setEmail("bonne@adresse.ma");
      assertTrue(s.commit("corrigé").isPresent());
      look(other -> assertTrue(isThere(other, good.getId())));
    }
  }

  @Test
  void anUnchangedSessionWritesNothing() {
    long id = newOrganisation("Inchangée");
    try (Session s = workspace.session()) {
      assertEquals(Optional.empty(), s.commit("rien"));
      Organisation o = organisation(s, id);
      o.setName("autre");
      o.setName("Inchangée");
      assertEquals(Optional.empty(), s.commit("rien non plus"));
      assertEquals(1, organisation(s, id).getVersion());
      assertFalse(s.isDirty());
    }
  }

  @Test
  void aSessionGoesOnAfterItsCommit() {
    try (Session s = workspace.session()) {
      Organisation o = organisation(s, "Une");
      s.commit("un");
      o.setName("Deux");
      Commit second = s.commit("deux").orElseThrow();
      assertEquals(2, o.getVersion());
      assertEquals(second.at(), o.getModifiedAt());
      o.setName("Trois");
      s.commit("trois");
      long id = o.getId();
      look(other -> assertEquals("Trois", organisation(other, id).getName()));
      assertNotNull(o.getCreatedAt());
    }
  }
}
