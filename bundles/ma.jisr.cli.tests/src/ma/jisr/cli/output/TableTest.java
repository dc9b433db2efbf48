package ma.jisr.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Tables for people. */
class TableTest {

  private static String print(Table table) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    table.print(new Output(stream, stream));
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  @Test
  void columnsStandOneBelowTheOther() {
    assertEquals(
        "n   nom\n----------\n1   Azilal\n10  مُنظمة\n",
        print(new Table("n", "nom").row(1, "Azilal").row(10, "مُنظمة")));
  }

  @Test
  void aValueCannotMoveTheCursor() {
    assertEquals("a\n------\n[31m x\n", print(new Table("a").row("\u001b[31m\r\nx")));
  }

  @Test
  void aLongValueIsShortened() {
    String line = print(new Table("a").row("x".repeat(100))).split("\n")[2];
    assertEquals("x".repeat(43) + "…", line);
  }
}
