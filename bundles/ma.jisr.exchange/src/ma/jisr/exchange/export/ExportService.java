package ma.jisr.exchange.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.exchange.ExportRequest;
import ma.jisr.exchange.resolve.Directory;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Column;
import ma.jisr.store.Query;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EReference;

/**
 * Writes lists to files, in the {@link ExportFormat} that the file's name ends with, else as CSV.
 * The file appears complete or not at all.
 */
public final class ExportService {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);
  private static final int WINDOW = 500;
  private static final int BUFFER = 64 * 1024;

  private final Workspace workspace;

  /** Exports from a workspace. */
  public ExportService(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * Writes a list.
   *
   * @param file replaced when it is there
   * @return how many records were written
   * @throws ExchangeException UNWRITABLE, TOO_LARGE, CANCELLED; the file is then as it was
   */
  public long run(ExportRequest request, Path file, IProgressMonitor monitor) {
    Path absolute = file.toAbsolutePath();
    ExportFormat named = ExportFormat.of(file);
    ExportFormat format = named == null ? ExportFormat.CSV : named;
    if (!format.suits(request.type())) {
      throw new ExchangeException(
          Reason.UNWRITABLE,
          TEXTS.format("export.unsuited", Labels.plural(request.type()), format.ending()));
    }
    Path part = null;
    try (Session session = workspace.session()) {
      if (Files.isDirectory(absolute)) {
        throw new IOException("a directory");
      }
      // Not a temporary file of Java's: nobody else could read the export.
      part = absolute.resolveSibling(".jisr-" + UUID.randomUUID() + ".part");
      long count;
      try (FileChannel channel =
          FileChannel.open(part, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        count = write(request, session, out, format, monitor);
        out.flush();
        channel.force(true);
      }
      move(part, absolute);
      return count;
    } catch (IOException | UncheckedIOException e) {
      throw new ExchangeException(Reason.UNWRITABLE, TEXTS.format("unwritable", file), e);
    } finally {
      remove(part);
    }
  }

  private long write(
      ExportRequest request,
      Session session,
      OutputStream out,
      ExportFormat format,
      IProgressMonitor progress)
      throws IOException {
    List<Column> place = GeoJsonSink.coordinates(request.type());
    List<Column> columns = new ArrayList<>(request.columns());
    int[] idsOf = new int[columns.size()];
    Arrays.fill(idsOf, -1);
    for (int i = 0; i < idsOf.length; i++) {
      Column column = columns.get(i);
      boolean record =
          column.feature() instanceof EReference reference && !reference.isContainment();
      if (record && !column.raw()) {
        idsOf[i] = columns.size();
        columns.add(new Column(column.path(), true));
      }
    }
    int latitude = columns.size();
    columns.addAll(format == ExportFormat.GEOJSON ? place : List.of());
    try (RowSink sink = sink(format, request, out, new Directory(session), idsOf, latitude)) {
      return write(request, session, columns, sink, progress);
    }
  }

  private static long write(
      ExportRequest request,
      Session session,
      List<Column> columns,
      RowSink sink,
      IProgressMonitor progress)
      throws IOException {
    Query query = query(request, session);
    List<Long> ids = request.ids() != null ? request.ids() : list(query.ids());
    SubMonitor monitor = SubMonitor.convert(progress, ids.size() / WINDOW + 1);
    sink.count(ids.size());
    sink.begin();
    long count = 0;
    for (int from = 0; from < ids.size(); from += WINDOW) {
      if (monitor.isCanceled()) {
        throw new ExchangeException(Reason.CANCELLED, TEXTS.format("exportCancelled"));
      }
      List<Long> window = ids.subList(from, Math.min(from + WINDOW, ids.size()));
      sink.window(window);
      for (Row row : query.rowsOf(columns, window)) {
        sink.row(row);
        count++;
      }
      monitor.worked(1);
    }
    sink.end();
    return count;
  }

  private RowSink sink(
      ExportFormat format,
      ExportRequest request,
      OutputStream out,
      Directory directory,
      int[] idsOf,
      int latitude)
      throws IOException {
    if (format == ExportFormat.PDF) {
      return ListFormat.of(format.ending()).sink(workspace, request, new Unclosed(out));
    }
    if (format == ExportFormat.XLSX) {
      return new XlsxSink(request, out, directory, idsOf);
    }
    // Closing would close the channel before it is synced.
    Writer text = new OutputStreamWriter(new Unclosed(out), StandardCharsets.UTF_8);
    return switch (format) {
      case JSON -> new JsonSink(request, text, directory, idsOf);
      case GEOJSON -> {
        References references = new References(request.columns(), directory, idsOf);
        yield new GeoJsonSink(request.columns(), references, text, latitude);
      }
      case VCARD -> new VcardSink(workspace, request.type(), text);
      default -> new CsvSink(request, text, directory, idsOf);
    };
  }

  private static Query query(ExportRequest request, Session session) {
    Query query = session.query(request.type());
    request.conditions().forEach(query::where);
    request.order().forEach(o -> query.orderBy(o.column(), o.ascending()));
    return query;
  }

  private static List<Long> list(long[] ids) {
    return Arrays.stream(ids).boxed().toList();
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void remove(Path part) {
    if (part != null) {
      try {
        Files.deleteIfExists(part);
      } catch (IOException e) {
        part.toFile().deleteOnExit(); // the export itself is told of already
      }
    }
  }
}
