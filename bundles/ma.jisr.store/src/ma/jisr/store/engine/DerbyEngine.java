package ma.jisr.store.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import ma.jisr.store.StoreException;
import ma.jisr.store.StoreException.Reason;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderNameCase;

/** Apache Derby inside the program: the default, nothing to set up. */
public final class DerbyEngine extends PooledEngine {

  private static final String PAGE_CACHE_PAGES = "6000";
  private static final String PAGE_SIZE_BYTES = "8192";
  private static final String LOCK_TIMEOUT_S = "60";

  private final Path folder;

  private DerbyEngine(Path folder, EmbeddedDataSource source) {
    super(source, SQLDialect.DERBY, RenderNameCase.UPPER);
    this.folder = folder;
  }

  /**
   * Opens the database in a folder; makes it when the folder is missing.
   *
   * @throws StoreException BUSY, DAMAGED, UNWRITABLE
   */
  public static DerbyEngine open(Path folder) {
    // Derby reads these once, when it is first loaded in the program.
    setDefault("derby.storage.pageCacheSize", PAGE_CACHE_PAGES);
    setDefault("derby.storage.pageSize", PAGE_SIZE_BYTES);
    setDefault("derby.locks.waitTimeout", LOCK_TIMEOUT_S);
    setDefault("derby.stream.error.file", folder.resolveSibling("derby.log").toString());
    setDefault("derby.stream.error.logSeverityLevel", "40000");
    EmbeddedDataSource source = source(folder);
    if (!Files.exists(folder)) {
      source.setCreateDatabase("create");
    }
    // Boot before the pool starts, so that a failure is Derby's own and comes at once.
    try (Connection connection = source.getConnection()) {
      connection.getMetaData();
    } catch (SQLException e) {
      throw failure(e, folder);
    }
    source.setCreateDatabase(null);
    return new DerbyEngine(folder, source);
  }

  private static EmbeddedDataSource source(Path folder) {
    EmbeddedDataSource source = new EmbeddedDataSource();
    source.setDatabaseName(folder.toString());
    return source;
  }

  private static void setDefault(String key, String value) {
    if (System.getProperty(key) == null) {
      System.setProperty(key, value);
    }
  }

  @Override
  public String name() {
    return folder.getParent().toString();
  }

  @Override
  public boolean indexesForeignKeys() {
    return true;
  }

  @Override
  public void backup(Path target, IProgressMonitor monitor) throws SQLException {
    try (Connection connection = connect();
        CallableStatement call =
            connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
      call.setString(1, target.toString());
      call.execute();
      connection.commit();
    }
  }

  @Override
  public List<String> check(Connection connection, String schema, String table)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("VALUES SYSCS_UTIL.SYSCS_CHECK_TABLE(?, ?)")) {
      statement.setString(1, schema.toUpperCase(Locale.ROOT));
      statement.setString(2, table.toUpperCase(Locale.ROOT));
      try (ResultSet rows = statement.executeQuery()) {
        return List.of();
      }
    } catch (SQLException e) {
      return List.of(Failures.sentence("tableDamaged", schema + '.' + table, e.getMessage()));
    }
  }

  @Override
  public StoreException failure(SQLException error) {
    return failure(error, folder);
  }

  private static StoreException failure(SQLException error, Path folder) {
    Path workspace = folder.getParent();
    if (Failures.isDiskFull(error)) {
      return Failures.of(error, Reason.UNWRITABLE, "diskFull", workspace);
    }
    for (Throwable at = error; at != null; at = next(at)) {
      String state = at instanceof SQLException sql ? String.valueOf(sql.getSQLState()) : "";
      switch (state) {
        case "XSDB6", "XSDBA":
          return Failures.of(error, Reason.BUSY, "busy", workspace, Holder.read(workspace));
        case "40XL1", "40XL2", "40001":
          return Failures.of(error, Reason.CONFLICT, "locked");
        case "XBM0H", "XJ041", "XBM0T", "XSLAQ", "XSDF1", "XSLAO":
          return Failures.of(error, Reason.UNWRITABLE, "unwritable", workspace, at.getMessage());
        default:
          if (state.startsWith("XSD")
              || state.startsWith("XSL")
              || state.startsWith("XBM")
              || state.startsWith("XJ004")
              || state.startsWith("XSR")
              || state.startsWith("XSTB")) {
            return Failures.of(error, Reason.DAMAGED, "damaged", workspace);
          }
      }
    }
    String state = String.valueOf(error.getSQLState());
    if (state.equals("XJ040") || state.equals("XJ001")) {
      return Failures.of(error, Reason.DAMAGED, "damaged", workspace);
    }
    return Failures.of(error, Reason.FAILED, "failed", workspace, error.getMessage());
  }

  private static Throwable next(Throwable at) {
    if (at instanceof SQLException sql && sql.getNextException() != null) {
      return sql.getNextException();
    }
    return at.getCause();
  }

  @Override
  public void close() {
    super.close();
    EmbeddedDataSource source = source(folder);
    source.setShutdownDatabase("shutdown");
    try (Connection connection = source.getConnection()) {
      throw new IllegalStateException("Derby did not shut down " + folder);
    } catch (SQLException e) {
      // 08006 is how Derby says that it did shut down.
      if (!"08006".equals(e.getSQLState())) {
        throw failure(e, folder);
      }
    }
  }
}
