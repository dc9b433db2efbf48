package ma.jisr.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ma.jisr.matching.profile.Facet;
import ma.jisr.matching.profile.Profile;
import ma.jisr.matching.profile.Profiler;
import ma.jisr.matching.profile.Profiler.Value;
import ma.jisr.matching.score.Reason;
import ma.jisr.matching.score.Scorer;
import ma.jisr.model.base.PartialDate;
import org.junit.jupiter.api.Test;

/** What makes two records the same, and what does not. */
class ReasonsTest {

  private static Value value(Facet facet, Object value) {
    return new Value(facet, value);
  }

  private static Value name(String name) {
    return value(Facet.NAME, name);
  }

  private static List<Value> person(String given, String family, PartialDate birth, Value... more) {
    List<Value> values = new ArrayList<>(List.of(more));
    values.add(value(Facet.GIVEN_NAME, given));
    values.add(value(Facet.FAMILY_NAME, family));
    if (birth != null) {
      values.add(value(Facet.BIRTH, birth));
    }
    return values;
  }

  private record Compared(double score, List<Reason> reasons) {
    boolean same() {
      return score >= Duplicates.THRESHOLD;
    }

    boolean says(String key) {
      return reasons.stream().anyMatch(r -> r.key().equals(key));
    }
  }

  private static Compared compare(boolean person, List<Value> one, List<Value> other) {
    Profiler profiler = new Profiler(person, Set.of("khouribga", "azilal", "beni", "mellal"));
    Profile a = profiler.profile(1, one);
    Profile b = profiler.profile(2, other);
    for (String crowd : List.of("Amal", "Tadla", "Atlas", "Ifrane", "Rahma", "Nour")) {
      profiler.profile(3, List.of(name("Association " + crowd + " pour le développement")));
    }
    profiler.weigh();
    Scorer scorer = new Scorer(profiler);
    assertEquals(scorer.score(a, b), scorer.score(b, a), 0.05);
    return new Compared(scorer.score(a, b), scorer.reasons(a, b));
  }

  private static Compared names(String one, String other) {
    return compare(false, List.of(name(one)), List.of(name(other)));
  }

  private static void assertSame(String one, String other) {
    assertTrue(names(one, other).same(), () -> one + " / " + other + ": " + names(one, other));
  }

  private static void assertOther(String one, String other) {
    assertFalse(names(one, other).same(), () -> one + " / " + other + ": " + names(one, other));
  }

  @Test
  void namesAreTheSameWhateverFormOrderAccentsAndTypingErrors() {
    assertSame("Association Ziz pour l’Éducation", "ASS. ZIZ POUR L'EDUCATION");
    assertSame("Coopérative Tamounte Afourer SARL", "Tamounte Afourer");
    assertSame("Fondation Orient-Occident", "Orient Occident, Fondation");
    assertSame("Association Tissaliwine Bladi", "Association Tisaliwine Bladi");
    assertSame("Müller Maschinenbau GmbH", "Mueller Maschinenbau");
    assertSame("Smith & Wollensky Inc.", "Smith and Wollensky Ltd");
    assertSame("جمعية تيساليوين بلادي", "جمعيّة تيساليوين بلادى");
    assertSame("Coopérative Zerdazi Oufella", "C0opérative Zerdaz1 Oufella");
    assertSame("Association Ralache pour l’éducation", "جمعية رالاشي للتربية");
  }

  @Test
  void arabicLettersMeetLatinOnes() {
    assertSame("Association Tissaliwine Bladi", "جمعية تيساليوين بلادي");
    assertTrue(
        compare(
                true,
                person("Rachid", "Benkirane", new PartialDate(1980, 5, 6)),
                person("رشيد", "بنكيران", new PartialDate(1980, 5, 6)))
            .same());
    assertTrue(
        compare(
                true,
                person("Abdelkrim", "El Idrissi", new PartialDate(1980, 5, 6)),
                person("عبد الكريم", "الإدريسي", new PartialDate(1980, 5, 6)))
            .same());
  }

  @Test
  void namesOfDifferentThingsAreNot() {
    assertOther("Centre de santé Al Andalous", "Centre de santé Al Moukamawa");
    assertOther("École primaire n° 12", "École primaire n° 13");
    assertOther("Association des femmes de Khouribga", "Association des femmes d’Azilal");
    assertOther("Banque Atlas", "Banque Rif");
  }

  @Test
  void anAcronymStandsForTheFullName() {
    Compared compared =
        compare(
            false,
            List.of(name("Agence française de coopération technique locale")),
            List.of(name("AFCTL"), value(Facet.ACRONYM, "AFCTL")));
    assertTrue(compared.says("name.acronym"), compared::toString);
  }

  @Test
  void oneNameInTwoTownsIsTwoBranches() {
    List<Value> here = List.of(name("Banque Populaire Ziz"), value(Facet.LOCALITY, "Khouribga"));
    List<Value> there = List.of(name("Banque Populaire Ziz"), value(Facet.LOCALITY, "Azilal"));
    assertTrue(compare(false, here, here).same());
    assertFalse(compare(false, here, there).same());
  }

  @Test
  void phonesCompareWithoutPrefixAndFreeMailboxesByTheirOwner() {
    Compared phone =
        compare(
            false,
            List.of(name("Ziz"), value(Facet.PHONE, "+212 5 23 48 12 34")),
            List.of(name("Ziz"), value(Facet.PHONE, "0523-481234")));
    assertTrue(phone.says("phone.same"), phone::toString);
    Compared shared =
        compare(
            false,
            List.of(name("Ziz"), value(Facet.EMAIL, "ziz@gmail.com")),
            List.of(name("Rif"), value(Facet.EMAIL, "rif@gmail.com")));
    assertFalse(shared.says("domain.same"), shared::toString);
    Compared own =
        compare(
            false,
            List.of(name("Ziz"), value(Facet.EMAIL, "info@ziz.ma")),
            List.of(name("Ziz"), value(Facet.WEB, "https://www.ziz.ma/")));
    assertTrue(own.says("domain.same"), own::toString);
  }

  @Test
  void numbersAbroadCompareWithoutTheirPrefixWhateverItsLength() {
    for (String[] both :
        new String[][] {
          {"+33 6 12 34 56 78", "06 12 34 56 78"},
          {"0033612345678", "06.12.34.56.78"},
          {"+32 2 548 04 81", "02 548 04 81"},
          {"+39 011 1234567", "011/1234567"},
          {"+47 22 12 34 56", "22 12 34 56"},
          {"(+212) 5 23 48 12 34", "٠٥٢٣٤٨١٢٣٤"},
          {"+1 310 246 1501", "(310) 246-1501"},
          {"+49 (0)30 901820", "030 901820 poste 12"}
        }) {
      Compared compared =
          compare(
              false,
              List.of(name("Ziz"), value(Facet.PHONE, both[0])),
              List.of(name("Ziz"), value(Facet.PHONE, both[1])));
      assertTrue(compared.says("phone.same"), () -> String.join(" / ", both) + compared);
    }
    assertFalse(
        compare(
                false,
                List.of(name("Ziz"), value(Facet.PHONE, "+32 2 548 04 81")),
                List.of(name("Ziz"), value(Facet.PHONE, "+212 5 23 48 04 81")))
            .says("phone.same"));
  }

  @Test
  void aFamilyAtOneAddressIsNotOnePerson() {
    Value street = value(Facet.STREET, "12, rue des Amandiers");
    Value phone = value(Facet.PHONE, "0661234567");
    List<Value> father = person("Hassan", "Ouazzani", new PartialDate(1960, 2, 3), street, phone);
    List<Value> son = person("Yassine", "Ouazzani", new PartialDate(1990, 8, 9), street, phone);
    assertFalse(compare(true, father, son).same());
    assertTrue(compare(true, father, father).same());
  }

  @Test
  void twinsAndSiblingsAreNotOnePerson() {
    Value street = value(Facet.STREET, "12, rue des Amandiers");
    PartialDate born = new PartialDate(2001, 3, 4);
    List<Value> one = person("Hassan", "Ouazzani", born, street);
    List<Value> other = person("Houda", "Ouazzani", born, street);
    assertFalse(compare(true, one, other).same());
    List<Value> older = person("Hamid", "Ouazzani", new PartialDate(1994, 11, 30), street);
    assertFalse(compare(true, one, older).same());
    assertTrue(compare(true, one, person("Hasan", "Ouazzani", born, street)).same());
  }

  @Test
  void namesThatAreMissingAreNotSwapped() {
    PartialDate born = new PartialDate(1963, 5, 21);
    Value street = value(Facet.STREET, "52, rue des Amandiers");
    List<Value> one = List.of(value(Facet.FAMILY_NAME, "Julius"), value(Facet.BIRTH, born), street);
    List<Value> other =
        List.of(value(Facet.FAMILY_NAME, "Stephenson"), value(Facet.BIRTH, born), street);
    assertFalse(compare(true, one, other).says("person.swapped"));
    List<Value> inOtherColumn =
        List.of(value(Facet.GIVEN_NAME, "Julius"), value(Facet.BIRTH, born), street);
    assertTrue(compare(true, one, inOtherColumn).says("person.swapped"));
  }

  @Test
  void shortFormsKeepTheirOwnSpelling() {
    PartialDate born = new PartialDate(1971, 2, 3);
    List<Value> jack = person("Jack", "Gacitpi", born);
    assertTrue(compare(true, jack, person("John", "Gacitpi", born)).same());
    assertTrue(compare(true, jack, person("Jasck", "Gacitpi", born)).same());
  }

  @Test
  void whoMovesStaysTheSamePerson() {
    PartialDate born = new PartialDate(1971, 2, 3);
    List<Value> here =
        person(
            "Yusra",
            "Gacitpi",
            born,
            value(Facet.STREET, "12, rue des Amandiers"),
            value(Facet.LOCALITY, "Khouribga"),
            value(Facet.POSTAL_CODE, "25000"));
    List<Value> there =
        person(
            "Yusra",
            "Gacitpi",
            born,
            value(Facet.STREET, "8, boulevard Zerktouni"),
            value(Facet.LOCALITY, "Azilal"),
            value(Facet.POSTAL_CODE, "22000"));
    assertTrue(compare(true, here, there).same());
  }

  @Test
  void guestsOfAnUmbrellaOrganisationAreNotOne() {
    Value street = value(Facet.STREET, "4, avenue Hassan II");
    Value phone = value(Facet.PHONE, "0523481234");
    List<Value> one = List.of(name("Association Zerdazi Oufella"), street, phone);
    List<Value> other = List.of(name("Coopérative Tamounte"), street, phone);
    assertFalse(compare(false, one, other).same());
  }

  @Test
  void anotherKindOrAnotherCauseIsAnotherOrganisation() {
    Value town = value(Facet.LOCALITY, "Azilal");
    double same =
        compare(
                false,
                List.of(name("Association Pirpi pour la culture"), town),
                List.of(name("Association Pirpi pour la culture"), town))
            .score();
    double other =
        compare(
                false,
                List.of(name("Association Pirpi pour la culture"), town),
                List.of(name("Coopérative Pirpi pour la jeunesse"), town))
            .score();
    assertTrue(same >= Duplicates.THRESHOLD && other < Duplicates.THRESHOLD, same + " " + other);
  }

  @Test
  void birthDatesSwapDayAndMonthAndNamesTheirOrder() {
    Compared swapped =
        compare(
            true,
            person("Karim", "Bouzid", new PartialDate(1975, 4, 11)),
            person("Bouzid", "Karim", new PartialDate(1975, 11, 4)));
    assertTrue(swapped.same(), swapped::toString);
    assertTrue(swapped.says("person.swapped") && swapped.says("birth.swapped"));
    assertFalse(
        compare(
                true,
                person("Karim", "Bouzid", new PartialDate(1975, 4, 11)),
                person("Karim", "Bouzid", new PartialDate(1993, 12, 30)))
            .same());
  }

  @Test
  void whatIsMissingSaysNothing() {
    List<Value> bare = List.of(name("Association Ziz"));
    List<Value> full = List.of(name("Association Ziz"), value(Facet.PHONE, "0523481234"));
    assertEquals(compare(false, bare, bare).score(), compare(false, bare, full).score(), 1e-9);
  }

  @Test
  void reasonsAreSentencesInEachLanguage() {
    Locale before = Locale.getDefault();
    try {
      List<Reason> reasons = names("Association Ziz", "Ziz").reasons();
      List<String> sentences = new ArrayList<>();
      for (String language : List.of("fr", "ar", "en")) {
        Locale.setDefault(Locale.of(language));
        sentences.add(reasons.get(0).sentence());
      }
      assertNotEquals(sentences.get(0), sentences.get(1));
      assertNotEquals(sentences.get(0), sentences.get(2));
    } finally {
      Locale.setDefault(before);
    }
  }
}
