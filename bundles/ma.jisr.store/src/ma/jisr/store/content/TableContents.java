package ma.jisr.store.content;

import static ma.jisr.store.schema.SystemTables.BYTES;
import static ma.jisr.store.schema.SystemTables.CONTENT_PART;
import static ma.jisr.store.schema.SystemTables.DOCUMENT_CONTENT;
import static ma.jisr.store.schema.SystemTables.PART;
import static ma.jisr.store.schema.SystemTables.PUT_AT;
import static ma.jisr.store.schema.SystemTables.SHA256;
import static ma.jisr.store.schema.SystemTables.SIZE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Enumeration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import ma.jisr.store.StoreException;
import ma.jisr.store.StoreException.Reason;
import ma.jisr.store.engine.Engine;
import ma.jisr.store.engine.Failures;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * Contents in a server's tables, in parts of a quarter of a megabyte: a row for the content, which
 * makes it known, and one for each part, in one transaction.
 */
public final class TableContents implements ContentStore {

  private static final int PART_BYTES = 1 << 18;

  private final Engine engine;

  /** The contents in a database. */
  public TableContents(Engine engine) {
    this.engine = engine;
  }

  @Override
  public String put(InputStream in) throws IOException {
    // The key is known at the end only: first to a file of this machine, then to the server.
    Path spool = null;
    try {
      spool = Files.createTempFile("jisr", ".part");
      String sha256;
      try (OutputStream out = Files.newOutputStream(spool)) {
        sha256 = Digests.copy(in, out, limit());
      }
      if (!putAgain(sha256)) {
        send(sha256, spool);
      }
      return sha256;
    } catch (Digests.UnreadableException e) {
      throw (IOException) e.getCause();
    } catch (IOException e) {
      throw Failures.of(e, spool == null ? System.getProperty("java.io.tmpdir") : spool);
    } finally {
      if (spool != null) {
        Files.deleteIfExists(spool);
      }
    }
  }

  private static Timestamp stamp(Instant moment) {
    return Timestamp.valueOf(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
  }

  /** Notes that a content was put again; false when it is not there. Waits for its removal. */
  private boolean putAgain(String sha256) {
    return write(
            sql ->
                sql.update(DOCUMENT_CONTENT)
                    .set(PUT_AT, stamp(Instant.now()))
                    .where(SHA256.eq(sha256))
                    .execute())
        > 0;
  }

  @Override
  public List<String> putBefore(Instant moment) {
    write(
        sql -> // of those that an earlier version put, nobody knows: from now on, it is known
        sql.update(DOCUMENT_CONTENT)
                .set(PUT_AT, stamp(Instant.now()))
                .where(PUT_AT.isNull())
                .execute());
    return read(
        sql ->
            sql.select(SHA256)
                .from(DOCUMENT_CONTENT)
                .where(PUT_AT.lt(stamp(moment)))
                .fetch(SHA256));
  }

  @Override
  public long remove(String sha256, Instant unlessPutSince) {
    return write(
        sql -> {
          Long bytes =
              sql.select(SIZE)
                  .from(DOCUMENT_CONTENT)
                  .where(SHA256.eq(sha256).and(PUT_AT.lt(stamp(unlessPutSince))))
                  .forUpdate()
                  .fetchOne(SIZE);
          if (bytes == null) {
            return -1L;
          }
          sql.deleteFrom(CONTENT_PART).where(SHA256.eq(sha256)).execute();
          sql.deleteFrom(DOCUMENT_CONTENT).where(SHA256.eq(sha256)).execute();
          return bytes;
        });
  }

  private void send(String sha256, Path file) throws IOException {
    try (Connection connection = engine.connectForWriting();
        InputStream in = Files.newInputStream(file)) {
      DSLContext sql = engine.sql(connection);
      int made =
          sql.insertInto(DOCUMENT_CONTENT, SHA256, SIZE, PUT_AT)
              .values(sha256, Files.size(file), stamp(Instant.now()))
              .onConflictDoNothing()
              .execute();
      if (made == 1) {
        byte[] bytes = in.readNBytes(PART_BYTES);
        for (int part = 0; bytes.length > 0; part++) {
          sql.insertInto(CONTENT_PART, SHA256, PART, BYTES).values(sha256, part, bytes).execute();
          bytes = in.readNBytes(PART_BYTES);
        }
      }
      connection.commit();
    } catch (SQLException e) {
      throw engine.failure(e);
    } catch (DataAccessException e) {
      throw engine.failure(e);
    }
  }

  @Override
  public InputStream open(String sha256) {
    long size = size(sha256);
    return new SequenceInputStream(new Parts(sha256, (size + PART_BYTES - 1) / PART_BYTES));
  }

  /** The parts one by one, each read when it is its turn: a content is never whole in memory. */
  private final class Parts implements Enumeration<InputStream> {
    private final String sha256;
    private final long count;
    private int next;

    Parts(String sha256, long count) {
      this.sha256 = sha256;
      this.count = count;
    }

    @Override
    public boolean hasMoreElements() {
      return next < count;
    }

    @Override
    public InputStream nextElement() {
      if (!hasMoreElements()) {
        throw new NoSuchElementException(sha256);
      }
      int part = next++;
      byte[] bytes =
          read(sql ->
                  sql.select(BYTES)
                      .from(CONTENT_PART)
                      .where(SHA256.eq(sha256).and(PART.eq(part)))
                      .fetchOptional(BYTES))
              .orElseThrow(() -> missing(sha256));
      return new ByteArrayInputStream(bytes);
    }
  }

  @Override
  public long size(String sha256) {
    return find(sha256).orElseThrow(() -> missing(sha256));
  }

  @Override
  public boolean has(String sha256) {
    return find(sha256).isPresent();
  }

  private Optional<Long> find(String sha256) {
    return read(
        sql ->
            sql.select(SIZE).from(DOCUMENT_CONTENT).where(SHA256.eq(sha256)).fetchOptional(SIZE));
  }

  /** Gives a connection. */
  private interface Connecting {
    Connection connect() throws SQLException;
  }

  private <T> T read(Function<DSLContext, T> work) {
    return run(engine::connect, work);
  }

  private <T> T write(Function<DSLContext, T> work) {
    return run(engine::connectForWriting, work);
  }

  private <T> T run(Connecting connecting, Function<DSLContext, T> work) {
    try (Connection connection = connecting.connect()) {
      T result = work.apply(engine.sql(connection));
      connection.commit();
      return result;
    } catch (SQLException e) {
      throw engine.failure(e);
    } catch (DataAccessException e) {
      throw engine.failure(e);
    }
  }

  private static StoreException missing(String sha256) {
    return Failures.of(Reason.MISSING, "contentMissing", sha256);
  }
}
