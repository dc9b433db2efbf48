package ma.jisr.store.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.OrganisationType;
import ma.jisr.model.core.Party;
import ma.jisr.model.core.Record;
import ma.jisr.model.text.Folding;
import ma.jisr.store.Column;
import ma.jisr.store.Condition.Compare;
import ma.jisr.store.Condition.Contains;
import ma.jisr.store.Condition.In;
import ma.jisr.store.Condition.Operator;
import ma.jisr.store.Query;
import ma.jisr.store.Row;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

/** Questions for an abstract type by features that only some of its heirs have. */
abstract class HeirsContract extends QueryContract {

  private static final EClass PARTY = CORE.getParty();
  private static final Column NAME = Column.of(CORE.getOrganisation_Name());
  private static final Column FOUNDED = Column.of(CORE.getOrganisation_Founded());
  private static final Column TYPE = Column.of(CORE.getOrganisation_Type());
  private static final Column TYPE_NAME =
      Column.of(CORE.getOrganisation_Type(), CORE.getTerm_Name());
  private static final Column THEMES = Column.of(CORE.getOrganisation_Themes());

  HeirsContract(Callable<Database> engine) {
    super(engine);
  }

  /** What an organisation has; nothing of anybody else. */
  private static <V> Function<Party, V> of(Function<Organisation, V> value) {
    return party -> party instanceof Organisation o ? value.apply(o) : null;
  }

  private static String founded(Organisation organisation) {
    PartialDate founded = organisation.getFounded();
    return founded == null ? null : founded.toString();
  }

  private static String type(Organisation organisation) {
    OrganisationType type = organisation.getType();
    return type == null ? null : Folding.fold(type.getName());
  }

  private void sorted(Column column, Function<Party, String> key) {
    for (boolean ascending : new boolean[] {true, false}) {
      Comparator<String> order = ascending ? Comparator.naturalOrder() : Comparator.reverseOrder();
      List<Party> expected = new ArrayList<>(parties());
      expected.sort(
          Comparator.comparing(key, Comparator.nullsLast(order)).thenComparing(Record::getId));
      look(
          s -> {
            Query query = s.query(PARTY).orderBy(column, ascending);
            assertEquals(ids(expected), ids(query));
            assertEquals(ids(expected), ids(query.<Party>records()));
            List<Long> visited = new ArrayList<>();
            query.forEach((Party party) -> visited.add(party.getId()));
            assertEquals(ids(expected), visited);
          });
    }
  }

  @SuppressWarnings("unchecked")
  private List<Party> parties() {
    return (List<Party>) data.of(PARTY);
  }

  @Test
  void whoLacksTheFeatureIsAtTheEnd() {
    sorted(NAME, of(o -> Folding.fold(o.getName())));
    sorted(FOUNDED, of(HeirsContract::founded));
    sorted(TYPE, of(HeirsContract::type));
    sorted(TYPE_NAME, of(HeirsContract::type));
  }

  @Test
  void whoLacksTheFeatureHasAnEmptyValue() {
    look(
        s -> {
          for (Row row : s.query(PARTY).rows(List.of(NAME, FOUNDED, TYPE_NAME, THEMES), 0, 1_000)) {
            if (row.type() != CORE.getOrganisation()) {
              for (Object value : row.values()) {
                assertNull(value);
              }
            }
          }
        });
  }

  @Test
  void whoLacksTheFeatureMeetsConditionsAsWhoLeftItEmpty() {
    for (Column column : List.of(FOUNDED, TYPE, TYPE_NAME)) {
      Function<Party, String> value =
          of(column == FOUNDED ? HeirsContract::founded : HeirsContract::type);
      holds(
          PARTY,
          new Compare(column, Operator.EQUAL, null),
          (Party party) -> value.apply(party) == null);
      holds(
          PARTY,
          new Compare(column, Operator.NOT_EQUAL, null),
          (Party party) -> value.apply(party) != null);
    }
    String some =
        parties().stream().map(of(HeirsContract::founded)).filter(f -> f != null).findAny().get();
    String year = some.substring(0, 4);
    PartialDate asked = PartialDate.valueOf(year);
    Function<Party, String> founded = of(o -> o.getFounded() == null ? "" : founded(o));
    holds(
        PARTY,
        new Compare(FOUNDED, Operator.EQUAL, asked),
        (Party party) -> party instanceof Organisation && founded.apply(party).startsWith(year));
    holds(
        PARTY,
        new Compare(FOUNDED, Operator.NOT_EQUAL, asked),
        (Party party) ->
            !(party instanceof Organisation) || !founded.apply(party).startsWith(year));
    holds(
        PARTY,
        new In(FOUNDED, List.of(asked)),
        (Party party) -> party instanceof Organisation && founded.apply(party).startsWith(year));
    String name =
        parties().stream().map(of(Organisation::getName)).filter(n -> n != null).findAny().get();
    holds(
        PARTY,
        new Contains(NAME, name),
        (Party party) ->
            party instanceof Organisation o
                && Folding.fold(o.getName()).contains(Folding.fold(name)));
    holds(
        PARTY,
        new Compare(THEMES, Operator.EQUAL, null),
        (Party party) -> !(party instanceof Organisation o) || o.getThemes().isEmpty());
  }
}
