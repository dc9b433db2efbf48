package ma.jisr.store.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ma.jisr.store.StoreException;
import ma.jisr.store.StoreException.Reason;
import ma.jisr.store.engine.Failures;

/**
 * Contents as files beside the database: {@code documents/ab/cdef…}. A file is written under a
 * temporary name, synced, then moved, so that a name never stands for less than its content.
 */
public final class FolderContents implements ContentStore {

  private static final String FOLDER = "documents";
  private static final String PARTIAL = ".part";

  private final Path workspace;
  private final Path folder;

  /** The contents of the workspace in a folder. */
  public FolderContents(Path workspace) {
    this.workspace = workspace;
    this.folder = workspace.resolve(FOLDER);
  }

  @Override
  public String put(InputStream in) throws IOException {
    Path partial = null;
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
        sync(workspace);
      }
      partial = Files.createTempFile(folder, "", PARTIAL);
      String sha256;
      try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE);
          OutputStream out = Channels.newOutputStream(channel)) {
        sha256 = Digests.copy(in, out, limit());
        channel.force(true);
      }
      keep(partial, file(sha256));
      return sha256;
    } catch (Digests.UnreadableException e) {
      throw (IOException) e.getCause();
    } catch (IOException e) {
      throw Failures.of(e, workspace);
    } finally {
      if (partial != null) {
        Files.deleteIfExists(partial);
      }
    }
  }

  /** Never while the same content is removed. */
  private synchronized void keep(Path partial, Path file) throws IOException {
    Path shelf = file.getParent();
    if (!Files.isDirectory(shelf)) {
      Files.createDirectories(shelf);
      sync(folder);
    }
    if (!Files.exists(file) || Files.size(file) != Files.size(partial)) {
      Files.move(
          partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now())); // when it was last put
    }
    sync(shelf);
  }

  @Override
  public InputStream open(String sha256) throws IOException {
    try {
      return Files.newInputStream(file(sha256));
    } catch (NoSuchFileException e) {
      throw missing(sha256);
    }
  }

  @Override
  public long size(String sha256) throws IOException {
    try {
      return Files.size(file(sha256));
    } catch (NoSuchFileException e) {
      throw missing(sha256);
    }
  }

  @Override
  public boolean has(String sha256) {
    return Digests.isDigest(sha256) && Files.isRegularFile(file(sha256));
  }

  @Override
  public List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(f -> !f.getFileName().toString().endsWith(PARTIAL))
          .map(workspace::relativize)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw Failures.of(e, workspace);
    }
  }

  @Override
  public List<String> putBefore(Instant moment) throws IOException {
    List<String> before = new ArrayList<>();
    for (Path relative : files()) {
      Path file = workspace.resolve(relative);
      String sha256 = file.getParent().getFileName().toString() + file.getFileName();
      if (Digests.isDigest(sha256) && isBefore(file, moment)) {
        before.add(sha256);
      }
    }
    return before;
  }

  private static boolean isBefore(Path file, Instant moment) throws IOException {
    return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
  }

  @Override
  public synchronized long remove(String sha256, Instant unlessPutSince) throws IOException {
    Path file = file(sha256);
    if (!Files.exists(file) || !isBefore(file, unlessPutSince)) {
      return -1;
    }
    long bytes = Files.size(file);
    Files.delete(file);
    return bytes;
  }

  private Path file(String sha256) {
    if (!Digests.isDigest(sha256)) {
      throw missing(String.valueOf(sha256));
    }
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2));
  }

  private static StoreException missing(String sha256) {
    return Failures.of(Reason.MISSING, "contentMissing", sha256);
  }

  /** As the folder of the workspace is synced: Windows keeps names by itself. */
  private static void sync(Path path) throws IOException {
    if (path.getFileSystem().getSeparator().equals("\\")) {
      return;
    }
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
