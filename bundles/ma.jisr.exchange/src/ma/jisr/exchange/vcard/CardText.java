package ma.jisr.exchange.vcard;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.property.VCardProperty;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Makes a card of its text. */
final class CardText {

  private static final Pattern QUOTED =
      Pattern.compile("(?im)^(?![^:]*CHARSET)[^:\\n]*;(?:ENCODING=)?QUOTED-PRINTABLE[^:\\n]*:");

  private CardText() {}

  /**
   * Parses a card.
   *
   * @return null when there is none in the text
   */
  static VCard parse(String text) throws IOException {
    VCard card = parse(text, StandardCharsets.UTF_8);
    // Old phones write quoted bytes without saying in which encoding.
    if (card != null && QUOTED.matcher(text).find() && isBroken(card)) {
      return parse(text, Charset.forName("windows-1252"));
    }
    return card;
  }

  private static VCard parse(String text, Charset quoted) throws IOException {
    try (VCardReader reader = new VCardReader(text)) {
      reader.setDefaultQuotedPrintableCharset(quoted);
      return reader.readNext();
    }
  }

  private static boolean isBroken(VCard card) {
    for (VCardProperty property : card) {
      if (property.toString().indexOf('\uFFFD') >= 0) {
        return true;
      }
    }
    return false;
  }
}
