package ma.jisr.exchange.xlsx;

/** Addresses of cells: "D7". Columns and rows count from 0 and 1. */
final class CellRef {

  /** The most columns and rows of a sheet. */
  static final int MOST_COLUMNS = 16_384;

  static final int MOST_ROWS = 1_048_576;

  private CellRef() {}

  /** The column of an address, from 0; -1 when it is none. */
  static int column(String address) {
    int column = 0;
    int i = 0;
    for (; i < address.length() && letter(address.charAt(i)) > 0; i++) {
      column = column * 26 + letter(address.charAt(i));
      if (column > MOST_COLUMNS) {
        return -1;
      }
    }
    return i == 0 ? -1 : column - 1;
  }

  /** The row of an address, from 1; -1 when it is none. */
  static int row(String address) {
    int i = 0;
    while (i < address.length() && letter(address.charAt(i)) > 0) {
      i++;
    }
    int row = Styles.number(address.substring(i), -1);
    return row < 1 || row > MOST_ROWS ? -1 : row;
  }

  private static int letter(char c) {
    return c >= 'A' && c <= 'Z' ? c - 'A' + 1 : c >= 'a' && c <= 'z' ? c - 'a' + 1 : 0;
  }

  /** The address of a cell. */
  static String of(int column, long row) {
    StringBuilder letters = new StringBuilder();
    for (int c = column + 1; c > 0; c = (c - 1) / 26) {
      letters.insert(0, (char) ('A' + (c - 1) % 26));
    }
    return letters.append(row).toString();
  }
}
