package ma.jisr.network.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.ImportResult;
import ma.jisr.exchange.Refusal;
import ma.jisr.exchange.TableSource;
import ma.jisr.exchange.load.ImportService;
import ma.jisr.network.Decision;
import ma.jisr.network.DecisionState;
import ma.jisr.network.NetworkPackage.Literals;
import ma.jisr.network.Referral;
import ma.jisr.network.ReferralState;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the modules refuse is a refused row of an import, in the trial and in earnest. */
class CouncilImportTest {

  @TempDir Path folder;
  private Workspace workspace;
  private CouncilFixture fixture;
  private final Locale before = Locale.getDefault();

  @BeforeEach
  void open() {
    Locale.setDefault(Locale.FRENCH);
    workspace = CouncilFixture.open(folder.resolve("w"));
    fixture = new CouncilFixture(workspace);
    fixture.meeting.setCode("S1");
    fixture.present(3);
    fixture.session.commit("comité");
  }

  @AfterEach
  void close() {
    fixture.close();
    workspace.close();
    Locale.setDefault(before);
  }

  private ImportResult imports(EClass type, boolean dry, String... lines) throws IOException {
    Path file = folder.resolve("lignes.csv");
    Files.write(file, List.of(lines));
    ImportRequest request = ImportRequest.of(TableSource.of(file), type).asDryRun(dry);
    return new ImportService(workspace).run(request, new NullProgressMonitor());
  }

  @Test
  void decisionsWithoutMajorityAreRefusedRows() throws IOException {
    String[] lines = {
      "code;objet;séance;état;voix pour;voix contre",
      "D1;Première;S1;adoptée;3;0",
      "D2;Deuxième;S1;adoptée;1;2",
      "D3;Troisième;S1;rejetée;1;2"
    };
    for (boolean dry : new boolean[] {true, false}) {
      ImportResult result = imports(Literals.DECISION, dry, lines);
      assertEquals(2, result.created());
      assertEquals(1, result.refused());
      Refusal refusal = result.refusals().get(0);
      assertEquals(3, refusal.line());
      assertEquals("état", refusal.column());
      assertTrue(refusal.reason().contains("n’est pas adoptée"), refusal.reason());
    }
    try (Session session = workspace.session()) {
      List<Decision> decisions = session.query(Literals.DECISION).records();
      assertEquals(2, decisions.size());
    }
    // The same file again changes nothing; another vote changes what it may.
    assertEquals(2, imports(Literals.DECISION, false, lines).unchanged());
    ImportResult changed =
        imports(
            Literals.DECISION,
            false,
            "code;objet;séance;état;voix pour;voix contre",
            "D1;Première;S1;adoptée;0;3",
            "D3;Troisième, revue;S1;rejetée;0;3");
    assertEquals(1, changed.updated());
    assertEquals(1, changed.refused());
    try (Session session = workspace.session()) {
      List<Decision> decisions = session.query(Literals.DECISION).records();
      Decision first =
          decisions.stream().filter(d -> d.getCode().equals("D1")).findFirst().orElseThrow();
      assertEquals(DecisionState.ADOPTED, first.getState());
      assertEquals(3, first.getVotesFor());
    }
  }

  @Test
  void referralsKeepTheirRules() throws IOException {
    String head =
        "code;besoin;de;à;état;transmis le;consentement le;canal du consentement;"
            + "dépositaire du consentement;résumé";
    String consent = "02/01/2023;papier signé;Organisme 1;";
    String[] lines = {
      head,
      "R1;emploi;Organisme 1;Organisme 2;en cours;03/01/2023;" + consent + "Conseil",
      "R2;emploi;Organisme 1;Organisme 2;en cours;03/01/2023;;;;Conseil",
      "R3;emploi;Organisme 1;Organisme 2;brouillon;;;;;appeler le 0612345678",
      "R4;emploi;Organisme 1;;brouillon;;;;;"
    };
    ImportResult trial = imports(Literals.REFERRAL, true, lines);
    assertEquals(2, trial.created(), trial.toString());
    ImportResult result = imports(Literals.REFERRAL, false, lines);
    assertEquals(2, result.created());
    assertEquals(List.of(3L, 4L), result.refusals().stream().map(Refusal::line).toList());
    ImportResult step = imports(Literals.REFERRAL, false, "code;état", "R1;brouillon", "R4;clos");
    assertEquals(2, step.refused(), step.toString());
    try (Session session = workspace.session()) {
      List<Referral> referrals = session.query(Literals.REFERRAL).records();
      assertEquals(2, referrals.size());
      Referral sent =
          referrals.stream().filter(r -> r.getCode().equals("R1")).findFirst().orElseThrow();
      assertEquals(ReferralState.IN_PROGRESS, sent.getState());
      assertEquals(sent.getSentOn().plusDays(10), sent.getAnswerBy());
      assertTrue(sent.getPseudonym().matches("REF-[0-9]{4}-000[1-9]"), sent.getPseudonym());
    }
  }
}
