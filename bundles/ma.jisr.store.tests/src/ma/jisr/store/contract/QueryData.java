package ma.jisr.store.contract;

import static ma.jisr.store.contract.Contract.CORE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import ma.jisr.model.base.Money;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.Indicator;
import ma.jisr.model.core.MunicipalityKind;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.OrganisationType;
import ma.jisr.model.core.Party;
import ma.jisr.model.core.Person;
import ma.jisr.model.core.Place;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.core.Project;
import ma.jisr.model.core.Relationship;
import ma.jisr.model.core.RelationshipType;
import ma.jisr.model.core.Task;
import ma.jisr.model.core.TaskStatus;
import ma.jisr.model.core.Theme;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EClass;

/**
 * A few hundred records with every kind of value, many empty and many equal, the same at each run.
 * The objects are those that were committed, never read back: what they hold is what was written.
 */
final class QueryData {

  private static final String[] WORDS = {
    "Écho",
    "echo",
    "ÉVEIL",
    "éveil",
    "Œuvre",
    "oeuvre",
    "Amitié",
    "amitie",
    "Zénata",
    "الهجرة",
    "للتنمية",
    "Béni",
    "d’Azilal",
    "Khouribga-Est"
  };
  private static final String[] TOWNS = {
    "Béni Mellal", "BENI MELLAL", "Azilal", "Khénifra", "Fquih Ben Salah", "خريبكة", "  ", null
  };
  private static final String[] TAGS = {"Diaspora", "diaspora", "Étude", "retour", "هجرة"};

  final List<Place> regions = new ArrayList<>();
  final List<Place> places = new ArrayList<>();
  final List<Theme> themes = new ArrayList<>();
  final List<OrganisationType> types = new ArrayList<>();
  final List<RelationshipType> relationshipTypes = new ArrayList<>();
  final List<Organisation> organisations = new ArrayList<>();
  final List<Party> parties = new ArrayList<>();
  final List<Project> projects = new ArrayList<>();
  final List<Relationship> relationships = new ArrayList<>();
  final List<Indicator> indicators = new ArrayList<>();
  final List<Task> tasks = new ArrayList<>();

  private final Session session;
  private final Random random = new Random(20_240_901);

  /** Makes and commits the records; the session must stay open as long as they are looked at. */
  QueryData(Session session) {
    this.session = session;
    vocabularies();
    addPlaces();
    for (int i = 0; i < 300; i++) {
      addOrganisation(i);
    }
    for (int i = 0; i < 60; i++) {
      Person person = session.create(CORE.getPerson());
      person.setFamilyName(words(1));
      person.setGivenName(some(3) ? null : words(1));
      party(person);
    }
    for (int i = 0; i < 120; i++) {
      Relationship relationship = session.create(CORE.getRelationship());
      relationship.setSource(pick(parties));
      relationship.setTarget(pick(parties));
      relationship.setType(pick(relationshipTypes));
      relationship.setWeight(some(3) ? null : random.nextInt(8) / 4d);
      relationships.add(relationship);
    }
    figures();
    session.commit("Jeu de données").orElseThrow();
  }

  private void vocabularies() {
    for (String name : new String[] {"Santé", "éducation", "Eau", "Emploi", "ÉNERGIE"}) {
      Theme theme = session.create(CORE.getTheme());
      theme.setName(name);
      theme.setNameAr(name.equals("Eau") ? "الماء" : null);
      themes.add(theme);
    }
    for (String name : new String[] {"Association", "Université", "établissement", "ONG"}) {
      OrganisationType type = session.create(CORE.getOrganisationType());
      type.setName(name);
      type.setNameAr(name.equals("Association") ? "جمعية" : name.equals("ONG") ? " " : null);
      types.add(type);
    }
    for (int i = 0; i < 6; i++) {
      RelationshipType type = session.create(CORE.getRelationshipType());
      type.setName("relation " + i);
      type.setDirected(i % 3 == 0);
      relationshipTypes.add(type);
    }
  }

  private void addPlaces() {
    for (String name : new String[] {"Région du Sud", "région du nord", "Ést"}) {
      regions.add(newPlace(name, PlaceKind.REGION, null));
    }
    List<Place> provinces = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      provinces.add(newPlace("Province " + words(1), PlaceKind.PROVINCE, pick(regions)));
    }
    for (int i = 0; i < 40; i++) {
      Place commune = newPlace("Commune " + words(2), PlaceKind.COMMUNE, pick(provinces));
      commune.setMunicipalityKind(
          some(3) ? null : some(2) ? MunicipalityKind.URBAN : MunicipalityKind.RURAL);
      commune.setPopulation2024(some(3) ? null : 1_000 * random.nextInt(12));
      commune.setLatitude(some(3) ? null : 30 + random.nextInt(8) / 8d);
    }
  }

  private Place newPlace(String name, PlaceKind kind, Place parent) {
    Place place = session.create(CORE.getPlace());
    place.setName(name);
    place.setKind(kind);
    place.setParent(parent);
    places.add(place);
    return place;
  }

  private void addOrganisation(int i) {
    Organisation o = session.create(CORE.getOrganisation());
    o.setName(words(2) + (some(2) ? "" : " " + i % 20));
    o.setNameAr(some(3) ? "جمعية " + i % 15 : null);
    o.setAcronym(some(3) ? null : words(1).toUpperCase(java.util.Locale.ROOT));
    o.setType(some(4) ? null : pick(types));
    o.setFounded(some(5) ? null : date());
    o.setDescription(some(4) ? "Une longue description : " + words(5) : null);
    for (int t = random.nextInt(4); t > 0; t--) {
      o.getTags().add(TAGS[random.nextInt(TAGS.length)]);
      Theme theme = pick(themes);
      if (!o.getThemes().contains(theme)) {
        o.getThemes().add(theme);
      }
      Place area = pick(places);
      if (!o.getAreas().contains(area)) {
        o.getAreas().add(area);
      }
    }
    organisations.add(o);
    party(o);
  }

  private void party(Party party) {
    party.setLocality(TOWNS[random.nextInt(TOWNS.length)]);
    party.setPlace(some(5) ? null : pick(places));
    party.setEmail(some(2) ? null : "contact" + random.nextInt(30) + "@exemple.ma");
    parties.add(party);
  }

  private void figures() {
    for (int i = 0; i < 60; i++) {
      Project project = session.create(CORE.getProject());
      project.setName("Projet " + i);
      project.setAmount(
          some(4)
              ? null
              : new Money(new BigDecimal(random.nextInt(9) * 500), some(3) ? "EUR" : "MAD"));
      project.setLeader(some(4) ? null : pick(organisations));
      project.setStart(some(4) ? null : date());
      projects.add(project);
      Indicator indicator = session.create(CORE.getIndicator());
      indicator.setName("Indicateur " + i);
      indicator.setProject(project);
      indicator.setBaseline(some(4) ? null : new BigDecimal(random.nextInt(9)).movePointLeft(1));
      indicators.add(indicator);
      Task task = session.create(CORE.getTask());
      task.setName("Tâche " + i);
      task.setStatus(pick(List.of(TaskStatus.values())));
      task.setDue(some(4) ? null : LocalDate.of(2024, 2, 25).plusDays(random.nextInt(8)));
      tasks.add(task);
    }
  }

  private PartialDate date() {
    int year = 2008 + random.nextInt(5);
    int month = some(3) ? 0 : 5 + random.nextInt(3);
    return new PartialDate(year, month, month == 0 || some(2) ? 0 : 14 + random.nextInt(3));
  }

  private String words(int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(WORDS[random.nextInt(WORDS.length)]);
    }
    return String.join(" ", words);
  }

  private boolean some(int oneOf) {
    return random.nextInt(oneOf) == 0;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** All records of a type. */
  List<? extends ma.jisr.model.core.Record> of(EClass type) {
    return switch (type.getName()) {
      case "Place" -> places;
      case "Party" -> parties;
      case "Project" -> projects;
      case "Relationship" -> relationships;
      case "RelationshipType" -> relationshipTypes;
      case "Indicator" -> indicators;
      case "Task" -> tasks;
      default -> organisations;
    };
  }
}
