package ma.jisr.exchange.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.exchange.ExportRequest;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.ImportResult;
import ma.jisr.exchange.export.ExportService;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.Address;
import ma.jisr.model.core.ContactKind;
import ma.jisr.model.core.ContactPoint;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.Person;
import ma.jisr.store.Column;
import ma.jisr.store.Session;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

class CardImportTest extends ImportTestCase {

  private static final EClass PERSON = Literals.PERSON;

  /** As Outlook writes them: quoted-printable in windows-1252, a folded photo, a label. */
  private static final String OUTLOOK =
      """
      BEGIN:VCARD
      VERSION:2.1
      N;LANGUAGE=fr;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:El Fassi;Hafsa;;Mme=20
      FN;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:Mme Hafsa El Fassi
      ORG;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:Conseil r=E9gional;Coop=E9ration
      TITLE;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:Charg=E9e de mission
      TEL;WORK;VOICE:+212 523 48 00 00
      TEL;CELL;VOICE:+212 661-23-45-67
      TEL;WORK;FAX:+212 523 48 00 01
      ADR;WORK;PREF;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:;;12, rue de la Libert=E9;=
      Afourer;;22000;Maroc
      EMAIL;PREF;INTERNET:h.elfassi@region.ma
      PHOTO;TYPE=JPEG;ENCODING=BASE64:
       /9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRof
       Hh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/2wBDAQkJCQwLDBgNDRgyIRwh

      REV:20240102T030405Z
      END:VCARD
      """;

  /** As Google writes them. */
  private static final String GOOGLE =
      """
      BEGIN:VCARD
      VERSION:3.0
      FN:فاطمة الزهراء بنعلي
      N:بنعلي;فاطمة;الزهراء;;
      EMAIL;TYPE=INTERNET;TYPE=HOME:fz@example.ma
      EMAIL;TYPE=INTERNET;TYPE=WORK:bureau@example.ma
      item1.TEL:0661 00 00 00
      item1.X-ABLabel:Associatif
      ORG:Association Amal
      BDAY:1985-03-02
      URL:https\\://www.example.ma
      CATEGORIES:myContacts,Diaspora
      NOTE:Ligne 1\\nLigne 2\\, suite
      END:VCARD
      """;

  /** As Android writes them, and a card of version 4. */
  private static final String OTHERS =
      """
      BEGIN:VCARD
      VERSION:2.1
      N;ENCODING=QUOTED-PRINTABLE:=41=6C=61=6F=75=69;=4D=6F=6E=C3=A9;;;
      TEL;CELL;PREF:+212600000000
      X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Momo;1;;;;;;;;;;;;;
      END:VCARD

      BEGIN:VCARD
      VERSION:4.0
      UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1
      KIND:individual
      FN:Sara Idrissi
      TEL;VALUE=uri;TYPE="voice,home":tel:+33-1-23-45-67-89
      LANG:fr
      LANG:ar
      BDAY:1990
      ADR;TYPE=home:;;;Torino;;;Italie
      END:VCARD
      """;

  private ImportResult load(EClass type, byte[] bytes) {
    try {
      Path file = Files.write(folder.resolve("contacts.vcf"), bytes);
      ImportRequest request = ImportRequest.of(file, type);
      return run(request);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private ImportResult load(EClass type, String text) {
    return load(type, text.getBytes(StandardCharsets.UTF_8));
  }

  private Person person(String familyName, Session session) {
    return session.query(PERSON).<Person>records().stream()
        .filter(p -> p.getFamilyName().equals(familyName))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void readsTheCardsOfOutlook() {
    byte[] bytes = OUTLOOK.replace("\n", "\r\n").getBytes(Charset.forName("windows-1252"));
    ImportResult result = load(PERSON, bytes);
    assertCounts(result, 1, 0, 0, 0);
    assertTrue(
        result.warnings().stream().anyMatch(w -> w.startsWith("Une photo")), result::toString);
    try (Session session = fixture.workspace.session()) {
      Person person = person("El Fassi", session);
      assertEquals("Hafsa", person.getGivenName());
      assertEquals("Mme", person.getTitle());
      assertEquals("Chargée de mission", person.getJobTitle());
      assertEquals("Conseil régional", person.getOrganisation().getName());
      assertEquals("h.elfassi@region.ma", person.getEmail());
      assertEquals("+212 523 48 00 00", person.getPhone());
      assertEquals("Afourer", person.getPlace().getName());
      assertEquals(
          List.of(ContactKind.MOBILE, ContactKind.FAX),
          person.getContacts().stream().map(ContactPoint::getKind).toList());
      Address address = person.getAddresses().get(0);
      assertEquals("12, rue de la Liberté", address.getStreet());
      assertEquals("22000", address.getPostalCode());
      assertEquals("Afourer", address.getPlace().getName());
    }
  }

  @Test
  void readsTheCardsOfGoogleAndroidAndVersion4() {
    ImportResult result = load(PERSON, GOOGLE + OTHERS);
    assertCounts(result, 3, 0, 0, 0);
    try (Session session = fixture.workspace.session()) {
      Person fatima = person("بنعلي", session);
      assertEquals("فاطمة الزهراء", fatima.getGivenName());
      assertEquals(List.of("Diaspora"), fatima.getTags());
      assertEquals("Ligne 1\nLigne 2, suite", fatima.getNotes());
      assertEquals(new PartialDate(1985, 3, 2), fatima.getBirth());
      assertEquals("https://www.example.ma", fatima.getWebsite());
      assertEquals("bureau@example.ma", fatima.getContacts().get(0).getValue());
      assertEquals("travail", fatima.getContacts().get(0).getComment());
      assertEquals("Moné", person("Alaoui", session).getGivenName());
      Person sara = person("Idrissi", session);
      assertEquals("4fbe8971-0bc3-424c-9c26-36c3e1eff6b1", sara.getCode());
      assertEquals("+33-1-23-45-67-89", sara.getPhone());
      assertEquals(List.of("fr", "ar"), sara.getLanguages());
      assertEquals(new PartialDate(1990, 0, 0), sara.getBirth());
      assertEquals("Italie", sara.getPlace().getName());
      assertEquals("Torino", sara.getLocality());
    }
  }

  @Test
  void theSameCardsTwiceChangeNothing() {
    String all = OUTLOOK.replace("=E9", "e").replace("=20", "") + GOOGLE + OTHERS;
    assertCounts(load(PERSON, all), 4, 0, 0, 0);
    ImportResult second = load(PERSON, all);
    assertCounts(second, 0, 0, 4, 0);
    assertTrue(second.commit().isEmpty());
    assertEquals(2, fixture.count(ORGANISATION));
  }

  @Test
  void findsPersonsByCodeThenAddressThenName() {
    fixture.load(
        PERSON, "code,prénom,nom,courriel\n,Ali,Alaoui,ali@x.ma\nk1,Sara,Idrissi,\n,Omar,Tazi,\n");
    String cards =
        card("N:Alaoui;Mohamed Ali", "EMAIL:ALI@x.ma", "TITLE:Directeur")
            + card("UID:k1", "N:Idrissi;S.", "TEL:0661223344")
            + card("FN:Omar Tazi", "UID:u9")
            + card("FN:Karim Autre", "EMAIL:ali@x.ma");
    assertCounts(load(PERSON, cards), 1, 3, 0, 0);
    assertEquals(4, fixture.count(PERSON));
    assertEquals(
        List.of("Directeur"),
        fixture.values(PERSON, Literals.PERSON__JOB_TITLE).stream()
            .map(r -> r.get(0))
            .filter(java.util.Objects::nonNull)
            .toList());
  }

  private ImportResult run(ImportRequest request) {
    return new ImportService(fixture.workspace).run(request, new NullProgressMonitor());
  }

  private static String card(String... lines) {
    return "BEGIN:VCARD\nVERSION:3.0\n" + String.join("\n", lines) + "\nEND:VCARD\n";
  }

  @Test
  void refusesCardsWithTheirLine() {
    String cards =
        card("FN:Ali Alaoui", "EMAIL:pas une adresse")
            + card("ORG:Amal", "FN:Amal")
            + card("TEL:06")
            + "BEGIN:VCARD\nVERSION:3.0\nFN:Sans fin\n"
            + card("FN:Bon Numéro");
    ImportResult result = load(PERSON, cards);
    assertCounts(result, 1, 0, 0, 4);
    assertEquals(List.of(1L, 6L, 11L, 15L), result.refusals().stream().map(r -> r.line()).toList());
    assertEquals("email", result.refusals().get(0).column());
    assertTrue(result.refusals().get(3).reason().contains("END:VCARD"), result::toString);
    ImportResult organisations = load(ORGANISATION, cards);
    assertEquals(2, organisations.created(), organisations::toString); // one has but a name
    assertEquals(
        Reason.COLUMNS,
        assertThrows(ExchangeException.class, () -> load(Literals.PLACE, cards)).reason());
  }

  @Test
  void readsBirthdaysAsAddressBooksWriteThem() {
    String cards =
        card("FN:Ali Un", "BDAY:1980-02-29")
            + card("FN:Ali Deux", "BDAY:--04-30")
            + card("FN:Ali Trois", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-30")
            + card("FN:Ali Quatre", "BDAY:1981-02-30")
            + card("FN:Ali Cinq", "BDAY:19700131T000000Z");
    ImportResult result = load(PERSON, cards);
    assertCounts(result, 5, 0, 0, 0);
    assertTrue(
        result.warnings().stream()
            .anyMatch(w -> w.startsWith("Ligne 16 ") && w.contains("1981-02-30")),
        result::toString);
    assertTrue(result.warnings().stream().anyMatch(w -> w.startsWith("2 ")), result::toString);
    assertEquals(
        Arrays.asList(new PartialDate(1980, 2, 29), null, null, null, new PartialDate(1970, 1, 31)),
        fixture.values(PERSON, Literals.PERSON__BIRTH).stream().map(r -> r.get(0)).toList());
  }

  @Test
  void refusedCardsAreKeptWholeToBeCorrected() throws IOException {
    Path refused = folder.resolve("refus.vcf");
    String cards =
        card("FN:Bon Numéro", "TEL:0661223344")
            + card("FN:Ali Alaoui", "EMAIL:faux", "TEL:0661223355", "TEL;TYPE=FAX:0523480011")
            + "BEGIN:VCARD\nVERSION:3.0\nFN:Sans fin\n";
    ImportRequest request =
        ImportRequest.of(Files.writeString(folder.resolve("cartes.vcf"), cards), PERSON);
    ImportResult result = run(request.keepingRefused(refused));
    assertCounts(result, 1, 0, 0, 2);
    String kept = Files.readString(refused);
    assertTrue(kept.contains("X-JISR-REFUSED:email"), kept);
    assertFalse(kept.contains("Bon Numéro"), kept);
    Files.writeString(refused, kept.replace("EMAIL:faux", "EMAIL:ali@b.ma"));
    Path again = folder.resolve("encore.vcf");
    assertCounts(run(ImportRequest.of(refused, PERSON).keepingRefused(again)), 2, 0, 0, 0);
    assertFalse(Files.exists(again));
    try (Session session = fixture.workspace.session()) {
      assertEquals("0523480011", person("Alaoui", session).getContacts().get(0).getValue());
    }
    ImportRequest table = ImportRequest.of(fixture.file("nom\n,\n"), PERSON);
    ExchangeException noCards =
        assertThrows(ExchangeException.class, () -> run(table.keepingRefused(refused)));
    assertEquals(Reason.UNWRITABLE, noCards.reason());
  }

  @Test
  void aPhotoOfTwentyMegabytesIsPassedOver() throws IOException {
    Path file = folder.resolve("photo.vcf");
    String chunk = "A".repeat(1 << 20);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("BEGIN:VCARD\nVERSION:3.0\nFN:Avec Photo\nPHOTO;ENCODING=b;TYPE=JPEG:");
      for (int i = 0; i < 27; i++) {
        out.write(chunk);
      }
      out.write("\nTEL:0661223344\nEND:VCARD\n");
      out.write("BEGIN:VCARD\nVERSION:2.1\nN:Photo;Autre\nPHOTO;JPEG;ENCODING=BASE64:\n");
      for (int i = 0; i < 300_000; i++) {
        out.write("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n");
      }
      out.write("\nTEL:0661223355\nEND:VCARD\n");
      out.write(card("FN:Trop Long", "NOTE:" + chunk));
    }
    ImportResult result =
        new ImportService(fixture.workspace)
            .run(ImportRequest.of(file, PERSON), new NullProgressMonitor());
    assertCounts(result, 2, 0, 0, 1);
    assertTrue(result.warnings().stream().anyMatch(w -> w.startsWith("2 ")), result::toString);
    assertEquals(
        List.of(List.of("0661223344"), List.of("0661223355")),
        fixture.values(PERSON, Literals.PARTY__PHONE));
  }

  @Test
  void whatLeavesAsCardsComesBackAsItWas() throws IOException {
    assertCounts(load(PERSON, GOOGLE + OTHERS), 3, 0, 0, 0);
    fixture.load(
        ORGANISATION,
        "code;nom;courriel;site;province;commune;notes\n"
            + "o1;Amal « eau, forêt »;a@b.ma;www.b.ma;Azilal;Afourer;\"l1\nl2; fin\"\n");
    for (EClass type : List.of(PERSON, ORGANISATION)) {
      Path file = folder.resolve("out.vcf");
      List<Column> columns = new ArrayList<>(List.of(Column.of(Literals.RECORD__CODE)));
      long written =
          new ExportService(fixture.workspace)
              .run(ExportRequest.of(type, columns), file, new NullProgressMonitor());
      String text = Files.readString(file);
      assertTrue(text.startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n"), text);
      ImportResult result =
          new ImportService(fixture.workspace)
              .run(ImportRequest.of(file, type), new NullProgressMonitor());
      assertCounts(result, 0, 0, written, 0);
    }
    Locale.setDefault(Locale.FRENCH);
  }
}
