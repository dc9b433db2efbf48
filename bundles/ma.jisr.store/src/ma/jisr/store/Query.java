package ma.jisr.store;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import ma.jisr.model.core.Record;

/** A question for records of one type. Each method narrows it and returns it. */
public interface Query {

  /** Only records that meet a condition, besides the earlier ones. */
  Query where(Condition condition);

  /**
   * Sorted by a column; a further call sorts those that are equal so far. Texts sort without regard
   * to accents and case. Equal to the end: by identifier, so that windows never overlap.
   */
  Query orderBy(Column column, boolean ascending);

  /** Only what lies in the trash (otherwise: only what does not). */
  Query inTrash();

  /** How many there are. */
  long count();

  /**
   * A window of rows with the values of some columns, without making objects.
   *
   * @param columns what to read
   * @param offset how many to pass over
   * @param limit the most wanted
   */
  List<Row> rows(List<Column> columns, long offset, int limit);

  /**
   * The identifiers of all, in order. A long list keeps them, and reads the rows it shows with
   * {@link #rowsOf}: its windows agree with each other whatever is committed meanwhile.
   */
  long[] ids();

  /**
   * The rows of some records, in the order of the identifiers; those that are gone are left out.
   *
   * @param columns what to read
   * @param ids from {@link #ids()}; a few hundred, or some thousands that follow each other: those
   *     are read as one range
   */
  List<Row> rowsOf(List<Column> columns, List<Long> ids);

  /**
   * The records put together by the value of a column, those in which it is empty last. Texts are
   * put together whatever their accents and case. Of a column of many values, a record is in the
   * group of each of its values.
   *
   * @param by what they have in common
   * @param totals columns of one number or amount each, to be added up
   * @return texts, references and enumerations by their label, numbers, dates and truth values in
   *     their own order
   */
  List<Group> groups(Column by, List<Column> totals);

  /**
   * Tells that questions like this one, with words and with these columns will follow: what answers
   * them without the database is read into memory meanwhile. A courtesy: without it, the first
   * question does the same and is answered by the database.
   *
   * @param columns to filter or sort by; those of many values are passed over
   * @return true once it is in memory; false when it cannot be: there is no room, a condition is on
   *     a column of many values, or the workspace was closed
   */
  CompletableFuture<Boolean> prepare(List<Column> columns);

  /** All of them, as objects of the session. */
  <T extends Record> List<T> records();

  /**
   * All of them one by one, each let go afterwards, so that any number fits in memory.
   *
   * @param visitor must not keep the record
   */
  <T extends Record> void forEach(Consumer<T> visitor);
}
