package ma.jisr.store.contract;

import ma.jisr.model.meta.Catalog;
import ma.jisr.store.Workspace;

/** A place for workspaces on one engine, thrown away after the test. */
interface Database extends AutoCloseable {

  /** Opens the workspace; makes it the first time. */
  Workspace open(Catalog catalog, String author);

  /** How many backups the program made by itself; -1 where the server makes them. */
  int ownBackups();

  @Override
  void close() throws Exception;
}
