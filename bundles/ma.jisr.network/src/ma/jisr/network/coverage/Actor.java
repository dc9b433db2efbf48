package ma.jisr.network.coverage;

/**
 * An organisation that works somewhere.
 *
 * @param id the record’s identifier
 * @param name in the program’s language
 * @param type identifier of its type, 0 for none
 */
public record Actor(long id, String name, long type) {}
