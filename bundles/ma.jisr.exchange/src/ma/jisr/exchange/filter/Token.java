package ma.jisr.exchange.filter;

/**
 * A piece of a condition.
 *
 * @param kind what it is
 * @param text what it says, quotes removed
 * @param position where it begins, from 1
 */
record Token(Kind kind, String text, int position) {

  enum Kind {
    WORD,
    QUOTED,
    NAME,
    OPERATOR,
    OPEN,
    CLOSE,
    COMMA,
    END
  }
}
