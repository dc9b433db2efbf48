package ma.jisr.exchange.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.exchange.ImportDefinition;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.ImportResult;
import ma.jisr.exchange.Transformation;
import ma.jisr.exchange.format.Suggestions;
import ma.jisr.exchange.mapping.DefinitionJson;
import ma.jisr.exchange.mapping.Mappings;
import ma.jisr.model.base.Money;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.CorePackage.Literals;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportStepsTest extends ImportTestCase {

  private static final List<Transformation> STEPS =
      List.of(
          new Transformation.Split("Contact", " ", List.of("prénom", "nom"), true),
          new Transformation.Join(List.of("Rue", "Ville"), ", ", "notes"),
          new Transformation.Dates("Né le", "MM/dd/yyyy"),
          new Transformation.Codes("Titre", Map.of("1", "M.", "2", "Mme"), true),
          new Transformation.Places("Lieu", List.of("commune", "province")),
          new Transformation.Replace("Mail", "(at)", "@"));

  private static final Map<String, String> MAPPING =
      Map.of("Mail", "email", "Né le", "birth", "Contact", "", "Rue", "", "Ville", "", "Lieu", "");

  private static final String PERSONS =
      """
      Contact,Rue,Ville,Né le,Titre,Lieu,Mail
      Fatima Zahra Idrissi,1 rue A,Azilal,12/31/1990,2,Afourer (Azilal),f(at)x.ma
      Omar,,,1985-02-03,1,"Béni Mellal, Béni Mellal",
      Sara Tazi,,,31/12/1990,2,,
      Ali Tazi,,,,3,"a, b, c",
      """;

  @Test
  void transformsColumnsBeforeTheyAreMapped() {
    ImportResult result =
        fixture.load(Literals.PERSON, PERSONS, r -> r.transforming(STEPS).withMapping(MAPPING));
    assertCounts(result, 2, 0, 0, 2);
    assertTrue(result.refusals().get(0).reason().contains("MM/dd/yyyy"), result::toString);
    assertTrue(result.refusals().get(1).reason().contains("« 3 »"), result::toString);
    assertEquals(
        List.of(
            "Fatima Zahra",
            "Idrissi",
            "Mme",
            new PartialDate(1990, 12, 31),
            "Afourer",
            "f@x.ma",
            "1 rue A, Azilal"),
        fixture
            .values(
                Literals.PERSON,
                Literals.PERSON__GIVEN_NAME,
                Literals.PERSON__FAMILY_NAME,
                Literals.PERSON__TITLE,
                Literals.PERSON__BIRTH,
                Literals.PARTY__PLACE,
                Literals.PARTY__EMAIL,
                Literals.RECORD__NOTES)
            .get(0));
  }

  @Test
  void readsNumbersWithTheirUnit() {
    List<Transformation> steps =
        List.of(new Transformation.Numbers("budget", "kDH", "1000", "MAD"));
    ImportResult result =
        fixture.load(
            Literals.PROJECT,
            "code,titre,budget\np,Projet,\"1 250,5 kdh\"\nq,Autre,beaucoup\n",
            r -> r.transforming(steps).withMapping(Map.of("budget", "amount")));
    assertCounts(result, 1, 0, 0, 1);
    assertEquals(
        List.of(List.of(new Money(new BigDecimal("1250500"), "MAD"))),
        fixture.values(Literals.PROJECT, Literals.PROJECT__AMOUNT));
  }

  @Test
  void refusesTransformationsThatFitNothing() {
    for (Transformation bad :
        List.of(
            new Transformation.Dates("nulle part", "yyyy"),
            new Transformation.Dates("nom", "pas un modèle"),
            new Transformation.Split("nom", "", List.of("a"), false),
            new Transformation.Numbers("nom", "", "beaucoup", ""))) {
      ExchangeException e =
          assertThrows(
              ExchangeException.class,
              () -> fixture.load(ORGANISATION, "nom\nA\n", r -> r.transforming(List.of(bad))));
      assertEquals(Reason.MAPPING, e.reason(), e::getMessage);
    }
  }

  @Test
  void keepsMappingsInTheWorkspace() {
    Mappings mappings = new Mappings(fixture.workspace);
    ImportDefinition definition = new ImportDefinition(MAPPING, STEPS, "2", true);
    mappings.save("Registre", Literals.PERSON, definition);
    assertEquals(definition, mappings.find("registre", Literals.PERSON).orElseThrow());
    assertTrue(mappings.find("registre", ORGANISATION).isEmpty());
    ImportDefinition other = new ImportDefinition(Map.of("a", "b"), List.of(), null, false);
    mappings.save("Registre", Literals.PERSON, other);
    assertEquals(other, mappings.find("Registre", Literals.PERSON).orElseThrow());
    assertEquals(List.of("Registre"), mappings.names(Literals.PERSON));
    for (String bad :
        List.of("", "[]", "{", "{\"transformations\":[{\"do\":\"autre\",\"column\":\"x\"}]}")) {
      assertEquals(
          Reason.MAPPING,
          assertThrows(ExchangeException.class, () -> DefinitionJson.read(bad, "essai")).reason());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"refus.csv", "refus.xlsx"})
  void refusedRowsCanBeCorrectedAndImportedAgain(String name) throws IOException {
    Path refused = folder.resolve(name);
    Files.writeString(refused, "d’avant");
    String text =
        "code,nom,courriel,notes\na,Alpha,a@b.ma,\nb,Bêta,faux,\"'=1\nsuite\"\nc,,c@d.ma,\n";
    ImportResult result = fixture.load(ORGANISATION, text, r -> r.keepingRefused(refused));
    assertCounts(result, 1, 0, 0, 2);
    ImportCheck check =
        new ImportService(fixture.workspace)
            .check(ImportRequest.of(refused, ORGANISATION), new NullProgressMonitor());
    assertEquals(List.of("code", "nom", "courriel", "notes", "Motif du refus"), check.headers());
    assertEquals(2, check.refused().size());
    assertFalse(
        check.result().warnings().stream().anyMatch(w -> w.contains("Motif")), check::toString);
    assertEquals("=1\nsuite", check.refused().get(0).cells().get(3).replaceFirst("^'", ""));
    assertTrue(check.refused().get(0).cells().get(4).startsWith("courriel : "), check::toString);
    ImportResult corrected =
        new ImportService(fixture.workspace)
            .run(
                ImportRequest.of(refused, ORGANISATION)
                    .withEdits(
                        Map.of(
                            check.refused().get(0).line(), List.of("b", "Bêta", "b@b.ma", "=1"),
                            check.refused().get(1).line(), List.of("c", "Gamma", "c@d.ma", "")))
                    .keepingRefused(refused),
                new NullProgressMonitor());
    assertCounts(corrected, 2, 0, 0, 0);
    assertFalse(Files.exists(refused)); // nothing is refused any more
  }

  @Test
  void anImportThatFailsLeavesNoFileOfRefusedRows() throws IOException {
    Path refused = folder.resolve("refus.csv");
    String text = "code,nom\na,\nb,\"Bêta\nc,Gamma\n";
    assertThrows(
        ExchangeException.class,
        () -> fixture.load(ORGANISATION, text, r -> r.keepingRefused(refused)));
    try (var files = Files.list(folder)) {
      assertTrue(files.noneMatch(f -> f.endsWith("refus.csv") || f.toString().endsWith(".part")));
    }
  }

  @Test
  void suggestsWhatColumnsAreByHeadersAndValues() {
    ImportRequest request =
        ImportRequest.of(
            fixture.file(
                "Réf.;Raison sociale;Où écrire;Appeler;Commune;Divers\n"
                    + "a;Alpha;a@b.ma;0661 22 33 44;Afourer;1\n"
                    + "b;Bêta;b@b.ma;+212 5 23 00 00 00;Azilal;2\n"),
            ORGANISATION);
    List<Suggestions.Column> columns = Suggestions.of(request);
    assertEquals(
        List.of("code", "name", "email", "phone", "commune", ""),
        columns.stream().map(Suggestions.Column::feature).toList());
    assertEquals(
        List.of(true, true, false, false, true, false),
        columns.stream().map(Suggestions.Column::byHeader).toList());
    assertEquals(List.of("Afourer", "Azilal"), columns.get(4).samples());
    Map<String, String> mapping = new HashMap<>();
    columns.forEach(c -> mapping.put(c.header(), c.feature()));
    ImportResult result =
        new ImportService(fixture.workspace)
            .run(request.withMapping(mapping), new NullProgressMonitor());
    assertCounts(result, 2, 0, 0, 0);
  }
}
