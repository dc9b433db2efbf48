package ma.jisr.store.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import ma.jisr.model.core.Indicator;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Party;
import ma.jisr.model.core.Place;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.core.Record;
import ma.jisr.model.core.Relationship;
import ma.jisr.model.core.Task;
import ma.jisr.model.core.Theme;
import ma.jisr.model.text.Folding;
import ma.jisr.store.Column;
import ma.jisr.store.Condition.Contains;
import ma.jisr.store.Query;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

/** The order of answers, their windows, and what their rows hold. */
abstract class SortingContract extends QueryContract {

  private static final EClass ORGANISATION = CORE.getOrganisation();
  private static final Column NAME = Column.of(CORE.getOrganisation_Name());
  private static final Column LOCALITY = Column.of(CORE.getParty_Locality());
  private static final Column PLACE = Column.of(CORE.getParty_Place());
  private static final Column PARENT = Column.of(CORE.getParty_Place(), CORE.getPlace_Parent());
  private static final Column TYPE = Column.of(CORE.getOrganisation_Type());
  private static final Column FOUNDED = Column.of(CORE.getOrganisation_Founded());
  private static final Column THEMES = Column.of(CORE.getOrganisation_Themes());
  private static final Column TAGS = Column.of(CORE.getRecord_Tags());

  SortingContract(Callable<Database> engine) {
    super(engine);
  }

  /** A column to sort by, which way, and what is compared in the program. */
  private record By<T>(Column column, boolean ascending, Function<T, Comparable<?>> key) {

    /** What is empty stays at the end either way. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    Comparator<T> comparator() {
      Comparator order = ascending ? Comparator.naturalOrder() : Comparator.reverseOrder();
      return Comparator.comparing((Function) key, Comparator.nullsLast(order));
    }
  }

  private static String key(String text) {
    return text == null || text.isBlank() ? null : Folding.fold(text);
  }

  private static String placeKey(Place place) {
    return place == null ? null : key(place.getName());
  }

  @SafeVarargs
  @SuppressWarnings("unchecked")
  private <T extends Record> void sorted(EClass type, By<T>... orders) {
    List<T> expected = new ArrayList<>((List<T>) data.of(type));
    Comparator<T> comparator = orders[0].comparator();
    for (int i = 1; i < orders.length; i++) {
      comparator = comparator.thenComparing(orders[i].comparator());
    }
    expected.sort(comparator.thenComparing(Record::getId));
    try (Session database = databaseOnly()) {
      assertEquals(ids(expected), ids(query(database, type, orders)), "from the database");
    }
    look(
        s -> {
          Query query = query(s, type, orders);
          assertTrue(query.prepare(List.of()).join(), "in memory");
          assertEquals(ids(expected), ids(query));
          assertEquals(ids(expected), ids(query.<T>records()));
          List<Long> visited = new ArrayList<>();
          query.forEach((T record) -> visited.add(record.getId()));
          assertEquals(ids(expected), visited);
          assertEquals(
              ids(expected), query.rows(List.of(), 0, 10_000).stream().map(Row::id).toList());
        });
  }

  @SafeVarargs
  private static <T> Query query(Session session, EClass type, By<T>... orders) {
    Query query = session.query(type);
    for (By<T> by : orders) {
      query.orderBy(by.column(), by.ascending());
    }
    return query;
  }

  @Test
  void textsSortWhateverTheirAccentsAndCase() {
    for (boolean up : new boolean[] {true, false}) {
      sorted(ORGANISATION, new By<Organisation>(NAME, up, o -> key(o.getName())));
      sorted(ORGANISATION, new By<Organisation>(LOCALITY, up, o -> key(o.getLocality())));
    }
  }

  @Test
  void numbersAndDatesSortByTheirValue() {
    for (boolean up : new boolean[] {true, false}) {
      sorted(
          CORE.getPlace(),
          new By<Place>(Column.of(CORE.getPlace_Population2024()), up, Place::getPopulation2024));
      sorted(
          CORE.getIndicator(),
          new By<Indicator>(Column.of(CORE.getIndicator_Baseline()), up, Indicator::getBaseline));
      sorted(CORE.getTask(), new By<Task>(Column.of(CORE.getTask_Due()), up, Task::getDue));
      sorted(
          ORGANISATION,
          new By<Organisation>(
              FOUNDED, up, o -> o.getFounded() == null ? null : o.getFounded().toString()));
    }
  }

  @Test
  void referencesSortByTheirLabel() {
    for (boolean up : new boolean[] {true, false}) {
      sorted(ORGANISATION, new By<Organisation>(PLACE, up, o -> placeKey(o.getPlace())));
      sorted(
          ORGANISATION,
          new By<Organisation>(
              PARENT, up, o -> o.getPlace() == null ? null : placeKey(o.getPlace().getParent())));
      sorted(CORE.getParty(), new By<Party>(PLACE, up, p -> placeKey(p.getPlace())));
      sorted(
          CORE.getRelationship(),
          new By<Relationship>(
              Column.of(CORE.getRelationship_Source(), CORE.getParty_Place()),
              up,
              r -> placeKey(r.getSource().getPlace())));
    }
  }

  @Test
  void enumerationsSortByTheirWords() {
    // Commune, Province ou préfecture, Région
    List<PlaceKind> words = List.of(PlaceKind.COMMUNE, PlaceKind.PROVINCE, PlaceKind.REGION);
    for (boolean up : new boolean[] {true, false}) {
      sorted(
          CORE.getPlace(),
          new By<Place>(
              Column.of(CORE.getPlace_Kind()), up, (Place p) -> words.indexOf(p.getKind())));
    }
  }

  @Test
  void equalOnesSortByTheNextColumn() {
    sorted(
        ORGANISATION,
        new By<Organisation>(
            TYPE, true, o -> o.getType() == null ? null : key(o.getType().getName())),
        new By<Organisation>(
            FOUNDED, false, o -> o.getFounded() == null ? null : o.getFounded().toString()),
        new By<Organisation>(NAME, true, o -> key(o.getName())));
    sorted(
        CORE.getPlace(),
        new By<Place>(Column.of(CORE.getPlace_Population2024()), false, Place::getPopulation2024),
        new By<Place>(Column.of(CORE.getPlace_Latitude()), true, Place::getLatitude));
  }

  @Test
  void windowsCoverEverythingOnce() {
    List<Column> columns = List.of(NAME, PLACE, THEMES, FOUNDED);
    look(
        s -> {
          Query query =
              s.query(ORGANISATION)
                  .where(new Contains(NAME, "e"))
                  .orderBy(LOCALITY, true)
                  .orderBy(FOUNDED, false);
          List<Long> all = ids(query);
          assertEquals(query.count(), all.size());
          List<Row> windows = new ArrayList<>();
          for (int at = 0; at < all.size(); at += 37) {
            List<Row> window = query.rows(columns, at, 37);
            List<Row> again = query.rowsOf(columns, all.subList(at, Math.min(at + 37, all.size())));
            assertEquals(again.size(), window.size());
            for (int i = 0; i < window.size(); i++) {
              assertEquals(again.get(i).id(), window.get(i).id());
              assertArrayEquals(again.get(i).values(), window.get(i).values());
            }
            windows.addAll(window);
          }
          assertEquals(all, windows.stream().map(Row::id).toList());
          assertTrue(query.rows(columns, all.size(), 10).isEmpty());
          assertTrue(query.rows(columns, 10, 0).isEmpty());
          assertEquals(
              List.of(all.get(5), all.get(2)),
              query.rowsOf(columns, List.of(all.get(5), 999_999_999L, all.get(2))).stream()
                  .map(Row::id)
                  .toList());
        });
  }

  @Test
  void aRangeOfThousandsHoldsWhatSmallWindowsHold() {
    List<Column> columns = List.of(NAME, PLACE, THEMES, TAGS, FOUNDED);
    look(
        s -> {
          Query query = s.query(ORGANISATION);
          List<Long> all = ids(query);
          List<Long> asked = new ArrayList<>();
          for (int i = all.size() - 1; i >= 0; i -= 2) {
            asked.add(all.get(i)); // every second one: the others lie within the range
          }
          List<Row> expected = new ArrayList<>();
          for (int at = 0; at < asked.size(); at += 37) {
            expected.addAll(
                query.rowsOf(columns, asked.subList(at, Math.min(at + 37, asked.size()))));
          }
          for (long missing = 0; missing < 500; missing++) {
            asked.add(900_000_000L + missing);
          }
          List<Row> rows = query.rowsOf(columns, asked);
          assertEquals(
              expected.stream().map(Row::id).toList(), rows.stream().map(Row::id).toList());
          for (int i = 0; i < rows.size(); i++) {
            assertArrayEquals(expected.get(i).values(), rows.get(i).values());
          }
        });
  }

  @Test
  void rowsHoldWhatTheRecordsHold() {
    List<Column> columns =
        List.of(
            NAME,
            LOCALITY,
            PLACE,
            Column.idOf(CORE.getParty_Place()),
            PARENT,
            THEMES,
            Column.idOf(CORE.getOrganisation_Themes()),
            TAGS,
            FOUNDED);
    look(
        s -> {
          List<Row> rows = s.query(ORGANISATION).rows(columns, 0, 1_000);
          assertEquals(data.organisations.size(), rows.size());
          for (int i = 0; i < rows.size(); i++) {
            Organisation o = data.organisations.get(i);
            Object[] values = rows.get(i).values();
            assertEquals(o.getName(), values[0]);
            assertEquals(o.getLocality(), values[1]);
            Place place = o.getPlace();
            assertEquals(place == null ? null : place.getName(), values[2]);
            assertEquals(place == null ? null : place.getId(), values[3]);
            Place parent = place == null ? null : place.getParent();
            assertEquals(parent == null ? null : parent.getName(), values[4]);
            assertMany(o.getThemes().stream().map(Theme::getName).toList(), values[5]);
            assertMany(o.getThemes().stream().map(Theme::getId).toList(), values[6]);
            assertMany(o.getTags(), values[7]);
            assertEquals(o.getFounded(), values[8]);
          }
        });
  }

  /** Many values are a list; none are an empty one or null. */
  private static void assertMany(List<?> expected, Object value) {
    assertEquals(expected, value == null ? List.of() : value);
  }

  @Test
  void rowsOfAnAbstractTypeTellWhatTheyAre() {
    look(
        s -> {
          List<Row> rows = s.query(CORE.getParty()).rows(List.of(PLACE, LOCALITY), 0, 1_000);
          assertEquals(data.parties.size(), rows.size());
          for (int i = 0; i < rows.size(); i++) {
            assertEquals(data.parties.get(i).getId(), rows.get(i).id());
            assertSame(data.parties.get(i).eClass(), rows.get(i).type());
            assertEquals(data.parties.get(i).getLocality(), rows.get(i).values()[1]);
          }
        });
  }

  @Test
  void labelsAreInTheLanguageOfTheProgram() {
    Locale.setDefault(Locale.of("ar"));
    try {
      look(
          s -> {
            List<Row> rows = s.query(ORGANISATION).rows(List.of(TYPE, THEMES), 0, 1_000);
            for (int i = 0; i < rows.size(); i++) {
              Organisation o = data.organisations.get(i);
              String type = o.getType() == null ? null : o.getType().getName();
              // Where the Arabic name is missing or blank, the French one stands.
              assertEquals("Association".equals(type) ? "جمعية" : type, rows.get(i).values()[0]);
              assertMany(
                  o.getThemes().stream()
                      .map(t -> t.getName().equals("Eau") ? "الماء" : t.getName())
                      .toList(),
                  rows.get(i).values()[1]);
            }
          });
      holds(
          ORGANISATION,
          new Contains(TYPE, "جمعيه"),
          (Organisation o) -> o.getType() != null && o.getType().getName().equals("Association"));
      sorted(
          ORGANISATION,
          new By<Organisation>(
              TYPE,
              true,
              o ->
                  o.getType() == null
                      ? null
                      : key(
                          o.getType().getName().equals("Association")
                              ? "جمعية"
                              : o.getType().getName())));
    } finally {
      Locale.setDefault(Locale.FRENCH);
    }
  }

  @Test
  void theTrashIsAskedApart() {
    EClass type = CORE.getEvent();
    Column name = Column.of(CORE.getEvent_Name());
    List<Long> made = new ArrayList<>();
    commit(
        s -> {
          for (String each : List.of("Forum", "Atelier", "forum bis")) {
            ma.jisr.model.core.Event event = s.create(type);
            event.setName(each);
            made.add(event.getId());
          }
        });
    commit(
        s -> {
          s.delete(s.load(type, made.get(0)).orElseThrow());
          s.delete(s.load(type, made.get(1)).orElseThrow());
        });
    look(
        s -> {
          assertEquals(List.of(made.get(2)), ids(s.query(type)));
          Query trash = s.query(type).inTrash().orderBy(name, true);
          assertEquals(List.of(made.get(1), made.get(0)), ids(trash));
          assertEquals(2, trash.count());
          assertEquals("Atelier", trash.rows(List.of(name), 0, 1).get(0).values()[0]);
          assertEquals(
              List.of(made.get(0)),
              ids(s.query(type).inTrash().where(new Contains(name, "FORUM"))));
          assertNull(s.load(type, made.get(0)).orElse(null));
        });
  }
}
