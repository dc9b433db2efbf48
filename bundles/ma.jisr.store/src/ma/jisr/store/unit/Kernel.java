package ma.jisr.store.unit;

import java.util.Set;
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

  /** What the modules ask of records. */
  RecordChecks checks();

  /** What records are called that others refer to. */
  KnownNames names();

  /**
   * Notes that a transaction was taken back. On an engine whose readers see what is not committed,
   * its values may have been read.
   *
   * @param types the qualified names of the types that it wrote
   */
  void takenBack(Set<String> types);

  /** Makes a commit known, after the database acknowledged it. */
  void acknowledge(Commit commit);
}
