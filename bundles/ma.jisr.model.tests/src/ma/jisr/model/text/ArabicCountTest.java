package ma.jisr.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicCountTest {

  private static final String RECORDS =
      "{0,choice,0#لا بطاقات|1#بطاقة واحدة|2#بطاقتان|3#{0} بطاقات|11#{0} بطاقة|100#{0} من"
          + " البطاقات}.";

  @ParameterizedTest
  @CsvSource({
    "0, لا بطاقات.",
    "1, بطاقة واحدة.",
    "2, بطاقتان.",
    "3, 3 بطاقات.",
    "10, 10 بطاقات.",
    "11, 11 بطاقة.",
    "99, 99 بطاقة.",
    "100, 100 من البطاقات.",
    "102, 102 من البطاقات.",
    "103, 103 بطاقات.",
    "111, 111 بطاقة.",
    "110, 110 بطاقات.",
    "200, 200 من البطاقات."
  })
  void countsAsArabicDoes(int count, String sentence) {
    MessageFormat format = new MessageFormat(RECORDS, Locale.forLanguageTag("ar-u-nu-latn"));
    ArabicCount.in(format);
    assertEquals(sentence, format.format(new Object[] {count}));
  }
}
