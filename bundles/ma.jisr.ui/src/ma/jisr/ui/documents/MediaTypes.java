package ma.jisr.ui.documents;

import java.net.URLConnection;
import java.util.Locale;
import java.util.Map;

/** The media types (RFC 6838) of files, by their endings. */
final class MediaTypes {

  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final String OPEN = "application/vnd.oasis.opendocument.";

  /** What the table of Java lacks. */
  private static final Map<String, String> MORE =
      Map.ofEntries(
          Map.entry("docx", OFFICE + "wordprocessingml.document"),
          Map.entry("xlsx", OFFICE + "spreadsheetml.sheet"),
          Map.entry("pptx", OFFICE + "presentationml.presentation"),
          Map.entry("odt", OPEN + "text"),
          Map.entry("ods", OPEN + "spreadsheet"),
          Map.entry("doc", "application/msword"),
          Map.entry("xls", "application/vnd.ms-excel"),
          Map.entry("csv", "text/csv"),
          Map.entry("md", "text/markdown"),
          Map.entry("json", "application/json"),
          Map.entry("geojson", "application/geo+json"),
          Map.entry("vcf", "text/vcard"),
          Map.entry("log", "text/plain"),
          Map.entry("eml", "message/rfc822"));

  private MediaTypes() {}

  /** The type of a file. */
  static String of(String fileName) {
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String known = MORE.get(ending);
    if (known == null) {
      known = URLConnection.guessContentTypeFromName(fileName.toLowerCase(Locale.ROOT));
    }
    return known == null ? "application/octet-stream" : known;
  }

  /** Whether people can read it as it is. */
  static boolean isText(String type) {
    return type.startsWith("text/")
        || type.endsWith("json")
        || type.endsWith("/xml")
        || type.endsWith("+xml")
        || type.equals("message/rfc822");
  }
}
