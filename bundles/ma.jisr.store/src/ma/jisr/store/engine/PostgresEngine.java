package ma.jisr.store.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import ma.jisr.store.StoreException;
import ma.jisr.store.StoreException.Reason;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jooq.SQLDialect;
import org.jooq.conf.ParamCastMode;
import org.jooq.conf.RenderNameCase;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL server: the whole council on one database. */
public final class PostgresEngine extends PooledEngine {

  private static final Logger LOG = LoggerFactory.getLogger(PostgresEngine.class);

  private final String url;

  private PostgresEngine(String url, PGSimpleDataSource source) {
    super(
        source,
        "TRANSACTION_READ_COMMITTED",
        SQLDialect.POSTGRES,
        RenderNameCase.LOWER,
        ParamCastMode.DEFAULT);
    this.url = url;
  }

  /**
   * Connects to a database.
   *
   * @param url "jdbc:postgresql://host:port/database"
   * @param user the account
   * @param password its password, or null
   * @throws StoreException when it cannot be reached or refuses the account
   */
  public static PostgresEngine open(String url, String user, String password) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(user);
    source.setPassword(password);
    source.setReWriteBatchedInserts(true);
    try (Connection connection = source.getConnection()) {
      connection.getMetaData();
    } catch (SQLException e) {
      throw failure(e, url);
    }
    return new PostgresEngine(url, source);
  }

  @Override
  public void stop(Connection connection) {
    try {
      connection.unwrap(PGConnection.class).cancelQuery();
    } catch (SQLException e) {
      LOG.debug("A question goes on to its end", e);
    }
  }

  @Override
  public String name() {
    return url;
  }

  @Override
  public boolean isShared() {
    return true;
  }

  @Override
  public boolean indexesForeignKeys() {
    return false;
  }

  @Override
  public void backup(Path target, IProgressMonitor monitor) {
    throw Failures.of(Reason.FAILED, "serverBackup", url);
  }

  @Override
  public List<String> check(Connection connection, String schema, String table) {
    return List.of(); // the server examines its own files
  }

  @Override
  public StoreException failure(SQLException error) {
    return failure(error, url);
  }

  private static StoreException failure(SQLException error, String url) {
    String state = String.valueOf(error.getSQLState());
    return switch (state) {
      case "28P01", "28000", "42501" -> Failures.of(error, Reason.DENIED, "denied", url);
      case "53100" -> Failures.of(error, Reason.UNWRITABLE, "diskFull", url);
      case "40001", "40P01", "55P03" -> Failures.of(error, Reason.CONFLICT, "locked");
      case "08001", "08004", "08006" -> Failures.of(error, Reason.FAILED, "unreachable", url);
      default -> Failures.of(error, Reason.FAILED, "failed", url);
    };
  }
}
