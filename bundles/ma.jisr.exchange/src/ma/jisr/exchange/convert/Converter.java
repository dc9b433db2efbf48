package ma.jisr.exchange.convert;

/** Makes a value of a text. */
@FunctionalInterface
public interface Converter {

  /**
   * The value that a text stands for.
   *
   * @param text not empty, without spaces around it
   * @return the value, typed as the feature is
   * @throws BadValue when it stands for none
   */
  Object convert(String text) throws BadValue;
}
