package ma.jisr.exchange.export;

import java.io.BufferedWriter;
import java.io.IOException;
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
import java.util.Locale;
import java.util.UUID;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.exchange.ExportRequest;
import ma.jisr.exchange.resolve.Directory;
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
 * Writes lists to files: CSV, or JSON when the file's name ends so. The file appears complete or
 * not at all.
 */
public final class ExportService {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);
  private static final int WINDOW = 500;

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
   * @throws ExchangeException UNWRITABLE, CANCELLED; the file is then as it was
   */
  public long run(ExportRequest request, Path file, IProgressMonitor monitor) {
    Path absolute = file.toAbsolutePath();
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
        Writer out =
            new BufferedWriter(
                new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8));
        count = write(request, session, out, isJson(file), monitor);
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

  private static boolean isJson(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
  }

  private long write(
      ExportRequest request, Session session, Writer out, boolean json, IProgressMonitor progress)
      throws IOException {
    List<Column> columns = new ArrayList<>(request.columns());
    int[] idsOf = new int[columns.size()];
    Arrays.fill(idsOf, -1);
    for (int i = 0; i < idsOf.length && !json; i++) {
      Column column = columns.get(i);
      boolean record =
          column.feature() instanceof EReference reference && !reference.isContainment();
      if (record && !column.raw()) {
        idsOf[i] = columns.size();
        columns.add(new Column(column.path(), true));
      }
    }
    // Closing would close the channel before it is synced.
    Writer open = new UnclosedWriter(out);
    RowSink sink =
        json
            ? new JsonSink(request, open)
            : new CsvSink(request, open, new Directory(session), idsOf);
    Query query = query(request, session);
    List<Long> ids = request.ids() != null ? request.ids() : list(query.ids());
    SubMonitor monitor = SubMonitor.convert(progress, ids.size() / WINDOW + 1);
    sink.begin();
    long count = 0;
    for (int from = 0; from < ids.size(); from += WINDOW) {
      if (monitor.isCanceled()) {
        throw new ExchangeException(Reason.CANCELLED, TEXTS.format("exportCancelled"));
      }
      List<Long> window = ids.subList(from, Math.min(from + WINDOW, ids.size()));
      for (Row row : query.rowsOf(columns, window)) {
        sink.row(row);
        count++;
      }
      monitor.worked(1);
    }
    sink.end();
    return count;
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
