package ma.jisr.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Condition.Operator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

class FilterTextTest {

  private static final EStructuralFeature POPULATION = CorePackage.Literals.PLACE__POPULATION2024;
  private static final EStructuralFeature FOUNDED = CorePackage.Literals.ORGANISATION__FOUNDED;

  private static Condition parse(EClass type, EStructuralFeature feature, String text) {
    return FilterText.parse(TableColumn.of(type, feature), text);
  }

  private static Condition place(String text) {
    return parse(CorePackage.Literals.PLACE, POPULATION, text);
  }

  private static Condition compare(EStructuralFeature feature, Operator operator, Object value) {
    return new Condition.Compare(Column.of(feature), operator, value);
  }

  @Test
  void comparesFigures() {
    assertEquals(compare(POPULATION, Operator.GREATER, 100), place(">100"));
    assertEquals(compare(POPULATION, Operator.AT_MOST, 5000), place("<= 5 000"));
    assertEquals(
        new Condition.And(
            List.of(
                compare(POPULATION, Operator.AT_LEAST, 10),
                compare(POPULATION, Operator.AT_MOST, 20))),
        place("10..20"));
    assertThrows(IllegalArgumentException.class, () -> place("beaucoup"));
  }

  @Test
  void takesAYearForAllItsDays() {
    assertEquals(
        new Condition.And(
            List.of(
                compare(FOUNDED, Operator.AT_LEAST, PartialDate.valueOf("2021")),
                compare(FOUNDED, Operator.LESS, PartialDate.valueOf("2022-01-01")))),
        parse(CorePackage.Literals.ORGANISATION, FOUNDED, "2021"));
    assertEquals(
        compare(FOUNDED, Operator.AT_LEAST, PartialDate.valueOf("2021-07-01")),
        parse(CorePackage.Literals.ORGANISATION, FOUNDED, ">06/2021"));
    assertThrows(
        IllegalArgumentException.class,
        () -> parse(CorePackage.Literals.ORGANISATION, FOUNDED, "31/02/2021"));
  }

  @Test
  void looksForNamesOfValuesWhateverTheirAccents() {
    EStructuralFeature kind = CorePackage.Literals.PLACE__KIND;
    assertEquals(
        new Condition.In(Column.of(kind), List.of(PlaceKind.REGION)),
        parse(CorePackage.Literals.PLACE, kind, "regi"));
  }

  @Test
  void findsTheEmptyAndTheFilled() {
    assertEquals(compare(POPULATION, Operator.EQUAL, null), place("="));
    assertEquals(compare(POPULATION, Operator.NOT_EQUAL, null), place("<>"));
  }
}
