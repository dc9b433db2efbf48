package ma.jisr.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

  @ParameterizedTest
  @CsvSource({
    "Association Marocaine de Développement Intégré, amdi",
    "Comité Européen pour la Formation et l’Agriculture, cefa",
    "United Nations Development Programme, undp",
    "Université d’Agadir, ''",
    "مجلس جهة بني ملال, ''",
    "'', ''"
  })
  void areThoseThatPeopleUse(String name, String initials) {
    assertEquals(initials, Initials.of(Folding.fold(name)));
  }

  @ParameterizedTest
  @CsvSource({"12, abcdefghijkl", "13, ''"})
  void endWhereNobodyWouldSayThem(int words, String initials) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < words; i++) {
      name.append((char) ('a' + i)).append("mot ");
    }
    assertEquals(initials, Initials.of(Folding.fold(name.toString())));
  }
}
