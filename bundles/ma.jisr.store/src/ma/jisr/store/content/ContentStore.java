package ma.jisr.store.content;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import ma.jisr.store.Contents;

/** Contents, as the store itself uses them. */
public interface ContentStore extends Contents {

  /** The system property that sets the most bytes of one content. */
  String LIMIT = "jisr.document.limit";

  @Override
  default long limit() {
    return Long.getLong(LIMIT, DEFAULT_LIMIT_BYTES);
  }

  /**
   * The contents that were put, and not put again, before a moment.
   *
   * @return their SHA-256
   */
  List<String> putBefore(Instant moment) throws IOException;

  /**
   * Removes a content, unless it was put again since a moment.
   *
   * @return the bytes freed; -1 when it stays or is not there
   */
  long remove(String sha256, Instant unlessPutSince) throws IOException;

  /**
   * The files that a backup takes besides the database, by their names in the workspace's folder.
   */
  default List<Path> files() {
    return List.of();
  }
}
