package ma.jisr.store;

import java.io.IOException;
import java.io.InputStream;

/**
 * The contents of documents, each known by its SHA-256 (FIPS 180-4) in 64 lower-case hexadecimal
 * digits: the same content is kept once, and never changes. A document is committed after its
 * content was put here; what a {@link ma.jisr.model.core.Document} refers to is therefore there.
 */
public interface Contents {

  /** The most bytes of one content, unless the program was told otherwise: 200 MB. */
  long DEFAULT_LIMIT_BYTES = 200L << 20;

  /**
   * Keeps a content. When it returns, nothing short of a broken disk can lose it.
   *
   * @param in read to its end, not closed
   * @return its SHA-256
   * @throws IOException when it cannot be read
   * @throws StoreException INVALID when it is larger than the limit, UNWRITABLE when it cannot be
   *     kept or the disk is full; nothing is kept then
   */
  String put(InputStream in) throws IOException;

  /**
   * Reads a content.
   *
   * @param sha256 as {@link #put} gave it
   * @throws StoreException MISSING when it is not there
   */
  InputStream open(String sha256) throws IOException;

  /**
   * How many bytes a content has.
   *
   * @throws StoreException MISSING when it is not there
   */
  long size(String sha256) throws IOException;

  /** Whether a content is there. */
  boolean has(String sha256) throws IOException;

  /** The most bytes of one content. */
  default long limit() {
    return DEFAULT_LIMIT_BYTES;
  }
}
