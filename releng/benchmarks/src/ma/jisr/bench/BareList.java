package ma.jisr.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import ma.jisr.model.text.Folding;
import org.apache.derby.jdbc.EmbeddedDataSource;

/**
 * The reference of the list: the same organisations in Derby tables of the same shape, asked,
 * opened and saved by plain JDBC over one connection.
 */
final class BareList implements AutoCloseable {

  private static final int BATCH = 1_000;

  /** What an organisation may have many of: a table each, as in the store. */
  private static final List<String> MANY =
      List.of(
          "tag",
          "document",
          "task",
          "link",
          "contact",
          "address",
          "language",
          "consent",
          "theme",
          "area");

  private final EmbeddedDataSource source = new EmbeddedDataSource();
  private final Connection connection;
  private final List<String> texts = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private long commits;

  BareList(Path folder) throws SQLException {
    source.setDatabaseName(folder.toString());
    source.setCreateDatabase("create");
    connection = source.getConnection();
    source.setCreateDatabase(null);
    connection.setAutoCommit(false);
    try (Statement sql = connection.createStatement()) {
      sql.execute("CREATE TABLE kind (id BIGINT NOT NULL PRIMARY KEY, name VARCHAR(300))");
      for (int i = 0; i < OrganisationRows.TYPES.size(); i++) {
        sql.execute("INSERT INTO kind VALUES (" + i + ", '" + OrganisationRows.TYPES.get(i) + "')");
      }
      sql.execute(
          "CREATE TABLE organisation (id BIGINT NOT NULL PRIMARY KEY, version INTEGER, code"
              + " VARCHAR(60), name VARCHAR(300), name_ar VARCHAR(300), acronym VARCHAR(60),"
              + " kind_id BIGINT REFERENCES kind (id), email VARCHAR(300), phone VARCHAR(60),"
              + " description VARCHAR(30000), modified_at TIMESTAMP, modified_by VARCHAR(200),"
              + " folded_name VARCHAR(300), search_text VARCHAR(8000))");
      for (String many : MANY) {
        sql.execute(
            "CREATE TABLE "
                + many
                + "_of (owner_id BIGINT NOT NULL, position INTEGER NOT NULL, element"
                + " VARCHAR(2000), PRIMARY KEY (owner_id, position))");
      }
      sql.execute(
          "CREATE TABLE commit_log (id BIGINT NOT NULL PRIMARY KEY, made_at TIMESTAMP, author"
              + " VARCHAR(200), label VARCHAR(1000))");
      sql.execute(
          "CREATE TABLE change_log (commit_id BIGINT NOT NULL, line INTEGER NOT NULL, record_id"
              + " BIGINT, content VARCHAR(30000), PRIMARY KEY (commit_id, line))");
      sql.execute("CREATE INDEX change_log_record ON change_log (record_id)");
    }
    connection.commit();
  }

  /** Writes the organisations under the identifiers that the store gave them. */
  void write(int count, IntFunction<String[]> rows, long[] ids) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO organisation VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, CURRENT_TIMESTAMP,"
                + " 'bench', ?, ?)")) {
      for (int number = 0; number < count; number++) {
        String[] row = rows.apply(number);
        Set<String> words = new LinkedHashSet<>();
        for (int i = 0; i < row.length; i++) {
          words.addAll(Arrays.asList(Folding.fold(row[i]).split(" ")));
        }
        texts.add(String.join(" ", words));
        names.add(Folding.fold(row[1]));
        insert.setLong(1, ids[number]);
        insert.setString(2, row[0]);
        insert.setString(3, row[1]);
        insert.setString(4, row[2]);
        insert.setString(5, row[3]);
        insert.setLong(6, OrganisationRows.TYPES.indexOf(row[4]));
        insert.setString(7, row[5]);
        insert.setString(8, row[6]);
        insert.setString(9, row[7]);
        insert.setString(10, names.get(number));
        insert.setString(11, texts.get(number));
        insert.addBatch();
        if (number % BATCH == BATCH - 1) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
    connection.commit();
  }

  /** The folded words of each organisation. */
  List<String> searchTexts() {
    return texts;
  }

  /** The folded name of each organisation. */
  List<String> names() {
    return names;
  }

  /** The organisations that have two words. */
  void likeWords(String first, String second) throws SQLException {
    read(
        "SELECT id FROM organisation WHERE search_text LIKE ? AND search_text LIKE ?",
        '%' + first + '%',
        '%' + second + '%');
  }

  /** The organisations whose name has some words. */
  void likeName(String words, boolean sorted) throws SQLException {
    read(
        "SELECT id FROM organisation WHERE folded_name LIKE ?"
            + (sorted ? " ORDER BY folded_name" : ""),
        '%' + words + '%');
  }

  private void read(String sql, String... parameters) throws SQLException {
    int found = 0;
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        select.setString(i + 1, parameters[i]);
      }
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          rows.getLong(1);
          found++;
        }
      }
    }
    connection.commit();
    if (found == 0) {
      throw new IllegalStateException("nothing found");
    }
  }

  /** Reads organisations whole, one by one: the row, its type, what it has many of. */
  void open(List<Long> ids) throws SQLException {
    for (long id : ids) {
      long kind = row("SELECT * FROM organisation WHERE id = ?", id, 14, 7);
      row("SELECT * FROM kind WHERE id = ?", kind, 2, 1);
      for (String many : MANY) {
        row("SELECT * FROM " + many + "_of WHERE owner_id = ? ORDER BY position", id, 3, 1);
      }
      connection.commit();
    }
  }

  private long row(String sql, long id, int columns, int answer) throws SQLException {
    long found = 0;
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setLong(1, id);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          for (int i = 1; i <= columns; i++) {
            rows.getString(i);
          }
          found = rows.getLong(answer);
        }
      }
    }
    return found;
  }

  /** Changes organisations one by one: reads the row, writes it and its line of the journal. */
  void save(List<Long> ids) throws SQLException {
    for (long id : ids) {
      row("SELECT * FROM organisation WHERE id = ?", id, 14, 7);
      long commit = ++commits;
      try (PreparedStatement update =
              connection.prepareStatement(
                  "UPDATE organisation SET phone = ?, version = version + 1, modified_at ="
                      + " CURRENT_TIMESTAMP, modified_by = ?, search_text = ? WHERE id = ?");
          PreparedStatement change =
              connection.prepareStatement("INSERT INTO change_log VALUES (?, 1, ?, ?)");
          PreparedStatement line =
              connection.prepareStatement(
                  "INSERT INTO commit_log VALUES (?, CURRENT_TIMESTAMP, 'bench', 'bench')")) {
        update.setString(1, "+212 5 24 " + commit);
        update.setString(2, "bench");
        update.setString(3, texts.get((int) (commit % texts.size())));
        update.setLong(4, id);
        update.executeUpdate();
        change.setLong(1, commit);
        change.setLong(2, id);
        change.setString(3, "{\"phone\":[\"+212 5 23 100000\",\"+212 5 24 " + commit + "\"]}");
        change.executeUpdate();
        line.setLong(1, commit);
        line.executeUpdate();
      }
      connection.commit();
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
    source.setShutdownDatabase("shutdown");
    try (Connection ended = source.getConnection()) {
      throw new SQLException("Derby did not shut down");
    } catch (SQLException e) {
      if (!"08006".equals(e.getSQLState())) { // how Derby says that it did
        throw e;
      }
    }
  }
}
