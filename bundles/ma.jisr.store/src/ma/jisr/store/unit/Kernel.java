package ma.jisr.store.unit;

import ma.jisr.store.Commit;
import ma.jisr.store.Workspace;
import ma.jisr.store.engine.Engine;
import ma.jisr.store.schema.Schema;

/** What sessions need of the workspace they belong to. */
public interface Kernel {

  /** The workspace. */
  Workspace workspace();

  /** Its database. */
  Engine engine();

  /** Its tables. */
  Schema schema();

  /** Where new numbers come from. */
  Numbers numbers();

  /** Its columns in memory. */
  MemoryIndex memory();

  /** Makes a commit known, after the database acknowledged it. */
  void acknowledge(Commit commit);
}
