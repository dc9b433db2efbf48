package ma.jisr.ui.table;

/**
 * Colours what meets a condition.
 *
 * @param feature the column looked at, by the name of its feature
 * @param condition as typed above a column, as "> 100"
 * @param colour one of the {@link Colours}, from 0
 * @param row whether the whole row is coloured, and not the cell alone
 */
public record ColourRule(String feature, String condition, int colour, boolean row) {}
