package ma.jisr.store.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the catalog of a database says that is there. */
final class ExistingTables {

  private ExistingTables() {}

  /** Whether there is a schema of a name, in any case. */
  static boolean hasSchema(Connection connection, String name) throws SQLException {
    try (ResultSet rows = connection.getMetaData().getSchemas()) {
      while (rows.next()) {
        if (rows.getString("TABLE_SCHEM").equalsIgnoreCase(name)) {
          return true;
        }
      }
      return false;
    }
  }

  /** The columns that a schema's tables have, with their sizes; names in lower case. */
  static Map<String, Map<String, Integer>> columns(Connection connection, String schema)
      throws SQLException {
    Map<String, Map<String, Integer>> tables = new TreeMap<>();
    String stored =
        connection.getMetaData().storesUpperCaseIdentifiers()
            ? schema.toUpperCase(Locale.ROOT)
            : schema;
    try (ResultSet rows = connection.getMetaData().getColumns(null, stored, null, null)) {
      while (rows.next()) {
        tables
            .computeIfAbsent(
                rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT), t -> new TreeMap<>())
            .put(
                rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT), rows.getInt("COLUMN_SIZE"));
      }
    }
    return tables;
  }
}
