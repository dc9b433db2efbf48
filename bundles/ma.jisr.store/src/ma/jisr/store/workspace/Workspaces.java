package ma.jisr.store.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import ma.jisr.model.meta.Catalog;
import ma.jisr.store.Journal;
import ma.jisr.store.RecordCheck;
import ma.jisr.store.StoreException.Reason;
import ma.jisr.store.Workspace;
import ma.jisr.store.WorkspaceInitializer;
import ma.jisr.store.content.ContentStore;
import ma.jisr.store.content.FolderContents;
import ma.jisr.store.content.TableContents;
import ma.jisr.store.engine.DerbyEngine;
import ma.jisr.store.engine.Engine;
import ma.jisr.store.engine.Failures;
import ma.jisr.store.engine.Holder;
import ma.jisr.store.engine.PostgresEngine;
import ma.jisr.store.schema.Schema;
import ma.jisr.store.schema.SchemaUpdater;
import ma.jisr.store.unit.RecordChecks;
import ma.jisr.store.unit.SessionImpl;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EPackage;
import org.jooq.exception.DataAccessException;

/** Opens workspaces, in a folder or on a server. */
public final class Workspaces {

  private final Supplier<Catalog> catalog;
  private final Collection<? extends WorkspaceInitializer> initializers;
  private final RecordChecks checks;

  /**
   * An opener.
   *
   * @param catalog the record types of the workspaces
   * @param initializers who puts the first records in
   */
  public Workspaces(Catalog catalog, Collection<? extends WorkspaceInitializer> initializers) {
    this(catalog, initializers, List.of());
  }

  /**
   * An opener.
   *
   * @param checks what the modules ask of their records, besides
   */
  public Workspaces(
      Catalog catalog,
      Collection<? extends WorkspaceInitializer> initializers,
      Collection<? extends RecordCheck> checks) {
    this(() -> catalog, initializers, checks);
  }

  /**
   * An opener that asks for the record types only once the database is open, so that whoever knows
   * them may come meanwhile.
   */
  Workspaces(
      Supplier<Catalog> catalog,
      Collection<? extends WorkspaceInitializer> initializers,
      Collection<? extends RecordCheck> checks) {
    this.catalog = catalog;
    this.initializers = initializers;
    this.checks = new RecordChecks(checks);
  }

  /** As {@link ma.jisr.store.WorkspaceOpener#open}. */
  public Workspace open(Path path, String author, IProgressMonitor monitor) {
    WorkspaceFolder folder = new WorkspaceFolder(path);
    folder.prepare();
    boolean unfinished = discardUnfinished(folder);
    DerbyEngine engine = DerbyEngine.open(folder.database());
    ContentStore contents = new FolderContents(folder.path());
    try {
      Holder.write(folder.path());
      Workspace workspace =
          open(
              engine,
              contents,
              folder.path(),
              author,
              monitor,
              () -> backup(engine, contents, folder),
              () -> Holder.clear(folder.path()));
      if (unfinished) {
        folder.finish();
      }
      return workspace;
    } catch (IOException e) {
      engine.close();
      throw Failures.of(e, folder.path());
    } catch (RuntimeException e) {
      engine.close();
      throw e;
    }
  }

  /** What a program left that was killed while it made the workspace gives way. */
  private static boolean discardUnfinished(WorkspaceFolder folder) {
    try {
      if (!folder.isUnfinished()) {
        return false;
      }
      if (Files.exists(folder.database())) {
        DerbyEngine.requireFree(folder.database());
        Backup.deleteTree(folder.database());
      }
      return true;
    } catch (IOException e) {
      throw Failures.of(e, folder.path());
    }
  }

  /**
   * Opens the workspace in a PostgreSQL database; makes its tables when there are none.
   *
   * @param url "jdbc:postgresql://host:port/database"
   * @param user the account: the author of commits
   */
  public Workspace openServer(String url, String user, String password, IProgressMonitor monitor) {
    PostgresEngine engine = PostgresEngine.open(url, user, password);
    try {
      return open(engine, new TableContents(engine), null, user, monitor, () -> {}, () -> {});
    } catch (RuntimeException e) {
      engine.close();
      throw e;
    }
  }

  private static void backup(Engine engine, ContentStore contents, WorkspaceFolder folder) {
    try {
      Backup.write(engine, contents, folder.path(), folder.backup("before-upgrade"), null);
    } catch (IOException e) {
      throw Failures.of(e, folder.path());
    }
  }

  private WorkspaceImpl open(
      Engine engine,
      ContentStore contents,
      Path folder,
      String author,
      IProgressMonitor monitor,
      Runnable beforeUpgrade,
      Runnable afterClose) {
    SubMonitor progress = SubMonitor.convert(monitor, 100);
    Schema schema = new Schema(catalog.get());
    Map<EPackage, Boolean> outdated = update(engine, schema, beforeUpgrade);
    progress.worked(50);
    WorkspaceImpl workspace =
        new WorkspaceImpl(engine, schema, contents, folder, author, checks, afterClose);
    initialize(
        workspace,
        schema.catalog().packages().stream().filter(p -> outdated.getOrDefault(p, false)).toList());
    extend(
        workspace,
        schema.catalog().packages().stream().filter(p -> !outdated.getOrDefault(p, true)).toList());
    return workspace;
  }

  private static Map<EPackage, Boolean> update(
      Engine engine, Schema schema, Runnable beforeUpgrade) {
    SchemaUpdater updater = new SchemaUpdater(engine, schema);
    try (Connection connection = engine.connectForWriting()) {
      Map<EPackage, Boolean> outdated = updater.outdated(connection);
      if (!outdated.isEmpty()) {
        if (SchemaUpdater.isInitialised(connection)) {
          connection.rollback();
          beforeUpgrade.run();
        }
        updater.update(connection);
      }
      if (engine.isShared()) {
        updater.ensureContents(connection);
      }
      connection.commit();
      return outdated;
    } catch (SQLException e) {
      throw engine.failure(e);
    } catch (DataAccessException e) {
      SQLException cause = e.getCause(SQLException.class);
      throw cause == null
          ? Failures.of(e, Reason.FAILED, "failed", engine.name())
          : engine.failure(cause);
    }
  }

  /** Puts the first records in, all or none: what fails or is killed is tried again next time. */
  private void initialize(WorkspaceImpl workspace, List<EPackage> made) {
    if (made.isEmpty()) {
      return;
    }
    SchemaUpdater updater = new SchemaUpdater(workspace.engine(), workspace.schema());
    try (SessionImpl session = new SessionImpl(workspace, Journal.PROGRAM)) {
      List<EPackage> due = session.within(connection -> updater.complete(connection, made));
      for (EPackage ePackage : due) {
        initializers.forEach(i -> i.initialize(session, ePackage));
      }
      String names = String.join(", ", due.stream().map(EPackage::getName).toList());
      if (session.commit(Failures.sentence("initialLabel", names)).isEmpty()) {
        completeWithoutRecords(workspace.engine(), updater, due);
      }
    }
  }

  /** Offers the first records of what models have got since the workspace was last opened. */
  private void extend(WorkspaceImpl workspace, List<EPackage> grown) {
    if (grown.isEmpty()) {
      return;
    }
    try (SessionImpl session = new SessionImpl(workspace, Journal.PROGRAM)) {
      for (EPackage ePackage : grown) {
        initializers.forEach(i -> i.extend(session, ePackage));
      }
      String names = String.join(", ", grown.stream().map(EPackage::getName).toList());
      session.commit(Failures.sentence("initialLabel", names));
    }
  }

  private static void completeWithoutRecords(
      Engine engine, SchemaUpdater updater, List<EPackage> due) {
    try (Connection connection = engine.connectForWriting()) {
      updater.complete(connection, due);
      connection.commit();
    } catch (SQLException e) {
      throw engine.failure(e);
    } catch (DataAccessException e) {
      throw engine.failure(e);
    }
  }

  /** As {@link ma.jisr.store.WorkspaceOpener#restore}. */
  public Optional<Path> restore(Path backup, Path path, IProgressMonitor monitor) {
    WorkspaceFolder target = new WorkspaceFolder(path);
    SubMonitor progress = SubMonitor.convert(monitor, 100);
    boolean replaces = Files.exists(target.path());
    if (replaces) {
      target.prepare();
      if (Files.exists(target.database())) {
        DerbyEngine.open(target.database()).close(); // whoever holds it must let go first
      }
    }
    Path parent = target.path().getParent();
    Path fresh = parent.resolve(target.path().getFileName() + ".restoring");
    Cleaning cleaning = new Cleaning(target.path());
    try {
      Files.createDirectories(parent);
      Backup.delete(fresh);
      cleaning.add(fresh);
      Backup.read(backup, fresh, target.path(), progress.split(60));
      WorkspaceFolder made = new WorkspaceFolder(fresh);
      made.adopt(backup);
      DerbyEngine.open(made.database(), target.path()).close();
      progress.worked(40);
      Optional<Path> aside = replaces ? Optional.of(target.setAside()) : Optional.empty();
      Files.move(fresh, target.path());
      WorkspaceFolder.sync(parent);
      return aside;
    } catch (IOException e) {
      throw cleaning.after(Failures.of(e, target.path()));
    } catch (RuntimeException e) {
      throw cleaning.after(e);
    }
  }
}
