package ma.jisr.matching.profile;

import java.util.HashMap;
import java.util.Map;

/** The words of one kind of field in a register, with how often each is used. */
final class Dictionary {

  private final boolean words;
  private final Map<String, Token> tokens = new HashMap<>();

  /**
   * An empty dictionary.
   *
   * @param words whether it holds words, which have consonants, and not values
   */
  Dictionary(boolean words) {
    this.words = words;
  }

  /** The token of a word; made when it is new. */
  Token token(String text, Token.Sort sort) {
    Token token = tokens.get(text);
    if (token == null) {
      token = new Token(tokens.size(), text, sort, words);
      tokens.put(text, token);
    }
    return token;
  }

  /** Marks the words that are towns of several records of the register as names of places. */
  void markPlaces(Dictionary towns) {
    for (Token token : tokens.values()) {
      Token town = towns.tokens.get(token.text());
      if (town != null && town.uses() > 1) {
        token.markPlace();
      }
    }
  }

  /** Computes what each word says in a register of some size. */
  void weigh(double population) {
    tokens.values().forEach(t -> t.weigh(population));
  }
}
