package ma.jisr.network.coverage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A 4W matrix as a workbook: a flat sheet of who does what where and when, and the matrix with its
 * totals; headers stay in sight, texts are never formulas, and sheets run from right to left in
 * Arabic.
 */
public final class MatrixFile {

  private static final int WIDEST = 48;
  private static final int NARROWEST = 9;
  private static final int NUMBER_WIDTH = 14;
  private static final int LONGEST = 32_767;
  private static final String HEAD = "DCEDF2";
  private static final String TOTAL = "F3F6F8";

  /** From white to the darkest of the maps' colours. */
  private static final String[] HEAT = {"EAF4F7", "D3E8EE", "A3CFDC", "6BB0C5"};

  private MatrixFile() {}

  /**
   * Writes it. The file is there whole or not at all.
   *
   * @param file replaced when it is there
   * @throws IOException when it cannot be written
   */
  public static void write(Matrix matrix, Path file) throws IOException {
    Path whole = file.toAbsolutePath();
    Path part = whole.resolveSibling(".jisr-" + UUID.randomUUID() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part));
          Workbook book = new Workbook(out, "Jisr", "1.0")) {
        flat(sheet(book, "sheet.flat"), matrix);
        crosstab(sheet(book, "sheet.matrix"), matrix);
      }
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static Worksheet sheet(Workbook book, String key) {
    Worksheet sheet = book.newWorksheet(CoverageWords.text(key));
    if (Locale.getDefault().getLanguage().equals("ar")) {
      sheet.rightToLeft();
    }
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    return sheet;
  }

  private static void flat(Worksheet sheet, Matrix matrix) {
    List<String> titles = FlatRows.titles();
    int[] widths = new int[titles.size()];
    for (int c = 0; c < widths.length; c++) {
      head(sheet, 0, c, titles.get(c));
      widths[c] = Math.max(NARROWEST, titles.get(c).length() + 3);
    }
    int r = 0;
    boolean english = Locale.getDefault().getLanguage().equals("en");
    for (Object[] row : new FlatRows(matrix.work(), matrix.question().selection()).rows()) {
      r++;
      for (int c = 0; c < row.length; c++) {
        if (row[c] instanceof LocalDate date) {
          sheet.value(r, c, date);
          sheet.style(r, c).format(english ? "yyyy-mm-dd" : "dd/mm/yyyy").set();
          widths[c] = Math.max(widths[c], NUMBER_WIDTH);
        } else if (row[c] != null) {
          String text = text(row[c].toString());
          sheet.inlineString(r, c, text);
          widths[c] = Math.min(WIDEST, Math.max(widths[c], text.length() + 1));
        }
      }
    }
    for (int c = 0; c < widths.length; c++) {
      sheet.width(c, widths[c]);
    }
    sheet.freezePane(1, 1);
    sheet.repeatRows(0);
    sheet.setAutoFilter(0, 0, Math.max(1, r), widths.length - 1);
  }

  private static void crosstab(Worksheet sheet, Matrix matrix) {
    List<Matrix.Head> rows = matrix.rows();
    List<Matrix.Head> columns = matrix.columns();
    Question question = matrix.question();
    head(
        sheet,
        0,
        0,
        CoverageWords.of(question.rows()) + " × " + CoverageWords.of(question.columns()));
    int widest = NARROWEST;
    for (int c = 0; c < columns.size(); c++) {
      head(sheet, 0, c + 1, columns.get(c).name());
      sheet.width(c + 1, Math.min(NUMBER_WIDTH * 2, columns.get(c).name().length() + 2));
    }
    head(sheet, 0, columns.size() + 1, CoverageWords.text("total"));
    int most = matrix.most();
    for (int r = 0; r <= rows.size(); r++) {
      boolean total = r == rows.size();
      String name = total ? CoverageWords.text("total") : name(rows.get(r));
      widest = Math.max(widest, Math.min(WIDEST, name.length() + 1));
      sheet.inlineString(r + 1, 0, text(name));
      sheet.style(r + 1, 0).bold().fillColor(total ? TOTAL : HEAD).set();
      for (int c = 0; c <= columns.size(); c++) {
        boolean sum = total || c == columns.size();
        int value = matrix.value(total ? Matrix.ALL : r, c == columns.size() ? Matrix.ALL : c);
        if (value > 0 || sum) {
          sheet.value(r + 1, c + 1, value);
        }
        if (sum) {
          sheet.style(r + 1, c + 1).bold().fillColor(TOTAL).set();
        } else if (value > 0) {
          int heat = Math.min(HEAT.length - 1, value * HEAT.length / (most + 1));
          sheet.style(r + 1, c + 1).fillColor(HEAT[heat]).set();
        }
      }
    }
    sheet.width(0, widest);
    sheet.freezePane(1, 1);
    sheet.repeatRows(0);
  }

  private static String name(Matrix.Head head) {
    return head.detail().isEmpty() ? head.name() : head.name() + " (" + head.detail() + ")";
  }

  private static void head(Worksheet sheet, int row, int column, String words) {
    sheet.inlineString(row, column, text(words));
    sheet.style(row, column).bold().fillColor(HEAD).wrapText(true).set();
  }

  /** An inline string is never a formula; what XML cannot hold is left out. */
  private static String text(String words) {
    String clean =
        words.replaceAll(
            "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
  }
}
