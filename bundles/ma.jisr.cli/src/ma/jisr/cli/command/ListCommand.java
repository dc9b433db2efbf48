package ma.jisr.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ma.jisr.cli.output.Table;
import ma.jisr.exchange.export.RecordJson;
import ma.jisr.model.meta.Catalog;
import ma.jisr.store.Column;
import ma.jisr.store.Query;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jisr list}: records of a type, as a table or as JSON. */
final class ListCommand extends WorkspaceCommand {

  private static final int WINDOW = 500;

  @Mixin Selection selection = new Selection();

  @Option(names = "--limit", paramLabel = "N")
  Long limit;

  ListCommand(Surroundings surroundings, Globals globals) {
    super(surroundings, globals);
  }

  @Override
  protected void prepare(Catalog catalog) {
    selection.resolve(catalog);
    if (limit != null) {
      requireLimit(limit);
    }
  }

  @Override
  protected int run(Workspace workspace, IProgressMonitor monitor) {
    try (Session session = workspace.session()) {
      Query query = selection.query(session);
      long[] all = query.ids();
      long[] ids =
          limit == null || limit >= all.length ? all : Arrays.copyOf(all, limit.intValue());
      List<Column> columns =
          selection.columns(
              json() ? Columns.all(selection.type()) : Columns.usual(selection.type()));
      if (json()) {
        output()
            .json(
                json -> {
                  json.writeStartArray();
                  read(query, columns, ids, monitor, row -> RecordJson.write(json, columns, row));
                  json.writeEndArray();
                });
      } else {
        print(query, columns, ids, all.length, monitor);
      }
    }
    return ExitStatus.DONE;
  }

  private void print(
      Query query, List<Column> columns, long[] ids, int total, IProgressMonitor monitor) {
    List<String> headers = new ArrayList<>(List.of(CliTexts.text("column.id")));
    columns.forEach(column -> headers.add(Columns.label(column)));
    Table table = new Table(headers.toArray(String[]::new));
    try {
      read(
          query,
          columns,
          ids,
          monitor,
          row -> {
            List<Object> cells = new ArrayList<>(List.of(row.id()));
            for (int i = 0; i < columns.size(); i++) {
              cells.add(Values.words(columns.get(i).feature(), row.values()[i]));
            }
            table.row(cells.toArray());
          });
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    table.print(output());
    output().message(CliTexts.format("list.count", ids.length, total));
  }

  /** Reads in windows, so that any number of records fits in memory. */
  private static void read(
      Query query, List<Column> columns, long[] ids, IProgressMonitor monitor, RowReader reader)
      throws IOException {
    for (int from = 0; from < ids.length; from += WINDOW) {
      if (monitor.isCanceled()) {
        throw new OperationCanceledException();
      }
      List<Long> window =
          Arrays.stream(ids, from, Math.min(ids.length, from + WINDOW)).boxed().toList();
      for (Row row : query.rowsOf(columns, window)) {
        reader.read(row);
      }
    }
  }

  @FunctionalInterface
  private interface RowReader {
    void read(Row row) throws IOException;
  }
}
