package ma.jisr.store.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import ma.jisr.store.StoreException;
import ma.jisr.store.StoreException.Reason;
import ma.jisr.store.content.ContentStore;
import ma.jisr.store.engine.Engine;
import ma.jisr.store.engine.Failures;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Writes workspaces into single files and takes them out again. */
final class Backup {

  /** Proves that a zip is one of ours; holds the version of its form. */
  static final String MARK = "jisr-backup.txt";

  private static final String FORM = "1";

  private Backup() {}

  /**
   * Writes a copy of a workspace, while it is used, to a temporary name; then moves it. The
   * database comes first: what its documents refer to is there by then, and stays.
   *
   * @param workspace the folder of the contents
   */
  static void write(
      Engine engine, ContentStore contents, Path workspace, Path file, IProgressMonitor monitor) {
    Path target = file.toAbsolutePath();
    if (Files.exists(target)) {
      throw Failures.of(Reason.UNWRITABLE, "backupExists", target);
    }
    Path partial = target.resolveSibling(target.getFileName() + ".part");
    Cleaning cleaning = new Cleaning(target);
    try {
      SubMonitor progress = SubMonitor.convert(monitor, 100);
      // Beside the target: the system's temporary folder may be on another, smaller disk.
      Path folder = Files.createTempDirectory(target.getParent(), ".jisr-backup");
      cleaning.add(folder);
      engine.backup(folder, progress.split(50));
      cleaning.add(partial);
      try (OutputStream out = Files.newOutputStream(partial);
          ZipOutputStream zip = new ZipOutputStream(out)) {
        zip.putNextEntry(new ZipEntry(MARK));
        zip.write(FORM.getBytes());
        add(zip, folder, files(folder), progress.split(25));
        add(zip, workspace, contents.files(), progress.split(25));
      }
      WorkspaceFolder.sync(partial);
      Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
      WorkspaceFolder.sync(target.getParent());
    } catch (SQLException e) {
      StoreException failure = engine.failure(e);
      // What cannot be written here is the copy, not the workspace.
      throw cleaning.after(
          failure.reason() == Reason.UNWRITABLE
              ? Failures.of(new IOException(e.getMessage(), e), target)
              : failure);
    } catch (IOException e) {
      throw cleaning.after(Failures.of(e, target));
    } catch (RuntimeException e) {
      throw cleaning.after(e);
    }
    cleaning.run();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    }
  }

  private static void add(ZipOutputStream zip, Path folder, List<Path> files, SubMonitor progress)
      throws IOException {
    progress.setWorkRemaining(files.size());
    for (Path each : files) {
      if (progress.isCanceled()) {
        throw Failures.of(Reason.CANCELLED, "cancelled");
      }
      zip.putNextEntry(new ZipEntry(each.toString().replace('\\', '/')));
      Files.copy(folder.resolve(each), zip);
      progress.worked(1);
    }
  }

  /**
   * Takes a backup out into an empty folder.
   *
   * @param named what sentences call the folder
   */
  static void read(Path file, Path folder, Path named, IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor);
    if (!Files.isRegularFile(file)) {
      throw Failures.of(Reason.MISSING, "noBackup", file);
    }
    // The list at the end tells whether all is there, reading in order whether it is unharmed.
    try (ZipFile list = new ZipFile(file.toFile());
        InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(in)) {
      ZipEntry first = zip.getNextEntry();
      if (first == null || !first.getName().equals(MARK)) {
        throw Failures.of(Reason.DAMAGED, "notBackup", file);
      }
      String form = new String(zip.readAllBytes());
      if (!form.equals(FORM)) {
        throw Failures.of(Reason.TOO_NEW, "backupTooNew", file);
      }
      int count = 1;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        count++;
        if (progress.isCanceled()) {
          throw Failures.of(Reason.CANCELLED, "cancelled");
        }
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
          throw Failures.of(Reason.DAMAGED, "notBackup", file);
        }
        Files.createDirectories(target.getParent());
        if (!entry.isDirectory()) {
          Files.copy(zip, target);
          WorkspaceFolder.sync(target);
        }
      }
      if (count != list.size()) {
        throw Failures.of(Reason.DAMAGED, "notBackup", file);
      }
    } catch (ZipException | java.io.EOFException e) {
      throw Failures.of(e, Reason.DAMAGED, "notBackup", file);
    } catch (IOException e) {
      throw Failures.of(e, named);
    }
  }

  /** Removes a folder and what is in it. */
  static void deleteTree(Path folder) {
    try {
      delete(folder);
    } catch (IOException e) {
      throw Failures.of(e, folder);
    }
  }

  /** Removes a file, or a folder and what is in it; nothing when it is missing. */
  static void delete(Path path) throws IOException {
    if (Files.exists(path)) {
      Files.walkFileTree(
          path,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path done, IOException failure)
                throws IOException {
              Files.delete(done);
              return FileVisitResult.CONTINUE;
            }
          });
    }
  }
}
