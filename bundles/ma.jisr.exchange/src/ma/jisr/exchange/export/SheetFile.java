package ma.jisr.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.exchange.csv.FormulaGuard;
import ma.jisr.model.base.Money;
import ma.jisr.model.text.Texts;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook of one sheet, written row by row: bold headers that stay in sight, a filter on them,
 * columns as wide as their first rows need, from right to left in Arabic.
 */
public final class SheetFile {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);
  private static final int MEASURED = 500;
  private static final int FLUSH = 500;
  private static final int NARROWEST = 9;
  private static final int WIDEST = 60;
  private static final int LONGEST = 32_767;
  private static final int LONGEST_NAME = 31;
  private static final int DATE_WIDTH = 12;

  private final Workbook book;
  private final Worksheet sheet;
  private final String dateFormat;
  private final int[] widths;
  private List<Object[]> waiting = new ArrayList<>();
  private int next = 1;

  /**
   * Begins a workbook.
   *
   * @param out left open
   * @param name of the sheet; what a sheet's name may not have is taken off
   * @param titles the headers
   * @param dateFormat how dates are shown, as spreadsheets write it
   */
  public SheetFile(OutputStream out, String name, List<String> titles, String dateFormat) {
    this.dateFormat = dateFormat;
    book = new Workbook(new Unclosed(out), "Jisr", "1.0");
    sheet = book.newWorksheet(sheetName(name));
    widths = new int[titles.size()];
    if (titles.size() > Worksheet.MAX_COLS) {
      throw tooLarge();
    }
    for (int c = 0; c < titles.size(); c++) {
      sheet.inlineString(0, c, text(titles.get(c)));
      widths[c] = Math.min(WIDEST, titles.get(c).length() + 3); // and the filter's button
    }
    if (!titles.isEmpty()) {
      sheet.range(0, 0, 0, titles.size() - 1).style().bold().set();
    }
    sheet.freezePane(0, 1);
    sheet.repeatRows(0);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    if (Locale.getDefault().getLanguage().equals("ar")) {
      sheet.rightToLeft();
    }
  }

  private static String sheetName(String name) {
    String clean = name.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
    String filled = clean.isEmpty() ? "Jisr" : clean;
    return filled.length() > LONGEST_NAME ? filled.substring(0, LONGEST_NAME).strip() : filled;
  }

  /**
   * Writes a row.
   *
   * @param values null, Number, Boolean, LocalDate, Money or String
   */
  public void row(Object[] values) throws IOException {
    if (waiting == null) {
      write(values);
      return;
    }
    waiting.add(values);
    if (waiting.size() >= MEASURED) {
      writeWaiting();
    }
  }

  private void writeWaiting() throws IOException {
    for (Object[] values : waiting) {
      for (int c = 0; c < values.length; c++) {
        widths[c] = Math.max(widths[c], Math.min(WIDEST, width(values[c])));
      }
    }
    for (int c = 0; c < widths.length; c++) {
      sheet.width(c, Math.max(NARROWEST, widths[c]));
    }
    List<Object[]> rows = waiting;
    waiting = null;
    for (Object[] values : rows) {
      write(values);
    }
  }

  private static int width(Object value) {
    return switch (value) {
      case null -> 0;
      case LocalDate date -> DATE_WIDTH;
      case Money money -> money.amount().precision() + 8;
      default -> value.toString().length() + 1;
    };
  }

  private void write(Object[] values) throws IOException {
    if (next >= Worksheet.MAX_ROWS) {
      throw tooLarge();
    }
    for (int c = 0; c < values.length; c++) {
      switch (values[c]) {
        case null -> {
          // an empty cell
        }
        case Boolean truth -> sheet.value(next, c, truth);
        case LocalDate date -> {
          sheet.value(next, c, date);
          sheet.style(next, c).format(dateFormat).set();
        }
        case Money money -> {
          sheet.value(next, c, money.amount());
          sheet.style(next, c).format("#,##0.00 [$" + money.currency() + ']').set();
        }
        case Number number -> sheet.value(next, c, number);
        default -> {
          String text = text(values[c].toString());
          if (!text.isEmpty()) {
            sheet.inlineString(next, c, text);
          }
        }
      }
    }
    if (++next % FLUSH == 0) {
      sheet.flush();
    }
  }

  /** An import takes a guarding apostrophe off: one of the text's own gets another before it. */
  private static String text(String text) {
    String safe = text.startsWith("'") ? FormulaGuard.guard(text) : text;
    if (safe.length() > LONGEST) {
      throw new ExchangeException(
          Reason.TOO_LARGE, TEXTS.format("xlsx.writeCell", safe.length(), LONGEST));
    }
    for (int i = 0; i < safe.length(); i++) {
      if (!isXml(safe, i)) {
        return clean(safe);
      }
    }
    return safe;
  }

  private static boolean isXml(String text, int i) {
    char c = text.charAt(i);
    if (c < 0x20) {
      return c == '\t' || c == '\n' || c == '\r';
    }
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c < 0xFFFE;
  }

  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text);
    for (int i = 0; i < clean.length(); i++) {
      if (!isXml(text, i)) {
        clean.setCharAt(i, '\uFFFD');
      }
    }
    return clean.toString();
  }

  private static ExchangeException tooLarge() {
    return new ExchangeException(
        Reason.TOO_LARGE,
        TEXTS.format("xlsx.writeRows", Worksheet.MAX_ROWS - 1, Worksheet.MAX_COLS));
  }

  /** Writes what waits and ends the workbook. */
  public void close() throws IOException {
    if (waiting != null) {
      writeWaiting();
    }
    if (widths.length > 0) {
      sheet.setAutoFilter(0, 0, Math.max(1, next - 1), widths.length - 1);
    }
    sheet.close();
    book.close();
  }
}
