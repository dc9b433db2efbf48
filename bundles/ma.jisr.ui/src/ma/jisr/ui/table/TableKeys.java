package ma.jisr.ui.table;

/** What the keys of a table do besides moving and choosing; each does nothing by itself. */
public interface TableKeys {

  /** Ctrl+C. */
  default void copy() {}

  /** Ctrl+V. */
  default void paste() {}

  /** Del. */
  default void delete() {}

  /** Ctrl+F: to the field for words. */
  default void find() {}

  /** Ctrl+Shift+M: changes the rows chosen. */
  default void change() {}

  /** Ctrl+Shift+G: groups by the column where the cursor is, or no longer. */
  default void group() {}

  /** F5. */
  default void refresh() {}
}
