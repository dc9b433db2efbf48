package ma.jisr.exchange.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import ma.jisr.exchange.DuplicateMode;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.ImportResult;
import ma.jisr.exchange.Resemblance;
import ma.jisr.exchange.RowChoice;
import ma.jisr.exchange.file.Table;
import ma.jisr.exchange.format.Tables;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Commit;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Imports tables into a workspace. A table is one transaction and one line of the journal, so that
 * one undo takes it back; memory does not grow with its length, apart from the keys of its rows.
 */
public final class ImportService {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);

  private final Workspace workspace;

  /** Imports into a workspace. */
  public ImportService(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * Imports a table. Rows that break a rule are left out and reported; the others are written.
   *
   * @param monitor shows how much of the file was read; cancelling it leaves nothing behind
   * @throws ExchangeException when the file is no table, its columns are not understood, or the
   *     import was cancelled; nothing was written
   * @throws ma.jisr.store.StoreException when the workspace cannot be written; nothing was
   */
  public ImportResult run(ImportRequest request, IProgressMonitor monitor) {
    return run(request, DuplicateMode.KEEP, monitor);
  }

  /**
   * Imports a table and looks out for rows that are probably records which exist, or earlier rows,
   * although no key says so.
   *
   * @param duplicates what becomes of them
   * @see #run(ImportRequest, IProgressMonitor)
   */
  public ImportResult run(
      ImportRequest request, DuplicateMode duplicates, IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, 100);
    try (Session session = workspace.session()) {
      DuplicateScreen screen =
          DuplicateScreen.of(request, duplicates, session, progress.newChild(60));
      return load(request, session, screen, progress.setWorkRemaining(100));
    }
  }

  /**
   * Imports a table with what a person chose for each row that resembles something.
   *
   * @param choices for rows that {@link #resemblances} found; the others are imported
   * @see #run(ImportRequest, IProgressMonitor)
   */
  public ImportResult run(
      ImportRequest request, Collection<RowChoice> choices, IProgressMonitor monitor) {
    try (Session session = workspace.session()) {
      DuplicateScreen screen = DuplicateScreen.chosen(request, choices, session);
      return load(request, session, screen, SubMonitor.convert(monitor, 100));
    }
  }

  /**
   * The rows that are probably records which exist, or earlier rows, although no key says so.
   *
   * @return in the order of the file; nothing for a type whose records are not compared
   * @throws ExchangeException as {@link #run}
   */
  public List<Resemblance> resemblances(ImportRequest request, IProgressMonitor monitor) {
    try (Session session = workspace.session()) {
      DuplicateScreen screen =
          DuplicateScreen.of(
              request, DuplicateMode.REPORT, session, SubMonitor.convert(monitor, 100));
      return screen == null ? List.of() : screen.resemblances();
    }
  }

  private static ImportResult load(
      ImportRequest request, Session session, DuplicateScreen screen, SubMonitor monitor) {
    try (Table table = Tables.open(request);
        RefusedFile file =
            request.refused() == null ? null : new RefusedFile(request.refused(), table)) {
      TableLoad load = new TableLoad(request, table, session, screen, monitor);
      load.refusedTo(file);
      Tally tally = load.run();
      ImportResult result = finish(request, session, tally);
      if (file != null) {
        file.keep();
      }
      return result;
    }
  }

  private static ImportResult finish(ImportRequest request, Session session, Tally tally) {
    if (request.dryRun()) {
      return tally.result(OptionalLong.empty());
    }
    if (request.allOrNothing() && tally.refused > tally.left) {
      return tally.nothingWritten();
    }
    String label =
        TEXTS.format(
            "commit",
            Labels.plural(request.type()),
            request.source().name(),
            tally.created + tally.updated);
    OptionalLong commit =
        session.commit(label).map(Commit::id).map(OptionalLong::of).orElse(OptionalLong.empty());
    return tally.result(commit);
  }

  /** As {@link #check(ImportRequest, Collection, IProgressMonitor)} with nothing chosen. */
  public ImportCheck check(ImportRequest request, IProgressMonitor monitor) {
    return check(request, List.of(), monitor);
  }

  /**
   * Looks what an import would do, and keeps the refused rows for a person to put right.
   *
   * @param choices for rows that {@link #resemblances} found; the others would be imported
   * @throws ExchangeException as {@link #run}
   */
  public ImportCheck check(
      ImportRequest request, Collection<RowChoice> choices, IProgressMonitor monitor) {
    ImportRequest dry = request.asDryRun(true);
    List<ImportCheck.Row> refused = new ArrayList<>();
    try (Table table = Tables.open(dry);
        Session session = workspace.session()) {
      DuplicateScreen screen = DuplicateScreen.chosen(dry, choices, session);
      TableLoad load = new TableLoad(dry, table, session, screen, monitor);
      load.refusedTo(
          (row, cells, refusal) -> {
            if (refused.size() < ImportResult.MOST_REFUSALS) {
              refused.add(new ImportCheck.Row(row.line(), List.copyOf(cells), refusal));
            }
          });
      ImportResult result = load.run().result(OptionalLong.empty());
      refused.sort(Comparator.comparingLong(ImportCheck.Row::line));
      return new ImportCheck(result, table.headers(), refused);
    }
  }

  /**
   * Puts a table into a session that the caller commits, as an initializer does. What it brought is
   * flushed, so that the next table of the same session can refer to it.
   *
   * @throws ExchangeException as {@link #run}; the session is then to be rolled back
   */
  public static ImportResult into(
      Session session, ImportRequest request, IProgressMonitor monitor) {
    try (Table table = Tables.open(request)) {
      Tally tally = new TableLoad(request, table, session, null, monitor).run();
      session.flush();
      return tally.result(OptionalLong.empty());
    }
  }
}
