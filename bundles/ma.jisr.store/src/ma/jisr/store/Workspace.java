package ma.jisr.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import ma.jisr.model.meta.Catalog;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * An open workspace: the records of one council, with their history. Safe for use by many threads;
 * a {@link Session} is for one thread at a time.
 */
public interface Workspace extends AutoCloseable {

  /** The record types that this workspace was opened with. */
  Catalog catalog();

  /** A few words that name the workspace to a person: its folder or its server. */
  String name();

  /** The person who works: the author of every commit. */
  String author();

  /** Begins a unit of work. Close it when done; what was not committed is dropped. */
  Session session();

  /** What was committed, and its undoing. */
  Journal journal();

  /**
   * Finds records of every type by words, whatever their accents, case and Arabic letter forms.
   * Every word must occur; records in the trash are left out.
   *
   * @param words as typed
   * @param limit the most hits wanted
   * @return the best first: those that a name of theirs, in any language, is or begins with, then
   *     those whose name has the words, then the rest
   */
  List<Hit> search(String words, int limit);

  /**
   * Finds any record's type by its identifier.
   *
   * @return the qualified type and label, in the trash or not; empty when there is none
   */
  Optional<Hit> find(long id);

  /**
   * Every place where a record is referred to: by single and many references, by parts of records,
   * by links that keep its identifier; by records in the trash too.
   *
   * @return ordered by the record that refers; empty when nothing refers to it
   */
  List<Reference> references(long id);

  /** The contents of documents. */
  Contents contents();

  /** Tells a listener of each commit made through this workspace, after it is acknowledged. */
  void addListener(CommitListener listener);

  /** Tells it no more. */
  void removeListener(CommitListener listener);

  /**
   * Writes a copy of the workspace as it is now into one file, while people go on working.
   *
   * @param file the file to make, ending in .zip; it must not exist
   */
  void backup(Path file, IProgressMonitor monitor);

  /**
   * Examines the workspace: tables, indexes, references, journal.
   *
   * @return one sentence for each defect; empty when it is sound
   */
  List<String> check(IProgressMonitor monitor);

  /**
   * Removes the contents of documents that nothing refers to: no record, in the trash or not, and
   * nothing that undo could bring back. People may go on working.
   *
   * @param age what was put within it stays, for somebody may be about to commit it
   */
  Freed removeUnusedContents(Duration age, IProgressMonitor monitor);

  /** Ends the work on the workspace and lets others have it. */
  @Override
  void close();
}
