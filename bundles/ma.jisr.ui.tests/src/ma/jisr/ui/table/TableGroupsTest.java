package ma.jisr.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Place;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.harness.TestWorkspace;
import ma.jisr.ui.harness.Ui;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableGroupsTest {

  private static final BooleanSupplier NEVER = () -> false;
  private static final EClass PLACE = CorePackage.Literals.PLACE;
  @TempDir Path folder;
  private Workspace workspace;
  private long region;
  private Ui ui;

  @BeforeEach
  void open() throws Exception {
    workspace = TestWorkspace.open(folder.resolve("w"));
    ui = new Ui();
    try (Session session = workspace.session()) {
      Place top = place(session, "Béni Mellal-Khénifra", PlaceKind.REGION, null, 100);
      region = top.getId();
      Place azilal = place(session, "Azilal", PlaceKind.PROVINCE, top, 40);
      place(session, "Demnate", PlaceKind.COMMUNE, azilal, 10);
      place(session, "Afourar", PlaceKind.COMMUNE, azilal, null);
      place(session, "Rabat", PlaceKind.COMMUNE, null, 7);
      session.commit("Essai");
      List<Place> places = session.query(PLACE).<Place>records();
      for (int i = 0; i < 6; i++) {
        Organisation organisation = session.create(CorePackage.Literals.ORGANISATION);
        organisation.setName("Association " + i);
        organisation.setAcronym(i % 3 == 0 ? "éa" : i % 3 == 1 ? "EA" : null);
        organisation.setFounded(PartialDate.valueOf(i < 2 ? "2020-0" + (i + 1) : "2021"));
        organisation.setPlace(i < 5 ? places.get(i) : null);
      }
      session.commit("Essai");
    }
  }

  @AfterEach
  void close() {
    ui.close();
    workspace.close();
  }

  private static Place place(
      Session session, String name, PlaceKind kind, Place parent, Integer population) {
    Place place = session.create(PLACE);
    place.setName(name);
    place.setKind(kind);
    place.setParent(parent);
    place.setPopulation2024(population);
    return place;
  }

  private List<GroupRow> groups(EClass type, String feature, GroupBy.Totals totals) {
    TableColumn by = TableColumn.of(type, type.getEStructuralFeature(feature));
    try (Session session = workspace.session()) {
      return new Groups(new GroupBy(by, totals), TableColumn.all(type))
          .read(session, new TableQuery(type, List.of(), List.of()), NEVER);
    }
  }

  private static List<String> words(List<GroupRow> groups) {
    return groups.stream().map(g -> g.label() + ' ' + g.count()).toList();
  }

  @Test
  void countsAndAddsUp() {
    List<GroupRow> groups = groups(PLACE, "kind", GroupBy.Totals.SUM);
    assertEquals(
        List.of("Commune 3", "Province ou préfecture 1", "Région 1", "Total 5"), words(groups));
    TableColumn population = TableColumn.of(PLACE, CorePackage.Literals.PLACE__POPULATION2024);
    assertEquals(new BigDecimal(17), groups.get(0).totals().get(population));
    assertEquals(new BigDecimal(157), groups.get(3).totals().get(population));
    GroupRow mean = groups(PLACE, "kind", GroupBy.Totals.MEAN).get(0);
    assertEquals(
        0, new BigDecimal("8.5").compareTo(mean.totals().get(population)), "of those with figures");
  }

  @Test
  void groupsByYearsByRecordsAndByTextsWhateverTheirAccents() {
    EClass type = CorePackage.Literals.ORGANISATION;
    assertEquals(
        List.of("2020 2", "2021 4", "Total 6"), words(groups(type, "founded", GroupBy.Totals.SUM)));
    List<GroupRow> acronyms = groups(type, "acronym", GroupBy.Totals.SUM);
    assertEquals(List.of(4L, 2L, 6L), acronyms.stream().map(GroupRow::count).toList());
    assertEquals("(vide) 2", words(acronyms).get(1));
    assertTrue(words(groups(type, "place", GroupBy.Totals.SUM)).contains("Azilal 1"));
  }

  @Test
  void showsTheRowsOfAGroup() {
    RecordTable table = new RecordTable(ui.shell(), workspace, CorePackage.Literals.ORGANISATION);
    ui.open();
    ui.until("the rows", () -> table.size() == 6);
    table.setGroup("founded", GroupBy.Totals.SUM);
    ui.until("the groups", () -> table.lines() == 3);
    assertEquals("2020", table.text(0, 0));
    assertEquals(6, table.size(), "records, not lines");
    assertEquals("6 organisations · 2 groupes", ui.label("table.status"));
    table.openGroups(true);
    ui.until("their rows", () -> table.lines() == 9);
    ui.until("texts", () -> table.text(1, 0).startsWith("Association"));
    assertEquals(6, table.shownIds().size());
    table.setColumns(
        List.of(
            TableColumn.of(table.type(), CorePackage.Literals.ORGANISATION__NAME),
            TableColumn.of(table.type(), CorePackage.Literals.ORGANISATION__FOUNDED)));
    table.setFilter("founded", "2021");
    ui.until("one group", () -> table.size() == 4);
    table.setGroup(null, GroupBy.Totals.SUM);
    ui.until("no group", () -> table.lines() == 4);
  }

  @Test
  void aPlaceIncludesWhatLiesInIt() {
    RecordTable table = new RecordTable(ui.shell(), workspace, CorePackage.Literals.ORGANISATION);
    // Columns are remembered, also from one test to the next.
    table.setColumns(
        List.of(
            TableColumn.of(table.type(), CorePackage.Literals.ORGANISATION__NAME),
            TableColumn.of(table.type(), CorePackage.Literals.PARTY__PLACE)));
    ui.open();
    ui.until("the rows", () -> table.size() == 6);
    table.setFilter("place", new Filter.Chosen(List.of(Long.toString(region))));
    ui.until("the region", () -> table.size() == 4);
    table.setFilter("place", "azilal");
    ui.until("the province", () -> table.size() == 3);
    table.setFilter("place", new Filter.Chosen(List.of(Filter.EMPTY)));
    ui.until("nowhere", () -> table.size() == 1);
    assertEquals("1 sur 6 organisations", ui.label("table.status"));
  }

  @Test
  void severalValuesAreChosenInOneFilter() {
    RecordTable table = new RecordTable(ui.shell(), workspace, PLACE);
    ui.open();
    ui.until("the rows", () -> table.size() == 5);
    table.setFilter(
        "kind",
        new Filter.Chosen(List.of(PlaceKind.REGION.getName(), PlaceKind.PROVINCE.getName())));
    ui.until("two kinds", () -> table.size() == 2);
    TableState state = table.state();
    table.apply(TableState.USUAL);
    ui.until("all", () -> table.size() == 5);
    table.apply(state);
    ui.until("the state again", () -> table.size() == 2);
    assertEquals(state, table.state());
  }

  @Test
  void coloursWhatMeetsACondition() {
    List<TableColumn> columns =
        List.of(
            TableColumn.of(PLACE, CorePackage.Literals.TERM__NAME),
            TableColumn.of(PLACE, CorePackage.Literals.PLACE__POPULATION2024));
    RowColours colours =
        new RowColours(
            List.of(
                new ColourRule("population2024", "> 50", 3, false),
                new ColourRule("name", "=", 0, true),
                new ColourRule("name", "mellal", 1, true)),
            columns,
            2);
    assertNull(colours.of(new Object[] {"Azilal", 40}));
    assertEquals(List.of((byte) 2, (byte) 4), bytes(colours.of(new Object[] {"Béni Mellal", 60})));
    assertEquals(List.of((byte) 1, (byte) 1), bytes(colours.of(new Object[] {null, 3})));
    assertNotNull(new ColourRule("population2024", "beaucoup", 0, false).problem(PLACE));
    assertNull(new ColourRule("population2024", "10..20", 0, false).problem(PLACE));
  }

  private static List<Byte> bytes(byte[] colours) {
    return List.of(colours[0], colours[1]);
  }
}
