package ma.jisr.store.schema;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The store's own tables, in the schema "jisr". */
public final class SystemTables {

  /** Their schema. */
  public static final String SCHEMA = "jisr";

  /** The next numbers to give out, by name. */
  public static final Table<Record> COUNTER = table("counter");

  /** The models whose tables are there. */
  public static final Table<Record> MODEL = table("model");

  /** A line for each commit. */
  public static final Table<Record> COMMIT_LOG = table("commit_log");

  /** A line for each record that a commit touched. */
  public static final Table<Record> CHANGE_LOG = table("change_log");

  /** A line for each content of a document, where the contents are in the database. */
  public static final Table<Record> DOCUMENT_CONTENT = table("document_content");

  /** The bytes of those contents, in parts. */
  public static final Table<Record> CONTENT_PART = table("content_part");

  /** The SHA-256 of a content. */
  public static final Field<String> SHA256 =
      DSL.field(DSL.name("sha256"), SQLDataType.VARCHAR(64).notNull());

  /** The bytes that a content has. */
  public static final Field<Long> SIZE =
      DSL.field(DSL.name("byte_count"), SQLDataType.BIGINT.notNull());

  /** When a content was put last, in UTC; none where an earlier version of the program put it. */
  public static final Field<java.sql.Timestamp> PUT_AT =
      DSL.field(DSL.name("put_at"), SQLDataType.TIMESTAMP);

  /** The bytes of one part of a content. */
  public static final Field<byte[]> BYTES =
      DSL.field(DSL.name("bytes"), SQLDataType.BLOB.notNull());

  /** The name of a counter or model. */
  public static final Field<String> NAME =
      DSL.field(DSL.name("name"), SQLDataType.VARCHAR(120).notNull());

  /** The first number that was not given out. */
  public static final Field<Long> NEXT = DSL.field(DSL.name("next_value"), SQLDataType.BIGINT);

  /** The version of a module's tables. */
  public static final Field<Integer> VERSION = DSL.field(DSL.name("version"), SQLDataType.INTEGER);

  /** The digest of the tables that the model asked for; none until its first records are in. */
  public static final Field<String> FINGERPRINT =
      DSL.field(DSL.name("fingerprint"), SQLDataType.VARCHAR(64));

  /** The number of a commit. */
  public static final Field<Long> ID = DSL.field(DSL.name("id"), SQLDataType.BIGINT.notNull());

  /** When, in UTC. */
  public static final Field<java.sql.Timestamp> AT =
      DSL.field(DSL.name("committed_at"), SQLDataType.TIMESTAMP);

  /** Who. */
  public static final Field<String> AUTHOR =
      DSL.field(DSL.name("author"), SQLDataType.VARCHAR(200));

  /** What was done, in words. */
  public static final Field<String> LABEL = DSL.field(DSL.name("label"), SQLDataType.VARCHAR(1000));

  /** The commit that this one undid, or 0. */
  public static final Field<Long> UNDOES = DSL.field(DSL.name("undoes"), SQLDataType.BIGINT);

  /** The commit that undid this one, or 0. */
  public static final Field<Long> UNDONE_BY = DSL.field(DSL.name("undone_by"), SQLDataType.BIGINT);

  /** How many records the commit touched. */
  public static final Field<Long> CHANGES = DSL.field(DSL.name("changes"), SQLDataType.BIGINT);

  /** The commit of a change. */
  public static final Field<Long> COMMIT_ID =
      DSL.field(DSL.name("commit_id"), SQLDataType.BIGINT.notNull());

  /** The place of a change in its commit, from 1. */
  public static final Field<Integer> LINE =
      DSL.field(DSL.name("line"), SQLDataType.INTEGER.notNull());

  /** The record that was touched; of C, the first of those that were made. */
  public static final Field<Long> RECORD_ID =
      DSL.field(DSL.name("record_id"), SQLDataType.BIGINT.notNull());

  /** The same record; of C, the last of those that were made, with numbers in a row. */
  public static final Field<Long> LAST_ID =
      DSL.field(DSL.name("last_id"), SQLDataType.BIGINT.notNull());

  /** The most records that one line of C tells of: it bounds where to look for one of them. */
  public static final int MOST_IN_LINE = 1_000;

  /** Its type's qualified name. */
  public static final Field<String> RECORD_TYPE =
      DSL.field(DSL.name("record_type"), SQLDataType.VARCHAR(120));

  /** C created, U changed, T trashed, R restored, D removed. */
  public static final Field<String> KIND = DSL.field(DSL.name("kind"), SQLDataType.VARCHAR(1));

  /** A change too long for one line goes on in parts 1, 2… */
  public static final Field<Integer> PART =
      DSL.field(DSL.name("part"), SQLDataType.INTEGER.notNull());

  /**
   * The values as JSON: of U, [old, new] by feature; of D, the value by feature. C has none: what a
   * record was made with is what it has now, or had at last, with the later changes taken back.
   */
  public static final Field<String> CONTENT =
      DSL.field(DSL.name("content"), SQLDataType.VARCHAR(30_000));

  /** The most characters of one part. */
  public static final int PART_LENGTH = 30_000;

  private SystemTables() {}

  private static Table<Record> table(String name) {
    return DSL.table(DSL.name(SCHEMA, name));
  }
}
