package ma.jisr.exchange.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ma.jisr.model.core.CorePackage.Literals;
import org.eclipse.emf.ecore.EClass;

/** The formats that lists are written in, each by the ending of the file's name. */
public enum ExportFormat {
  /** A table of text (RFC 4180). */
  CSV(".csv"),
  /** A workbook with one sheet. */
  XLSX(".xlsx"),
  /** An array of objects. */
  JSON(".json"),
  /** Contacts (vCard 4.0, RFC 6350). */
  VCARD(".vcf"),
  /** Points on a map (RFC 7946). */
  GEOJSON(".geojson"),
  /** Pages to be read and printed (ISO 32000), when a bundle offers them. */
  PDF(".pdf");

  private final String ending;

  ExportFormat(String ending) {
    this.ending = ending;
  }

  /** How the names of such files end. */
  public String ending() {
    return ending;
  }

  /** The format of a file, by its name; null when there is none. */
  public static ExportFormat of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> name.endsWith(f.ending)).findFirst().orElse(null);
  }

  /** Whether records of a type can be written so: contacts as cards, what has a place as points. */
  public boolean suits(EClass type) {
    return switch (this) {
      case VCARD -> Literals.PARTY.isSuperTypeOf(type);
      case GEOJSON -> !GeoJsonSink.coordinates(type).isEmpty();
      case PDF -> ListFormat.of(PDF.ending) != null;
      default -> true;
    };
  }

  /** The formats that suit a type. */
  public static List<ExportFormat> of(EClass type) {
    return Arrays.stream(values()).filter(f -> f.suits(type)).toList();
  }
}
