package ma.jisr.network.workspace;

/** How files name records that have neither a code nor a name from another file. */
final class NodeIds {

  private static final String PREFIX = "jisr-";

  private NodeIds() {}

  /** The name of a record. */
  static String of(long record) {
    return PREFIX + record;
  }

  /** The record of a name; 0 when the name is none of ours. */
  static long record(String id) {
    return id != null && id.matches(PREFIX + "[1-9][0-9]{0,17}")
        ? Long.parseLong(id.substring(PREFIX.length()))
        : 0;
  }
}
