package ma.jisr.store.content;

import java.nio.file.Path;
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
   * The files that a backup takes besides the database, by their names in the workspace's folder.
   */
  default List<Path> files() {
    return List.of();
  }
}
