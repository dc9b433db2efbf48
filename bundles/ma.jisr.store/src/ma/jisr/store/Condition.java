package ma.jisr.store;

import java.util.List;

/** What a record must be like to be in the answer of a {@link Query}. */
public sealed interface Condition {

  /** How a value is compared. */
  enum Operator {
    EQUAL,
    NOT_EQUAL,
    LESS,
    AT_MOST,
    GREATER,
    AT_LEAST
  }

  /**
   * A value compared with another. A reference is compared by identifier (Long) with raw columns,
   * by its label otherwise. Texts compare without regard to accents and case.
   *
   * @param value null stands for empty, with EQUAL and NOT_EQUAL
   */
  record Compare(Column column, Operator operator, Object value) implements Condition {}

  /**
   * A text, or the label of what is referred to, has these characters somewhere, whatever their
   * accents and case.
   */
  record Contains(Column column, String text) implements Condition {}

  /** One of the values. */
  record In(Column column, List<?> values) implements Condition {
    /** Keeps a copy. */
    public In {
      values = List.copyOf(values);
    }
  }

  /** Found by these words, as in {@link Workspace#search}. */
  record Words(String words) implements Condition {}

  /** All of them. */
  record And(List<Condition> conditions) implements Condition {
    /** Keeps a copy. */
    public And {
      conditions = List.copyOf(conditions);
    }
  }

  /** One of them at least. */
  record Or(List<Condition> conditions) implements Condition {
    /** Keeps a copy. */
    public Or {
      conditions = List.copyOf(conditions);
    }
  }

  /** Not that. */
  record Not(Condition condition) implements Condition {}
}
