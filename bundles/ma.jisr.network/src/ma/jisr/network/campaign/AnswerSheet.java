package ma.jisr.network.campaign;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.meta.Labels;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A spreadsheet to fill in and send back: for each organisation a line to confirm the whole, and a
 * line for each field with what the register holds and room for the correction.
 */
final class AnswerSheet {

  /** The code of the line that confirms the whole record. */
  static final String CONFIRMED = "confirmed";

  /** The code of the line for what fits nowhere else. */
  static final String REMARKS = "remarks";

  /** The columns, by the keys of their titles. */
  static final List<String> COLUMNS =
      List.of(
          "column.key",
          "column.organisation",
          "column.code",
          "column.field",
          "column.current",
          "column.correction");

  private static final int[] WIDTHS = {9, 34, 16, 26, 44, 44};
  private static final int LONGEST = 32_767;
  private static final String HEAD = "DCEDF2";
  private static final String ROOM = "FFF8DC";

  private AnswerSheet() {}

  /**
   * Writes it. The file is there whole or not at all.
   *
   * @param file replaced when it is there
   * @throws IOException when it cannot be written
   */
  static void write(Path file, List<Organisation> organisations, Locale language)
      throws IOException {
    Path whole = file.toAbsolutePath();
    Path part = whole.resolveSibling(".jisr-" + UUID.randomUUID() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part));
          Workbook book = new Workbook(out, "Jisr", "1.0")) {
        fill(book.newWorksheet(Words.in(language, "sheet")), organisations, language);
      }
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void fill(Worksheet sheet, List<Organisation> organisations, Locale language) {
    if (language.getLanguage().equals("ar")) {
      sheet.rightToLeft();
    }
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    for (int c = 0; c < COLUMNS.size(); c++) {
      sheet.value(0, c, Words.in(language, COLUMNS.get(c)));
      sheet.style(0, c).bold().fillColor(HEAD).set();
      sheet.width(c, WIDTHS[c]);
    }
    sheet.freezePane(0, 1);
    int r = 1;
    for (Organisation organisation : organisations) {
      row(sheet, r++, organisation, CONFIRMED, Words.in(language, "confirm"), "", language);
      for (EStructuralFeature field : Fields.of(organisation)) {
        String now = Fields.words(field, organisation.eGet(field), language);
        row(sheet, r++, organisation, field.getName(), Labels.of(field, language), now, language);
      }
      row(sheet, r++, organisation, REMARKS, Words.in(language, "letter.remarks"), "", language);
    }
  }

  private static void row(
      Worksheet sheet,
      int r,
      Organisation organisation,
      String code,
      String field,
      String now,
      Locale language) {
    String name = Labels.of(organisation, language);
    String key = String.valueOf(organisation.getId());
    List<String> cells = List.of(key, name, code, field, now, "");
    for (int c = 0; c < cells.size(); c++) {
      String text = cells.get(c);
      sheet.value(r, c, text.substring(0, Math.min(LONGEST, text.length())));
    }
    int room = cells.size() - 1;
    sheet.style(r, room).fillColor(ROOM).wrapText(true).set();
    sheet.style(r, room - 1).wrapText(true).set();
    if (code.equals(CONFIRMED)) {
      for (int c = 0; c < room; c++) {
        sheet.style(r, c).bold().set();
      }
    }
  }
}
