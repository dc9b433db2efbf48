package ma.jisr.exchange.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.TableSource;
import ma.jisr.exchange.Transformation;
import ma.jisr.exchange.csv.TableReader;
import ma.jisr.exchange.file.FileSignature;
import ma.jisr.exchange.file.Sources;
import ma.jisr.exchange.file.Table;
import ma.jisr.exchange.json.JsonTable;
import ma.jisr.exchange.plan.HeaderWords;
import ma.jisr.exchange.transform.TransformedTable;
import ma.jisr.exchange.vcard.CardTable;
import ma.jisr.exchange.xlsx.XlsxTable;
import ma.jisr.model.text.Folding;
import ma.jisr.model.text.Texts;

/** Opens a file by what is in it, whatever its name says. */
public final class Tables {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);
  private static final int HEAD = 64 * 1024;
  private static final int START = 200;
  private static final int PEEK = 4_000;
  private static final Pattern GEOGRAPHIC =
      Pattern.compile("\"type\"\\s*:\\s*\"Feature(Collection)?\"");

  private Tables() {}

  /**
   * Opens what an import is to read, with its transformations.
   *
   * @throws ExchangeException when it is no table, or a transformation does not fit it
   */
  public static Table open(ImportRequest request) {
    Table table = plain(request);
    if (request.transformations().isEmpty() && request.edits().isEmpty()) {
      return table;
    }
    try {
      return new TransformedTable(
          table, request.transformations(), request.edits(), request.source().name());
    } catch (ExchangeException e) {
      table.close();
      throw e;
    }
  }

  private static Table plain(ImportRequest request) {
    TableSource source = request.source();
    Sources.check(source);
    byte[] head = head(source);
    FileSignature signature = FileSignature.of(head, head.length);
    if (signature == FileSignature.EXCEL || signature == FileSignature.ZIP) {
      return XlsxTable.open(source, request.reading().sheet(), known(request));
    }
    if (signature == FileSignature.OLD_OFFICE) {
      throw new ExchangeException(
          Reason.NOT_TEXT,
          TEXTS.format(isEncrypted(source) ? "xlsx.encrypted" : "xlsx.old", source.name()));
    }
    if (request.reading().sheet() != null) {
      throw new ExchangeException(
          Reason.SHEET, TEXTS.format("sheet.none", source.name(), request.reading().sheet()));
    }
    String start = start(head);
    if (start.startsWith("begin:vcard") || isNamed(source, ".vcf") && signature == null) {
      return CardTable.open(source, request.type(), request.reading().charset());
    }
    boolean json =
        start.startsWith("[{")
            || start.startsWith("[]")
            || start.startsWith("{\"")
            || start.startsWith("{}")
            || isNamed(source, ".json", ".geojson", ".jsonl", ".ndjson") && signature == null;
    if (json) {
      return JsonTable.open(source, request.reading().charset(), isGeographic(source, start, head));
    }
    return TableReader.open(source, request.reading().separator(), request.reading().charset());
  }

  private static boolean isNamed(TableSource source, String... endings) {
    String name = source.name().toLowerCase(Locale.ROOT);
    return Arrays.stream(endings).anyMatch(name::endsWith);
  }

  /** Whether an object is GeoJSON: by its type or its features, or else by its name. */
  private static boolean isGeographic(TableSource source, String start, byte[] head) {
    if (!start.startsWith("{")) {
      return false;
    }
    String text = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
    return isNamed(source, ".geojson")
        || GEOGRAPHIC.matcher(text.substring(0, Math.min(text.length(), PEEK))).find();
  }

  /** The first letters, in lower case, whatever the encoding: zero bytes and marks left out. */
  private static String start(byte[] head) {
    StringBuilder start = new StringBuilder();
    for (int i = 0; i < head.length && start.length() < START; i++) {
      char c = (char) (head[i] & 0xFF);
      if (c > ' ' && c < 0x7F) {
        start.append(Character.toLowerCase(c));
      } else if (c > 0x7F && !start.isEmpty()) {
        break;
      }
    }
    return start.toString();
  }

  private static byte[] head(TableSource source) {
    try (InputStream in = source.open()) {
      return in.readNBytes(HEAD);
    } catch (IOException e) {
      throw Sources.unreadable(source, e);
    }
  }

  /** Whether a compound file holds an encrypted package ([MS-OFFCRYPTO] 2.3.4.4). */
  private static boolean isEncrypted(TableSource source) {
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    try (InputStream in = source.open()) {
      int matched = 0;
      byte[] buffer = new byte[HEAD];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        for (int i = 0; i < n; i++) {
          matched = buffer[i] == name[matched] ? matched + 1 : buffer[i] == name[0] ? 1 : 0;
          if (matched == name.length) {
            return true;
          }
        }
      }
      return false;
    } catch (IOException e) {
      throw Sources.unreadable(source, e);
    }
  }

  private static List<String> columns(Transformation transformation) {
    return switch (transformation) {
      case Transformation.Split t -> List.of(t.column());
      case Transformation.Join t -> t.columns();
      case Transformation.Dates t -> List.of(t.column());
      case Transformation.Numbers t -> List.of(t.column());
      case Transformation.Codes t -> List.of(t.column());
      case Transformation.Places t -> List.of(t.column());
      case Transformation.Replace t -> List.of(t.column());
    };
  }

  /** Which headers the import understands: words of the type, and what is mapped by hand. */
  private static Predicate<String> known(ImportRequest request) {
    HeaderWords words = new HeaderWords(request.type());
    Set<String> byHand = new HashSet<>();
    request.mapping().keySet().forEach(h -> byHand.add(Folding.fold(h)));
    for (Transformation transformation : request.transformations()) {
      columns(transformation).forEach(h -> byHand.add(Folding.fold(h)));
    }
    return header -> words.find(header) != null || byHand.contains(Folding.fold(header));
  }
}
