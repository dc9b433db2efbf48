package ma.jisr.exchange.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.exchange.TableSource;
import ma.jisr.exchange.file.Extras;
import ma.jisr.exchange.file.Headers;
import ma.jisr.exchange.file.Sources;
import ma.jisr.exchange.file.Table;
import ma.jisr.exchange.file.TableRow;
import ma.jisr.model.text.Texts;

/**
 * A sheet of a workbook as a table. The line of a row is its number in the sheet. Cells merged over
 * several rows count in each of them.
 */
public final class XlsxTable implements Table {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);

  private final TableSource source;
  private final Path copy;
  private Book book;
  private Book.Sheet sheet;
  private SheetReader reader;
  private Merges merges;
  private final Deque<SheetRow> waiting = new ArrayDeque<>();
  private final Map<Merges.Range, String> shown = new HashMap<>();
  private final List<String> warnings = new ArrayList<>();
  private List<String> headers;
  private int rowsSeen;
  private boolean outside;

  private XlsxTable(TableSource source, Path copy) {
    this.source = source;
    this.copy = copy;
  }

  /**
   * Opens a sheet and finds its headers.
   *
   * @param wanted the sheet's name, or its number from 1; null for the first that is shown
   * @param known whether a header is one that the import understands
   * @throws ExchangeException when it is no workbook, has no such sheet, or is broken or dangerous
   */
  public static XlsxTable open(TableSource source, String wanted, Predicate<String> known) {
    Sources.check(source);
    XlsxTable table = null;
    boolean done = false;
    try {
      table = new XlsxTable(source, source.file() == null ? copyOf(source) : null);
      table.read(wanted, known);
      done = true;
      return table;
    } catch (IOException e) {
      throw broken(source, e);
    } finally {
      if (!done && table != null) {
        table.close();
      }
    }
  }

  /** The names of the sheets, for a person to choose from. */
  public static List<String> sheets(TableSource source) {
    Sources.check(source);
    Path copy = null;
    try {
      copy = source.file() == null ? copyOf(source) : null;
      try (Book book = new Book(copy == null ? source.file() : copy, source.name())) {
        return book.sheets().stream().map(Book.Sheet::name).toList();
      }
    } catch (IOException e) {
      throw broken(source, e);
    } finally {
      remove(copy);
    }
  }

  /** A file that may be read and of which a part does not unpack is damaged. */
  private static ExchangeException broken(TableSource source, IOException e) {
    return new ExchangeException(Reason.TRUNCATED, TEXTS.format("zip.broken", source.name()), e);
  }

  /** The end of an archive says where its parts are: it cannot be read from a stream. */
  private static Path copyOf(TableSource source) throws IOException {
    Path copy = Files.createTempFile("jisr-", ".xlsx");
    try (InputStream in = source.open()) {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
    }
    return copy;
  }

  private void read(String wanted, Predicate<String> known) throws IOException {
    book = new Book(copy == null ? source.file() : copy, source.name());
    sheet = book.sheet(wanted);
    merges = new Merges(book.parts(), sheet.part());
    reader = new SheetReader(book, sheet);
    List<SheetRow> first = new ArrayList<>();
    for (SheetRow row = reader.next(); row != null; row = reader.next()) {
      first.add(row);
      if (first.size() == HeaderRows.LOOKED_AT) {
        break;
      }
    }
    if (first.isEmpty()) {
      throw new ExchangeException(
          Reason.EMPTY, TEXTS.format("xlsx.emptySheet", source.name(), sheet.name()));
    }
    HeaderRows.Found found =
        new HeaderRows(source.name(), sheet.name(), first, merges, known).find();
    headers = Headers.of(found.names(), source.name());
    waiting.addAll(first.subList(found.rows(), first.size()));
    if (found.number() > 1 || book.sheets().size() > 1) {
      warnings.add(TEXTS.format("xlsx.read", sheet.name(), found.number()));
    }
  }

  @Override
  public List<String> headers() {
    return headers;
  }

  @Override
  public double progress() {
    long size = book.parts().size(sheet.part());
    // A row of a table of people takes some 60 bytes of XML for each cell.
    return size <= 0 ? 0 : Math.min(1, rowsSeen * 60.0 * headers.size() / size);
  }

  @Override
  public TableRow next() {
    SheetRow row = waiting.isEmpty() ? reader.next() : waiting.poll();
    if (row == null) {
      return null;
    }
    rowsSeen++;
    fill(row);
    List<String> cells = new ArrayList<>(headers.size());
    for (int c = 0; c < headers.size(); c++) {
      cells.add(row.text(c));
    }
    for (int c = headers.size(); !outside && c < row.count(); c++) {
      if (!row.text(c).isEmpty()) {
        outside = true;
        warnings.add(TEXTS.format("xlsx.outside", CellRef.of(c, row.number())));
      }
    }
    boolean plain = row.problems().isEmpty() && row.currencies().isEmpty();
    Extras extras =
        plain ? null : new Extras(row.problems(), row.currencies(), List.of(), List.of(), null);
    return new TableRow(row.number(), cells, false, extras);
  }

  /** Puts what is shown for several rows into each of them. */
  private void fill(SheetRow row) {
    for (Merges.Range range : merges.covering(row.number())) {
      if (range.left() >= headers.size()) {
        continue;
      }
      if (range.top() == row.number()) {
        shown.put(range, row.text(range.left()));
      } else if (row.text(range.left()).isEmpty()) {
        row.put(range.left(), shown.getOrDefault(range, ""));
      }
    }
    if (shown.size() > 1_000) {
      shown.keySet().removeIf(r -> r.bottom() < row.number());
    }
  }

  @Override
  public List<String> warnings() {
    return List.copyOf(warnings);
  }

  @Override
  public void close() {
    if (reader != null) {
      reader.close();
    }
    if (book != null) {
      book.close();
    }
    remove(copy);
  }

  private static void remove(Path copy) {
    try {
      if (copy != null) {
        Files.deleteIfExists(copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
