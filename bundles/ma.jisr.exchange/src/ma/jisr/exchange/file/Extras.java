package ma.jisr.exchange.file;

import java.util.List;
import java.util.Map;

/**
 * What a row says besides its cells.
 *
 * @param problems why a column's cell cannot be read, in a sentence; -1 is the row as a whole
 * @param currencies the currency in which a column's number is shown, when its format has one
 * @param contacts further ways to reach a person or an organisation
 * @param addresses postal addresses
 * @param source the row as the file has it, where cells do not hold all of it; else null
 */
public record Extras(
    Map<Integer, String> problems,
    Map<Integer, String> currencies,
    List<Contact> contacts,
    List<Address> addresses,
    String source) {

  /** A way to reach somebody: the name of a {@code ContactKind}, a value, a remark or null. */
  public record Contact(String kind, String value, String comment) {}

  /**
   * A postal address; what is not said is null.
   *
   * @param kind the name of an {@code AddressKind}
   */
  public record Address(
      String kind,
      String street,
      String postalCode,
      String locality,
      String region,
      String country) {}

  /** What is wrong with a row as a whole. */
  public static Extras problem(String sentence) {
    return problem(sentence, null);
  }

  /** What is wrong with a row as a whole, of which the file has more than cells. */
  public static Extras problem(String sentence, String source) {
    return new Extras(Map.of(-1, sentence), Map.of(), List.of(), List.of(), source);
  }

  /** The same without the problems and currencies of cells, which others have replaced. */
  public Extras ofEditedCells() {
    return new Extras(Map.of(), Map.of(), contacts, addresses, source);
  }

  /** The same with other problems. */
  public Extras with(Map<Integer, String> others) {
    return new Extras(others, currencies, contacts, addresses, source);
  }
}
