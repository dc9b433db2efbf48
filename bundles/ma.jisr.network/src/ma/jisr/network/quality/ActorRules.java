package ma.jisr.network.quality;

import static ma.jisr.model.core.CorePackage.Literals.ADDRESS__STREET;
import static ma.jisr.model.core.CorePackage.Literals.CONTACT_POINT__KIND;
import static ma.jisr.model.core.CorePackage.Literals.CONTACT_POINT__VALUE;
import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION;
import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION__FOUNDED;
import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION__LEGAL_FORM;
import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION__ORIGIN_COMMUNES;
import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION__RESIDENCE_COUNTRIES;
import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION__THEMES;
import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION__TYPE;
import static ma.jisr.model.core.CorePackage.Literals.PARTY__ADDRESSES;
import static ma.jisr.model.core.CorePackage.Literals.PARTY__CONFIRMED_ON;
import static ma.jisr.model.core.CorePackage.Literals.PARTY__CONTACTS;
import static ma.jisr.model.core.CorePackage.Literals.PARTY__EMAIL;
import static ma.jisr.model.core.CorePackage.Literals.PARTY__LOCALITY;
import static ma.jisr.model.core.CorePackage.Literals.PARTY__PHONE;
import static ma.jisr.model.core.CorePackage.Literals.PARTY__PLACE;
import static ma.jisr.model.core.CorePackage.Literals.PARTY__WEBSITE;
import static ma.jisr.model.core.CorePackage.Literals.PERSON;
import static ma.jisr.model.core.CorePackage.Literals.RECORD__CODE;
import static ma.jisr.model.core.CorePackage.Literals.RECORD__MODIFIED_AT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.ContactKind;
import ma.jisr.network.quality.Scan.Seen;
import ma.jisr.store.Column;

/**
 * What organisations and persons lack, whether they were confirmed, and whether they can be
 * reached.
 */
final class ActorRules {

  private static final String DIASPORA = "diaspora-association";

  private static final int PLACE = 0;
  private static final int LOCALITY = 1;
  private static final int EMAIL = 2;
  private static final int PHONE = 3;
  private static final int WEBSITE = 4;
  private static final int CONTACTS = 5;
  private static final int CONTACT_KINDS = 6;
  private static final int STREETS = 7;
  private static final int CONFIRMED = 8;
  private static final int MODIFIED = 9;
  private static final int TYPE = 10;
  private static final int TYPE_CODE = 11;
  private static final int LEGAL_FORM = 12;
  private static final int THEMES = 13;
  private static final int FOUNDED = 14;
  private static final int RESIDENCE = 15;
  private static final int ORIGIN = 16;

  private static final List<Column> OF_PARTY =
      List.of(
          Column.idOf(PARTY__PLACE),
          Column.of(PARTY__LOCALITY),
          Column.of(PARTY__EMAIL),
          Column.of(PARTY__PHONE),
          Column.of(PARTY__WEBSITE),
          Column.of(PARTY__CONTACTS, CONTACT_POINT__VALUE),
          Column.of(PARTY__CONTACTS, CONTACT_POINT__KIND),
          Column.of(PARTY__ADDRESSES, ADDRESS__STREET),
          Column.of(PARTY__CONFIRMED_ON),
          Column.of(RECORD__MODIFIED_AT));

  private static final List<Column> OF_ORGANISATION =
      List.of(
          Column.idOf(ORGANISATION__TYPE),
          Column.of(ORGANISATION__TYPE, RECORD__CODE),
          Column.of(ORGANISATION__LEGAL_FORM),
          Column.idOf(ORGANISATION__THEMES),
          Column.of(ORGANISATION__FOUNDED),
          Column.idOf(ORGANISATION__RESIDENCE_COUNTRIES),
          Column.idOf(ORGANISATION__ORIGIN_COMMUNES));

  private final Scan scan;
  private final Places places;

  ActorRules(Scan scan, Places places) {
    this.scan = scan;
    this.places = places;
  }

  /** Looks at all actors. */
  void look() {
    List<Column> columns = new java.util.ArrayList<>(OF_PARTY);
    columns.addAll(OF_ORGANISATION);
    scan.read(ORGANISATION, columns, this::organisation);
    scan.read(PERSON, OF_PARTY, this::actor);
  }

  private void organisation(Seen actor) {
    actor(actor);
    if (actor.lacks(PLACE) && actor.lacks(LOCALITY)) {
      scan.add(Rule.NO_PLACE, actor);
    }
    missing(actor, THEMES, Rule.NO_THEME);
    missing(actor, TYPE, Rule.NO_TYPE);
    missing(actor, LEGAL_FORM, Rule.NO_LEGAL_FORM);
    if (actor.values()[FOUNDED] instanceof PartialDate founded
        && founded.earliest().isAfter(scan.today)) {
      scan.add(Rule.FOUNDED_LATER, actor, founded.words());
    }
    if (DIASPORA.equals(actor.values()[TYPE_CODE])) {
      missing(actor, RESIDENCE, Rule.NO_RESIDENCE);
    }
    for (Object place : actor.many(RESIDENCE)) {
      if (place instanceof Long id && (!places.isCountry(id) || places.isMorocco(id))) {
        scan.add(
            Rule.DIASPORA_PLACE,
            actor,
            id,
            Scan.TEXTS.format("diaspora-place.residence", places.name(id)));
      }
    }
    for (Object place : actor.many(ORIGIN)) {
      if (place instanceof Long id && !places.isInMorocco(id)) {
        scan.add(
            Rule.DIASPORA_PLACE,
            actor,
            id,
            Scan.TEXTS.format("diaspora-place.origin", places.name(id)));
      }
    }
  }

  private void missing(Seen actor, int column, Rule rule) {
    boolean none = actor.values()[column] instanceof List<?> many && many.isEmpty();
    if (none || actor.lacks(column)) {
      scan.add(rule, actor);
    }
  }

  private void actor(Seen actor) {
    boolean unreachable =
        List.of(EMAIL, PHONE, WEBSITE, CONTACTS, STREETS).stream().allMatch(actor::lacks);
    if (unreachable) {
      scan.add(Rule.NO_CONTACT, actor);
    }
    confirmed(actor);
    if (actor.values()[EMAIL] instanceof String email) {
      email(actor, email);
    }
    if (actor.values()[PHONE] instanceof String phone) {
      phone(actor, phone);
    }
    List<?> contacts = actor.many(CONTACTS);
    List<?> kinds = actor.many(CONTACT_KINDS);
    for (int i = 0; i < contacts.size() && contacts.size() == kinds.size(); i++) {
      String value = contacts.get(i).toString();
      if (kinds.get(i) == ContactKind.EMAIL) {
        email(actor, value);
      } else if (kinds.get(i) == ContactKind.PHONE
          || kinds.get(i) == ContactKind.MOBILE
          || kinds.get(i) == ContactKind.FAX) {
        phone(actor, value);
      }
    }
  }

  private void email(Seen actor, String value) {
    String meant = value.isBlank() ? null : Contacts.meant(value);
    if (meant != null) {
      String key = meant.isEmpty() ? "email.reason" : "email.meant";
      scan.add(Rule.EMAIL, actor, 0, Scan.TEXTS.format(key, value, meant));
    }
  }

  private void phone(Seen actor, String value) {
    String country = places.country(actor.id(PLACE));
    if (!value.isBlank() && !Contacts.isPhone(value, country)) {
      scan.add(Rule.PHONE, actor, value, country);
    }
  }

  /** By the last confirmation; of what was never confirmed, by the last change. */
  private void confirmed(Seen actor) {
    LocalDate confirmed = (LocalDate) actor.values()[CONFIRMED];
    LocalDate last = confirmed;
    if (last == null && actor.values()[MODIFIED] instanceof Instant modified) {
      last = LocalDate.ofInstant(modified, ZoneId.systemDefault());
    }
    if (last == null || last.plusMonths(scan.months).isAfter(scan.today)) {
      return;
    }
    Rule rule =
        last.plusMonths(2L * scan.months).isAfter(scan.today)
            ? Rule.UNCONFIRMED
            : Rule.LONG_UNCONFIRMED;
    long months = ChronoUnit.MONTHS.between(last, scan.today);
    String key = confirmed == null ? "unconfirmed.never" : "unconfirmed.reason";
    scan.add(rule, actor, 0, Scan.TEXTS.format(key, Scan.words(last), months));
  }
}
