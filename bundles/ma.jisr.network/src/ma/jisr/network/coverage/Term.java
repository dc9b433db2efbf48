package ma.jisr.network.coverage;

/**
 * A word of a vocabulary: a theme, a type of organisation, a target group.
 *
 * @param id the record’s identifier
 * @param name in the program’s language
 * @param code the one that scripts know it by, or null
 * @param parent the word that it belongs to, 0 for none
 */
public record Term(long id, String name, String code, long parent) {}
