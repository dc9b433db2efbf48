package ma.jisr.network.insight;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import ma.jisr.exchange.csv.FormulaGuard;
import ma.jisr.exchange.export.SheetFile;

/** A table as a file: a workbook when its name ends in .xlsx, else comma-separated values. */
public final class TableFile {

  private TableFile() {}

  /**
   * Writes it. The file is there whole or not at all.
   *
   * @param file replaced when it is there
   * @param name of the sheet
   * @param titles the headers
   * @param rows texts, numbers, dates, or null for nothing
   * @throws IOException when it cannot be written
   */
  public static void write(Path file, String name, List<String> titles, List<Object[]> rows)
      throws IOException {
    Path whole = file.toAbsolutePath();
    Path part = whole.resolveSibling(".jisr-" + UUID.randomUUID() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        if (whole.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
          boolean english = Locale.getDefault().getLanguage().equals("en");
          SheetFile sheet = new SheetFile(out, name, titles, english ? "yyyy-mm-dd" : "dd/mm/yyyy");
          for (Object[] row : rows) {
            sheet.row(row);
          }
          sheet.close();
        } else {
          comma(out, titles, rows);
        }
      }
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** With the mark by which spreadsheets know UTF-8. */
  private static void comma(OutputStream out, List<String> titles, List<Object[]> rows)
      throws IOException {
    OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write('\uFEFF');
    CsvWriter csv = CsvWriter.builder().build(text);
    csv.writeRecord(titles.stream().map(FormulaGuard::guard).toList());
    for (Object[] row : rows) {
      csv.writeRecord(
          Arrays.stream(row).map(v -> v == null ? "" : FormulaGuard.guard(v.toString())).toList());
    }
    text.flush();
  }
}
