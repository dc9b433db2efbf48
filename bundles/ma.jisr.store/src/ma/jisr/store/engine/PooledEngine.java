package ma.jisr.store.engine;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.ParamCastMode;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;

/** An engine behind a pool of connections. */
abstract class PooledEngine implements Engine {

  private static final int POOL_SIZE = 8;
  private static final long CONNECTION_TIMEOUT_MS = 30_000;

  private final HikariDataSource pool;
  private final Configuration configuration;

  /**
   * Opens the pool.
   *
   * @param source where connections come from
   * @param readIsolation the isolation of connections that only read, as HikariCP names it
   * @param nameCase how the engine writes names that nobody quotes: names are always quoted (some
   *     are reserved words), in the case that lets people leave the quotes out
   * @param casts whether parameters are cast to their types
   */
  PooledEngine(
      DataSource source,
      String readIsolation,
      SQLDialect dialect,
      RenderNameCase nameCase,
      ParamCastMode casts) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setAutoCommit(false);
    config.setTransactionIsolation(readIsolation);
    config.setMaximumPoolSize(POOL_SIZE);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(CONNECTION_TIMEOUT_MS);
    config.setPoolName("jisr");
    pool = new HikariDataSource(config);
    Settings settings =
        new Settings()
            .withRenderNameCase(nameCase)
            .withRenderQuotedNames(RenderQuotedNames.ALWAYS)
            .withParamCastMode(casts)
            .withExecuteLogging(false)
            .withCacheRecordMappers(true);
    configuration = new DefaultConfiguration().set(dialect).set(settings);
  }

  @Override
  public Connection connect() throws SQLException {
    return pool.getConnection();
  }

  @Override
  public Connection connectForWriting() throws SQLException {
    Connection connection = connect();
    try {
      // The pool sets its own level again when the connection comes back.
      connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  @Override
  public void discard(Connection connection) {
    pool.evictConnection(connection);
  }

  @Override
  public Configuration configuration() {
    return configuration;
  }

  @Override
  public DSLContext sql(Connection connection) {
    return DSL.using(configuration.derive(connection));
  }

  @Override
  public void close() {
    pool.close();
  }
}
