package ma.jisr.exchange.load;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Breaks files at random. */
final class Wounds {

  /** Texts that mean something to a reader of some format. */
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
          "😀",
          "<",
          ">",
          "&",
          "&x;",
          "<!DOCTYPE a [<!ENTITY x \"y\">]>",
          "<row r=\"9999999\">",
          "r=\"ZZZZ1\"",
          "<v>99999999999</v>",
          "t=\"e\"",
          "{",
          "}",
          "[",
          "]",
          ":",
          "null",
          "1e-999999999",
          "[[[[[[[[",
          "END:VCARD\n",
          "BEGIN:VCARD\n",
          "PHOTO;ENCODING=b:",
          "=\n",
          "CHARSET=xyz;",
          "ENCODING=QUOTED-PRINTABLE:=ZZ",
          "\n ",
          "AGENT:\n");

  private Wounds() {}

  /**
   * The bytes with some wounds.
   *
   * @param most how many at the most
   */
  static byte[] several(byte[] whole, int most, Random random) {
    byte[] bytes = whole.clone();
    int wounds = 1 + random.nextInt(most);
    for (int i = 0; i < wounds && bytes.length > 2; i++) {
      bytes = one(bytes, random);
    }
    return bytes;
  }

  private static byte[] one(byte[] bytes, Random random) {
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
      case 4 -> { // something that means something
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
}
