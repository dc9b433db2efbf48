package ma.jisr.document.list;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import ma.jisr.exchange.ExportRequest;
import ma.jisr.exchange.export.RowSink;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Column;
import ma.jisr.store.Row;
import ma.jisr.store.Workspace;

/** Rows of a list as pages, with what the list is, of whom, and whose personal data it has. */
final class PdfListSink implements RowSink {

  private static final Texts TEXTS = Texts.beside(PdfListSink.class);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

  private final Workspace workspace;
  private final ExportRequest request;
  private final OutputStream out;
  private long count;
  private ListPages pages;

  PdfListSink(Workspace workspace, ExportRequest request, OutputStream out) {
    this.workspace = workspace;
    this.request = request;
    this.out = out;
  }

  @Override
  public void count(long records) {
    count = records;
  }

  @Override
  public void begin() throws IOException {
    ZonedDateTime now = ZonedDateTime.now();
    String when = TIME.format(now);
    String author = workspace.author();
    List<String> lines = new ArrayList<>();
    lines.add(TEXTS.format("made", count, author, when));
    String filter = new ConditionWords(workspace).of(request.conditions());
    if (!filter.isEmpty()) {
      lines.add(TEXTS.format("filter", filter));
    }
    if (!request.order().isEmpty()) {
      lines.add(TEXTS.format("order", order()));
    }
    String footer = isPersonal() ? TEXTS.format("personal", author, when) : "";
    Heading heading =
        new Heading(Labels.plural(request.type()), lines, footer, author, now, Locale.getDefault());
    List<ListPages.Head> heads =
        request.columns().stream()
            .map(c -> new ListPages.Head(ConditionWords.title(c), Words.isFigure(c.feature())))
            .toList();
    pages = new ListPages(heading, heads, out);
  }

  private String order() {
    return request.order().stream()
        .map(
            o ->
                o.ascending()
                    ? ConditionWords.title(o.column())
                    : TEXTS.format("descending", ConditionWords.title(o.column())))
        .collect(Collectors.joining(Words.separator()));
  }

  private boolean isPersonal() {
    return Meta.value(request.type(), "personal") != null
        || request.columns().stream()
            .flatMap(c -> c.path().stream())
            .anyMatch(f -> Meta.personal(f) != null);
  }

  @Override
  public void row(Row row) throws IOException {
    List<Column> columns = request.columns();
    String[] cells = new String[columns.size()];
    for (int c = 0; c < cells.length; c++) {
      cells[c] = Words.of(columns.get(c).feature(), row.values()[c]);
    }
    pages.row(cells);
  }

  @Override
  public void end() throws IOException {
    pages.end();
  }

  @Override
  public void close() {
    if (pages != null) {
      pages.close();
    }
  }
}
