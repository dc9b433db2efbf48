package ma.jisr.store.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import ma.jisr.model.base.Money;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.Indicator;
import ma.jisr.model.core.MunicipalityKind;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Party;
import ma.jisr.model.core.Place;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.core.Project;
import ma.jisr.model.core.Relationship;
import ma.jisr.model.core.RelationshipType;
import ma.jisr.model.core.Task;
import ma.jisr.model.core.TaskStatus;
import ma.jisr.model.core.Theme;
import ma.jisr.model.meta.Labels;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Condition.Compare;
import ma.jisr.store.Condition.Contains;
import ma.jisr.store.Condition.In;
import ma.jisr.store.Condition.Operator;
import ma.jisr.store.Condition.Words;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

/** Conditions of every kind, on values of every kind. */
abstract class ConditionsContract extends QueryContract {

  private static final EClass ORGANISATION = CORE.getOrganisation();
  private static final Column NAME = Column.of(CORE.getOrganisation_Name());
  private static final Column LOCALITY = Column.of(CORE.getParty_Locality());
  private static final Column PLACE = Column.of(CORE.getParty_Place());
  private static final Column THEMES = Column.of(CORE.getOrganisation_Themes());
  private static final Column TAGS = Column.of(CORE.getRecord_Tags());
  private static final Column FOUNDED = Column.of(CORE.getOrganisation_Founded());

  ConditionsContract(Callable<Database> engine) {
    super(engine);
  }

  @Test
  void textsCompareWhateverTheirAccentsAndCase() {
    compares(ORGANISATION, NAME, "eveil ŒUVRE", Organisation::getName, text("éveil oeuvre"));
    compares(ORGANISATION, LOCALITY, "beni mellal", Organisation::getLocality, text("Béni Mellal"));
    empties(ORGANISATION, LOCALITY, Organisation::getLocality);
    empties(
        ORGANISATION, Column.of(CORE.getOrganisation_Description()), Organisation::getDescription);
  }

  @Test
  void textsContainAndAreAmong() {
    for (String part : List.of("EVEIL", "veil e", "هجره", "azilal", "Œuvre é")) {
      holds(ORGANISATION, new Contains(NAME, part), (Organisation o) -> has(o.getName(), part));
    }
    holds(
        ORGANISATION,
        new Contains(LOCALITY, "mellal"),
        (Organisation o) -> has(o.getLocality(), "mellal"));
    holds(
        ORGANISATION,
        new In(LOCALITY, List.of("KHENIFRA", "خريبكه", "nulle part")),
        (Organisation o) -> has(o.getLocality(), "khenifra") || has(o.getLocality(), "خريبكة"));
  }

  /** The day and the month that are not asked for do not count: 2010 is all of 2010. */
  @Test
  void datesCompareToThePrecisionAskedFor() {
    for (String asked : List.of("2010", "2010-06", "2010-06-15")) {
      compares(
          ORGANISATION,
          FOUNDED,
          PartialDate.valueOf(asked),
          Organisation::getFounded,
          (PartialDate own) -> {
            String text = own.toString();
            return text.startsWith(asked) ? 0 : text.compareTo(asked);
          });
    }
    holds(
        ORGANISATION,
        new In(FOUNDED, List.of(PartialDate.valueOf("2009"), PartialDate.valueOf("2011-06"))),
        (Organisation o) ->
            o.getFounded() != null && o.getFounded().toString().matches("2009.*|2011-06.*"));
    empties(ORGANISATION, FOUNDED, Organisation::getFounded);
  }

  @Test
  void daysCompare() {
    LocalDate day = LocalDate.of(2024, 2, 29);
    Column due = Column.of(CORE.getTask_Due());
    compares(CORE.getTask(), due, day, Task::getDue, (LocalDate own) -> own.compareTo(day));
    empties(CORE.getTask(), due, Task::getDue);
  }

  @Test
  void numbersCompare() {
    Column population = Column.of(CORE.getPlace_Population2024());
    compares(
        CORE.getPlace(), population, 5_000, Place::getPopulation2024, (Integer n) -> n - 5_000);
    empties(CORE.getPlace(), population, Place::getPopulation2024);
    holds(
        CORE.getPlace(),
        new In(population, List.of(0, 3_000, 7_000)),
        (Place p) ->
            p.getPopulation2024() != null
                && List.of(0, 3_000, 7_000).contains(p.getPopulation2024()));
    compares(
        CORE.getPlace(),
        Column.of(CORE.getPlace_Latitude()),
        30.5,
        Place::getLatitude,
        (Double d) -> Double.compare(d, 30.5));
    BigDecimal half = new BigDecimal("0.50");
    compares(
        CORE.getIndicator(),
        Column.of(CORE.getIndicator_Baseline()),
        half,
        Indicator::getBaseline,
        (BigDecimal own) -> own.compareTo(half));
  }

  @Test
  void moneyComparesByCurrencyThenAmount() {
    Column amount = Column.of(CORE.getProject_Amount());
    Money wanted = new Money(new BigDecimal("1500"), "MAD");
    compares(
        CORE.getProject(),
        amount,
        wanted,
        Project::getAmount,
        (Money own) ->
            own.currency().equals("MAD")
                ? own.amount().compareTo(wanted.amount())
                : own.currency().compareTo("MAD"));
    BigDecimal number = new BigDecimal("1500");
    compares(
        CORE.getProject(),
        amount,
        number,
        Project::getAmount,
        (Money own) -> own.amount().compareTo(number));
    empties(CORE.getProject(), amount, Project::getAmount);
  }

  @Test
  void enumerationsCompare() {
    EClass place = CORE.getPlace();
    Column kind = Column.of(CORE.getPlace_Kind());
    Column municipality = Column.of(CORE.getPlace_MunicipalityKind());
    for (Operator operator : List.of(Operator.EQUAL, Operator.NOT_EQUAL)) {
      boolean equal = operator == Operator.EQUAL;
      holds(
          place,
          new Compare(kind, operator, PlaceKind.REGION),
          (Place p) -> equal == (p.getKind() == PlaceKind.REGION));
      holds(
          place,
          new Compare(municipality, operator, MunicipalityKind.RURAL),
          (Place p) -> equal == (p.getMunicipalityKind() == MunicipalityKind.RURAL));
    }
    holds(
        CORE.getTask(),
        new In(Column.of(CORE.getTask_Status()), List.of(TaskStatus.DONE, TaskStatus.CANCELLED)),
        (Task t) -> t.getStatus() == TaskStatus.DONE || t.getStatus() == TaskStatus.CANCELLED);
    // In words: "Province ou préfecture".
    holds(place, new Contains(kind, "PREFECTURE"), (Place p) -> p.getKind() == PlaceKind.PROVINCE);
    compares(
        CORE.getTask(),
        Column.of(CORE.getTask_Status()),
        TaskStatus.STARTED, // "Commencée"
        Task::getStatus,
        (TaskStatus own) -> STATUS_WORDS.indexOf(own) - STATUS_WORDS.indexOf(TaskStatus.STARTED));
  }

  /** By their French words, folded: "a faire", "abandonnee", "commencee", "faite". */
  private static final List<TaskStatus> STATUS_WORDS =
      List.of(TaskStatus.OPEN, TaskStatus.CANCELLED, TaskStatus.STARTED, TaskStatus.DONE);

  @Test
  void truthsCompare() {
    Column directed = Column.of(CORE.getRelationshipType_Directed());
    holds(
        CORE.getRelationshipType(),
        new Compare(directed, Operator.EQUAL, true),
        RelationshipType::isDirected);
    holds(
        CORE.getRelationshipType(),
        new Compare(directed, Operator.NOT_EQUAL, true),
        (RelationshipType t) -> !t.isDirected());
  }

  @Test
  void referencesCompareByIdentifierAndByLabel() {
    Place wanted = data.organisations.get(0).getPlace();
    Column raw = Column.idOf(CORE.getParty_Place());
    compares(
        ORGANISATION,
        raw,
        wanted.getId(),
        (Organisation o) -> o.getPlace() == null ? null : o.getPlace().getId(),
        (Long own) -> own.compareTo(wanted.getId()));
    compares(
        ORGANISATION,
        PLACE,
        wanted.getName().toLowerCase(java.util.Locale.ROOT),
        ConditionsContract::placeName,
        text(wanted.getName()));
    empties(ORGANISATION, PLACE, Organisation::getPlace);
    empties(ORGANISATION, raw, Organisation::getPlace);
    holds(
        ORGANISATION,
        new In(raw, data.regions.stream().map(Place::getId).toList()),
        (Organisation o) -> data.regions.contains(o.getPlace()));
    holds(
        ORGANISATION,
        new Contains(PLACE, "ZENATA"),
        (Organisation o) -> has(placeName(o), "zenata"));
    holds(
        ORGANISATION,
        new In(PLACE, List.of("est", "Région du Nord")),
        (Organisation o) ->
            o.getPlace() == data.regions.get(1) || o.getPlace() == data.regions.get(2));
  }

  private static String placeName(Party party) {
    return party.getPlace() == null ? null : party.getPlace().getName();
  }

  @Test
  void manyValuesAreOneOfThem() {
    holds(ORGANISATION, new Contains(TAGS, "DIASP"), tagged("diasp"));
    holds(ORGANISATION, new Compare(TAGS, Operator.EQUAL, "ETUDE"), tagged("étude"));
    holds(ORGANISATION, new Compare(TAGS, Operator.NOT_EQUAL, "etude"), tagged("étude").negate());
    holds(
        ORGANISATION,
        new In(TAGS, List.of("etude", "Retour")),
        tagged("etude").or(tagged("retour")));
    empties(ORGANISATION, TAGS, Organisation::getTags);
    holds(ORGANISATION, new Contains(THEMES, "edUC"), about("éducation"));
    holds(ORGANISATION, new Compare(THEMES, Operator.EQUAL, "energie"), about("énergie"));
    holds(ORGANISATION, new Compare(THEMES, Operator.NOT_EQUAL, "eau"), about("eau").negate());
    holds(ORGANISATION, new In(THEMES, List.of("SANTÉ", "eau")), about("santé").or(about("eau")));
    empties(ORGANISATION, THEMES, Organisation::getThemes);
    Column raw = Column.idOf(CORE.getOrganisation_Themes());
    Theme health = data.themes.get(0);
    holds(ORGANISATION, new Compare(raw, Operator.EQUAL, health.getId()), about("santé"));
    holds(
        ORGANISATION,
        new In(raw, List.of(health.getId(), data.themes.get(3).getId())),
        about("santé").or(about("emploi")));
  }

  private static Predicate<Organisation> tagged(String part) {
    return o -> o.getTags().stream().anyMatch(t -> has(t, part));
  }

  private static Predicate<Organisation> about(String theme) {
    return o -> o.getThemes().stream().anyMatch(t -> has(t.getName(), theme));
  }

  @Test
  void wordsAreFoundInWhatSearchLooksThrough() {
    holds(
        ORGANISATION,
        new Words("santé EVEIL"),
        about("santé")
            .and(
                o ->
                    has(o.getName(), "éveil")
                        || has(o.getAcronym(), "éveil")
                        || has(o.getDescription(), "éveil")
                        || has(placeName(o), "éveil")));
    // The article is no part of the word.
    holds(
        ORGANISATION,
        new Condition.And(List.of(new Words("الماء"), new Contains(NAME, "echo"))),
        about("eau").and(o -> has(o.getName(), "écho")));
  }

  @Test
  void pathsLeadThroughReferences() {
    Column parent = Column.of(CORE.getParty_Place(), CORE.getPlace_Parent());
    holds(
        ORGANISATION,
        new Contains(parent, "region"),
        (Organisation o) -> o.getPlace() != null && has(parentName(o.getPlace()), "région"));
    empties(
        ORGANISATION,
        parent,
        (Organisation o) -> o.getPlace() == null ? null : o.getPlace().getParent());
    compares(
        ORGANISATION,
        Column.of(CORE.getParty_Place(), CORE.getPlace_Population2024()),
        4_000,
        (Organisation o) -> o.getPlace() == null ? null : o.getPlace().getPopulation2024(),
        (Integer n) -> n - 4_000);
    holds(
        ORGANISATION,
        new Compare(
            Column.of(CORE.getParty_Place(), CORE.getPlace_Kind()),
            Operator.EQUAL,
            PlaceKind.PROVINCE),
        (Organisation o) -> o.getPlace() != null && o.getPlace().getKind() == PlaceKind.PROVINCE);
    Place region = data.regions.get(0);
    holds(
        ORGANISATION,
        new Compare(
            Column.idOf(CORE.getParty_Place(), CORE.getPlace_Parent(), CORE.getPlace_Parent()),
            Operator.EQUAL,
            region.getId()),
        (Organisation o) ->
            o.getPlace() != null
                && o.getPlace().getParent() != null
                && o.getPlace().getParent().getParent() == region);
  }

  private static String parentName(Place place) {
    return place.getParent() == null ? null : place.getParent().getName();
  }

  @Test
  void pathsLeadThroughAReferenceToSeveralTypes() {
    EClass type = CORE.getRelationship();
    Column place = Column.of(CORE.getRelationship_Source(), CORE.getParty_Place());
    holds(
        type,
        new Contains(place, "province"),
        (Relationship r) -> has(placeName(r.getSource()), "province"));
    empties(type, place, (Relationship r) -> r.getSource().getPlace());
    holds(
        type,
        new Contains(Column.of(CORE.getRelationship_Target()), "eveil"),
        (Relationship r) -> has(Labels.of(r.getTarget()), "éveil"));
    Party party = data.relationships.get(0).getSource();
    holds(
        type,
        new Compare(Column.idOf(CORE.getRelationship_Source()), Operator.EQUAL, party.getId()),
        (Relationship r) -> r.getSource() == party);
    holds(
        CORE.getParty(),
        new Compare(LOCALITY, Operator.EQUAL, "béni mellal"),
        (Party p) -> has(p.getLocality(), "béni mellal"));
    empties(CORE.getParty(), PLACE, Party::getPlace);
  }

  private record Pair(Condition condition, Predicate<Organisation> expected) {}

  @Test
  void conditionsNest() {
    List<Pair> known = new ArrayList<>();
    known.add(new Pair(new Contains(NAME, "eveil"), o -> has(o.getName(), "éveil")));
    known.add(new Pair(new Compare(PLACE, Operator.EQUAL, null), o -> o.getPlace() == null));
    known.add(new Pair(new Compare(TAGS, Operator.EQUAL, null), o -> o.getTags().isEmpty()));
    known.add(
        new Pair(new Compare(FOUNDED, Operator.NOT_EQUAL, null), o -> o.getFounded() != null));
    known.add(new Pair(new Contains(THEMES, "ea"), about("ea")));
    known.add(new Pair(new Contains(LOCALITY, "azilal"), o -> has(o.getLocality(), "azilal")));
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      Pair pair = nested(known, random, 3);
      answers(
          ORGANISATION,
          pair.condition(),
          ids(data.organisations.stream().filter(pair.expected()).toList()));
    }
    answers(ORGANISATION, new Condition.And(List.of()), ids(data.organisations));
    answers(ORGANISATION, new Condition.Or(List.of()), List.of());
  }

  private static Pair nested(List<Pair> known, Random random, int depth) {
    if (depth == 0 || random.nextInt(5) == 0) {
      return known.get(random.nextInt(known.size()));
    }
    Pair a = nested(known, random, depth - 1);
    Pair b = nested(known, random, depth - 1);
    return switch (random.nextInt(3)) {
      case 0 ->
          new Pair(
              new Condition.And(List.of(a.condition(), b.condition())),
              a.expected().and(b.expected()));
      case 1 ->
          new Pair(
              new Condition.Or(List.of(a.condition(), b.condition())),
              a.expected().or(b.expected()));
      default -> new Pair(new Condition.Not(a.condition()), a.expected().negate());
    };
  }
}
