package ma.jisr.exchange.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import ma.jisr.model.base.Money;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.MunicipalityKind;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.core.ProjectStatus;
import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertersTest {

  @BeforeEach
  void french() {
    Locale.setDefault(Locale.FRENCH);
  }

  private static Object convert(EAttribute attribute, String text) throws BadValue {
    return Converters.of(attribute).convert(text);
  }

  private static String refusal(EAttribute attribute, String text) {
    return assertThrows(BadValue.class, () -> convert(attribute, text)).getMessage();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 234,56|1234.56",
        "1.234,56|1234.56",
        "1,234.56|1234.56",
        "1\u00A0234\u202F567,5|1234567.5",
        "12,5|12.5",
        "12.5|12.5",
        "1.234.567|1234567",
        "١٬٢٣٤٫٥|1234.5",
        "٤٥|45",
        "-3,5|-3.5",
        "−3|-3",
        "9E+06|9000000",
        "0,005|0.005"
      })
  void decimals(String text, BigDecimal expected) throws BadValue {
    BigDecimal value = (BigDecimal) convert(Literals.INDICATOR__TARGET, text);
    assertEquals(0, expected.compareTo(value), value::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "1,2,3", "1.2.3,4", "12 34", "1..2", "--1", "1e999999999", ","})
  void noNumbers(String text) {
    refusal(Literals.INDICATOR__TARGET, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"2 jours|2", "1 jour|1", "3 days|3", "٤ أيام|4", "15|15", "2,000|2000"})
  void wholeNumbersWithTheirUnit(String text, int expected) throws BadValue {
    assertEquals(expected, convert(Literals.EVENT__DURATION, text));
  }

  @Test
  void refusesOtherUnitsAndFractions() {
    assertTrue(refusal(Literals.EVENT__DURATION, "2 semaines").contains("jours"));
    refusal(Literals.EVENT__DURATION, "1,5");
    refusal(Literals.EVENT__DURATION, "99999999999");
  }

  @ParameterizedTest
  @ValueSource(strings = {"oui", "Yes", "VRAI", "true", "1", "نعم"})
  void yes(String text) throws BadValue {
    assertEquals(true, convert(Literals.RELATIONSHIP_TYPE__DIRECTED, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"non", "No", "FAUX", "false", "0", "لا"})
  void no(String text) throws BadValue {
    assertEquals(false, convert(Literals.RELATIONSHIP_TYPE__DIRECTED, text));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01-04,2021-01-04",
    "04/01/2021,2021-01-04",
    "4/1/21,2021-01-04",
    "4/1/98,1998-01-04",
    "04-01-2021,2021-01-04",
    "04.01.2021,2021-01-04",
    "2021-01-04 00:00:00,2021-01-04",
    "20210104,2021-01-04",
    "1er janvier 2021,2021-01-01",
    "4 février 2021,2021-02-04",
    "janvier 2021,2021-01",
    "يناير 2021,2021-01",
    "15 غشت 2021,2021-08-15",
    "January 2021,2021-01",
    "'January 4, 2021',2021-01-04",
    "06/2022,2022-06",
    "2022-06,2022-06",
    "2022,2022",
    "٢٠٢٢,2022"
  })
  void dates(String text, String expected) throws BadValue {
    assertEquals(PartialDate.valueOf(expected), convert(Literals.ORGANISATION__FOUNDED, text));
  }

  @Test
  void refusesDaysThatDoNotExist() {
    assertEquals(
        "« 31/02/2024 » n’existe pas : février 2024 compte 29 jours.",
        refusal(Literals.ORGANISATION__FOUNDED, "31/02/2024"));
    assertTrue(refusal(Literals.ORGANISATION__FOUNDED, "12/31/2024").contains("mois 31"));
    refusal(Literals.ORGANISATION__FOUNDED, "0000-01-01");
    refusal(Literals.ORGANISATION__FOUNDED, "hier");
  }

  @Test
  void wholeDates() throws BadValue {
    assertEquals(LocalDate.of(2021, 1, 4), convert(Literals.TASK__DUE, "4/1/2021"));
    refusal(Literals.TASK__DUE, "2021");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9000000 EUR|9000000.00 EUR",
        "9 000 000 €|9000000.00 EUR",
        "MAD 1.200,50|1200.50 MAD",
        "1 000 DH|1000.00 MAD",
        "1000 درهم|1000.00 MAD",
        "$ 12|12.00 USD",
        "12,5 chf|12.50 CHF",
        "9000000.00 EUR|9000000.00 EUR"
      })
  void money(String text, String expected) throws BadValue {
    assertEquals(Money.valueOf(expected), convert(Literals.PROJECT__AMOUNT, text));
  }

  @Test
  void refusesMoneyWithoutACurrency() {
    assertTrue(refusal(Literals.PROJECT__AMOUNT, "9 000 000").contains("monnaie"));
    assertTrue(refusal(Literals.PROJECT__AMOUNT, "12 zorkmids").contains("zorkmids"));
  }

  @Test
  void enumerations() throws BadValue {
    assertEquals(ProjectStatus.RUNNING, convert(Literals.PROJECT__STATUS, "running"));
    assertEquals(ProjectStatus.RUNNING, convert(Literals.PROJECT__STATUS, "En cours"));
    assertEquals(ProjectStatus.COMPLETED, convert(Literals.PROJECT__STATUS, "منجز"));
    assertEquals(PlaceKind.COMMUNE, convert(Literals.PLACE__KIND, "commune_rurale"));
    assertEquals(
        MunicipalityKind.RURAL, convert(Literals.PLACE__MUNICIPALITY_KIND, "commune_rurale"));
    assertTrue(refusal(Literals.PROJECT__STATUS, "bof").contains("Suspendu"));
  }

  @Test
  void cellsAreCleaned() {
    assertEquals("a b", Cells.clean(" \u00A0a b\t"));
    assertEquals(null, Cells.clean("  \u202F "));
    assertEquals("é", Cells.clean("e\u0301"));
    assertEquals("=x", Cells.clean("'=x"));
    assertEquals(List.of("a", "b;c", "d\"e"), Cells.split("a; \"b;c\"|d\"e;;"));
    List<String> hard = List.of("a;b", "\"c\"", "d|e", "plain");
    assertEquals(hard, Cells.split(Cells.join(hard)));
  }
}
