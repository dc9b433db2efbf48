package ma.jisr.ui.table;

import java.util.List;

/** What stands above a column and narrows a table. */
public sealed interface Filter {

  /**
   * Something typed, as ">100".
   *
   * @param text as typed, not blank
   */
  record Typed(String text) implements Filter {
    @Override
    public String toString() {
      return text; // what the field for typing begins with
    }
  }

  /**
   * Some of the values of a list: those of an enumeration, yes and no, the words of a vocabulary,
   * places.
   *
   * @param keys the literals of an enumeration, "true" and "false", the identifiers of records;
   *     {@link #EMPTY} for records without a value
   */
  record Chosen(List<String> keys) implements Filter {
    /** Keeps a copy. */
    public Chosen {
      keys = List.copyOf(keys);
    }

    @Override
    public String toString() {
      return keys.toString(); // a grid takes what has no characters for no filter
    }
  }

  /** Stands for "no value" among chosen ones. */
  String EMPTY = "";

  /** What was typed; null when it is blank. */
  static Filter typed(String text) {
    return text == null || text.isBlank() ? null : new Typed(text.strip());
  }
}
