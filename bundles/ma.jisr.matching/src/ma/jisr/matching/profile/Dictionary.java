package ma.jisr.matching.profile;

import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The words of one kind of field in a register, with how often each is used: an open hash table,
 * since a large register has a million of them.
 */
final class Dictionary {

  private final char kind;
  private final boolean words;
  private Token[] table = new Token[64];

  /** The hashes of the words of the table: most comparisons end here. */
  private int[] hashes = new int[64];

  private int size;

  /**
   * An empty dictionary.
   *
   * @param kind tells it from the other dictionaries of a register
   * @param words whether it holds words, which have consonants, and not values
   */
  Dictionary(char kind, boolean words) {
    this.kind = kind;
    this.words = words;
  }

  /** The token of a word; made when it is new. */
  Token token(String text, Token.Sort sort) {
    return token(text, sort, null);
  }

  /** The same, of a word that is one spelling of several. */
  Token token(String text, Token.Sort sort, String group) {
    int at = slot(text);
    if (table[at] == null) {
      table[at] = new Token(text, sort, words, group);
      hashes[at] = text.hashCode();
      if (++size * 3 > table.length * 2) {
        grow();
      }
      return table[slot(text)];
    }
    return table[at];
  }

  /** Where a word stands, or would. */
  private int slot(String text) {
    int own = text.hashCode();
    int hash = own * 0x9E3779B9;
    int at = (hash ^ hash >>> 15) & table.length - 1;
    while (table[at] != null && (hashes[at] != own || !table[at].text().equals(text))) {
      at = at + 1 & table.length - 1;
    }
    return at;
  }

  private void grow() {
    Token[] old = table;
    table = new Token[old.length * 2];
    hashes = new int[old.length * 2];
    for (Token token : old) {
      if (token != null) {
        int at = slot(token.text());
        table[at] = token;
        hashes[at] = token.text().hashCode();
      }
    }
  }

  private void forEach(Consumer<Token> action) {
    for (Token token : table) {
      if (token != null) {
        action.accept(token);
      }
    }
  }

  /** Whether several records of the register use a word. */
  boolean isUsedOften(String text) {
    Token token = table[slot(text)];
    return token != null && token.uses() > 1;
  }

  /** Marks words that are towns of the register as names of places. */
  void markPlaces(Predicate<String> isTown) {
    forEach(
        token -> {
          if (isTown.test(token.text())) {
            token.markPlace();
          }
        });
  }

  /** Takes over how often the words are used in a register that is known elsewhere. */
  void count(Frequencies frequencies) {
    forEach(t -> t.use(frequencies.of(kind, t.text())));
  }

  /** Computes what each word says in a register of some size. */
  void weigh(double population) {
    forEach(t -> t.weigh(population));
  }
}
