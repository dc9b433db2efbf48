package ma.jisr.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.ValueText;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/** The words for filters. */
final class FilterWords {

  private static final Texts TEXTS = Texts.beside(FilterWords.class);

  private FilterWords() {}

  /**
   * A filter in words.
   *
   * @param filter null for none, which is ""
   * @param names the names of chosen records, null as long as they are not known
   */
  static String of(TableColumn column, Filter filter, Function<String, String> names) {
    return switch (filter) {
      case null -> "";
      case Filter.Typed typed -> typed.text();
      case Filter.Chosen chosen -> {
        List<String> words = new ArrayList<>();
        for (String key : chosen.keys()) {
          String word = key.isEmpty() ? TEXTS.text("group.empty") : word(column, key, names);
          if (word == null) {
            yield TEXTS.format("filter.several", chosen.keys().size());
          }
          words.add(word);
        }
        yield String.join(ValueText.separator(), words);
      }
    };
  }

  /** A chosen value in words, or null. */
  static String word(TableColumn column, String key, Function<String, String> names) {
    if (column.feature().getEType() instanceof EEnum type) {
      EEnumLiteral literal = type.getEEnumLiteral(key);
      return literal == null ? key : Labels.of(literal);
    } else if (column.kind() == TableColumn.Kind.YES_NO) {
      return ValueText.format(column.feature(), Boolean.valueOf(key));
    }
    return names.apply(key);
  }

  /** What stands above a column as long as nothing else does. */
  static String hint(TableColumn column) {
    return TEXTS.text("filter.hint." + kind(column));
  }

  /** What can be typed above a column, with examples. */
  static String help(TableColumn column) {
    return TEXTS.text("filter.help." + kind(column));
  }

  private static String kind(TableColumn column) {
    return column.kind().name().toLowerCase(Locale.ROOT);
  }

  /** Whether a filter means nothing. */
  static boolean isBad(TableColumn column, Filter filter) {
    if (filter instanceof Filter.Typed typed && column.kind() != TableColumn.Kind.PLACE) {
      try {
        FilterText.parse(column, typed.text());
      } catch (IllegalArgumentException e) {
        return true; // the sentence stands below the table
      }
    }
    return false;
  }
}
