package ma.jisr.exchange.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import ma.jisr.exchange.file.Extras;
import ma.jisr.exchange.resolve.Directory;
import ma.jisr.exchange.resolve.PlaceIndex;
import ma.jisr.exchange.resolve.PlaceIndex.BadLevel;
import ma.jisr.exchange.resolve.PlaceIndex.Located;
import ma.jisr.model.check.Problem;
import ma.jisr.model.check.Rules;
import ma.jisr.model.core.Address;
import ma.jisr.model.core.AddressKind;
import ma.jisr.model.core.ContactKind;
import ma.jisr.model.core.ContactPoint;
import ma.jisr.model.core.CoreFactory;
import ma.jisr.model.core.Party;
import ma.jisr.model.core.Place;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.core.Record;
import ma.jisr.model.text.Folding;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EObject;

/**
 * Adds to persons and organisations the ways to reach them that a row has beside its cells. What is
 * there already is left alone, so that the same cards can come again; nothing is taken away.
 */
final class ContactParts {

  private final Session session;
  private final Directory directory;

  ContactParts(Session session, Directory directory) {
    this.session = session;
    this.directory = directory;
  }

  /** Whether a row has any. */
  static boolean has(Extras extras) {
    return extras != null && !(extras.contacts().isEmpty() && extras.addresses().isEmpty());
  }

  /**
   * Checks those of a row against the rules of the model.
   *
   * @param faults takes the first that breaks one
   */
  static void check(Extras extras, Faults faults) {
    if (!has(extras)) {
      return;
    }
    List<EObject> parts = new ArrayList<>();
    extras.contacts().forEach(c -> parts.add(point(c)));
    for (Extras.Address told : extras.addresses()) {
      Address address = plain(told);
      address.setLocality(locality(told));
      parts.add(address);
    }
    for (EObject part : parts) {
      List<Problem> problems = Rules.check(part);
      if (!problems.isEmpty()) {
        faults.add(-1, problems.get(0).sentence());
      }
    }
  }

  /** Whether a record lacks one of them. */
  boolean differs(Record record, Extras extras) {
    if (!has(extras) || !(record instanceof Party party)) {
      return false;
    }
    return extras.contacts().stream().anyMatch(c -> !isThere(party, c))
        || extras.addresses().stream().anyMatch(a -> !isThere(party, a));
  }

  /** Adds those that a record lacks. */
  void apply(Record record, Extras extras) {
    if (!has(extras) || !(record instanceof Party party)) {
      return;
    }
    for (Extras.Contact contact : extras.contacts()) {
      if (!isThere(party, contact)) {
        party.getContacts().add(point(contact));
      }
    }
    for (Extras.Address address : extras.addresses()) {
      if (!isThere(party, address)) {
        party.getAddresses().add(address(address));
      }
    }
  }

  private static ContactPoint point(Extras.Contact contact) {
    ContactPoint point = CoreFactory.eINSTANCE.createContactPoint();
    point.setKind(ContactKind.getByName(contact.kind()));
    point.setValue(contact.value());
    point.setComment(contact.comment());
    return point;
  }

  private static boolean isThere(Party party, Extras.Contact contact) {
    String key = key(contact.value());
    if (key.equals(key(party.getEmail()))
        || key.equals(key(party.getPhone()))
        || key.equals(key(party.getWebsite()))) {
      return true;
    }
    return party.getContacts().stream().anyMatch(c -> key.equals(key(c.getValue())));
  }

  /** Of a number its digits, of anything else its letters. */
  private static String key(String value) {
    if (value == null) {
      return "";
    }
    boolean number = value.matches("[+0-9 ().\\-/]+");
    return number ? value.replaceAll("[^0-9]", "") : Folding.fold(value);
  }

  private static boolean isThere(Party party, Extras.Address address) {
    return party.getAddresses().stream()
        .anyMatch(
            a ->
                same(a.getStreet(), address.street())
                    && same(a.getPostalCode(), address.postalCode())
                    && (a.getPlace() != null || same(a.getLocality(), locality(address))));
  }

  private static boolean same(String a, String b) {
    return Objects.equals(a == null ? "" : Folding.fold(a), b == null ? "" : Folding.fold(b));
  }

  private static String locality(Extras.Address address) {
    StringJoiner locality = new StringJoiner(", ");
    for (String part : new String[] {address.locality(), address.region(), address.country()}) {
      if (part != null) {
        locality.add(part);
      }
    }
    return locality.length() == 0 ? null : locality.toString();
  }

  private static Address plain(Extras.Address told) {
    Address address = CoreFactory.eINSTANCE.createAddress();
    address.setKind(AddressKind.getByName(told.kind()));
    address.setStreet(told.street());
    address.setPostalCode(told.postalCode());
    return address;
  }

  private Address address(Extras.Address told) {
    Address address = plain(told);
    String[] words = new String[PlaceKind.values().length];
    words[PlaceKind.COUNTRY.ordinal()] = told.country();
    words[PlaceKind.REGION.ordinal()] = told.region();
    words[PlaceKind.COMMUNE.ordinal()] = told.locality();
    Located located = locateKindly(directory.places(), words);
    if (located.place() != null && located.locality() == null) {
      address.setPlace((Place) located.place().in(session));
    } else {
      address.setLocality(locality(told));
    }
    return address;
  }

  /**
   * Finds a place by words that nobody checked: without the region when it misleads, else nowhere,
   * with all words as the locality.
   */
  static Located locateKindly(PlaceIndex places, String[] words) {
    String[] tried = words.clone();
    try {
      return places.locate(tried);
    } catch (BadLevel e) {
      tried[PlaceKind.REGION.ordinal()] = null;
      tried[PlaceKind.PROVINCE.ordinal()] = null;
    }
    try {
      return places.locate(tried);
    } catch (BadLevel e) {
      StringJoiner locality = new StringJoiner(", ");
      for (int i = words.length - 1; i >= 0; i--) {
        if (words[i] != null) {
          locality.add(words[i]);
        }
      }
      return new Located(null, locality.toString());
    }
  }
}
