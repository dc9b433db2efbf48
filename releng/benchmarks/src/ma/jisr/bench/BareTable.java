package ma.jisr.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.apache.derby.jdbc.EmbeddedDataSource;

/**
 * The reference of the store: one Derby table of texts with a primary key, written by plain JDBC.
 */
final class BareTable implements AutoCloseable {

  private static final int BATCH = 1_000;

  private final EmbeddedDataSource source = new EmbeddedDataSource();
  private final List<String> columns;

  /**
   * Makes the database.
   *
   * @param columns their names; the first is the key
   */
  BareTable(Path folder, List<String> columns) throws SQLException {
    this.columns = columns;
    source.setDatabaseName(folder.toString());
    source.setCreateDatabase("create");
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE organisation ("
              + String.join(" VARCHAR(2000), ", columns)
              + " VARCHAR(30000), PRIMARY KEY ("
              + columns.get(0)
              + "))");
    }
    source.setCreateDatabase(null);
  }

  /** Writes rows in batches, in one transaction. */
  void write(int count, IntFunction<String[]> rows) throws SQLException {
    String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO organisation VALUES (" + marks + ')')) {
        for (int number = 0; number < count; number++) {
          String[] row = rows.apply(number);
          for (int i = 0; i < row.length; i++) {
            insert.setString(i + 1, row[i]);
          }
          insert.addBatch();
          if ((number + 1) % BATCH == 0) {
            insert.executeBatch();
          }
        }
        insert.executeBatch();
      }
      connection.commit();
    }
  }

  /** Reads every column of every row and lets it go; the characters of the names. */
  long read() throws SQLException {
    long[] characters = {0};
    read(row -> characters[0] += row[1].length());
    return characters[0];
  }

  /** The same, with all rows in memory at the end. */
  long readAll() throws SQLException {
    List<String[]> all = new ArrayList<>();
    read(all::add);
    return all.stream().mapToLong(row -> row[1].length()).sum();
  }

  private void read(Consumer<String[]> visitor) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM organisation")) {
      while (rows.next()) {
        String[] row = new String[columns.size()];
        for (int i = 0; i < row.length; i++) {
          row[i] = rows.getString(i + 1);
        }
        visitor.accept(row);
      }
    }
  }

  @Override
  public void close() throws SQLException {
    source.setShutdownDatabase("shutdown");
    try (Connection connection = source.getConnection()) {
      throw new SQLException("Derby did not shut down");
    } catch (SQLException e) {
      if (!"08006".equals(e.getSQLState())) { // how Derby says that it did
        throw e;
      }
    }
  }
}
