package ma.jisr.exchange;

/**
 * A row that was not imported.
 *
 * @param line the line of the file where the row begins, from 1
 * @param column the header of the column at fault, or "" when it is the row as a whole
 * @param value what stands there, or ""
 * @param reason one sentence: what is wrong and what to do
 */
public record Refusal(long line, String column, String value, String reason) {}
