package ma.jisr.store.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import ma.jisr.store.StoreException.Reason;
import ma.jisr.store.engine.Failures;

/** The folder of a workspace: a mark that tells it from any other folder, and the database. */
final class WorkspaceFolder {

  private static final String MARK = "jisr-workspace.txt";
  private static final String FORM = "1";

  /** What the mark says until the database is whole: what a killed program left is made anew. */
  private static final String UNFINISHED = "new";

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

  /** A name that no file has yet, for a backup made by the program itself. */
  Path backup(String reason) throws IOException {
    Path backups = Files.createDirectories(folder.resolve("backups"));
    String name = reason + '-' + STAMP.format(LocalDateTime.now());
    Path file = backups.resolve(name + ".zip");
    for (int next = 2; Files.exists(file); next++) {
      file = backups.resolve(name + '-' + next + ".zip");
    }
    return file;
  }

  /** Whether it is a workspace. */
  boolean isWorkspace() {
    return Files.exists(folder.resolve(MARK));
  }

  /**
   * Makes the folder ready: an empty or missing one becomes a workspace; another folder of somebody
   * is left alone.
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
        mark(UNFINISHED);
      }
      examine(Files.readString(folder.resolve(MARK)).strip());
      // A question to the file system, not to the permissions: root and network shares fool those.
      Path probe = Files.createTempFile(folder, "write", ".tmp");
      Files.delete(probe);
    } catch (IOException e) {
      throw Failures.of(e, folder);
    }
  }

  private void examine(String form) throws IOException {
    if (form.equals(UNFINISHED)) {
      return;
    }
    if (form.isEmpty()) {
      throw Failures.of(Reason.DAMAGED, "damaged", folder);
    }
    if (!form.equals(FORM)) {
      throw Failures.of(Reason.TOO_NEW, "tooNew", folder, "jisr");
    }
    if (!Files.isDirectory(database())) {
      // Somebody removed the records: never pretend that there were none.
      throw Failures.of(Reason.DAMAGED, "damaged", folder);
    }
  }

  /** Whether the making of the database was never finished. */
  boolean isUnfinished() throws IOException {
    return Files.readString(folder.resolve(MARK)).strip().equals(UNFINISHED);
  }

  /** Notes that the database is whole. */
  void finish() throws IOException {
    mark(FORM);
  }

  /** Writes the mark whole or not at all. */
  private void mark(String form) throws IOException {
    Path written = Files.createTempFile(folder, "mark", ".tmp");
    Files.writeString(written, form);
    sync(written);
    Files.move(
        written,
        folder.resolve(MARK),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    sync(folder);
  }

  /**
   * Has the disk keep a file, or the names in a folder, whatever happens to the machine. A folder
   * cannot be opened on Windows, whose file system keeps names by itself.
   */
  static void sync(Path path) throws IOException {
    boolean isFolder = Files.isDirectory(path);
    if (isFolder && path.getFileSystem().getSeparator().equals("\\")) {
      return;
    }
    var how = isFolder ? StandardOpenOption.READ : StandardOpenOption.WRITE;
    try (FileChannel channel = FileChannel.open(path, how)) {
      channel.force(true);
    }
  }

  /** Marks a folder that holds a database from a backup file as a workspace. */
  void adopt(Path backup) throws IOException {
    if (!Files.isDirectory(database())) {
      throw Failures.of(Reason.DAMAGED, "notBackup", backup);
    }
    mark(FORM);
  }

  private boolean isEmpty() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      return !files.iterator().hasNext();
    }
  }

  /** Moves the folder aside, beside itself, under a name that tells when. */
  Path setAside() {
    Path aside =
        folder.resolveSibling(folder.getFileName() + "." + STAMP.format(LocalDateTime.now()));
    try {
      Files.move(folder, aside);
      sync(aside.getParent());
      return aside;
    } catch (IOException e) {
      throw Failures.of(e, folder);
    }
  }
}
