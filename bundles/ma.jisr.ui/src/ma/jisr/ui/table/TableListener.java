package ma.jisr.ui.table;

/** Hears what becomes of a table, in the interface's thread. */
public interface TableListener {

  /** The rows in sight are there. */
  default void rowsArrived() {}

  /** A person changed how the records are shown: columns, filters, sorting, groups, colours. */
  default void changed() {}

  /**
   * Records that meet other conditions, or come in another order, are shown from now on.
   *
   * @param query what is shown
   */
  default void shown(TableQuery query) {}
}
