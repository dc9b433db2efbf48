package ma.jisr.store.contract;

import static ma.jisr.store.contract.Contract.CORE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import ma.jisr.model.base.Money;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.core.TaskStatus;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Condition.Operator;
import ma.jisr.store.Query;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EClass;

/** Questions of every kind that memory can answer, the same ones at each run. */
final class RandomQuestions {

  private static final String[] TEXTS = {
    "écho", "a", "", " ", "œuv", "هجر", "Béni", "region", "12", "ONG", "sante", "e", "sud", "جمعية"
  };

  private final Random random;
  private final EClass type;
  private final List<Column> columns;

  RandomQuestions(long seed) {
    random = new Random(seed);
    type =
        pick(
            List.of(
                CORE.getOrganisation(),
                CORE.getParty(),
                CORE.getPlace(),
                CORE.getProject(),
                CORE.getRelationship(),
                CORE.getTask(),
                CORE.getIndicator()));
    columns =
        switch (type.getName()) {
          case "Organisation" ->
              List.of(
                  Column.of(CORE.getOrganisation_Name()),
                  Column.of(CORE.getOrganisation_Acronym()),
                  Column.of(CORE.getOrganisation_Type()),
                  Column.of(CORE.getOrganisation_Founded()),
                  Column.of(CORE.getParty_Locality()),
                  Column.of(CORE.getParty_Place(), CORE.getPlace_Parent()),
                  Column.of(CORE.getParty_Place(), CORE.getPlace_Kind()),
                  Column.of(CORE.getRecord_ModifiedAt()));
          case "Party" ->
              List.of(
                  Column.of(CORE.getParty_Locality()),
                  Column.of(CORE.getParty_Place()),
                  Column.of(CORE.getOrganisation_Acronym()),
                  Column.of(CORE.getPerson_FamilyName()),
                  Column.of(CORE.getParty_Place(), CORE.getPlace_Population2024()));
          case "Place" ->
              List.of(
                  Column.of(CORE.getTerm_Name()),
                  Column.of(CORE.getPlace_Kind()),
                  Column.of(CORE.getPlace_Parent()),
                  Column.of(CORE.getPlace_Latitude()),
                  Column.of(CORE.getPlace_Population2024()),
                  Column.of(CORE.getPlace_MunicipalityKind()));
          case "Project" ->
              List.of(
                  Column.of(CORE.getProject_Amount()),
                  Column.of(CORE.getProject_Start()),
                  Column.of(CORE.getProject_Leader()),
                  Column.of(CORE.getProject_Leader(), CORE.getOrganisation_Type()));
          case "Relationship" ->
              List.of(
                  Column.of(CORE.getRelationship_Source()),
                  Column.of(CORE.getRelationship_Target()),
                  Column.of(CORE.getRelationship_Type(), CORE.getRelationshipType_Directed()),
                  Column.of(CORE.getRelationship_Weight()));
          case "Task" ->
              List.of(
                  Column.of(CORE.getTask_Status()),
                  Column.of(CORE.getTask_Due()),
                  Column.of(CORE.getTask_Name()));
          default ->
              List.of(
                  Column.of(CORE.getIndicator_Baseline()), Column.of(CORE.getIndicator_Project()));
        };
  }

  EClass type() {
    return type;
  }

  Query ask(Session session) {
    return session.query(type);
  }

  /** One of the columns. */
  Column column() {
    return pick(columns);
  }

  boolean some(int oneOf) {
    return random.nextInt(oneOf) == 0;
  }

  /** A condition on the columns, some levels deep. */
  Condition condition(int depth) {
    return switch (random.nextInt(depth == 0 ? 4 : 8)) {
      case 0 -> new Condition.Words(text() + (some(3) ? ' ' + text() : ""));
      case 1 -> new Condition.Contains(column(), text());
      case 2 -> in();
      case 4 -> new Condition.And(conditions(depth));
      case 5 -> new Condition.Or(conditions(depth));
      case 6 -> new Condition.Not(condition(depth - 1));
      default -> compare();
    };
  }

  private List<Condition> conditions(int depth) {
    List<Condition> conditions = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      conditions.add(condition(depth - 1));
    }
    return conditions;
  }

  private Condition compare() {
    Column column = column();
    Object value = some(6) ? null : value(column);
    Operator operator = pick(List.of(Operator.values()));
    if (value == null && some(2)) {
      operator = some(2) ? Operator.EQUAL : Operator.NOT_EQUAL;
    }
    return new Condition.Compare(column, operator, value);
  }

  private Condition in() {
    Column column = column();
    List<Object> values = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      values.add(value(column));
    }
    return new Condition.In(column, values);
  }

  private Object value(Column column) {
    Class<?> kind = column.feature().getEType().getInstanceClass();
    if (kind == PartialDate.class) {
      return PartialDate.valueOf(pick(List.of("2010", "2010-06", "2009-05-15", "2011")));
    } else if (kind == Money.class) {
      return new Money(new BigDecimal(random.nextInt(9) * 500), some(2) ? "MAD" : "EUR");
    } else if (kind == LocalDate.class) {
      return LocalDate.of(2024, 2, 25).plusDays(random.nextInt(8));
    } else if (kind == TaskStatus.class) {
      return pick(List.of(TaskStatus.values()));
    } else if (kind == PlaceKind.class) {
      return pick(List.of(PlaceKind.values()));
    } else if (kind == Integer.class) {
      return 1_000 * random.nextInt(12);
    } else if (kind == Double.class) {
      return random.nextInt(300) / 8d;
    } else if (kind == BigDecimal.class) {
      return new BigDecimal(random.nextInt(9)).movePointLeft(1);
    } else if (kind == java.time.Instant.class) {
      return java.time.Instant.now();
    } else if (kind == boolean.class) {
      return some(2);
    } else if (kind != null && kind.isEnum()) {
      return kind.getEnumConstants()[random.nextInt(kind.getEnumConstants().length)];
    }
    return text();
  }

  private String text() {
    return TEXTS[random.nextInt(TEXTS.length)];
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
