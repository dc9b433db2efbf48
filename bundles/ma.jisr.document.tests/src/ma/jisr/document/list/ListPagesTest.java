package ma.jisr.document.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListPagesTest {

  private static final ZonedDateTime WHEN =
      ZonedDateTime.of(2026, 11, 24, 10, 0, 0, 0, ZoneOffset.UTC);

  @AfterEach
  void french() {
    Locale.setDefault(Locale.FRENCH);
  }

  private static Read write(String language, List<ListPages.Head> heads, List<String[]> rows)
      throws IOException {
    Locale.setDefault(Locale.of(language));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    Heading heading =
        new Heading(
            "Annuaire",
            List.of("ligne de titre"),
            "pied de page",
            "Karim",
            WHEN,
            Locale.of(language));
    try (ListPages pages = new ListPages(heading, heads, file)) {
      for (String[] row : rows) {
        pages.row(row);
      }
      pages.end();
    }
    return new Read(file.toByteArray());
  }

  private static List<ListPages.Head> heads(String... titles) {
    List<ListPages.Head> heads = new ArrayList<>();
    for (String title : titles) {
      heads.add(new ListPages.Head(title, title.equals("Membres")));
    }
    return heads;
  }

  private static Read cells(String language, String... cells) throws IOException {
    return write(language, heads(names(cells.length)), Collections.singletonList(cells));
  }

  private static String[] names(int n) {
    return IntStream.range(0, n).mapToObj(i -> "c" + i).toArray(String[]::new);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "جمعية الأمل للتنمية الفلاحية",
        "لا إله إلا الله",
        "بني ملال",
        "الإدارة الآلية لأعمال الإغاثة",
        "Association Al Amal œuvre à Beni-Mellal’Nord €",
        "ⵜⴰⵎⵓⵏⵜ Tamunt ɛɣḥḍ Türkiye",
        "ONG 😀 漢字",
        "a\uD83D\uDC69\u200D\uD83D\uDC67b"
      })
  void whatIsCopiedOutIsWhatWasWritten(String text) throws IOException {
    for (String language : List.of("fr", "ar")) {
      Read read = cells(language, "x", text);
      String copied = read.text.replace('\u00A0', ' ');
      assertTrue(copied.contains(text.replace("\u200D", "")) || copied.contains(text), copied);
      assertTrue(
          copied.chars().noneMatch(c -> c >= 0xFB50 && c < 0xFE00 || c >= 0xFE70 && c < 0xFEFF),
          "no forms of letters in place of letters");
    }
  }

  @Test
  void numbersKeepTheirOrderWithinArabic() throws IOException {
    Read read = cells("ar", "بلغ عدد السكان 60 076 نسمة", "الهاتف: +212 523 48 00 00");
    // Seen from the left, as drawn: had a plain space parted them, 076 would stand before 60.
    float sixty = read.run("60\u00A0076").left();
    assertTrue(sixty > 0);
    assertTrue(read.text.contains("212\u00A0523\u00A048\u00A000\u00A000"), read.text);
  }

  @Test
  void arabicColumnsGoFromRightToLeft() throws IOException {
    List<String[]> rows = Collections.singletonList(new String[] {"AAA", "BBB", "CCC"});
    Read french = write("fr", heads("un", "deux", "trois"), rows);
    assertTrue(french.run("AAA").left() < french.run("BBB").left());
    assertTrue(french.run("BBB").left() < french.run("CCC").left());
    Read arabic = write("ar", heads("un", "deux", "trois"), rows);
    assertTrue(arabic.run("AAA").left() > arabic.run("BBB").left());
    assertTrue(arabic.run("BBB").left() > arabic.run("CCC").left());
    assertEquals("ar", arabic.language);
  }

  @Test
  void figuresStandUnderEachOtherByTheirEnds() throws IOException {
    List<String[]> rows = List.of(new String[] {"A", "7"}, new String[] {"B", "60\u00A0076"});
    for (String language : List.of("fr", "ar")) {
      Read read = write(language, heads("Nom", "Membres"), rows);
      Read.Run large = read.run("60\u00A0076");
      Read.Run small = read.run("7");
      assertEquals(large.right(), small.right(), 0.2, language);
    }
  }

  @Test
  void everyRowIsThereAndEveryPageHasHeaderAndNumber() throws IOException {
    List<String[]> rows = new ArrayList<>();
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      codes.add("OSC-" + i + "#");
      rows.add(new String[] {codes.get(i), "الاسم " + i, "Nom d’une organisation " + i});
    }
    Read read = write("fr", heads("Code", "Nom en arabe", "Nom"), rows);
    assertEquals(codes, read.all("OSC-\\d+#"));
    assertTrue(read.pages > 10, read.pages + " pages");
    assertEquals(read.pages, read.all("Nom en arabe").size());
    List<String> numbers =
        IntStream.rangeClosed(1, read.pages)
            .mapToObj(i -> "Page " + i + " sur " + read.pages)
            .toList();
    assertEquals(numbers, read.all("Page \\d+ sur \\d+"));
    assertEquals(read.pages, read.all("pied de page").size());
    assertEquals("Annuaire", read.title);
    assertEquals("Karim", read.author);
  }

  @Test
  void aLongCellIsWholeAcrossPages() throws IOException {
    List<String> words = IntStream.range(0, 900).mapToObj(i -> "mot" + i + ";").toList();
    String unbroken = "z".repeat(700);
    Read read = cells("fr", "x", String.join(" ", words), unbroken);
    assertEquals(words, read.all("mot\\d+;"));
    assertEquals(700, read.text.chars().filter(c -> c == 'z').count());
    assertTrue(read.pages > 1);
    for (Read.Run run : read.runs) {
      assertTrue(run.left() >= 33 && run.right() <= read.width - 33, run::toString);
    }
  }

  @Test
  void aWordOfThirtyThousandLettersTakesManyLines() throws IOException {
    Read read = cells("ar", "x", "z".repeat(30_000), "ع".repeat(30_000));
    assertEquals(30_000, read.text.chars().filter(c -> c == 'z').count());
    assertEquals(30_000, read.text.chars().filter(c -> c == 'ع').count());
  }

  @Test
  void thePageGrowsWithTheColumns() throws IOException {
    Read two = cells("fr", "a", "b");
    assertTrue(two.width < two.height, "upright");
    String[] ten =
        IntStream.range(0, 10).mapToObj(i -> "valeurs-longues" + i).toArray(String[]::new);
    Read wide = cells("fr", ten);
    assertTrue(wide.width > wide.height, "lengthwise");
    assertEquals(842, wide.width, 1);
    String[] sixty =
        IntStream.range(0, 60).mapToObj(i -> "valeur" + i + "!").toArray(String[]::new);
    Read wider = cells("fr", sixty);
    assertEquals(List.of(sixty), wider.all("valeur\\d+!"));
  }

  @Test
  void emptyTablesAndOddCharactersAreNoTrouble() throws IOException {
    Read none = write("fr", heads("Code"), List.of());
    assertEquals(1, none.pages);
    assertTrue(none.text.contains("Page 1 sur 1"));
    assertEquals(1, write("fr", List.of(), List.of()).pages);
    Read odd =
        cells("ar", "a\u0000b\tc", "\uD83D", "\u202Ex\u2069", "", " ", "a\r\n\n b", "\u064B", "é");
    assertTrue(odd.text.contains("a b c"), odd.text);
    assertTrue(odd.text.contains("\uFFFD"), odd.text);
    assertTrue(odd.text.contains("é"), "an accent of its own is joined to its letter");
    assertFalse(odd.text.contains("\u202E"));
  }

  @Test
  void whatNoFontHasIsSeenAsASquare() throws IOException {
    Read read = cells("fr", "x", "A😀B");
    Read.Run run = read.run("A😀B");
    Read without = cells("fr", "x", "AB");
    float square = run.right() - run.left() - without.run("AB").right() + without.run("AB").left();
    assertTrue(square > 5, "the square is " + square + " points wide");
  }
}
