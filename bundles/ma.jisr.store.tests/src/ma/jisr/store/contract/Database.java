package ma.jisr.store.contract;

import java.util.List;
import ma.jisr.model.meta.Catalog;
import ma.jisr.store.Workspace;
import ma.jisr.store.WorkspaceInitializer;

/** A place for workspaces on one engine, thrown away after the test. */
interface Database extends AutoCloseable {

  /** Opens the workspace; makes it the first time. */
  default Workspace open(Catalog catalog, String author) {
    return open(catalog, author, List.of());
  }

  /** The same, with those who put the first records in. */
  Workspace open(Catalog catalog, String author, List<WorkspaceInitializer> initializers);

  /** How many backups the program made by itself; -1 where the server makes them. */
  int ownBackups();

  @Override
  void close() throws Exception;
}
