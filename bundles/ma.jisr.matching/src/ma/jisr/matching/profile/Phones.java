package ma.jisr.matching.profile;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ma.jisr.model.text.Folding;

/**
 * Brings phone numbers into the form in which they compare: the last digits of the number within
 * its country, so that the prefix of the country, the "0" that it replaces and the marks between do
 * not count. Where the prefix of a country ends is what libphonenumber knows; it is asked only of
 * numbers of other countries than Morocco, so that most registers never load it.
 */
final class Phones {

  private static final String MOROCCO = "212";

  /** Moroccan numbers have as many after the prefix; longer ones differ before these. */
  private static final int COMPARED_DIGITS = 9;

  private static final int SHORTEST = 5;
  private static final Pattern SEVERAL =
      Pattern.compile("\\s*(?:;|,|\\||\\bou\\b|\\bor\\b|/(?=\\s*[+0]))\\s*");
  private static final Pattern EXTENSION = Pattern.compile("(?i)\\s*(?:ext|x|poste)\\.?\\s*\\d+$");

  private Phones() {}

  /** The numbers of a text, without those that are too short to be one. */
  static List<String> of(String text) {
    List<String> phones = new ArrayList<>(1);
    for (String one : SEVERAL.split(text)) {
      String plain = EXTENSION.matcher(one).replaceFirst("");
      String digits = digits(plain);
      boolean isPlus =
          plain.stripLeading().startsWith("+") || plain.stripLeading().startsWith("(+");
      if (isPlus || digits.startsWith("00")) {
        digits = national(isPlus ? digits : digits.substring(2));
      }
      digits = withoutZeros(digits);
      if (digits.length() >= SHORTEST) {
        phones.add(digits.substring(Math.max(0, digits.length() - COMPARED_DIGITS)));
      }
    }
    return phones;
  }

  /** What follows the prefix of the country; all of it when it has none that is known. */
  private static String national(String international) {
    if (international.startsWith(MOROCCO)) {
      return international.substring(MOROCCO.length());
    }
    try {
      return String.valueOf(
          PhoneNumberUtil.getInstance().parse("+" + international, null).getNationalNumber());
    } catch (NumberParseException e) {
      return international;
    }
  }

  /** Digits of every script, as those of Arabic. */
  private static String digits(String text) {
    String folded = Folding.fold(text);
    StringBuilder digits = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      }
    }
    return digits.toString();
  }

  private static String withoutZeros(String digits) {
    int from = 0;
    while (from < digits.length() && digits.charAt(from) == '0') {
      from++;
    }
    return digits.substring(from);
  }
}
