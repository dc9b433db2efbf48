package ma.jisr.network.workspace;

/**
 * How a network is brought in.
 *
 * @param tieType the type of ties that have none in the file, or null: they are refused
 * @param undirectedType the type of those among them that have no direction; null for the same
 * @param newWhenDoubtful whether nodes that may be an actor, or may not, become new actors; else
 *     they are refused
 * @param dryRun whether nothing is written
 * @param source what the journal calls the file
 */
public record ImportOptions(
    String tieType,
    String undirectedType,
    boolean newWhenDoubtful,
    boolean dryRun,
    String source) {}
