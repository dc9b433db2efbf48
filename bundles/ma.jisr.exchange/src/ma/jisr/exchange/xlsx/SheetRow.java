package ma.jisr.exchange.xlsx;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** One row of a sheet: texts by column, and what else there is to say of them. */
final class SheetRow {

  private final int number;
  private String[] texts = new String[16];
  private int count;
  private int filled;
  private Map<Integer, String> problems = Map.of();
  private Map<Integer, String> currencies = Map.of();
  private BitSet numbers;

  SheetRow(int number) {
    this.number = number;
  }

  /** Its number in the sheet, from 1. */
  int number() {
    return number;
  }

  void put(int column, String text) {
    if (text == null || text.isEmpty()) {
      return;
    }
    if (column >= texts.length) {
      texts = Arrays.copyOf(texts, Math.max(column + 1, texts.length * 2));
    }
    filled += texts[column] == null ? 1 : 0;
    texts[column] = text;
    count = Math.max(count, column + 1);
  }

  void problem(int column, String sentence, String shown) {
    if (problems.isEmpty()) {
      problems = new HashMap<>();
    }
    problems.put(column, sentence);
    put(column, shown);
  }

  void currency(int column, String currency) {
    if (currencies.isEmpty()) {
      currencies = new HashMap<>();
    }
    currencies.put(column, currency);
  }

  /** Notes that a cell is no text. */
  void number(int column) {
    numbers = numbers == null ? new BitSet() : numbers;
    numbers.set(column);
  }

  /** How many columns reach up to the last cell. */
  int count() {
    return count;
  }

  /** How many cells have something in them. */
  int filled() {
    return filled;
  }

  /** The text of a cell; "" where there is none. */
  String text(int column) {
    return column < count && texts[column] != null ? texts[column] : "";
  }

  boolean isNumber(int column) {
    return numbers != null && numbers.get(column);
  }

  Map<Integer, String> problems() {
    return problems;
  }

  Map<Integer, String> currencies() {
    return currencies;
  }
}
