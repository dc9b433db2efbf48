package ma.jisr.geo.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.geo.GeoException;
import ma.jisr.geo.GeoException.Reason;

/** Reads the table beside a shapefile: dBASE III, every value as text. */
final class Dbf {

  private static final int HEADER = 32;
  private static final int FIELD = 32;
  private static final int END_OF_FIELDS = 0x0D;

  private record Column(String name, int length) {}

  private Dbf() {}

  /**
   * Reads a table.
   *
   * @param file its name, for sentences
   * @param declared the character set that a .cpg file names; null when there is none
   * @return a map for each row, in order; rows marked as deleted too, since shapes count them
   * @throws GeoException DAMAGED when it is cut or no table
   */
  static List<Map<String, String>> read(String file, byte[] bytes, Charset declared) {
    if (bytes.length < HEADER + 1) {
      throw GeoException.of(Reason.DAMAGED, "bad.dbf", file);
    }
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int rows = in.getInt(4);
    int start = Short.toUnsignedInt(in.getShort(8));
    int width = Short.toUnsignedInt(in.getShort(10));
    List<Column> columns = columns(file, in, start);
    int needed = columns.stream().mapToInt(Column::length).sum() + 1;
    if (rows < 0 || width < needed || start + (long) rows * width > bytes.length) {
      throw GeoException.of(Reason.DAMAGED, "bad.dbf", file);
    }
    Charset charset = declared != null ? declared : charset(bytes, start, bytes[29]);
    List<Map<String, String>> table = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      Map<String, String> values = new LinkedHashMap<>();
      int at = start + row * width + 1; // the first byte tells whether the row is deleted
      for (Column column : columns) {
        // Filled up with blanks, by some programs with zeros.
        String value = new String(bytes, at, column.length(), charset).replace('\0', ' ').strip();
        if (!value.isEmpty()) {
          values.put(column.name(), value);
        }
        at += column.length();
      }
      table.add(values);
    }
    return table;
  }

  private static List<Column> columns(String file, ByteBuffer in, int start) {
    List<Column> columns = new ArrayList<>();
    int at = HEADER;
    while (at + FIELD <= in.limit() && at < start && in.get(at) != END_OF_FIELDS) {
      int end = at;
      while (end < at + 11 && in.get(end) != 0) {
        end++;
      }
      String name = new String(in.array(), at, end - at, StandardCharsets.ISO_8859_1);
      columns.add(new Column(name.strip(), Byte.toUnsignedInt(in.get(at + 16))));
      at += FIELD;
    }
    if (columns.isEmpty()) {
      throw GeoException.of(Reason.DAMAGED, "bad.dbf", file);
    }
    return columns;
  }

  /** UTF-8 when the bytes are; else the one that the language driver (byte 29) stands for. */
  private static Charset charset(byte[] bytes, int start, byte driver) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, start, bytes.length - start));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      return Charset.forName(driver == 0x7E ? "windows-1256" : "windows-1252");
    }
  }
}
