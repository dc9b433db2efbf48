package ma.jisr.network.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ma.jisr.document.file.Documents;
import ma.jisr.exchange.TableSource;
import ma.jisr.exchange.file.TableRow;
import ma.jisr.exchange.xlsx.XlsxTable;
import ma.jisr.model.core.BudgetBand;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Place;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.core.Theme;
import ma.jisr.network.actors.TestWorkspaces;
import ma.jisr.network.ties.Register;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CampaignTest {

  private static final LocalDate SENT = LocalDate.of(2026, 11, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private final Locale before = Locale.getDefault();
  @TempDir Path folder;
  private Workspace workspace;
  private long amal;
  private long nour;

  @BeforeEach
  void open() {
    Locale.setDefault(Locale.FRENCH);
    workspace = TestWorkspaces.open(folder.resolve("w"));
    try (Session session = workspace.session()) {
      Register register = new Register(session);
      place(session, "Azilal", "05.081", PlaceKind.PROVINCE);
      place(session, "Azilal", "05.081.01.01", PlaceKind.COMMUNE);
      place(session, "Afourar", "05.081.11.01", PlaceKind.COMMUNE);
      theme(session, "Santé", "الصحة");
      theme(session, "Éducation", "التعليم");
      Organisation first = register.organisation("Association Amal");
      first.setPhone("0523482486");
      Organisation second = register.organisation("Association Nour");
      second.setNameAr("جمعية نور");
      second.getLanguages().add("ar");
      session.commit("essai");
      amal = first.getId();
      nour = second.getId();
    }
  }

  @AfterEach
  void close() {
    workspace.close();
    Locale.setDefault(before);
  }

  private static void place(Session session, String name, String code, PlaceKind kind) {
    Place place = session.create(Literals.PLACE);
    place.setName(name);
    place.setCode(code);
    place.setKind(kind);
  }

  private static void theme(Session session, String name, String arabic) {
    Theme theme = session.create(Literals.THEME);
    theme.setName(name);
    theme.setNameAr(arabic);
  }

  private Campaigns.Sent send(Long... actors) throws IOException {
    CampaignPlan plan =
        new CampaignPlan(
            "Automne",
            List.of(actors),
            LocalDate.of(2026, 12, 31),
            21,
            Locale.FRENCH,
            false,
            Documents.Format.PDF,
            "Conseil régional");
    return new Campaigns(workspace)
        .send(plan, folder.resolve("lettres"), SENT, new NullProgressMonitor());
  }

  private Organisation organisation(Session session, long id) {
    return session.<Organisation>load(Literals.ORGANISATION, id).orElseThrow();
  }

  private static List<List<String>> rows(Path sheet) {
    List<List<String>> rows = new ArrayList<>();
    try (XlsxTable table = XlsxTable.open(TableSource.of(sheet), null, h -> true)) {
      for (TableRow row = table.next(); row != null; row = table.next()) {
        rows.add(row.cells());
      }
    }
    return rows;
  }

  /** What an organisation sends back: codes and what was written beside them. */
  private Path answers(long record, Map<String, String> corrections) throws IOException {
    StringBuilder csv = new StringBuilder("Fiche,Code,Champ,Correction\n");
    corrections.forEach(
        (code, text) ->
            csv.append(record)
                .append(',')
                .append(code)
                .append(",x,\"")
                .append(text)
                .append("\"\n"));
    return Files.writeString(folder.resolve("reponses.csv"), csv);
  }

  private Answers.Outcome apply(Path file) {
    return new Answers(workspace, TODAY).apply(file, new NullProgressMonitor());
  }

  @Test
  void eachIsWrittenToInItsLanguageAndTheCampaignIsKept() throws Exception {
    Campaigns.Sent sent = send(amal, nour);
    assertEquals(2, sent.letters());
    assertEquals(6, sent.files().size()); // a letter and a sheet each, a sheet for each language
    for (Path file : sent.files()) {
      assertTrue(Files.size(file) > 1000, file.toString());
    }
    Path french = folder.resolve("lettres").resolve("reponses-fr.xlsx");
    List<List<String>> rows = rows(french);
    assertEquals(
        List.of(String.valueOf(amal), "Association Amal", "confirmed"), rows.get(0).subList(0, 3));
    assertTrue(
        rows.stream().anyMatch(r -> r.contains("Téléphone") && r.contains("0523482486")),
        rows.toString());
    List<List<String>> arabic = rows(folder.resolve("lettres").resolve("reponses-ar.xlsx"));
    assertTrue(arabic.get(0).contains("جمعية نور"), arabic.toString());
    CampaignState state = new Campaigns(workspace).states(SENT).get(0);
    assertEquals("Automne", state.name());
    assertEquals(2, state.sent());
    assertEquals(List.of(), state.remindersDue());
  }

  @Test
  void nothingIsKeptWithoutAnybodyToAsk() {
    assertThrows(CampaignProblem.class, () -> send(999_999L));
    assertEquals(List.of(), new Campaigns(workspace).states(SENT));
  }

  @Test
  void correctionsAreLookedAtThenWrittenInOneCommit() throws Exception {
    send(amal);
    Path file =
        answers(
            amal,
            Map.of(
                "confirmed", "Oui",
                "phone", "0661234567",
                "place", "Afourar",
                "themes", "santé; التعليم",
                "budgetBand", "Moins de 100 000 MAD",
                "founded", "06/2015",
                "remarks", "Nous avons déménagé."));
    Answers.Outcome would = new Answers(workspace, TODAY).preview(file, new NullProgressMonitor());
    assertEquals(5, would.changes().size(), would.toString());
    assertEquals(List.of(), would.refusals());
    assertTrue(would.commit().isEmpty());
    try (Session session = workspace.session()) {
      assertEquals("0523482486", organisation(session, amal).getPhone());
    }
    Answers.Outcome did = apply(file);
    assertEquals(List.of("Association Amal"), did.confirmed());
    assertEquals("Nous avons déménagé.", did.remarks().get(0).text());
    try (Session session = workspace.session()) {
      Organisation changed = organisation(session, amal);
      assertEquals("0661234567", changed.getPhone());
      assertEquals("05.081.11.01", changed.getPlace().getCode());
      assertEquals(
          List.of("Santé", "Éducation"), changed.getThemes().stream().map(Theme::getName).toList());
      assertEquals(BudgetBand.UNDER100K, changed.getBudgetBand());
      assertEquals("2015-06", changed.getFounded().toString());
      assertEquals(TODAY, changed.getConfirmedOn());
    }
    CampaignState state = new Campaigns(workspace).states(TODAY).get(0);
    assertEquals(1, state.answered());
    assertEquals(0, state.confirmed(), "it was corrected");
    workspace.journal().undo(did.commit().orElseThrow().id(), new NullProgressMonitor());
    try (Session session = workspace.session()) {
      assertEquals("0523482486", organisation(session, amal).getPhone());
      assertNull(organisation(session, amal).getConfirmedOn());
    }
  }

  @Test
  void whatIsRefusedHasItsSentenceAndTheRestIsTaken() throws Exception {
    Path file =
        answers(
            amal,
            Map.of(
                "confirmed", "oui",
                "email", "pas une adresse",
                "paidStaff", "douze",
                "place", "Azilal",
                "themes", "Pêche",
                "password", "x",
                "acronym", "AMAL"));
    Answers.Outcome did = apply(file);
    assertEquals(1, did.changes().size());
    assertEquals(5, did.refusals().size(), did.refusals().toString());
    String all = did.refusals().toString();
    assertTrue(all.contains("plusieurs lieux s’appellent « Azilal »"), all);
    assertTrue(all.contains("« Pêche » n’est pas dans le vocabulaire"), all);
    assertTrue(all.contains("« password » n’est pas un champ"), all);
    assertEquals(List.of(), did.confirmed(), "somebody has to look first");
    try (Session session = workspace.session()) {
      Organisation changed = organisation(session, amal);
      assertEquals("AMAL", changed.getAcronym());
      assertNull(changed.getEmail());
      assertNull(changed.getConfirmedOn());
    }
  }

  @Test
  void aSheetFilledInAndSentBackConfirms() throws Exception {
    send(amal, nour);
    Path sheet = folder.resolve("lettres").resolve("reponses-ar.xlsx");
    assertEquals(1, apply(sheet).silent(), "nothing was filled in");
    Path file = answers(nour, Map.of("confirmed", "نعم"));
    assertEquals(List.of("Association Nour"), apply(file).confirmed());
    CampaignState state = new Campaigns(workspace).states(TODAY).get(0);
    assertEquals(1, state.confirmed());
    assertEquals(List.of(amal), state.remindersDue(), "asked 23 days ago");
  }

  @Test
  void remindersAreDueAgainAfterTheDaysAgreed() throws Exception {
    send(amal);
    Campaigns campaigns = new Campaigns(workspace);
    long id = campaigns.states(TODAY).get(0).id();
    assertEquals(List.of(), campaigns.states(SENT.plusDays(20)).get(0).remindersDue());
    assertNotNull(campaigns.remind(id, TODAY).orElseThrow());
    assertEquals(List.of(), campaigns.states(TODAY).get(0).remindersDue());
    assertEquals(List.of(amal), campaigns.states(TODAY.plusDays(21)).get(0).remindersDue());
  }

  @Test
  void anotherTableIsNoSheetOfAnswers() throws Exception {
    Path other = Files.writeString(folder.resolve("autre.csv"), "nom,ville\nAmal,Azilal\n");
    String sentence = assertThrows(CampaignProblem.class, () -> apply(other)).getMessage();
    assertTrue(sentence.contains("« Fiche », « Code » et « Correction »"), sentence);
    Answers.Outcome gone = apply(answers(999_999L, Map.of("phone", "0661234567")));
    assertTrue(gone.refusals().get(0).reason().contains("999999"), gone.toString());
  }
}
