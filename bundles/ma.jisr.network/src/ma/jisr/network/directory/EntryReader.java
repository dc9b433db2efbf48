package ma.jisr.network.directory;

import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION;
import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION__AREAS;
import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION__TARGET_GROUPS;
import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION__THEMES;
import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION__TYPE;
import static ma.jisr.model.core.CorePackage.Literals.PARTY__PLACE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.jisr.geo.data.Gazetteer;
import ma.jisr.model.core.ContactKind;
import ma.jisr.model.core.ContactPoint;
import ma.jisr.model.core.Mandate;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Person;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Query;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import org.eclipse.core.runtime.SubMonitor;

/** Reads what a directory says of organisations. */
final class EntryReader {

  private static final int WINDOW = 200;
  private static final List<Column> REFERENCES =
      List.of(
          Column.idOf(ORGANISATION__TYPE),
          Column.idOf(ORGANISATION__THEMES),
          Column.idOf(ORGANISATION__AREAS),
          Column.idOf(ORGANISATION__TARGET_GROUPS),
          Column.idOf(PARTY__PLACE));

  private final Session session;
  private final DirectoryRequest request;
  private final TermNames names;
  private final Gazetteer gazetteer;
  private final LocalDate today;

  /** How many organisations have contacts that may not be published. */
  private int withheld;

  /** How many people may not be named. */
  private int unnamed;

  EntryReader(
      Session session,
      DirectoryRequest request,
      TermNames names,
      Gazetteer gazetteer,
      LocalDate today) {
    this.session = session;
    this.request = request;
    this.names = names;
    this.gazetteer = gazetteer;
    this.today = today;
  }

  int withheld() {
    return withheld;
  }

  int unnamed() {
    return unnamed;
  }

  List<Entry> read(SubMonitor monitor) {
    Query query = session.query(ORGANISATION);
    for (Condition condition : request.conditions()) {
      query.where(condition);
    }
    Set<Long> wanted = request.ids() == null ? null : new LinkedHashSet<>(request.ids());
    List<Long> ids =
        Arrays.stream(query.ids())
            .boxed()
            .filter(id -> wanted == null || wanted.contains(id))
            .toList();
    List<Entry> entries = new ArrayList<>();
    monitor.setWorkRemaining(ids.size() / WINDOW + 1);
    for (int from = 0; from < ids.size(); from += WINDOW) {
      monitor.split(1);
      List<Long> window = ids.subList(from, Math.min(ids.size(), from + WINDOW));
      Map<Long, Object[]> references = new HashMap<>();
      for (Row row : query.rowsOf(REFERENCES, window)) {
        references.put(row.id(), row.values());
      }
      for (Organisation one : session.<Organisation>load(ORGANISATION, window)) {
        entries.add(entry(one, references.get(one.getId())));
      }
    }
    return entries;
  }

  private Entry entry(Organisation one, Object[] references) {
    boolean arabic = request.language().getLanguage().equals("ar");
    String translated =
        switch (request.language().getLanguage()) {
          case "ar" -> one.getNameAr();
          case "en" -> one.getNameEn();
          default -> one.getName();
        };
    String name = translated == null || translated.isBlank() ? one.getName() : translated;
    String other = arabic ? one.getName() : said(one.getNameAr());
    boolean publish = Consents.toPublish(one, today);
    List<String> contacts = contacts(one);
    withheld += !publish && !contacts.isEmpty() ? 1 : 0;
    long place = references[4] instanceof Long id ? id : 0;
    return new Entry(
        one.getId(),
        name,
        other.equals(name) ? "" : other,
        said(one.getAcronym()),
        names.of(references[0]),
        said(one.getLegalForm()),
        one.getFounded() == null ? "" : String.valueOf(one.getFounded().year()),
        place,
        seat(place, said(one.getLocality())),
        names.all(references[2]),
        names.all(references[1]),
        names.all(references[3]),
        said(one.getDescription()),
        said(one.getWebsite()),
        publish ? contacts : List.of(),
        people(one));
  }

  private static String said(String text) {
    return text == null ? "" : text.strip();
  }

  /** The place, then the province that it is in. */
  private String seat(long place, String locality) {
    List<String> parts = new ArrayList<>();
    if (!locality.isEmpty()) {
      parts.add(locality);
    }
    if (place != 0) {
      parts.add(names.of(place));
      gazetteer
          .within(place, PlaceKind.PROVINCE)
          .filter(p -> p.id() != place)
          .ifPresent(p -> parts.add(names.of(p.id())));
    }
    return String.join(" – ", new LinkedHashSet<>(parts));
  }

  private static List<String> contacts(Organisation one) {
    Set<String> contacts = new LinkedHashSet<>();
    contacts.add(said(one.getPhone()));
    contacts.add(said(one.getEmail()));
    for (ContactPoint point : one.getContacts()) {
      if (point.getKind() != ContactKind.WEB) {
        contacts.add(said(point.getValue()));
      }
    }
    contacts.remove("");
    return List.copyOf(contacts);
  }

  /** Those who represent an organisation today and agreed to be named. */
  private List<String> people(Organisation one) {
    List<String> people = new ArrayList<>();
    for (Mandate mandate : one.getMandates()) {
      boolean begun = mandate.getStart() == null || !mandate.getStart().earliest().isAfter(today);
      boolean ended = mandate.getEnd() != null && mandate.getEnd().latest().isBefore(today);
      Person person = mandate.getPerson();
      if (!begun || ended || person == null) {
        continue;
      }
      if (Consents.toPublish(person, today)) {
        String position = said(mandate.getJobTitle());
        people.add(name(person) + (position.isEmpty() ? "" : " (" + position + ")"));
      } else {
        unnamed++;
      }
    }
    return people;
  }

  private String name(Person person) {
    boolean arabic = request.language().getLanguage().equals("ar");
    String translated = said(person.getNameAr());
    String own = said(person.getGivenName()) + ' ' + said(person.getFamilyName());
    return arabic && !translated.isEmpty() ? translated : own.strip();
  }
}
