package ma.jisr.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.exchange.TableSource;
import ma.jisr.exchange.file.TableRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

  private static final String FRENCH = "code;nom\r\n1;Fédération des émigrés\r\n2;Où ça ?\r\n";
  private static final String ARABIC = "code;nom\r\n1;جمعية الهجرة والتنمية\r\n2;مجلس الجهة\r\n";

  @TempDir Path folder;

  @BeforeEach
  void french() {
    Locale.setDefault(Locale.FRENCH);
  }

  private TableReader open(byte[] bytes) {
    try {
      return TableReader.open(TableSource.of(Files.write(folder.resolve("t.csv"), bytes)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private TableReader open(String text) {
    return open(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<List<String>> rows(TableReader table) {
    List<List<String>> rows = new ArrayList<>();
    for (TableRow row = table.next(); row != null; row = table.next()) {
      rows.add(row.cells());
    }
    return rows;
  }

  private Reason reason(byte[] bytes) {
    return assertThrows(
            ExchangeException.class,
            () -> {
              try (TableReader table = open(bytes)) {
                rows(table);
              }
            })
        .reason();
  }

  private Reason reason(String text) {
    return reason(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t', '|'})
  void findsTheSeparator(char separator) {
    String text = "a,b;c|d\n\"x,y;z|\t\",\"1;2\";3|4\n".replace(",", "§");
    text = "code§nom§ville\n1§\"x,y;z|\t\"§Fès\n2§\"l\"\"a\"§Taza\n".replace('§', separator);
    try (TableReader table = open(text)) {
      assertEquals(separator, table.separator());
      assertEquals(List.of("code", "nom", "ville"), table.headers());
      assertEquals(
          List.of(List.of("1", "x,y;z|\t", "Fès"), List.of("2", "l\"a", "Taza")), rows(table));
    }
  }

  @Test
  void commasInTextAreNoSeparators() {
    try (TableReader table = open("nom;objet\nA;un, deux, trois\nB;x\n")) {
      assertEquals(';', table.separator());
    }
    try (TableReader table = open("nom\nun\ndeux\n")) {
      assertEquals(List.of("nom"), table.headers());
      assertEquals(2, rows(table).size());
    }
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void findsTheEncodingOfFrench(String name) {
    try (TableReader table = open(FRENCH.getBytes(Charset.forName(name)))) {
      assertEquals(Charset.forName(name), table.charset());
      assertEquals("Fédération des émigrés", table.next().cell(1));
    }
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256"})
  void findsTheEncodingOfArabic(String name) {
    try (TableReader table = open(ARABIC.getBytes(Charset.forName(name)))) {
      assertEquals(Charset.forName(name), table.charset());
      assertEquals("جمعية الهجرة والتنمية", table.next().cell(1));
    }
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
  void passesOverTheByteOrderMark(String name) {
    try (TableReader table = open(("\uFEFF" + ARABIC).getBytes(Charset.forName(name)))) {
      assertEquals(List.of("code", "nom"), table.headers());
      assertEquals("مجلس الجهة", rows(table).get(1).get(1));
    }
  }

  @Test
  void accentsAfterAMegabyteOfAsciiAreFound() {
    String ascii = "1;abc\n".repeat(200_000);
    try (TableReader table =
        open(("code;nom\n" + ascii + "2;é\n").getBytes(Charset.forName("windows-1252")))) {
      List<List<String>> rows = rows(table);
      assertEquals("é", rows.get(rows.size() - 1).get(1));
    }
  }

  @Test
  void countsLinesAcrossQuotedBreaksAndMixedLineEnds() {
    try (TableReader table = open("code,nom\r\n1,\"a\r\nb\nc\"\n\n2,d\r3,e\r\n4,f")) {
      assertEquals(2, table.next().line());
      assertEquals(6, table.next().line());
      assertEquals(7, table.next().line());
      TableRow last = table.next();
      assertEquals(8, last.line());
      assertEquals(List.of("4", "f"), last.cells());
      assertNull(table.next());
    }
  }

  @Test
  void refusesWhatIsNoText() {
    assertEquals(Reason.EMPTY, reason(""));
    assertEquals(Reason.EMPTY, reason("\n\n"));
    assertEquals(Reason.NOT_TEXT, reason(new byte[] {'a', ',', 0, 1, 2, 0, 9, 'b', 'c', 'd'}));
    ExchangeException pdf = assertThrows(ExchangeException.class, () -> open("%PDF-1.7\nxxx"));
    assertEquals(
        "« t.csv » n’est pas un fichier texte : c’est un document PDF."
            + " Enregistrez le tableau au format CSV.",
        pdf.getMessage());
    assertTrue(
        assertThrows(ExchangeException.class, () -> open("PK\u0003\u0004….xl/workbook.xml"))
            .getMessage()
            .contains("Excel"));
    assertEquals(Reason.NOT_TEXT, reason("MZ\u0000\u0001program"));
    byte[] numbers = new byte[4_000];
    for (int i = 1; i < numbers.length; i += 2) {
      numbers[i] = (byte) (i / 2 % 128);
    }
    assertEquals(Reason.NOT_TEXT, reason(numbers), "numbers of two bytes are no UTF-16");
  }

  @Test
  void refusesNulsFarBehindTheBeginning() {
    assertEquals(Reason.NOT_TEXT, reason("code;nom\n" + "1;abc\n".repeat(50_000) + "2;\0\n"));
  }

  @Test
  void namesTheLineOfAQuoteThatIsNeverClosed() {
    ExchangeException e =
        assertThrows(ExchangeException.class, () -> rows(open("code,nom\n1,a\n2,\"b\n3,c\n4,d\n")));
    assertEquals(Reason.TRUNCATED, e.reason());
    assertTrue(e.getMessage().contains("ligne 3"), e.getMessage());
  }

  @Test
  void namesTheLineOfBytesThatAreNoCharacters() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("code,nom\n1,été\n2,Fès\n3,".getBytes(StandardCharsets.UTF_8));
    bytes.write(0xC3);
    bytes.write("\n4,à\n".getBytes(StandardCharsets.UTF_8));
    ExchangeException e =
        assertThrows(ExchangeException.class, () -> rows(open(bytes.toByteArray())));
    assertEquals(Reason.ENCODING, e.reason());
    assertTrue(e.getMessage().contains("ligne 4"), e.getMessage());
  }

  @Test
  void refusesTextBehindAClosingQuote() {
    assertEquals(Reason.MALFORMED, reason("code,nom\n1,\"a\"b\n"));
  }

  @Test
  void refusesTenThousandColumnsAndOneHeaderTwice() {
    String wide =
        IntStream.range(0, 10_000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
    assertEquals(Reason.TOO_MANY_COLUMNS, reason(wide + "\n1\n"));
    assertEquals(Reason.DUPLICATE_HEADER, reason("nom,code,Nom\n1,2,3\n"));
  }

  @Test
  void refusesFilesThatAreNotThere() {
    assertEquals(
        Reason.MISSING,
        assertThrows(
                ExchangeException.class,
                () -> TableReader.open(TableSource.of(folder.resolve("no.csv"))))
            .reason());
    assertEquals(
        Reason.UNREADABLE,
        assertThrows(ExchangeException.class, () -> TableReader.open(TableSource.of(folder)))
            .reason());
  }

  @Test
  void marksTheRowInWhichTheFileEnds() {
    try (TableReader table = open("a,b,c\n1,2\n3,4")) {
      assertEquals(false, table.next().cut());
      assertEquals(true, table.next().cut());
    }
  }

  /** A source that makes its bytes while it is read. */
  private static TableSource endless(String start, byte filler, long size) {
    return new TableSource() {
      @Override
      public String name() {
        return "grand.csv";
      }

      @Override
      public InputStream open() {
        return new InputStream() {
          private final InputStream head =
              new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8));
          private long left = size;

          @Override
          public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
          }

          @Override
          public int read(byte[] target, int offset, int length) {
            int n = ((ByteArrayInputStream) head).read(target, offset, length);
            if (n > 0) {
              return n;
            }
            if (left <= 0) {
              return -1;
            }
            int count = (int) Math.min(left, length);
            java.util.Arrays.fill(target, offset, offset + count, filler);
            left -= count;
            return count;
          }
        };
      }

      @Override
      public long size() {
        return size;
      }
    };
  }

  @ParameterizedTest
  @CsvSource({"'',2147483648", "'code,nom\n1,',16000000", "'code,nom\n1,\"',16000000"})
  void refusesALineOfTwoGigabytesWithoutHoldingIt(String start, long size) {
    TableSource source = endless(start, (byte) 'x', size);
    ExchangeException e =
        assertThrows(
            ExchangeException.class,
            () -> {
              try (TableReader table = TableReader.open(source)) {
                table.next();
              }
            });
    assertEquals(Reason.TOO_LARGE, e.reason());
  }
}
