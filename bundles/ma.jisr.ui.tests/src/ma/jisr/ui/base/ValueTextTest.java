package ma.jisr.ui.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import ma.jisr.model.base.Money;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.PlaceKind;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTextTest {

  private static final EStructuralFeature FOUNDED = CorePackage.Literals.ORGANISATION__FOUNDED;
  private static final EStructuralFeature AMOUNT = CorePackage.Literals.PROJECT__AMOUNT;
  private static final EStructuralFeature POPULATION = CorePackage.Literals.PLACE__POPULATION2024;
  private Locale before;

  @BeforeEach
  void french() {
    before = Locale.getDefault();
    Locale.setDefault(Locale.FRENCH);
  }

  @AfterEach
  void back() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @CsvSource({"2022,2022", "06/2022,2022-06", "1/6/2022,2022-06-01", "2022-06-01,2022-06-01"})
  void readsDatesOfAnyPrecision(String typed, String iso) {
    assertEquals(PartialDate.valueOf(iso), ValueText.parse(FOUNDED, typed));
  }

  @ParameterizedTest
  @CsvSource({"31/02/2024", "13/2022", "hier", "0/2022"})
  void refusesDatesThatDoNotExist(String typed) {
    String sentence =
        assertThrows(IllegalArgumentException.class, () -> ValueText.parse(FOUNDED, typed))
            .getMessage();
    assertTrue(sentence.contains("« " + typed + " »"), sentence);
    assertTrue(sentence.contains("Création"), sentence);
  }

  @Test
  void readsFiguresAsPeopleTypeThem() {
    assertEquals(60076, ValueText.parse(POPULATION, "60 076"));
    assertEquals(60076, ValueText.parse(POPULATION, "60\u202f076"));
    assertEquals(60076, ValueText.parse(POPULATION, "٦٠٠٧٦"));
    assertThrows(IllegalArgumentException.class, () -> ValueText.parse(POPULATION, "12,5"));
    assertThrows(IllegalArgumentException.class, () -> ValueText.parse(POPULATION, "99999999999"));
  }

  @Test
  void readsAmountsInDirhamsUnlessToldOtherwise() {
    assertEquals(new Money(new BigDecimal("1250.50"), "MAD"), ValueText.parse(AMOUNT, "1 250,50"));
    assertEquals(new Money(new BigDecimal("3"), "EUR"), ValueText.parse(AMOUNT, "3 €"));
    assertThrows(IllegalArgumentException.class, () -> ValueText.parse(AMOUNT, "3 XQZ"));
  }

  @Test
  void whatIsShownIsReadBack() {
    for (Object value : new Object[] {new PartialDate(2022, 6, 0), new PartialDate(2022, 6, 1)}) {
      assertEquals(value, ValueText.parse(FOUNDED, ValueText.format(FOUNDED, value)));
    }
    Money money = new Money(new BigDecimal("1234567.80"), "EUR");
    assertEquals(money, ValueText.parse(AMOUNT, ValueText.format(AMOUNT, money)));
    assertEquals(1234567, ValueText.parse(POPULATION, ValueText.format(POPULATION, 1234567)));
  }

  @Test
  void speaksTheLanguageOfTheProgram() {
    EStructuralFeature kind = CorePackage.Literals.PLACE__KIND;
    assertEquals("Commune", ValueText.format(kind, PlaceKind.COMMUNE));
    assertEquals("01/06/2022", ValueText.format(null, LocalDate.of(2022, 6, 1)));
    Locale.setDefault(Locale.forLanguageTag("ar"));
    assertEquals("الجماعة", ValueText.format(kind, PlaceKind.COMMUNE));
    assertEquals("نعم", ValueText.format(null, true));
  }

  @Test
  void textsOfCellsKeepTheirDirectionInAnArabicWindow() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar"));
      assertEquals("\u200eCEFA (Italie)\u200e", ValueText.cell("CEFA (Italie)"));
      assertEquals("\u200e+212 523 48\u200e", ValueText.cell("+212 523 48"));
      assertEquals("(جمعية) CEFA", ValueText.cell("(جمعية) CEFA"));
      assertEquals("24/11/2026 12:29", ValueText.cell("24/11/2026 12:29"));
      Locale.setDefault(Locale.FRENCH);
      assertEquals("CEFA (Italie)", ValueText.cell("CEFA (Italie)"));
    } finally {
      Locale.setDefault(before);
    }
  }
}
