package ma.jisr.matching.profile;

/** What is compared of one record. Fields without a value are empty arrays, null or 0. */
public final class Profile {

  static final Token[] NONE = {};
  static final Token[][] NO_NAMES = {};
  static final long[] NO_HASHES = {};

  /** The record's identifier, or whatever number the caller knows it by. */
  public final long id;

  /** Whether it is a person: given and family names count, and one household is not one person. */
  public final boolean person;

  /** The names of an organisation, in each language; the full name of a person in Arabic. */
  public Token[][] names = NO_NAMES;

  /** Hashes of whole names, without legal forms, word order and accents. */
  public long[] wholeNames = NO_HASHES;

  /** Given names. */
  public Token[] given = NONE;

  /** Family names. */
  public Token[] family = NONE;

  /** Acronyms that the record gives. */
  public Token[] acronyms = NONE;

  /** The first letters of its names' words, with and without small words. */
  public Token[] initials = NONE;

  /** Phone numbers: the last digits, without prefixes. */
  public Token[] phones = NONE;

  /** E-mail addresses. */
  public Token[] emails = NONE;

  /** The part of e-mail addresses before the "@". */
  public Token[] mailboxes = NONE;

  /** Domains of e-mail addresses and hosts of web pages, but for those that many share. */
  public Token[] domains = NONE;

  /** Web pages: host, with the path where many share the host. */
  public Token[] pages = NONE;

  /** Words of the street. */
  public Token[] street = NONE;

  /** Numbers of the street. */
  public Token[] numbers = NONE;

  /** Postal codes. */
  public Token[] postal = NONE;

  /** Words of town and country, as far as they are text. */
  public Token[] locality = NONE;

  /** Places of the gazetteer. */
  public Token[] places = NONE;

  /** The places that these lie in. */
  public Token[] parents = NONE;

  /** Date of birth, each part 0 when it is not known. */
  public int year;

  /** Month of birth, 1 to 12. */
  public int month;

  /** Day of birth, 1 to 31. */
  public int day;

  /** The date of birth as a value. */
  public Token birth;

  /** What stands for the record where others name it as their place; null when it is no place. */
  public Token self;

  /** The code, when it is none that the program counts. */
  public Token code;

  /** Other values, one for each such field of the type; null where there is none. */
  public Token[] others = NONE;

  Profile(long id, boolean person) {
    this.id = id;
    this.person = person;
  }
}
