package ma.jisr.exchange.filter;

import java.util.ArrayList;
import java.util.List;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.model.text.Texts;

/** Cuts a condition into tokens. */
final class Lexer {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);
  private static final String OPENING = "\"'`«“[";
  private static final String CLOSING = "\"'`»”]";

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    Lexer lexer = new Lexer(text);
    while (lexer.next()) {
      // each call adds one token
    }
    return lexer.tokens;
  }

  private boolean next() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    int start = at;
    if (at == text.length()) {
      add(Token.Kind.END, "", start);
      return false;
    }
    char c = text.charAt(at);
    int quote = OPENING.indexOf(c);
    if (quote >= 0) {
      quoted(c, CLOSING.charAt(quote));
    } else if (c == '(' || c == ')' || c == ',' || c == '،') {
      at++;
      Token.Kind kind = c == '(' ? Token.Kind.OPEN : c == ')' ? Token.Kind.CLOSE : Token.Kind.COMMA;
      add(kind, String.valueOf(c), start);
    } else if ("=!<>~".indexOf(c) >= 0) {
      at++;
      if (at < text.length() && text.charAt(at) == '=' && "!<>=".indexOf(c) >= 0) {
        at++;
      }
      add(Token.Kind.OPERATOR, text.substring(start, at), start);
    } else {
      word();
    }
    return true;
  }

  private void word() {
    int start = at;
    while (at < text.length()
        && !isSpace(text.charAt(at))
        && "(),،=!<>~\"`«“[".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    add(Token.Kind.WORD, text.substring(start, at), start);
  }

  /** A quoted text; the quote itself is written twice. Names may be quoted with ` ` or [ ]. */
  private void quoted(char open, char close) {
    int start = at++;
    StringBuilder quoted = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != close) {
        quoted.append(c);
      } else if (open == close && at < text.length() && text.charAt(at) == close) {
        quoted.append(c);
        at++;
      } else {
        boolean name = open == '`' || open == '[';
        add(name ? Token.Kind.NAME : Token.Kind.QUOTED, quoted.toString(), start);
        return;
      }
    }
    throw new ExchangeException(
        Reason.CONDITION, TEXTS.format("condition.unclosed", start + 1, text));
  }

  private void add(Token.Kind kind, String value, int start) {
    tokens.add(new Token(kind, value, start + 1));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F';
  }
}
