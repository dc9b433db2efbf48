package ma.jisr.store.contract;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import ma.jisr.model.meta.Catalog;
import ma.jisr.store.Workspace;
import ma.jisr.store.WorkspaceInitializer;
import ma.jisr.store.workspace.Workspaces;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of the private server. */
final class PostgresDatabase implements Database {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final PostgresServer server = PostgresServer.shared();
  private final String name = "test" + COUNT.incrementAndGet();

  PostgresDatabase() throws SQLException {
    execute("CREATE DATABASE " + name);
  }

  private void execute(String sql) throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(server.url("postgres"));
    source.setUser("jisr");
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public Workspace open(Catalog catalog, String author, List<WorkspaceInitializer> initializers) {
    // The account is the author: make one of that name.
    try {
      execute("CREATE ROLE \"" + author + "\" LOGIN SUPERUSER");
    } catch (SQLException e) {
      if (!"42710".equals(e.getSQLState())) { // it is there already
        throw new IllegalStateException(e);
      }
    }
    return new Workspaces(catalog, initializers).openServer(server.url(name), author, null, null);
  }

  @Override
  public int ownBackups() {
    return -1;
  }

  @Override
  public void close() throws SQLException {
    execute("DROP DATABASE " + name + " WITH (FORCE)");
  }
}
