package ma.jisr.exchange.vcard;

import ezvcard.VCard;
import ezvcard.parameter.AddressType;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Email;
import ezvcard.property.Impp;
import ezvcard.property.RawProperty;
import ezvcard.property.Telephone;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Stream;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.file.Extras;
import ma.jisr.model.check.Rules;
import ma.jisr.model.core.AddressKind;
import ma.jisr.model.core.ContactKind;
import ma.jisr.model.core.CoreFactory;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.Person;
import ma.jisr.model.text.Texts;
import org.eclipse.emf.ecore.EAttribute;

/** How a card says that somebody is reached: the best of each kind, and the others. */
final class CardWays {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);
  private static final int LONGEST = 500;

  private final VCard card;
  private final Person anybody = CoreFactory.eINSTANCE.createPerson();
  private final List<Extras.Contact> others = new ArrayList<>();

  CardWays(VCard card) {
    this.card = card;
  }

  /** The preferred address for mail; the first one. */
  String email() {
    String best = null;
    for (Email email : card.getEmails()) {
      String value = clean(email.getValue());
      if (value == null) {
        continue;
      }
      value =
          value.toLowerCase(java.util.Locale.ROOT).startsWith("mailto:")
              ? value.substring(7)
              : value;
      if (best == null) {
        best = value;
      } else {
        add(
            ContactKind.EMAIL,
            value,
            email,
            email.getTypes().contains(EmailType.HOME),
            email.getTypes().contains(EmailType.WORK));
      }
    }
    return best;
  }

  /** The number to call: the preferred one, else the first that is no fax. */
  String phone() {
    Telephone best = null;
    for (Telephone phone : card.getTelephoneNumbers()) {
      boolean able = isPhone(number(phone)) && !phone.getTypes().contains(TelephoneType.FAX);
      if (able && (best == null || isPreferred(phone) && !isPreferred(best))) {
        best = phone;
      }
    }
    for (Telephone phone : card.getTelephoneNumbers()) {
      List<TelephoneType> types = phone.getTypes();
      if (phone != best && number(phone) != null) {
        ContactKind kind =
            types.contains(TelephoneType.FAX)
                ? ContactKind.FAX
                : types.contains(TelephoneType.CELL) ? ContactKind.MOBILE : ContactKind.PHONE;
        add(
            kind,
            number(phone),
            phone,
            types.contains(TelephoneType.HOME),
            types.contains(TelephoneType.WORK));
      }
    }
    return best == null ? null : number(best);
  }

  private static boolean isPreferred(Telephone phone) {
    return phone.getPref() != null && phone.getPref() == 1
        || phone.getTypes().contains(TelephoneType.PREF);
  }

  private static String number(Telephone phone) {
    if (phone.getUri() != null) {
      String extension = phone.getUri().getExtension();
      String number = phone.getUri().getNumber();
      return clean(extension == null ? number : number + " ext " + extension);
    }
    return clean(phone.getText());
  }

  private boolean isPhone(String number) {
    return number != null && isValid(Literals.PARTY__PHONE, number);
  }

  private boolean isValid(EAttribute attribute, String text) {
    return Rules.check(anybody, attribute, text).isEmpty();
  }

  /** The first web page. */
  String website() {
    String best = null;
    for (Url url : card.getUrls()) {
      String value = clean(url.getValue());
      if (value != null && best == null && isValid(Literals.PARTY__WEBSITE, value)) {
        best = value;
      } else if (value != null) {
        add(ContactKind.WEB, value, url, false, false);
      }
    }
    return best;
  }

  /** What is neither mail nor telephone nor page. */
  void readOthers() {
    for (Impp messenger : card.getImpps()) {
      String value = messenger.getUri() == null ? null : clean(messenger.getUri().toString());
      if (value != null) {
        add(ContactKind.SOCIAL, value, messenger, false, false);
      }
    }
    for (String name : List.of("X-SOCIALPROFILE", "X-SKYPE", "X-SKYPE-USERNAME", "X-TWITTER")) {
      for (RawProperty profile : card.getExtendedProperties(name)) {
        String value = clean(profile.getValue());
        if (value != null) {
          add(ContactKind.SOCIAL, value, profile, false, false);
        }
      }
    }
  }

  private void add(
      ContactKind kind, String value, VCardProperty property, boolean home, boolean work) {
    String label = label(property);
    String comment =
        label != null
            ? label
            : work ? TEXTS.text("card.work") : home ? TEXTS.text("card.home") : null;
    if (value.length() <= LONGEST) {
      others.add(new Extras.Contact(kind.getName(), value, comment));
    }
  }

  /** The label that Apple's and Google's address books let people write. */
  private String label(VCardProperty property) {
    if (property.getGroup() == null) {
      return null;
    }
    for (RawProperty label : card.getExtendedProperties("X-ABLABEL")) {
      if (property.getGroup().equalsIgnoreCase(label.getGroup())) {
        return clean(label.getValue().replace("_$!<", "").replace(">!$_", ""));
      }
    }
    return null;
  }

  /** What {@link #email}, {@link #phone} and {@link #website} left over. */
  List<Extras.Contact> others() {
    return others;
  }

  /** The postal addresses. */
  List<Extras.Address> addresses() {
    List<Extras.Address> addresses = new ArrayList<>();
    for (Address address : card.getAddresses()) {
      Extras.Address one =
          new Extras.Address(
              kind(address).getName(),
              join(
                  address.getPoBoxes(),
                  address.getExtendedAddresses(),
                  address.getStreetAddresses()),
              clean(address.getPostalCode()),
              clean(address.getLocality()),
              clean(address.getRegion()),
              clean(address.getCountry()));
      boolean said =
          Stream.of(one.street(), one.locality(), one.region(), one.country(), one.postalCode())
              .anyMatch(Objects::nonNull);
      if (said) {
        addresses.add(one);
      }
    }
    return addresses;
  }

  /** Those that a letter could be sent to; the others only say where somebody is. */
  static List<Extras.Address> postal(List<Extras.Address> addresses) {
    return addresses.stream().filter(a -> a.street() != null || a.postalCode() != null).toList();
  }

  private static AddressKind kind(Address address) {
    return address.getTypes().contains(AddressType.WORK)
        ? AddressKind.OFFICE
        : address.getTypes().contains(AddressType.HOME) ? AddressKind.HOME : AddressKind.POSTAL;
  }

  @SafeVarargs
  private static String join(List<String>... parts) {
    StringJoiner joined = new StringJoiner(", ");
    for (List<String> part : parts) {
      for (String text : part) {
        if (clean(text) != null) {
          joined.add(clean(text).replaceAll("\\s*[\\r\\n]+\\s*", ", "));
        }
      }
    }
    return clean(joined.toString());
  }

  /** A text without spaces around it; null when nothing is left. */
  static String clean(String text) {
    String stripped = text == null ? "" : text.strip();
    return stripped.isEmpty() ? null : stripped;
  }
}
