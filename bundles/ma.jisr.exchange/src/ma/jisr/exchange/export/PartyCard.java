package ma.jisr.exchange.export;

import ezvcard.VCard;
import ezvcard.parameter.AddressType;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Birthday;
import ezvcard.property.Email;
import ezvcard.property.Kind;
import ezvcard.property.Language;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.Uid;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.AddressKind;
import ma.jisr.model.core.ContactKind;
import ma.jisr.model.core.ContactPoint;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Party;
import ma.jisr.model.core.Person;
import ma.jisr.model.core.Place;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;

/** A person or an organisation as a card that an import reads back as it was. */
final class PartyCard {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);
  private static final int HIGHEST = 20;

  private final Party party;
  private final VCard card = new VCard();
  private int groups;

  PartyCard(Party party) {
    this.party = party;
  }

  VCard card() {
    if (party.getCode() != null) {
      card.setUid(new Uid(party.getCode()));
    }
    card.setFormattedName(Labels.of(party));
    if (party instanceof Person person) {
      person(person);
    } else if (party instanceof Organisation organisation) {
      card.setKind(Kind.org());
      card.setFormattedName(organisation.getName());
      card.setOrganization(organisation.getName());
    }
    ways();
    addresses();
    party.getLanguages().forEach(l -> card.addLanguage(new Language(l)));
    if (!party.getTags().isEmpty()) {
      card.setCategories(party.getTags().toArray(String[]::new));
    }
    if (party.getNotes() != null) {
      card.addNote(party.getNotes());
    }
    return card;
  }

  private void person(Person person) {
    card.setKind(Kind.individual());
    StructuredName name = new StructuredName();
    name.setFamily(person.getFamilyName());
    name.setGiven(person.getGivenName());
    if (person.getTitle() != null) {
      name.getPrefixes().add(person.getTitle());
    }
    card.setStructuredName(name);
    if (person.getJobTitle() != null) {
      card.addTitle(person.getJobTitle());
    }
    if (person.getOrganisation() != null) {
      card.setOrganization(person.getOrganisation().getName());
    }
    if (person.getBirth() != null) {
      card.setBirthday(birthday(person.getBirth()));
    }
  }

  private static Birthday birthday(PartialDate date) {
    if (date.day() > 0) {
      return new Birthday(date.earliest());
    }
    ezvcard.util.PartialDate.Builder partial = ezvcard.util.PartialDate.builder().year(date.year());
    return new Birthday((date.month() > 0 ? partial.month(date.month()) : partial).build());
  }

  private void ways() {
    if (party.getEmail() != null) {
      card.addEmail(party.getEmail());
    }
    if (party.getPhone() != null) {
      Telephone phone = new Telephone(party.getPhone());
      phone.setPref(1);
      card.addTelephoneNumber(phone);
    }
    if (party.getWebsite() != null) {
      card.addUrl(party.getWebsite());
    }
    party.getContacts().forEach(this::way);
  }

  private void way(ContactPoint point) {
    boolean work = TEXTS.text("card.work").equals(point.getComment());
    boolean home = TEXTS.text("card.home").equals(point.getComment());
    VCardProperty property;
    switch (point.getKind()) {
      case PHONE, MOBILE, FAX -> {
        Telephone phone = new Telephone(point.getValue());
        phone
            .getTypes()
            .add(
                point.getKind() == ContactKind.MOBILE
                    ? TelephoneType.CELL
                    : point.getKind() == ContactKind.FAX ? TelephoneType.FAX : TelephoneType.VOICE);
        if (work || home) {
          phone.getTypes().add(work ? TelephoneType.WORK : TelephoneType.HOME);
        }
        card.addTelephoneNumber(phone);
        property = phone;
      }
      case EMAIL -> {
        Email email = new Email(point.getValue());
        if (work || home) {
          email.getTypes().add(work ? EmailType.WORK : EmailType.HOME);
        }
        card.addEmail(email);
        property = email;
      }
      case WEB -> property = card.addUrl(new Url(point.getValue()).getValue());
      default -> property = card.addExtendedProperty("X-SOCIALPROFILE", point.getValue());
    }
    if (point.getComment() != null && !work && !home) {
      String group = "item" + ++groups;
      property.setGroup(group);
      RawProperty label = card.addExtendedProperty("X-ABLABEL", point.getComment());
      label.setGroup(group);
    }
  }

  private void addresses() {
    Place place = party.getPlace();
    boolean first =
        !party.getAddresses().isEmpty() && party.getAddresses().get(0).getPlace() == place;
    if ((place != null || party.getLocality() != null) && !first) {
      card.addAddress(where(new Address(), place, party.getLocality()));
    }
    for (ma.jisr.model.core.Address told : party.getAddresses()) {
      Address address = where(new Address(), told.getPlace(), told.getLocality());
      address.setStreetAddress(told.getStreet());
      address.setPostalCode(told.getPostalCode());
      if (told.getKind() == AddressKind.OFFICE || told.getKind() == AddressKind.HOME) {
        boolean office = told.getKind() == AddressKind.OFFICE;
        address.getTypes().add(office ? AddressType.WORK : AddressType.HOME);
      }
      card.addAddress(address);
    }
  }

  /** Puts a place's levels into an address; the deepest is the locality unless there is a text. */
  private static Address where(Address address, Place place, String locality) {
    int depth = 0;
    for (Place at = place; at != null && depth++ < HIGHEST; at = at.getParent()) {
      if (at.getKind() == PlaceKind.COUNTRY) {
        address.setCountry(at.getName());
      } else if (at.getKind() == PlaceKind.REGION) {
        address.setRegion(at.getName());
      } else if (at.getKind() == PlaceKind.COMMUNE) {
        address.setLocality(at.getName());
      }
    }
    if (locality != null) {
      address.setLocality(locality);
    }
    return address;
  }
}
