package ma.jisr.matching;

import java.util.List;

/**
 * Two records that are probably the same.
 *
 * @param first the identifier of the one that was there first
 * @param second the identifier of the other
 * @param score how probable it is, 0 to 1
 * @param why sentences in the program's language, what says the most first
 */
public record Duplicate(long first, long second, double score, List<String> why) {}
