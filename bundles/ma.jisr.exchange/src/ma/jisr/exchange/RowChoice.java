package ma.jisr.exchange;

/**
 * What a person chose for a row that resembles something.
 *
 * @param found the row and what it resembles
 * @param choice what becomes of it
 */
public record RowChoice(Resemblance found, DuplicateChoice choice) {}
