package ma.jisr.store.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import ma.jisr.model.base.Money;
import ma.jisr.model.core.Indicator;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Project;
import ma.jisr.model.core.Record;
import ma.jisr.model.core.Task;
import ma.jisr.model.core.TaskStatus;
import ma.jisr.model.core.Theme;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Folding;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Group;
import ma.jisr.store.Query;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

/** Records put together by a value: what a plain loop over the written objects finds. */
abstract class GroupsContract extends QueryContract {

  GroupsContract(Callable<Database> engine) {
    super(engine);
  }

  /** Asks the database, then memory: both must say the same. */
  private List<Group> groups(EClass type, Condition condition, Column by, Column... totals) {
    List<Group> fromDatabase;
    try (Session session = databaseOnly()) {
      fromDatabase = query(session, type, condition).groups(by, List.of(totals));
    }
    try (Session session = workspace.session()) {
      List<Column> columns = new ArrayList<>(List.of(totals));
      columns.add(new Column(by.path(), true));
      Query query = query(session, type, condition);
      assertTrue(query.prepare(columns).join());
      assertEquals(fromDatabase, query.groups(by, List.of(totals)), "from memory");
    }
    return fromDatabase;
  }

  private static Query query(Session session, EClass type, Condition condition) {
    Query query = session.query(type);
    return condition == null ? query : query.where(condition);
  }

  /** How many records have each key, in the groups and in a loop. */
  private <T extends Record> void counts(
      List<Group> groups, List<T> records, Function<T, Object> key, Function<Group, Object> own) {
    Map<Object, Long> expected = new HashMap<>();
    records.forEach(r -> expected.merge(key.apply(r) == null ? "" : key.apply(r), 1L, Long::sum));
    Map<Object, Long> found = new HashMap<>();
    for (Group group : groups) {
      Object value = group.value() == null ? "" : own.apply(group);
      assertEquals(null, found.put(value, group.count()), "two groups of " + value);
    }
    assertEquals(expected, found);
  }

  private static void inOrder(List<Group> groups) {
    List<String> labels = groups.stream().map(Group::label).toList();
    List<String> sorted = new ArrayList<>(labels);
    sorted.sort(
        Comparator.comparing((String l) -> l.isEmpty())
            .thenComparing(l -> Folding.fold(l))
            .thenComparing(l -> l));
    assertEquals(sorted, labels);
  }

  @Test
  void enumerationsAreNamedInWords() {
    List<Group> groups = groups(CORE.getTask(), null, Column.of(CORE.getTask_Status()));
    counts(groups, data.tasks, Task::getStatus, Group::value);
    inOrder(groups);
    for (Group group : groups) {
      TaskStatus status = (TaskStatus) group.value();
      assertEquals(
          Labels.of(CORE.getTaskStatus().getEEnumLiteral(status.getName())), group.label());
    }
  }

  @Test
  void textsAreOneGroupWhateverTheirAccentsAndCase() {
    List<Group> groups = groups(CORE.getOrganisation(), null, Column.of(CORE.getParty_Locality()));
    counts(
        groups,
        data.organisations,
        o -> isEmpty(o.getLocality()) ? null : Folding.fold(o.getLocality()),
        g -> Folding.fold(g.label()));
    inOrder(groups);
    Group last = groups.get(groups.size() - 1);
    assertEquals("", last.label());
    for (Group group : groups.subList(0, groups.size() - 1)) {
      Organisation first =
          data.organisations.stream()
              .filter(o -> !isEmpty(o.getLocality()))
              .filter(o -> Folding.fold(o.getLocality()).equals(Folding.fold(group.label())))
              .findFirst()
              .orElseThrow();
      assertEquals(first.getLocality(), group.value(), "the first spelling");
    }
  }

  @Test
  void referencesAreOneGroupForEachRecord() {
    List<Group> groups = groups(CORE.getParty(), null, Column.of(CORE.getParty_Place()));
    counts(
        groups,
        data.parties,
        p -> p.getPlace() == null ? null : p.getPlace().getId(),
        Group::value);
    inOrder(groups);
  }

  @Test
  void whatIsReferredToIsReachedByItsPath() {
    Column region = Column.of(CORE.getParty_Place(), CORE.getPlace_Parent());
    Function<Organisation, Object> key =
        o ->
            o.getPlace() == null || o.getPlace().getParent() == null
                ? null
                : o.getPlace().getParent().getId();
    counts(groups(CORE.getOrganisation(), null, region), data.organisations, key, Group::value);
    Condition echo = new Condition.Contains(Column.of(CORE.getOrganisation_Name()), "echo");
    List<Organisation> some =
        data.organisations.stream().filter(o -> has(o.getName(), "echo")).toList();
    counts(groups(CORE.getOrganisation(), echo, region), some, key, Group::value);
  }

  @Test
  void sumsAreExact() {
    List<Group> groups =
        groups(
            CORE.getIndicator(),
            null,
            Column.of(CORE.getIndicator_Project(), CORE.getProject_Leader()),
            Column.of(CORE.getIndicator_Baseline()),
            Column.of(CORE.getRecord_Version()));
    for (Group group : groups) {
      List<Indicator> members =
          data.indicators.stream()
              .filter(i -> Objects.equals(leader(i.getProject()), group.value()))
              .toList();
      same(sum(members.stream().map(Indicator::getBaseline).toList()), group.sums().get(0));
      same(
          sum(members.stream().map(i -> new BigDecimal(i.getVersion())).toList()),
          group.sums().get(1));
    }
  }

  @Test
  void amountsOfSeveralCurrenciesHaveNoSum() {
    List<Group> groups =
        groups(
            CORE.getProject(),
            null,
            Column.of(CORE.getProject_Leader()),
            Column.of(CORE.getProject_Amount()));
    Set<Boolean> kinds = new HashSet<>();
    for (Group group : groups) {
      List<Money> amounts =
          data.projects.stream()
              .filter(p -> Objects.equals(leader(p), group.value()))
              .map(Project::getAmount)
              .filter(Objects::nonNull)
              .toList();
      boolean mixed = amounts.stream().map(Money::currency).distinct().count() > 1;
      kinds.add(mixed);
      same(mixed ? null : sum(amounts.stream().map(Money::amount).toList()), group.sums().get(0));
    }
    assertEquals(Set.of(true, false), kinds, "the data show nothing");
  }

  private static Long leader(Project project) {
    return project.getLeader() == null ? null : project.getLeader().getId();
  }

  private static BigDecimal sum(List<BigDecimal> values) {
    return values.stream().filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
  }

  private static void same(BigDecimal expected, BigDecimal found) {
    assertEquals(expected == null, found == null, () -> expected + " and " + found);
    assertTrue(expected == null || expected.compareTo(found) == 0, () -> expected + " " + found);
  }

  @Test
  void ofManyValuesARecordIsInTheGroupOfEach() {
    look(
        s -> {
          Query query = s.query(CORE.getOrganisation());
          Map<Object, Long> themes = new HashMap<>();
          Map<Object, Long> tags = new HashMap<>();
          for (Organisation o : data.organisations) {
            o.getThemes().stream().map(Theme::getId).forEach(t -> themes.merge(t, 1L, Long::sum));
            o.getTags().stream()
                .map(Folding::fold)
                .distinct()
                .forEach(t -> tags.merge(t, 1L, Long::sum));
            if (o.getThemes().isEmpty()) {
              themes.merge("", 1L, Long::sum);
            }
            if (o.getTags().isEmpty()) {
              tags.merge("", 1L, Long::sum);
            }
          }
          List<Group> byTheme = query.groups(Column.of(CORE.getOrganisation_Themes()), List.of());
          inOrder(byTheme);
          Map<Object, Long> found = new HashMap<>();
          byTheme.forEach(g -> found.put(g.value() == null ? "" : g.value(), g.count()));
          assertEquals(themes, found);
          found.clear();
          query
              .groups(Column.of(CORE.getRecord_Tags()), List.of())
              .forEach(g -> found.put(Folding.fold(g.label()), g.count()));
          assertEquals(tags, found);
        });
  }

  @Test
  void onlyNumbersAddUp() {
    for (Column column :
        Arrays.asList(
            Column.of(CORE.getOrganisation_Name()),
            Column.of(CORE.getOrganisation_Type()),
            Column.of(CORE.getRecord_Tags()))) {
      Supplier<List<Group>> asked =
          () -> {
            try (Session session = workspace.session()) {
              return session
                  .query(CORE.getOrganisation())
                  .groups(Column.of(CORE.getOrganisation_Type()), List.of(column));
            }
          };
      assertThrows(IllegalArgumentException.class, asked::get);
    }
  }
}
