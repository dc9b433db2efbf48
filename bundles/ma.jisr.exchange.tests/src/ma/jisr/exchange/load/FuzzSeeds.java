package ma.jisr.exchange.load;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import ma.jisr.exchange.xlsx.Workbooks;
import ma.jisr.model.core.CorePackage.Literals;
import org.eclipse.emf.ecore.EClass;

/** Sound files of every format that is imported, to be broken. */
final class FuzzSeeds {

  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16,
          Charset.forName("windows-1252"),
          Charset.forName("windows-1256"));

  private static final String ROWS =
      """
      <row r="2"><c r="A2" t="inlineStr"><is><t>a</t></is></c><c r="B2" t="s"><v>3</v></c>
      <c r="C2" s="1"><v>44200</v></c></row><row r="3"><c r="A3" t="str"><f>1</f><v>b</v></c>
      <c r="B3" t="s"><v>1</v></c><c r="C3" t="e"><v>#N/A</v></c></row>
      """;

  private static final String CARDS =
      """
      BEGIN:VCARD
      VERSION:2.1
      N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=89l;Ali;;M.;
      ORG:Amal;Bureau
      TEL;CELL:+212 661-23-45-67
      ADR;WORK:;;12, rue A;Afourer;;22000;Maroc
      PHOTO;JPEG;ENCODING=BASE64:
       /9j/4AAQSkZJRgABAQEAYABgAAD

      END:VCARD
      BEGIN:VCARD
      VERSION:4.0
      UID:u1
      FN:Sara Idrissi
      N:Idrissi;Sara;;;
      BDAY:19900304
      item1.EMAIL;TYPE=work:s@x.ma
      item1.X-ABLabel:Bureau
      CATEGORIES:a,b
      NOTE:l1\\nl2
      END:VCARD
      """;

  private static final String JSON =
      """
      [{"id":null,"code":"a","name":"Alpha","themes":["eau","santé"],"founded":2010,
      "place":{"id":9,"code":"05.081.11.01","label":"Afourer"}},
      {"code":"b","name":"B\\u00eata","email":"x@y.ma","autre":{"x":[1,{"y":true}]}}]
      """;

  private static final String FEATURES =
      """
      {"type":"FeatureCollection","features":[
      {"type":"Feature","properties":{"nom":"P","code":"p"},
      "geometry":{"type":"Point","coordinates":[-6.5,32.2]}},
      {"type":"Feature","properties":{"nom":"Q"},"geometry":{"type":"Polygon",
      "coordinates":[[[-6.5,32.2],[-6.4,32.2],[-6.4,32.3],[-6.5,32.2]]]}}]}
      """;

  private static final Map<EClass, String> TABLES =
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

  /** The parts of a workbook that a wound may hit before it is packed. */
  private static final List<String> PARTS =
      List.of(
          "xl/worksheets/sheet1.xml",
          "xl/sharedStrings.xml",
          "xl/styles.xml",
          "xl/workbook.xml",
          "xl/_rels/workbook.xml.rels",
          "_rels/.rels");

  private FuzzSeeds() {}

  /** A broken file: what it is imported as, its name and its bytes. */
  record Broken(EClass type, String name, byte[] bytes) {}

  /** The broken file of a number. */
  static Broken broken(int number) {
    Random random = new Random(number);
    return switch (random.nextInt(6)) {
      case 0 -> {
        List<EClass> types = TABLES.keySet().stream().sorted(FuzzSeeds::byName).toList();
        EClass type = types.get(random.nextInt(types.size()));
        yield new Broken(type, "t.csv", text(TABLES.get(type), 6, random));
      }
      case 1 -> new Broken(Literals.PROJECT, "t.xlsx", Wounds.several(book(), 1, random));
      case 2 -> new Broken(Literals.ORGANISATION, "t.xlsx", part(random));
      case 3 -> {
        EClass type = random.nextBoolean() ? Literals.PERSON : Literals.ORGANISATION;
        yield new Broken(type, "t.vcf", text(CARDS, 4, random));
      }
      case 4 -> new Broken(Literals.ORGANISATION, "t.json", text(JSON, 1, random));
      default -> {
        EClass type = random.nextBoolean() ? Literals.PLACE : Literals.ORGANISATION;
        yield new Broken(type, "t.geojson", text(FEATURES, 1, random));
      }
    };
  }

  private static int byName(EClass a, EClass b) {
    return a.getName().compareTo(b.getName());
  }

  private static byte[] text(String seed, int most, Random random) {
    byte[] bytes = seed.getBytes(CHARSETS.get(random.nextInt(CHARSETS.size())));
    return Wounds.several(bytes, most, random);
  }

  private static byte[] part(Random random) {
    String part = PARTS.get(random.nextInt(3) == 0 ? random.nextInt(PARTS.size()) : 0);
    String text = part.equals(PARTS.get(0)) ? Workbooks.sheet(ROWS) : Workbooks.part(part);
    byte[] broken = Wounds.several(text.getBytes(StandardCharsets.UTF_8), 2, random);
    String written = new String(broken, StandardCharsets.ISO_8859_1);
    return part.equals(PARTS.get(0))
        ? Workbooks.with(part, written)
        : Workbooks.with(part, written, Workbooks.sheet(ROWS));
  }

  private static byte[] book() {
    return Workbooks.of(
        Map.of(
            "Projets",
            sheet -> {
              sheet.value(0, 0, "Registre");
              sheet.range(0, 0, 0, 3).merge();
              String[] headers = {"code", "titre", "début", "montant"};
              for (int c = 0; c < headers.length; c++) {
                sheet.value(1, c, headers[c]);
              }
              sheet.value(2, 0, "p1");
              sheet.value(2, 1, "Projet Été");
              sheet.value(2, 2, LocalDate.of(2021, 1, 4));
              sheet.style(2, 2).format("dd/mm/yyyy").set();
              sheet.value(2, 3, 1234.5);
              sheet.style(2, 3).format("#,##0.00 [$EUR]").set();
            }));
  }
}
