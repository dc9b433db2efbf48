package ma.jisr.exchange.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.exchange.file.PlainNumber;
import ma.jisr.model.text.Texts;

/**
 * The rows of a sheet (ECMA-376 part 1, 18.3.1), one by one. Formulas are not computed: a cell is
 * the value that the last program to save the workbook put there.
 */
final class SheetReader implements AutoCloseable {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);
  private static final double LAST_DAY = 2_958_465; // 31 December 9999
  private static final LocalDate BASE_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate BASE_1904 = LocalDate.of(1904, 1, 1);

  private final Book book;
  private final String sheet;
  private final Xml xml;
  private int last;
  private boolean ended;

  /** Opens a sheet. */
  SheetReader(Book book, Book.Sheet sheet) throws IOException {
    this.book = book;
    this.sheet = sheet.name();
    xml = new Xml(book.parts(), sheet.part());
  }

  /** The next row that has anything in it; null after the last. */
  SheetRow next() {
    while (!ended && xml.next()) {
      if (xml.isStart() && xml.local().equals("row")) {
        SheetRow row = row();
        if (row.filled() > 0) {
          return row;
        }
      } else if (xml.isEnd() && xml.local().equals("sheetData")) {
        ended = true;
      }
    }
    if (!ended) {
      throw malformed(last);
    }
    return null;
  }

  private ExchangeException malformed(int row) {
    return new ExchangeException(
        Reason.MALFORMED, TEXTS.format("xlsx.row", book.parts().name(), sheet, row));
  }

  private SheetRow row() {
    String told = xml.attribute("r");
    int number = told == null ? last + 1 : Styles.number(told, -1);
    if (number <= last || number > CellRef.MOST_ROWS) {
      throw malformed(last + 1);
    }
    last = number;
    SheetRow row = new SheetRow(number);
    int column = -1;
    while (xml.next()) {
      if (xml.isEnd() && xml.local().equals("row")) {
        return row;
      }
      if (xml.isStart() && xml.local().equals("c")) {
        String address = xml.attribute("r");
        column = address == null ? column + 1 : CellRef.column(address);
        if (column < 0 || column >= CellRef.MOST_COLUMNS) {
          throw malformed(number);
        }
        cell(row, column);
      }
    }
    throw malformed(number);
  }

  private void cell(SheetRow row, int column) {
    String type = xml.attribute("t");
    int style = Styles.number(xml.attribute("s"), 0);
    String value = null;
    boolean formula = false;
    while (xml.next()) {
      if (xml.isEnd() && xml.local().equals("c")) {
        break;
      }
      if (xml.isStart()) {
        switch (xml.local()) {
          case "v" -> value = plain("v");
          case "is" -> value = SharedStrings.text(xml, "is");
          case "f" -> formula = true;
          default -> {
            // comments of other programs
          }
        }
      }
    }
    if (value == null || value.isBlank() && type == null) {
      if (formula) {
        String address = CellRef.of(column, row.number());
        row.problem(column, TEXTS.format("xlsx.formula", address), "=");
      }
      return;
    }
    switch (type == null ? "n" : type) {
      case "s" -> shared(row, column, value);
      case "str", "inlineStr" -> row.put(column, SharedStrings.unescape(value));
      case "b" -> row.put(column, value.equals("1") || value.equals("true") ? "true" : "false");
      case "e" -> error(row, column, value);
      case "d" -> row.put(column, value.replaceFirst("T00:00(:00(\\.0+)?)?Z?$", ""));
      default -> number(row, column, value, style);
    }
  }

  private String plain(String element) {
    StringBuilder text = new StringBuilder();
    while (xml.next() && !(xml.isEnd() && xml.local().equals(element))) {
      xml.appendText(text, SharedStrings.LONGEST);
    }
    return text.toString();
  }

  private void shared(SheetRow row, int column, String value) {
    String text = book.texts().get(Styles.number(value.strip(), -1));
    if (text == null) {
      String address = CellRef.of(column, row.number());
      row.problem(column, TEXTS.format("xlsx.noText", address), "?");
    } else {
      row.put(column, text);
    }
  }

  private static void error(SheetRow row, int column, String value) {
    String address = CellRef.of(column, row.number());
    String shown = value.length() > 20 ? value.substring(0, 20) : value;
    row.problem(column, TEXTS.format("xlsx.error", address, shown), shown);
  }

  private void number(SheetRow row, int column, String value, int style) {
    BigDecimal number = PlainNumber.parse(value);
    if (number == null) {
      String address = CellRef.of(column, row.number());
      row.problem(column, TEXTS.format("xlsx.notNumber", address), value);
      return;
    }
    row.number(column);
    if (book.styles().isDate(style)) {
      date(row, column, number.doubleValue());
      return;
    }
    row.put(column, PlainNumber.ofDouble(number));
    String currency = book.styles().currency(style);
    if (currency != null) {
      row.currency(column, currency);
    }
  }

  private void date(SheetRow row, int column, double serial) {
    if (!(serial >= 0 && serial <= LAST_DAY)) {
      String address = CellRef.of(column, row.number());
      row.problem(column, TEXTS.format("xlsx.notDate", address), String.valueOf(serial));
      return;
    }
    long day = (long) Math.floor(serial);
    long seconds = Math.round((serial - day) * 86_400);
    if (seconds == 86_400) {
      day++;
      seconds = 0;
    }
    if (day == 0 && seconds > 0) {
      row.put(column, LocalTime.ofSecondOfDay(seconds).toString());
      return;
    }
    // The 1900 system counts a 29 February 1900 that never was.
    LocalDate date =
        book.from1904() ? BASE_1904.plusDays(day) : BASE_1900.plusDays(day < 60 ? day + 1 : day);
    if (seconds == 0) {
      row.put(column, date.toString());
    } else {
      row.put(column, LocalDateTime.of(date, LocalTime.ofSecondOfDay(seconds)).toString());
    }
  }

  @Override
  public void close() {
    xml.close();
  }
}
