package ma.jisr.store;

/**
 * What was removed because nothing refers to it.
 *
 * @param contents how many contents of documents
 * @param bytes what they took
 */
public record Freed(int contents, long bytes) {}
