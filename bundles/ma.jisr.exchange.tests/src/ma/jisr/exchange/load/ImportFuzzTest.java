package ma.jisr.exchange.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.Fixture;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.ImportResult;
import ma.jisr.exchange.Refusal;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.store.StoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files broken at random: whatever comes in, the import tells what it wrote, or says in a sentence
 * why it wrote nothing. Two hundred files in every run, ten thousand in the long one; each has a
 * number that makes it again.
 */
class ImportFuzzTest {

  private static final int FILES = Boolean.getBoolean("jisr.long") ? 10_000 : 200;

  private static final Map<EClass, String> SEEDS =
      Map.of(
          Literals.ORGANISATION,
          """
          code;nom;sigle;nom_ar;type;pays;region;province;commune;themes;email;création
          a;"Association « Les Amis » d'Azilal";AAA;جمعية;association;MA;Béni Mellal-Khénifra;Azilal;Azilal;eau;x@y.ma;2010
          b;"Deux
          lignes";B;المنظمة;ONG;IT;;;Torino;"santé;école";;31/12/2001
          """,
          Literals.PLACE,
          """
          code,name_fr,name_ar,type,parent_code,lat,lon,population_2024
          05.091.99.01,Ailleurs,مكان,commune_rurale,05.091,32.4,-6.3,1200
          05.091.99.02,Là-bas,هناك,commune_urbaine,05.091,"32,5",-6.1,"12 500"
          """,
          Literals.PROJECT,
          "code\ttitre\tnature\tdebut\tfin\tmontant\tregions\n"
              + "p\tProjet Été\tprojet\t2021-01-04\t2023-01-03\t1 234 567,89 EUR\tSouss-Massa\n");

  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16,
          Charset.forName("windows-1252"),
          Charset.forName("windows-1256"));

  @TempDir Path folder;

  @Test
  void everyBrokenFileIsWrittenWholeOrRefusedInWords() throws Exception {
    Locale.setDefault(Locale.FRENCH);
    List<EClass> types = List.copyOf(SEEDS.keySet());
    try (Fixture fixture = new Fixture(folder)) {
      for (int number = 0; number < FILES; number++) {
        Random random = new Random(number);
        EClass type = types.get(random.nextInt(types.size()));
        importBroken(fixture, number, type, broken(SEEDS.get(type), random));
      }
      assertEquals(List.of(), fixture.workspace.check(new NullProgressMonitor()));
    }
  }

  private void importBroken(Fixture fixture, int number, EClass type, byte[] bytes)
      throws Exception {
    Path file = Files.write(folder.resolve("broken.csv"), bytes);
    long before = fixture.count(type);
    String sentence = null;
    ImportResult result = null;
    try {
      ImportRequest request = ImportRequest.of(file, type);
      result = new ImportService(fixture.workspace).run(request, new NullProgressMonitor());
    } catch (ExchangeException | StoreException e) {
      sentence = e.getMessage();
    } catch (RuntimeException e) {
      throw new AssertionError("file " + number, e);
    }
    long created = fixture.count(type) - before;
    assertEquals(result == null ? 0 : result.created(), created, "file " + number);
    if (sentence != null) {
      assertSentence(number, sentence);
    } else {
      for (Refusal refusal : result.refusals()) {
        assertSentence(number, refusal.reason());
      }
    }
  }

  private static void assertSentence(int number, String sentence) {
    String told = "file " + number + ": " + sentence;
    assertFalse(sentence == null || sentence.isBlank(), told);
    assertFalse(sentence.contains("Exception") || sentence.startsWith("!"), told);
  }

  private static byte[] broken(String seed, Random random) {
    byte[] bytes = seed.getBytes(CHARSETS.get(random.nextInt(CHARSETS.size())));
    int wounds = 1 + random.nextInt(6);
    for (int i = 0; i < wounds && bytes.length > 2; i++) {
      bytes = wound(bytes, random);
    }
    return bytes;
  }

  private static byte[] wound(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, at + 1 + random.nextInt(40));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    switch (random.nextInt(7)) {
      case 0 -> { // a byte becomes another
        bytes[at] = (byte) random.nextInt(256);
        out.writeBytes(bytes);
      }
      case 1 -> out.write(bytes, 0, at); // truncated
      case 2 -> { // a piece is missing
        out.write(bytes, 0, at);
        out.write(bytes, to, bytes.length - to);
      }
      case 3 -> { // a piece stands twice
        out.write(bytes, 0, to);
        out.write(bytes, at, bytes.length - at);
      }
      case 4 -> { // something that means something to a reader of tables
        out.write(bytes, 0, at);
        out.writeBytes(SPICE.get(random.nextInt(SPICE.size())).getBytes(StandardCharsets.UTF_8));
        out.write(bytes, at, bytes.length - at);
      }
      case 5 -> { // a very long cell
        out.write(bytes, 0, at);
        out.writeBytes("é".repeat(random.nextInt(40_000)).getBytes(StandardCharsets.UTF_8));
        out.write(bytes, at, bytes.length - at);
      }
      default -> { // noise
        byte[] noise = new byte[1 + random.nextInt(30)];
        random.nextBytes(noise);
        out.write(bytes, 0, at);
        out.writeBytes(noise);
        out.write(bytes, to, bytes.length - to);
      }
    }
    return out.toByteArray();
  }

  private static final List<String> SPICE =
      List.of(
          "\"",
          "\"\"",
          ";",
          ",",
          "\t",
          "\r",
          "\n",
          "\r\n",
          "\u0000",
          "\uFEFF",
          "=1+1",
          "'",
          "|",
          "31/02/2024",
          "1e999",
          "-0",
          "NaN",
          "٣٤",
          "\u202E",
          "code",
          "nom",
          "\\",
          "😀");
}
