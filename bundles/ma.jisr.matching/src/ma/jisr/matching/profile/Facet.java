package ma.jisr.matching.profile;

import java.util.Optional;

/** What a field says of a record: the values of the annotation key {@code match}. */
public enum Facet {
  /** The name of an organisation or a thing. */
  NAME("name"),
  /** The same name in another language. */
  TRANSLATED_NAME("translated-name"),
  /** A short form made of first letters. */
  ACRONYM("acronym"),
  /** The given name of a person. */
  GIVEN_NAME("given-name"),
  /** The family name of a person. */
  FAMILY_NAME("family-name"),
  /** An e-mail address. */
  EMAIL("email"),
  /** A phone number. */
  PHONE("phone"),
  /** A web page. */
  WEB("web"),
  /** An e-mail address, a phone number or a web page, whatever it looks like. */
  CONTACT("contact"),
  /** A place of the gazetteer. */
  PLACE("place"),
  /** A town as text. */
  LOCALITY("locality"),
  /** Street and number. */
  STREET("street"),
  /** A postal code. */
  POSTAL_CODE("postal-code"),
  /** A date of birth or foundation. */
  BIRTH("birth"),
  /** A code given by somebody else. */
  CODE("code"),
  /** Anything whose agreement says a little. */
  OTHER("other");

  private final String word;

  Facet(String word) {
    this.word = word;
  }

  /** The facet that an annotation names. */
  public static Optional<Facet> of(String word) {
    for (Facet facet : values()) {
      if (facet.word.equals(word)) {
        return Optional.of(facet);
      }
    }
    return Optional.empty();
  }
}
