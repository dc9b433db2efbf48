package ma.jisr.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Made-up organisations of eight columns, with quotes, separators inside quotes and Arabic: the
 * same ones at every call, so that the store and its references work on the same values.
 */
final class OrganisationRows {

  /** The columns, by headers that the importer knows. */
  static final List<String> HEADERS =
      List.of("code", "nom", "nom ar", "sigle", "type", "courriel", "téléphone", "description");

  /** The same as columns of a table. */
  static final List<String> COLUMNS =
      List.of("code", "name", "name_ar", "acronym", "kind", "email", "phone", "description");

  /** The types that they have. */
  static final List<String> TYPES =
      List.of("Association", "Coopérative", "Administration", "Bailleur", "Entreprise");

  private static final List<String> TOWNS =
      List.of("Béni Mellal", "Khouribga", "Azilal", "Khénifra", "Fquih Ben Salah", "Kasba Tadla");
  private static final List<String> TOWNS_AR =
      List.of("بني ملال", "خريبكة", "أزيلال", "خنيفرة", "الفقيه بن صالح", "قصبة تادلة");
  private static final List<String> WORK =
      List.of("développement", "accueil des migrants", "l’éducation", "la coopération", "l’eau");

  private OrganisationRows() {}

  /** The values of an organisation, in the order of {@link #HEADERS}. */
  static String[] row(int number) {
    int town = number % TOWNS.size();
    String work = WORK.get(number % WORK.size());
    return new String[] {
      "ORG-" + number,
      "Association \"Tadla " + number + "\" pour " + work + ", " + TOWNS.get(town),
      "جمعية تادلة " + number + " للتنمية والهجرة – " + TOWNS_AR.get(town),
      "ATD" + number,
      TYPES.get(number % TYPES.size()),
      "contact" + number + "@association-" + number % 1000 + ".ma",
      "+212 5 23 " + (100_000 + number % 900_000),
      "Créée à "
          + TOWNS.get(town)
          + " ; travaille pour "
          + work
          + " avec « les jeunes », les femmes et les \"MRE\" de la province, n° "
          + number
    };
  }

  /** Writes them as a CSV file (RFC 4180, UTF-8). */
  static void write(Path file, int count) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(String.join(",", HEADERS));
      out.write('\n');
      for (int number = 0; number < count; number++) {
        String[] row = row(number);
        for (int i = 0; i < row.length; i++) {
          out.write(i == 0 ? "\"" : ",\"");
          out.write(row[i].replace("\"", "\"\""));
          out.write('"');
        }
        out.write('\n');
      }
    }
  }
}
