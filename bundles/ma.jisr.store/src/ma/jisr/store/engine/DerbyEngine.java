package ma.jisr.store.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ma.jisr.store.StoreException;
import ma.jisr.store.StoreException.Reason;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jooq.SQLDialect;
import org.jooq.conf.ParamCastMode;
import org.jooq.conf.RenderNameCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Apache Derby inside the program: the default, nothing to set up. */
public final class DerbyEngine extends PooledEngine {

  private static final Logger LOG = LoggerFactory.getLogger(DerbyEngine.class);

  /**
   * 84 MB at the most: the table of some 100,000 records. A pass over a table that does not fit
   * throws out each page before it is asked for again, and reads all of them from the disk.
   */
  private static final String PAGE_CACHE_PAGES = "10500";

  private static final String PAGE_SIZE_BYTES = "8192";
  private static final String LOCK_TIMEOUT_S = "60";

  /**
   * Where a transaction that writes many rows locks their whole table, and then stops readers of
   * any isolation. By default 5,000; a lock costs some 300 bytes of the heap, so it cannot be
   * never.
   */
  private static final String ROWS_LOCKED_SINGLY = "500000";

  /** Less room than this counts as none: Derby gives some back when it ends for want of it. */
  private static final long LEAST_ROOM_BYTES = 16 << 20;

  private static final String CATALOGS = "SYS";

  /** Derby locks this file of its own while it has the database open. */
  private static final String LOCK_FILE = "dbex.lck";

  /**
   * Derby keeps one state of each row, so whoever reads what was committed waits for whoever
   * writes: an import of minutes would hold up every list and every search. Those who only read
   * therefore look past its locks. What they may see too early does no harm: whoever writes reads
   * what was committed, compares versions, and foreign keys refuse records that never came to be.
   */
  private static final String READ_ISOLATION = "TRANSACTION_READ_UNCOMMITTED";

  private final Path folder;
  private final Path workspace;

  private DerbyEngine(Path folder, Path workspace, EmbeddedDataSource source) {
    // A cast around each parameter hides from Derby that IN asks for a few keys: it would read the
    // whole table.
    super(source, READ_ISOLATION, SQLDialect.DERBY, RenderNameCase.UPPER, ParamCastMode.NEVER);
    this.folder = folder;
    this.workspace = workspace;
  }

  /**
   * Opens the database in a folder; makes it when the folder is missing.
   *
   * @throws StoreException BUSY, DAMAGED, UNWRITABLE
   */
  public static DerbyEngine open(Path folder) {
    return open(folder, folder.getParent());
  }

  /**
   * The same, of a workspace that does not stand in its place yet.
   *
   * @param workspace what sentences call it
   */
  public static DerbyEngine open(Path folder, Path workspace) {
    // Derby reads these once, when it is first loaded in the program.
    setDefault("derby.storage.pageCacheSize", PAGE_CACHE_PAGES);
    setDefault("derby.storage.pageSize", PAGE_SIZE_BYTES);
    setDefault("derby.locks.waitTimeout", LOCK_TIMEOUT_S);
    setDefault("derby.locks.escalationThreshold", ROWS_LOCKED_SINGLY);
    setDefault("derby.stream.error.file", folder.resolveSibling("derby.log").toString());
    setDefault("derby.stream.error.logSeverityLevel", "40000");
    EmbeddedDataSource source = source(folder);
    if (!Files.exists(folder)) {
      source.setCreateDatabase("create");
    } else if (!hasLog(folder)) {
      // Derby would begin a new one, without what the lost one kept.
      throw Failures.of(Reason.DAMAGED, "damaged", workspace);
    }
    // Boot before the pool starts, so that a failure is Derby's own and comes at once.
    try (Connection connection = source.getConnection()) {
      connection.getMetaData();
    } catch (SQLException e) {
      throw failure(e, folder, workspace);
    }
    source.setCreateDatabase(null);
    return new DerbyEngine(folder, workspace, source);
  }

  /**
   * Asks whether anybody uses the database in a folder, without opening it.
   *
   * @throws StoreException BUSY
   */
  public static void requireFree(Path folder) throws IOException {
    Path lock = folder.resolve(LOCK_FILE);
    if (!Files.exists(lock)) {
      return;
    }
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
        FileLock mine = channel.tryLock()) {
      if (mine == null) {
        throw busy(null, folder.getParent());
      }
    } catch (OverlappingFileLockException e) {
      throw busy(e, folder.getParent());
    }
  }

  private static StoreException busy(Throwable cause, Path workspace) {
    return Failures.of(cause, Reason.BUSY, "busy", workspace, Holder.read(workspace));
  }

  private static boolean hasLog(Path folder) {
    if (!Files.isRegularFile(folder.resolve("log/log.ctrl"))) {
      return false;
    }
    try (DirectoryStream<Path> logs =
        Files.newDirectoryStream(folder.resolve("log"), "log[0-9]*.dat")) {
      for (Path log : logs) {
        if (Files.size(log) > 0) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw Failures.of(e, folder);
    }
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
    return workspace.toString();
  }

  @Override
  public void stop(Connection connection) {
    DerbyStop.stop(connection);
  }

  @Override
  public boolean isShared() {
    return false;
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
      return damaged(schema + '.' + table, e);
    }
  }

  @Override
  public List<String> check(Connection connection) throws SQLException {
    List<String> defects = new ArrayList<>();
    List<String> catalogs = new ArrayList<>();
    Path tables = folder.resolve("seg0");
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT S.SCHEMANAME, T.TABLENAME, T.TABLETYPE, C.ISINDEX, C.CONGLOMERATENUMBER"
                    + " FROM SYS.SYSCONGLOMERATES C JOIN SYS.SYSTABLES T ON T.TABLEID = C.TABLEID"
                    + " JOIN SYS.SYSSCHEMAS S ON S.SCHEMAID = T.SCHEMAID")) {
      while (rows.next()) {
        String table = rows.getString(1) + '.' + rows.getString(2);
        if (rows.getString(1).equals(CATALOGS) && !rows.getBoolean(4)) {
          catalogs.add(rows.getString(2));
        }
        // Derby names the file of a table or index after its number, and opens it when first used.
        Path file = tables.resolve("c" + Long.toHexString(rows.getLong(5)) + ".dat");
        if (isMissing(file)) {
          defects.add(Failures.sentence("tableFile", table, file.getFileName()));
        }
      }
    }
    for (String catalog : catalogs) {
      defects.addAll(check(connection, CATALOGS, catalog));
    }
    defects.addAll(checkStatements());
    return defects;
  }

  /**
   * Derby keeps compiled statements that read its catalogs, and uses none of them while it examines
   * a table: asking for what an upgrade will ask for reads them. On a connection of its own, which
   * a failure may break.
   */
  private List<String> checkStatements() {
    try (Connection connection = connect();
        ResultSet columns = connection.getMetaData().getColumns(null, null, null, null)) {
      while (columns.next()) {
        columns.getString("COLUMN_NAME");
      }
      return List.of();
    } catch (SQLException e) {
      return damaged(CATALOGS + ".SYSSTATEMENTS", e);
    }
  }

  private static List<String> damaged(String table, SQLException error) {
    LOG.warn("The table {} cannot be examined", table, error);
    return List.of(Failures.sentence("tableDamaged", table));
  }

  private static boolean isMissing(Path file) throws SQLException {
    try {
      return !Files.isRegularFile(file) || Files.size(file) == 0;
    } catch (IOException e) {
      throw new SQLException(e);
    }
  }

  @Override
  public StoreException failure(SQLException error) {
    return failure(error, folder, workspace);
  }

  private static StoreException failure(SQLException error, Path folder, Path workspace) {
    if (Failures.isDiskFull(error) || (isConnectionLost(error) && isNearlyFull(folder))) {
      return Failures.of(error, Reason.UNWRITABLE, "diskFull", workspace);
    }
    for (Throwable at = error; at != null; at = next(at)) {
      String state = at instanceof SQLException sql ? String.valueOf(sql.getSQLState()) : "";
      switch (state) {
        case "XSDB6", "XSDBA":
          return busy(error, workspace);
        case "40XL1", "40XL2", "40001":
          return Failures.of(error, Reason.CONFLICT, "locked");
        case "XSRS4",
        "XSRS5",
        "XSRS6",
        "XSRS7",
        "XBM0H",
        "XJ041",
        "XBM0T",
        "XSLAQ",
        "XSDF1",
        "XSLAO":
          return Failures.of(error, Reason.UNWRITABLE, "unwritable", workspace);
        default:
          if (state.startsWith("XSD")
              || state.startsWith("XSAI")
              || state.startsWith("XSCH")
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
    return Failures.of(error, Reason.FAILED, "failed", workspace);
  }

  /** Derby ends a database whose log it cannot write, and tells the reason only once. */
  private static boolean isConnectionLost(SQLException error) {
    for (Throwable at = error; at != null; at = next(at)) {
      if (at instanceof SQLException sql
          && sql.getSQLState() != null
          && (sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("XSLA"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNearlyFull(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace() < LEAST_ROOM_BYTES;
    } catch (IOException e) {
      return false; // nobody can tell how full it is: then this is not the reason to give
    }
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
      // 08006 is how Derby says that it did shut down; XJ004, that it had done so by itself before.
      if (!"08006".equals(e.getSQLState()) && !"XJ004".equals(e.getSQLState())) {
        throw failure(e, folder, workspace);
      }
    }
  }
}
