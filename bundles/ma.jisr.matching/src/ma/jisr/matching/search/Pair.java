package ma.jisr.matching.search;

/**
 * Two records that are probably the same.
 *
 * @param first the place of the earlier one among the records searched
 * @param second the place of the later one
 * @param score 0 to 1
 * @param isThroughOthers whether it is not the two alone that say so: others of the same group,
 *     which resemble both, do
 */
public record Pair(int first, int second, double score, boolean isThroughOthers) {}
