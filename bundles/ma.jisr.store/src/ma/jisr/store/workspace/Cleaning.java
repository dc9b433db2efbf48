package ma.jisr.store.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ma.jisr.store.engine.Failures;

/**
 * Takes away what a piece of work made for the time being. When the work failed, its own failure is
 * what people are told, not that something could not be taken away.
 */
final class Cleaning {

  private final Path named;
  private final List<Path> temporary = new ArrayList<>();

  /**
   * Nothing to take away yet.
   *
   * @param named what a person asked for: what sentences speak of
   */
  Cleaning(Path named) {
    this.named = named;
  }

  /** A file or folder that must not stay; it need not be there. */
  void add(Path path) {
    temporary.add(path);
  }

  /** After the work succeeded. */
  void run() {
    try {
      for (Path path : temporary) {
        Backup.delete(path);
      }
    } catch (IOException e) {
      throw Failures.of(e, named);
    }
  }

  /** After it failed; returns the failure. */
  <E extends RuntimeException> E after(E failure) {
    for (Path path : temporary) {
      try {
        Backup.delete(path);
      } catch (IOException e) {
        failure.addSuppressed(e);
      }
    }
    return failure;
  }
}
