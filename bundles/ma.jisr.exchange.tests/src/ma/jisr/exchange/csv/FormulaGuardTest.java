package ma.jisr.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+212 523", "-A1", "@SUM(A1)", "\t=1", "\r=1", "-2+3", "'=1", "''+x"})
  void noCellRunsAsAFormulaAndNoneIsLost(String text) {
    String guarded = FormulaGuard.guard(text);
    assertEquals("'" + text, guarded);
    assertEquals(text, FormulaGuard.unguard(guarded));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-12", "-1,5", "-1 234,56", "a=b", "'quoted'", "", "Afourer"})
  void otherCellsStayAsTheyAre(String text) {
    assertEquals(text, FormulaGuard.guard(text));
    assertEquals(text, FormulaGuard.unguard(text));
  }
}
