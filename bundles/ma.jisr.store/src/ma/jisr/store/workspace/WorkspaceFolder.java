package ma.jisr.store.workspace;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import ma.jisr.store.StoreException.Reason;
import ma.jisr.store.engine.Failures;

/** The folder of a workspace: a mark that tells it from any other folder, and the database. */
final class WorkspaceFolder {

  private static final String MARK = "jisr-workspace.txt";
  private static final String FORM = "1";
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  private final Path folder;

  WorkspaceFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  Path path() {
    return folder;
  }

  /** Where the database is. */
  Path database() {
    return folder.resolve("data");
  }

  /** A name for a backup made by the program itself. */
  Path backup(String reason) throws IOException {
    Path backups = Files.createDirectories(folder.resolve("backups"));
    return backups.resolve(reason + '-' + STAMP.format(LocalDateTime.now()) + ".zip");
  }

  /** Whether it is a workspace. */
  boolean isWorkspace() {
    return Files.exists(folder.resolve(MARK));
  }

  /**
   * Makes the folder ready: an empty or missing one becomes a workspace; another folder of somebody is
   * left alone.
   */
  void prepare() {
    try {
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        throw Failures.of(Reason.UNWRITABLE, "notFolder", folder);
      }
      Files.createDirectories(folder);
      if (!isWorkspace()) {
        if (!isEmpty()) {
          throw Failures.of(Reason.DAMAGED, "notWorkspace", folder);
        }
        Files.writeString(folder.resolve(MARK), FORM);
      } else if (!Files.readString(folder.resolve(MARK)).strip().equals(FORM)) {
        throw Failures.of(Reason.TOO_NEW, "tooNew", folder, "jisr");
      }
      // A question to the file system, not to the permissions: root and network shares fool those.
      Path probe = Files.createTempFile(folder, "write", ".tmp");
      Files.delete(probe);
    } catch (IOException e) {
      throw Failures.of(e, folder);
    }
  }

  /** Marks a folder that holds a database from a backup as a workspace. */
  void adopt() throws IOException {
    if (!Files.isDirectory(database())) {
      throw Failures.of(Reason.DAMAGED, "notBackup", folder);
    }
    Files.writeString(folder.resolve(MARK), FORM);
  }

  private boolean isEmpty() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      return !files.iterator().hasNext();
    }
  }

  /** Moves the folder aside, beside itself, under a name that tells when. */
  Path setAside() {
    Path aside = folder.resolveSibling(folder.getFileName() + "." + STAMP.format(LocalDateTime.now()));
    try {
      return Files.move(folder, aside);
    } catch (IOException e) {
      throw Failures.of(e, aside);
    }
  }
}
