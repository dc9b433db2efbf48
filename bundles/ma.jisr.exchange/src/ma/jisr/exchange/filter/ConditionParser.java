package ma.jisr.exchange.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Folding;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Condition.Operator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Reads conditions as people type them:
 *
 * <pre>type = "association" and place.parent.name ~ "azilal" and not (founded &gt;= 2010)</pre>
 *
 * <p>Operators: {@code = != < <= > >=}, {@code ~} (contains), {@code in (…)}, {@code is empty},
 * {@code is not empty}; {@code and}, {@code or}, {@code not} in French, Arabic or English, weaker
 * in that order reversed. Features are named as the model or as the labels of any language name
 * them; a name of several words has underscores, or stands in backquotes or square brackets. A
 * reference is compared by the label or the code of what it points at.
 */
public final class ConditionParser {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);
  private static final Set<String> AND = Set.of("and", "et", "و");
  private static final Set<String> OR = Set.of("or", "ou", "او");
  private static final Set<String> NOT = Set.of("not", "non", "pas", "ليس");
  private static final Set<String> IS = Set.of("is", "est");
  private static final Set<String> EMPTY = Set.of("empty", "vide", "فارغ");
  private static final Set<String> IN = Set.of("in", "dans", "في");
  private static final int DEEPEST = 200;

  private final EClass type;
  private final String text;
  private final List<Token> tokens;
  private int at;
  private int depth;

  private ConditionParser(EClass type, String text) {
    this.type = type;
    this.text = text;
    tokens = Lexer.tokens(text);
  }

  /**
   * Reads a condition.
   *
   * @param type the record type that it is about
   * @param text as typed
   * @throws ExchangeException CONDITION; the sentence says at which character and what is expected
   */
  public static Condition parse(EClass type, String text) {
    ConditionParser parser = new ConditionParser(type, text);
    Condition condition = parser.or();
    if (parser.peek().kind() != Token.Kind.END) {
      throw parser.failure("condition.unexpected", parser.peek(), parser.peek().text());
    }
    return condition;
  }

  private Condition or() {
    List<Condition> parts = new ArrayList<>(List.of(and()));
    while (accept(OR)) {
      parts.add(and());
    }
    return parts.size() == 1 ? parts.get(0) : new Condition.Or(parts);
  }

  private Condition and() {
    List<Condition> parts = new ArrayList<>(List.of(not()));
    while (accept(AND)) {
      parts.add(not());
    }
    return parts.size() == 1 ? parts.get(0) : new Condition.And(parts);
  }

  private Condition not() {
    if (++depth > DEEPEST) {
      throw failure("condition.tooDeep", peek());
    }
    try {
      if (accept(NOT)) {
        return new Condition.Not(not());
      }
      if (peek().kind() == Token.Kind.OPEN) {
        at++;
        Condition inner = or();
        expect(Token.Kind.CLOSE, ")");
        return inner;
      }
      return comparison();
    } finally {
      depth--;
    }
  }

  private Condition comparison() {
    List<EStructuralFeature> path = path();
    Comparison comparison = new Comparison(path);
    Token operator = take();
    if (operator.kind() == Token.Kind.OPERATOR) {
      Token value = value();
      return converted(comparison, operator.text(), value);
    }
    if (isWord(operator, IS)) {
      boolean negated = accept(NOT);
      if (!accept(EMPTY)) {
        throw failure("condition.expected", peek(), "empty");
      }
      Condition empty = new Condition.Compare(new Column(path, false), Operator.EQUAL, null);
      return negated ? new Condition.Not(empty) : empty;
    }
    if (isWord(operator, IN)) {
      expect(Token.Kind.OPEN, "(");
      List<Condition> any = new ArrayList<>();
      do {
        any.add(converted(comparison, "=", value()));
      } while (acceptComma());
      expect(Token.Kind.CLOSE, ")");
      return any.size() == 1 ? any.get(0) : new Condition.Or(any);
    }
    throw failure("condition.operator", operator, operator.text());
  }

  private Condition converted(Comparison comparison, String operator, Token value) {
    try {
      return comparison.of(operator, value.text());
    } catch (ma.jisr.exchange.convert.BadValue e) {
      throw new ExchangeException(
          Reason.CONDITION,
          TEXTS.format("condition.value", value.position(), text, e.getMessage()));
    }
  }

  private Token value() {
    Token value = take();
    if (value.kind() != Token.Kind.WORD && value.kind() != Token.Kind.QUOTED) {
      throw failure("condition.noValue", value);
    }
    return value;
  }

  private List<EStructuralFeature> path() {
    Token token = take();
    boolean name = token.kind() == Token.Kind.NAME;
    if (token.kind() != Token.Kind.WORD && !name) {
      throw failure("condition.noFeature", token, token.text());
    }
    List<EStructuralFeature> path = new ArrayList<>();
    EClass owner = type;
    for (String word : name ? new String[] {token.text()} : token.text().split("\\.", -1)) {
      EStructuralFeature feature = owner == null ? null : FeatureWords.find(owner, word);
      if (feature == null) {
        throw failure(
            "condition.unknownFeature", token, word, Labels.of(owner == null ? type : owner));
      }
      if (!path.isEmpty() && path.get(path.size() - 1).isMany()) {
        throw failure("condition.many", token, Labels.of(path.get(path.size() - 1)));
      }
      path.add(feature);
      owner = feature instanceof EReference reference ? reference.getEReferenceType() : null;
    }
    return path;
  }

  private Token peek() {
    return tokens.get(at);
  }

  private Token take() {
    Token token = tokens.get(at);
    if (token.kind() != Token.Kind.END) {
      at++;
    }
    return token;
  }

  private boolean accept(Set<String> words) {
    boolean accepted = isWord(peek(), words);
    at += accepted ? 1 : 0;
    return accepted;
  }

  private boolean acceptComma() {
    boolean comma = peek().kind() == Token.Kind.COMMA;
    at += comma ? 1 : 0;
    return comma;
  }

  private static boolean isWord(Token token, Set<String> words) {
    return token.kind() == Token.Kind.WORD && words.contains(Folding.fold(token.text()));
  }

  private void expect(Token.Kind kind, String shown) {
    Token token = take();
    if (token.kind() != kind) {
      throw failure("condition.expected", token, shown);
    }
  }

  private ExchangeException failure(String key, Token token, Object... arguments) {
    Object[] all = new Object[arguments.length + 2];
    all[0] = token.position();
    all[1] = text;
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return new ExchangeException(Reason.CONDITION, TEXTS.format(key, all));
  }
}
