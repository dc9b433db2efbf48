package ma.jisr.store.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import ma.jisr.model.meta.Catalog;
import ma.jisr.store.Workspace;
import ma.jisr.store.WorkspaceInitializer;
import ma.jisr.store.workspace.Workspaces;

/** A workspace in a folder. */
final class DerbyDatabase implements Database {

  private final Path folder;

  DerbyDatabase() throws IOException {
    folder = Files.createTempDirectory("jisr-store");
  }

  @Override
  public Workspace open(Catalog catalog, String author, List<WorkspaceInitializer> initializers) {
    return new Workspaces(catalog, initializers).open(folder.resolve("workspace"), author, null);
  }

  @Override
  public int ownBackups() {
    try (Stream<Path> files = Files.list(folder.resolve("workspace").resolve("backups"))) {
      return (int) files.filter(f -> f.toString().endsWith(".zip")).count();
    } catch (IOException e) {
      return 0; // no folder of backups yet
    }
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
