package ma.jisr.exchange.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ma.jisr.exchange.DuplicateMode;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.ImportResult;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.Organisation;
import ma.jisr.store.Session;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

/** Imports that look out for duplicates, and the address columns that they compare by. */
class ImportDuplicatesTest extends ImportTestCase {

  private static final String FIRST =
      "code;nom;téléphone\nz;Association Tissaliwine Bladi;0523481234\ny;Radio Atlas;0523000000\n";
  private static final String AGAIN =
      "code;nom;téléphone\nx;Ass. Tissaliwine Bladi;+212523481234\nw;Théâtre Rif;0523999999\n";

  private ImportResult run(EClass type, String text, DuplicateMode mode) {
    try {
      Path file = Files.createTempFile(folder, "rows", ".csv");
      Files.writeString(file, text);
      return new ImportService(fixture.workspace)
          .run(ImportRequest.of(file, type), mode, new NullProgressMonitor());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void refusesAProbableDuplicateOfARecordAndSaysOfWhich() {
    run(ORGANISATION, FIRST, DuplicateMode.REPORT);
    ImportResult result = run(ORGANISATION, AGAIN, DuplicateMode.REPORT);
    assertCounts(result, 1, 0, 0, 1);
    assertEquals(1, result.duplicates());
    assertEquals(2, result.refusals().get(0).line());
    assertTrue(result.refusals().get(0).reason().contains("Association Tissaliwine Bladi"));
  }

  @Test
  void refusesAProbableDuplicateOfAnEarlierRow() {
    String both = FIRST + AGAIN.substring(AGAIN.indexOf('\n') + 1);
    ImportResult result = run(ORGANISATION, both, DuplicateMode.REPORT);
    assertCounts(result, 3, 0, 0, 1);
    assertEquals(4, result.refusals().get(0).line());
    assertTrue(result.refusals().get(0).reason().contains("2"));
  }

  @Test
  void updatesTheRecordOfTheSameCodeWhateverItResembles() {
    run(ORGANISATION, FIRST, DuplicateMode.REPORT);
    String sameCode = AGAIN.replace("x;", "z;");
    assertCounts(run(ORGANISATION, sameCode, DuplicateMode.REPORT), 1, 1, 0, 0);
  }

  @Test
  void keepsAllOrKeepsAndLinks() {
    run(ORGANISATION, FIRST, DuplicateMode.REPORT);
    assertCounts(run(ORGANISATION, AGAIN, DuplicateMode.KEEP), 2, 0, 0, 0);
    String third = "code;nom;téléphone\nv;Assoc. Tissaliwine Bladi;05 23 48 12 34\n";
    assertCounts(run(ORGANISATION, third, DuplicateMode.LINK), 1, 0, 0, 0);
    try (Session session = fixture.workspace.session()) {
      List<Organisation> all = session.query(ORGANISATION).records();
      Organisation last =
          all.stream().filter(o -> "v".equals(o.getCode())).findFirst().orElseThrow();
      long linked = last.getLinks().get(0).getTargetId();
      assertTrue(all.stream().anyMatch(o -> o.getId() == linked && !o.getLinks().isEmpty()));
    }
  }

  @Test
  void readsStreetAndPostalCodeIntoTheFirstAddress() {
    String rows = "code,name,street number,street,postcode,city\na,Alpha,12,rue Haute,23000,Rome\n";
    assertCounts(run(ORGANISATION, rows, DuplicateMode.KEEP), 1, 0, 0, 0);
    assertCounts(run(ORGANISATION, rows, DuplicateMode.KEEP), 0, 0, 1, 0);
    String moved = rows.replace("rue Haute", "rue Basse");
    assertCounts(run(ORGANISATION, moved, DuplicateMode.KEEP), 0, 1, 0, 0);
    try (Session session = fixture.workspace.session()) {
      Organisation alpha = session.query(ORGANISATION).<Organisation>records().get(0);
      assertEquals(1, alpha.getAddresses().size());
      assertEquals("12 rue Basse", alpha.getAddresses().get(0).getStreet());
      assertEquals("23000", alpha.getAddresses().get(0).getPostalCode());
      assertEquals("Rome", alpha.getLocality());
    }
  }

  @Test
  void readsPlainHeadersOfPersons() {
    String rows =
        "code,given_name,surname,date_of_birth,address,postcode,phone,email\n"
            + "a,Anna,Smith,1970-02-03,1 High Street,2600,02 6125 1234,anna@smith.org\n";
    ImportResult result = run(Literals.PERSON, rows, DuplicateMode.KEEP);
    assertCounts(result, 1, 0, 0, 0);
    assertTrue(result.warnings().isEmpty(), result.warnings()::toString);
  }
}
