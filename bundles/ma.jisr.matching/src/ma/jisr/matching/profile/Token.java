package ma.jisr.matching.profile;

import ma.jisr.matching.text.Skeleton;

/**
 * A word, or a value such as a phone number, as one register uses it. There is one token for each
 * word of a {@link Dictionary}, so tokens are compared by identity.
 */
public final class Token {

  /** What a word says. */
  public enum Sort {
    /** A word that tells records apart. */
    PLAIN,
    /** A word that many names have. */
    COMMON,
    /** A legal form. */
    LEGAL,
    /** A legal form that tells kinds of organisation apart: association, cooperative. */
    FORM,
    /** The name of a place. */
    PLACE,
    /** A number, or a word with digits. */
    NUMBER
  }

  private final String text;
  private Sort sort;
  private final String skeleton;
  private final boolean foreign;
  private final String group;
  private final int letters;
  private int uses;
  private float rarity;

  Token(String text, Sort sort, boolean isWord, String group) {
    this.text = text;
    this.sort = sort;
    this.group = group;
    foreign = isWord && Skeleton.isForeign(text);
    letters = isWord ? letters(text) : 0;
    skeleton = isWord && sort != Sort.NUMBER ? Skeleton.of(text) : text;
  }

  /** The word, folded, in the form that stands for its group of the lexicon. */
  public String text() {
    return text;
  }

  /** What it says. */
  public Sort sort() {
    return sort;
  }

  /** Whether it is a legal form, of whatever sort. */
  public boolean isForm() {
    return sort == Sort.LEGAL || sort == Sort.FORM;
  }

  private static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters |= 1 << (text.charAt(i) & 31);
    }
    return letters;
  }

  /**
   * How many letters one word has and the other lacks: each edit changes two of them at the most,
   * so that words which differ in many need no closer look.
   */
  public int otherLetters(Token other) {
    return Integer.bitCount(letters ^ other.letters);
  }

  /** Whether it is a word of its own, which tells names apart. */
  public boolean isDistinctive() {
    return sort == Sort.PLAIN || sort == Sort.NUMBER || sort == Sort.PLACE;
  }

  /** What stands for all spellings and short forms of a given name; null when none is known. */
  public String group() {
    return group;
  }

  /** Its consonants; of a value, the value. */
  public String skeleton() {
    return skeleton;
  }

  /** Whether it is written in letters that are not Latin. */
  public boolean isForeign() {
    return foreign;
  }

  /** How many records have it. */
  public int uses() {
    return uses;
  }

  /**
   * What its agreement says, in bits: the binary logarithm of how seldom it is. For a record's own
   * only use it counts as used twice, since two records agree on it.
   */
  public double rarity() {
    return rarity;
  }

  /** The binary logarithm of how seldom something is that some records of a population have. */
  static double bits(double population, int uses) {
    return Math.max(0, Math.log(population / Math.max(2, uses)) / Math.log(2));
  }

  void use() {
    uses++;
  }

  void use(int times) {
    uses = times;
  }

  void markPlace() {
    sort = sort == Sort.PLAIN ? Sort.PLACE : sort;
  }

  void weigh(double population) {
    rarity = (float) bits(population, uses);
  }

  @Override
  public String toString() {
    return text;
  }
}
