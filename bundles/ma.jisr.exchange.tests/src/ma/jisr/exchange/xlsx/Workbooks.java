package ma.jisr.exchange.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks for tests: those that a library writes, and those that nobody should. */
public final class Workbooks {

  /** The parts of a small workbook of one sheet, to be spoilt by tests. */
  private static final Map<String, String> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put(
        "[Content_Types].xml",
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default
         Extension="xml" ContentType="application/xml"/></Types>
        """);
    PARTS.put(
        "_rels/.rels",
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Target="xl/workbook.xml"
         Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
        </Relationships>
        """);
    PARTS.put(
        "xl/workbook.xml",
        """
        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
         xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
        <sheets><sheet name="Feuil1" sheetId="1" r:id="rId1"/></sheets></workbook>
        """);
    PARTS.put(
        "xl/_rels/workbook.xml.rels",
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Target="worksheets/sheet1.xml"
         Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>
        <Relationship Id="rId2" Target="/xl/sharedStrings.xml"
         Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"/>
        <Relationship Id="rId3" Target="styles.xml"
         Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"/>
        </Relationships>
        """);
    PARTS.put(
        "xl/sharedStrings.xml",
        """
        <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>code</t></si>
        <si><r><t>no</t></r><r><rPr><b/></rPr><t>m</t></r></si><si><t>création</t></si>
        <si><t>Alpha</t><rPh sb="0" eb="1"><t>phonétique</t></rPh></si></sst>
        """);
    PARTS.put(
        "xl/styles.xml",
        """
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
        <numFmts><numFmt numFmtId="164" formatCode="[$-40C]d mmmm yyyy;@"/>
        <numFmt numFmtId="165" formatCode="#,##0.00\\ [$€-40C]"/></numFmts>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/>
        </cellXfs></styleSheet>
        """);
    PARTS.put("xl/worksheets/sheet1.xml", sheet(""));
  }

  private Workbooks() {}

  /** A sheet with headers "code", "nom", "création" and some rows, as XML. */
  public static String sheet(String rows) {
    return """
    <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
    <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>
    <c r="C1" t="s"><v>2</v></c></row>
    """
        + rows
        + "</sheetData></worksheet>";
  }

  /** The small workbook with some rows, as XML. */
  public static byte[] rows(String rows) {
    return with("xl/worksheets/sheet1.xml", sheet(rows));
  }

  /** The small workbook with one of its parts replaced. */
  public static byte[] with(String part, String text) {
    Map<String, String> parts = new LinkedHashMap<>(PARTS);
    parts.put(part, text);
    return zip(parts);
  }

  /** The same with rows of its own. */
  public static byte[] with(String part, String text, String sheet) {
    Map<String, String> parts = new LinkedHashMap<>(PARTS);
    parts.put("xl/worksheets/sheet1.xml", sheet);
    parts.put(part, text);
    return zip(parts);
  }

  /** A part of the small workbook. */
  public static String part(String name) {
    return PARTS.get(name);
  }

  /** An archive. */
  public static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Fills a sheet. */
  public interface Filler {
    void fill(Worksheet sheet);
  }

  /** A workbook with sheets that a library writes. */
  public static byte[] of(Map<String, Filler> sheets) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Test", "1.0")) {
      for (Map.Entry<String, Filler> sheet : sheets.entrySet()) {
        Worksheet made = book.newWorksheet(sheet.getKey());
        sheet.getValue().fill(made);
        made.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A workbook with one sheet of texts. */
  public static byte[] of(String[]... rows) {
    return of(
        Map.of(
            "Feuil1",
            sheet -> {
              for (int r = 0; r < rows.length; r++) {
                for (int c = 0; c < rows[r].length; c++) {
                  if (!rows[r][c].isEmpty()) {
                    sheet.value(r, c, rows[r][c]);
                  }
                }
              }
            }));
  }
}
