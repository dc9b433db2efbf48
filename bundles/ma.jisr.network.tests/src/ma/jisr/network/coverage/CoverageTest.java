package ma.jisr.network.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipFile;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.meta.Labels;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {

  private static final Selection WORKING = Selection.all().in(Role.working());
  private final Fieldwork work = Region.work();
  private final Locale before = Locale.getDefault();
  @TempDir Path folder;

  @BeforeEach
  void speakFrench() {
    Locale.setDefault(Locale.FRENCH);
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  private Matrix matrix(Dimension rows, Dimension columns, PlaceKind level) {
    return Matrix.of(work, new Question(rows, columns, level, false, false, Selection.all()));
  }

  private static List<String> names(List<Matrix.Head> heads) {
    return heads.stream().map(Matrix.Head::name).toList();
  }

  private static int value(Matrix matrix, String row, String column) {
    return matrix.value(
        row == null ? Matrix.ALL : names(matrix.rows()).indexOf(row),
        column == null ? Matrix.ALL : names(matrix.columns()).indexOf(column));
  }

  @Test
  void addsPlacesUpToALevelAndKeepsWiderOnesApart() {
    Matrix communes = matrix(Dimension.THEME, Dimension.PLACE, PlaceKind.COMMUNE);
    assertEquals(List.of("Aït A", "France", "Nord (en entier)"), names(communes.columns()));
    Matrix provinces = matrix(Dimension.THEME, Dimension.PLACE, PlaceKind.PROVINCE);
    assertEquals(List.of("Nord", "France"), names(provinces.columns()));
    assertEquals(1, value(provinces, "Santé des mères", "Nord"));
    assertEquals(3, value(provinces, "Santé", "Nord"));
    Matrix countries = matrix(Dimension.THEME, Dimension.PLACE, PlaceKind.COUNTRY);
    assertEquals(List.of("France", "Maroc"), names(countries.columns()));
  }

  /** Somebody in two cells is one in their total. */
  @Test
  void countsEachOnceInTotals() {
    Matrix matrix = matrix(Dimension.THEME, Dimension.PLACE, PlaceKind.PROVINCE);
    assertEquals(3, value(matrix, null, "Nord"));
    assertEquals(1, value(matrix, "Santé des mères", null));
    assertEquals(3, value(matrix, null, null));
    assertEquals(3, matrix.most());
    Matrix records =
        Matrix.of(
            work,
            new Question(
                Dimension.THEME, Dimension.PLACE, PlaceKind.PROVINCE, true, true, Selection.all()));
    assertEquals(List.of("Emploi", "Santé"), names(records.rows()));
    assertEquals(3, value(records, "Santé", "Nord"));
    assertEquals(3, value(records, null, null));
  }

  @Test
  void tellsWhatIsBehindACell() {
    Matrix matrix = matrix(Dimension.THEME, Dimension.ACTOR, PlaceKind.PROVINCE);
    int row = names(matrix.rows()).indexOf("Santé des mères");
    int column = names(matrix.columns()).indexOf("Association");
    assertEquals(
        List.of(Source.ACTIVITY, Source.DECLARED),
        matrix.behind(row, column).stream().map(Statement::source).toList());
    assertEquals(Set.of(Region.CLUB), matrix.actors(row, column));
    assertEquals(List.of(), matrix.behind(row, names(matrix.columns()).indexOf("Conseil")));
    assertEquals(3, matrix.behind(Matrix.ALL, Matrix.ALL).size());
  }

  @Test
  void putsWhatIsNotSaidLast() {
    Matrix matrix = matrix(Dimension.ACTOR_TYPE, Dimension.TARGET_GROUP, PlaceKind.PROVINCE);
    assertEquals(List.of("association", "conseil", "Non précisé"), names(matrix.rows()));
    assertEquals(List.of("femmes", "Non précisé"), names(matrix.columns()));
  }

  @Test
  void selectsByPeriodRoleAndSource() {
    Selection year = Selection.all().between(LocalDate.of(2020, 6, 1), LocalDate.of(2020, 6, 30));
    Question question =
        new Question(Dimension.ACTOR, Dimension.THEME, PlaceKind.PROVINCE, false, true, year);
    assertEquals(List.of("Association"), names(Matrix.of(work, question).rows()));
    assertEquals(
        2, Matrix.of(work, question).value(Matrix.ALL, Matrix.ALL), "and what has no date");
    Question paid =
        new Question(
            Dimension.ACTOR,
            Dimension.THEME,
            PlaceKind.PROVINCE,
            false,
            true,
            Selection.all().in(Set.of(Role.FUNDS)).from(Set.of(Source.PROJECT)));
    assertEquals(List.of("=Bailleur"), names(Matrix.of(work, paid).rows()));
  }

  @Test
  void findsWhereNobodyWorksWeightedByPopulation() {
    Coverage any = Coverage.of(work, null, PlaceKind.COMMUNE, true, WORKING);
    assertEquals(1000, any.population());
    assertEquals(700, any.uncoveredPopulation());
    assertEquals(0.7, any.uncoveredShare(), 1e-9);
    Coverage local = Coverage.of(work, null, PlaceKind.COMMUNE, false, WORKING);
    assertEquals(
        List.of("Cité C", "Béni B"),
        local.gaps().stream().map(g -> g.place().name()).toList(),
        "the largest first");
    Coverage.Covered wide =
        any.places().stream()
            .filter(p -> p.place().id() == Region.NORTH_B)
            .findFirst()
            .orElseThrow();
    assertTrue(wide.covered());
    assertEquals(Set.of(), wide.local());
    assertEquals(Set.of(Region.CLUB, Region.COUNCIL), wide.wider(), "who pays is not there");
  }

  @Test
  void themesCoverThoseTheyBelongTo() {
    Term health = work.theme("SANTE").orElseThrow();
    assertEquals(Region.HEALTH, health.id());
    assertEquals(
        List.of("Cité C", "Béni B"),
        Coverage.of(work, health, PlaceKind.COMMUNE, false, WORKING).gaps().stream()
            .map(g -> g.place().name())
            .toList());
    Coverage mothers =
        Coverage.of(work, work.theme("mothers").orElseThrow(), PlaceKind.PROVINCE, false, WORKING);
    assertEquals(List.of("Sud"), mothers.gaps().stream().map(g -> g.place().name()).toList());
    assertTrue(work.theme("pêche").isEmpty());
  }

  @Test
  void saysItInThreeLanguages() {
    for (String language : Labels.LANGUAGES) {
      Locale.setDefault(Locale.of(language));
      for (PlaceKind level : List.of(PlaceKind.COMMUNE, PlaceKind.PROVINCE)) {
        Coverage coverage = Coverage.of(work, work.themes().get(Region.WORK), level, true, WORKING);
        check(CoverageWords.sentence(coverage));
        coverage.places().forEach(place -> check(CoverageWords.sentence(place)));
      }
    }
    Locale.setDefault(Locale.FRENCH);
    assertEquals(
        "Une commune sur 3, où vivent 700 habitants (70 % de la région), n’a aucun acteur, sur le"
            + " thème « Emploi ».",
        CoverageWords.sentence(
            Coverage.of(work, work.themes().get(Region.WORK), PlaceKind.COMMUNE, true, WORKING)));
  }

  private static void check(String sentence) {
    assertTrue(sentence.endsWith("."), sentence);
    assertFalse(sentence.contains("!") || sentence.contains("{"), sentence);
  }

  @Test
  void writesAWorkbookThatIsNoProgram() throws Exception {
    Locale.setDefault(Locale.of("ar"));
    Path file = folder.resolve("4w.xlsx");
    MatrixFile.write(matrix(Dimension.THEME, Dimension.ACTOR, PlaceKind.PROVINCE), file);
    String flat = entry(file, "xl/worksheets/sheet1.xml");
    String matrix = entry(file, "xl/worksheets/sheet2.xml");
    for (String sheet : List.of(flat, matrix)) {
      assertTrue(sheet.contains("rightToLeft=\"true\"") || sheet.contains("rightToLeft=\"1\""));
      assertTrue(sheet.contains("state=\"frozen\""));
      assertFalse(sheet.contains("<f>"));
      assertTrue(sheet.contains("=Bailleur"), "the name as it is, as a text");
    }
    assertEquals(
        1 + 1 + 3 * 2 + 2,
        flat.split("<row ").length - 1); // headers, then each actor by theme and place
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count(), "nothing is left behind");
    }
  }

  private static String entry(Path file, String name) throws Exception {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      zip.getInputStream(zip.getEntry(name)).transferTo(out);
      return out.toString(StandardCharsets.UTF_8);
    }
  }
}
