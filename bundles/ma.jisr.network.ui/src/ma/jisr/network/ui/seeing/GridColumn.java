package ma.jisr.network.ui.seeing;

import java.util.Comparator;
import java.util.function.Function;

/**
 * A column of a {@link Grid}.
 *
 * @param title its header
 * @param tip what it means, or null
 * @param chars how wide, in letters
 * @param number whether its values stand at the end of the cell
 * @param value what an export has: a text, a number, a date or null
 * @param text what a cell shows
 * @param order how rows are sorted by it
 */
record GridColumn<T>(
    String title,
    String tip,
    int chars,
    boolean number,
    Function<T, Object> value,
    Function<T, String> text,
    Comparator<T> order) {}
