package ma.jisr.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that people take for the same fold to the same. */
class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "BÉNI MELLAL, beni mellal",
    "e\u0301te\u0301, ete",
    "Œuvre d’Æther, oeuvre d aether",
    "Straße, strasse",
    "Łódź Đakovo Søren, lodz dakovo soren",
    "ﬁnance, finance",
    "İstanbul ısı, istanbul isi",
    "Khouribga-Est (2024), khouribga est 2024",
    "'  deux   mots  ', deux mots",
    "٢٠٢٤ ۲۰۲۴, 2024 2024",
    "العــــربية, العربيه",
    "الأُسْرَة, الاسره",
    "إدماج آمن أمن ٱمن, ادماج امن امن امن",
    "مستشفى سؤال بيئة, مستشفي سوال بييه",
    "ک ی ە, ك ي ه"
  })
  void folds(String text, String folded) {
    assertEquals(folded, Folding.fold(text));
    assertEquals(folded, Folding.fold(Folding.fold(text)), "folding again changes nothing");
  }

  @Test
  void nothingFoldsToNothing() {
    assertEquals("", Folding.fold(null));
    assertEquals("", Folding.fold(""));
    assertEquals("", Folding.fold(" — … !"));
    assertEquals(List.of(), Folding.words(" ’ "));
  }

  @Test
  void invisibleMarksDoNotCount() {
    assertEquals("جهه", Folding.fold("\u200Fجه\u200Cة\u200E"));
  }

  @Test
  void wordsLoseTheirArabicArticle() {
    assertEquals(List.of("هجره", "تنميه"), Folding.words("الهجرة وَالتَّنمية"));
    assertEquals(List.of("هجره"), Folding.words("للهجرة"));
    assertEquals(List.of("الم"), Folding.words("ألم"), "too short to have an article");
    assertEquals(List.of("al", "hijra"), Folding.words("Al-Hijra"));
  }
}
