package ma.jisr.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.export.SheetFile;
import ma.jisr.exchange.file.Table;
import ma.jisr.exchange.file.TableRow;
import ma.jisr.exchange.format.Tables;
import ma.jisr.model.core.CorePackage;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Writing a sheet of 100,000 organisations and reading it back into cells, beside fastexcel alone
 * with the same rows, in a Java of its own with 512 MB. Ours finds headers, dates, currencies,
 * merged cells and errors, and measures columns.
 */
final class XlsxBench implements Bench {

  private static final int RECORDS = 100_000;
  private static final int WARM_UP = 20_000;
  private static final int ROUNDS = 5;
  private static final int FLUSH = 500;
  private static final String HEAP = "-Xmx512m";

  @Override
  public String name() {
    return "xlsx";
  }

  @Override
  public List<Ratio> run(Path folder) throws Exception {
    Ratio in = new Ratio("xlsx in", "fastexcel alone, heap 512 MB", 1.5);
    Ratio out = new Ratio("xlsx out", "fastexcel alone, heap 512 MB", 1.5);
    for (String line : Child.run(HEAP, Rounds.class, folder.toString())) {
      String[] times = line.split(" ");
      in.add(Double.parseDouble(times[0]), Double.parseDouble(times[1]));
      out.add(Double.parseDouble(times[2]), Double.parseDouble(times[3]));
    }
    return List.of(in, out);
  }

  /** Writes the rows by fastexcel alone. */
  static void writeBare(Path file, int count) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "Bench", "1.0")) {
      Worksheet sheet = book.newWorksheet("Organisations");
      for (int c = 0; c < OrganisationRows.HEADERS.size(); c++) {
        sheet.value(0, c, OrganisationRows.HEADERS.get(c));
      }
      for (int number = 0; number < count; number++) {
        String[] row = OrganisationRows.row(number);
        for (int c = 0; c < row.length; c++) {
          sheet.inlineString(number + 1, c, row[c]);
        }
        if (number % FLUSH == 0) {
          sheet.flush();
        }
      }
      sheet.close();
    }
  }

  /** What the child does: prints the four times of each round. */
  static final class Rounds {
    private Rounds() {}

    public static void main(String[] arguments) throws Exception {
      Path folder = Path.of(arguments[0]);
      for (int i = 0; i < 2; i++) {
        round(folder, WARM_UP);
      }
      for (int i = 0; i < ROUNDS; i++) {
        System.out.println(round(folder, RECORDS));
      }
    }

    private static String round(Path folder, int count) throws Exception {
      Path ours = folder.resolve("ours.xlsx");
      Path theirs = folder.resolve("theirs.xlsx");
      double bareOut = Bench.time(() -> writeBare(theirs, count));
      double out = Bench.time(() -> write(ours, count));
      double bareIn = Bench.time(() -> check(count, readBare(theirs)));
      double in = Bench.time(() -> check(count, read(theirs)));
      check(count, read(ours));
      return in + " " + bareIn + " " + out + " " + bareOut;
    }

    private static void check(int count, long rows) throws IOException {
      if (rows != count) {
        throw new IOException(rows + " rows in place of " + count);
      }
    }

    private static void write(Path file, int count) throws IOException {
      try (OutputStream out = Files.newOutputStream(file)) {
        SheetFile sheet =
            new SheetFile(out, "Organisations", OrganisationRows.HEADERS, "dd/mm/yyyy");
        for (int number = 0; number < count; number++) {
          sheet.row(OrganisationRows.row(number));
        }
        sheet.close();
      }
    }

    private static long readBare(Path file) throws IOException {
      long[] rows = {-1}; // the headers are none
      long[] characters = {0};
      try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
          Stream<Row> stream = book.getFirstSheet().openStream()) {
        stream.forEach(
            row -> {
              List<String> cells = new ArrayList<>(row.getCellCount());
              for (Cell cell : row) {
                cells.add(cell == null ? "" : cell.getText());
              }
              rows[0]++;
              characters[0] += cells.get(1).length();
            });
      }
      return characters[0] == 0 ? 0 : rows[0];
    }

    private static long read(Path file) {
      long rows = 0;
      long characters = 0;
      ImportRequest request = ImportRequest.of(file, CorePackage.Literals.ORGANISATION);
      try (Table table = Tables.open(request)) {
        for (TableRow row = table.next(); row != null; row = table.next()) {
          rows++;
          characters += row.cell(1).length();
        }
      }
      return characters == 0 ? 0 : rows;
    }
  }
}
