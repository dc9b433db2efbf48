package ma.jisr.exchange.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ma.jisr.exchange.json.JsonValues;
import ma.jisr.model.base.Money;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.BudgetBand;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Condition.Compare;
import ma.jisr.store.Condition.In;
import ma.jisr.store.Condition.Operator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionJsonTest {

  private static Object json(String text) throws IOException {
    JsonValues values = new JsonValues(new StringReader(text));
    values.parser().nextToken();
    return values.read();
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    Column place = Column.idOf(Literals.PARTY__PLACE);
    Column region = Column.of(Literals.PARTY__PLACE, Literals.PLACE__PARENT, Literals.TERM__NAME);
    List<Condition> conditions =
        List.of(
            new Condition.Words("droits « humains »"),
            new In(place, List.of(17L, 18L)),
            new Condition.Or(
                List.of(
                    new Condition.Contains(region, "azilal"),
                    new Compare(Column.of(Literals.ORGANISATION__LEGAL_FORM), Operator.EQUAL, null),
                    new Condition.Not(
                        new Compare(
                            Column.of(Literals.ORGANISATION__FOUNDED),
                            Operator.LESS,
                            new PartialDate(2010, 6, 0))))),
            new Condition.And(
                List.of(
                    new Compare(
                        Column.of(Literals.PARTY__CONFIRMED_ON),
                        Operator.AT_MOST,
                        LocalDate.of(2026, 1, 31)),
                    new Compare(Column.of(Literals.ORGANISATION__PAID_STAFF), Operator.GREATER, 5),
                    new In(
                        Column.of(Literals.ORGANISATION__BUDGET_BAND),
                        List.of(BudgetBand.TO500K, BudgetBand.TO1M)))));
    assertEquals(
        conditions,
        ConditionJson.read(Literals.ORGANISATION, json(ConditionJson.write(conditions))));
  }

  @Test
  void amountsAndTruthValuesKeepTheirTypes() throws IOException {
    List<Condition> conditions =
        List.of(
            new Compare(
                Column.of(Literals.PROJECT__AMOUNT),
                Operator.AT_LEAST,
                new Money(new BigDecimal("1500.50"), "EUR")),
            new In(Column.of(Literals.PROJECT__STATUS), List.of()));
    assertEquals(
        conditions, ConditionJson.read(Literals.PROJECT, json(ConditionJson.write(conditions))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "null",
        "[{}]",
        "[{\"is\":\"EQUAL\",\"of\":[\"gone\"],\"values\":[null]}]",
        "[{\"is\":\"EQUAL\",\"of\":[\"name\"],\"values\":[{\"File\":\"x\"}]}]",
        "[{\"is\":\"like\",\"of\":[\"name\"],\"values\":[null]}]"
      })
  void whatIsDamagedIsRefused(String text) {
    assertThrows(
        IllegalArgumentException.class,
        () -> ConditionJson.read(Literals.ORGANISATION, json(text)));
  }
}
