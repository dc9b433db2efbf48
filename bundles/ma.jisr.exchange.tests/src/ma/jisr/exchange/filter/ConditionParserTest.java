package ma.jisr.exchange.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Condition.And;
import ma.jisr.store.Condition.Compare;
import ma.jisr.store.Condition.Contains;
import ma.jisr.store.Condition.Not;
import ma.jisr.store.Condition.Operator;
import ma.jisr.store.Condition.Or;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionParserTest {

  private static final Column NAME = Column.of(Literals.ORGANISATION__NAME);
  private static final Column FOUNDED = Column.of(Literals.ORGANISATION__FOUNDED);

  @BeforeEach
  void french() {
    Locale.setDefault(Locale.FRENCH);
  }

  private static Condition parse(String text) {
    return ConditionParser.parse(Literals.ORGANISATION, text);
  }

  @Test
  void readsAWholeExpression() {
    And and =
        (And)
            parse(
                "type = \"association\" and place.parent.name ~ \"azilal\""
                    + " and not (founded >= 2010)");
    assertEquals(3, and.conditions().size());
    Column parent = Column.of(Literals.PARTY__PLACE, Literals.PLACE__PARENT, Literals.TERM__NAME);
    assertEquals(new Contains(parent, "azilal"), and.conditions().get(1));
    assertEquals(
        new Not(new Compare(FOUNDED, Operator.AT_LEAST, new PartialDate(2010, 0, 0))),
        and.conditions().get(2));
  }

  @Test
  void comparesReferencesByLabelOrCode() {
    Column type = Column.of(Literals.ORGANISATION__TYPE);
    Column code = Column.of(Literals.ORGANISATION__TYPE, Literals.RECORD__CODE);
    Condition expected =
        new Or(
            List.of(
                new Compare(type, Operator.EQUAL, "association"),
                new Compare(code, Operator.EQUAL, "association")));
    assertEquals(expected, parse("type = association"));
    assertEquals(new Not(expected), parse("type != association"));
  }

  @Test
  void knowsFeaturesAndWordsInThreeLanguages() {
    Condition expected =
        new And(
            List.of(
                new Contains(NAME, "migration"),
                new Compare(Column.of(Literals.ORGANISATION__LEGAL_FORM), Operator.EQUAL, null)));
    assertEquals(expected, parse("nom ~ migration et forme_juridique est vide"));
    assertEquals(expected, parse("Name ~ 'migration' AND [Forme juridique] is empty"));
    assertEquals(expected, parse("الاسم ~ «migration» و `Legal form` is empty"));
  }

  @Test
  void aYearStandsForItsDays() {
    Condition from = new Compare(FOUNDED, Operator.AT_LEAST, new PartialDate(2010, 0, 0));
    Condition before = new Compare(FOUNDED, Operator.LESS, new PartialDate(2011, 0, 0));
    assertEquals(new And(List.of(from, before)), parse("founded = 2010"));
    assertEquals(before, parse("founded <= 2010"));
    assertEquals(
        new Compare(FOUNDED, Operator.AT_LEAST, new PartialDate(2011, 1, 0)),
        parse("founded > décembre_2010".replace('_', ' ').replace("décembre 2010", "2010-12")));
  }

  @Test
  void bindsAndStrongerThanOr() {
    Or or = (Or) parse("nom = a or nom = b and nom = c");
    assertEquals(new Compare(NAME, Operator.EQUAL, "a"), or.conditions().get(0));
    assertEquals(2, ((And) or.conditions().get(1)).conditions().size());
    Or in = (Or) parse("nom in (a, \"b\", c)");
    assertEquals(3, in.conditions().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "nom ~ \"a#7",
        "nom#4",
        "nom ==#7",
        "= a#1",
        "zzz = a#1",
        "founded = hier#11",
        "nom = a b#9",
        "(nom = a#9",
        "themes.name.x = a#1",
        "founded ~ 2#11",
        "nom is full#8"
      })
  void saysWhereItIsWrong(String text, int position) {
    ExchangeException e = assertThrows(ExchangeException.class, () -> parse(text));
    assertEquals(Reason.CONDITION, e.reason());
    assertTrue(e.getMessage().startsWith("Position " + position), e.getMessage());
  }

  @Test
  void survivesDeepNesting() {
    ExchangeException e =
        assertThrows(ExchangeException.class, () -> parse("(".repeat(100_000) + "nom = a"));
    assertEquals(Reason.CONDITION, e.reason());
  }
}
