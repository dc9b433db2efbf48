package ma.jisr.network.file;

/**
 * A tie whose nodes may stand further down in the file.
 *
 * @param line where it stands
 */
record Waiting(
    long line,
    String id,
    String source,
    String target,
    boolean directed,
    double weight,
    Object[] values) {}
