package ma.jisr.network.ui.seeing;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
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
    Comparator<T> order) {

  /**
   * A column of texts, sorted as the language does.
   *
   * @param key of its header among the texts
   */
  static <T> GridColumn<T> text(String key, int chars, Function<T, String> text) {
    Collator collator = Collator.getInstance(Locale.getDefault());
    return new GridColumn<>(
        Pane.TEXTS.text(key),
        null,
        chars,
        false,
        text::apply,
        text,
        Comparator.comparing(text, collator));
  }
}
