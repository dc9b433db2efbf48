package ma.jisr.network.quality;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells telephone numbers and e-mail addresses that can hardly be. */
final class Contacts {

  /** Providers that many write to; a name one slip away from theirs is probably meant to be it. */
  private static final List<String> PROVIDERS =
      List.of("gmail", "hotmail", "yahoo", "outlook", "menara", "icloud");

  /** Names one slip away from those that exist. */
  private static final Set<String> OTHERS = Set.of("ymail", "email", "mail", "gmal");

  /** Ends of addresses that are no domain but slips of "com". */
  private static final Set<String> NO_DOMAIN = Set.of("con", "cmo", "vom", "xom", "comm", "ocm");

  private static final Pattern ADDRESS =
      Pattern.compile("[^@\\s]+@([^@\\s.]+(?:\\.[^@\\s.]+)*)\\.([\\p{L}]{2,}|xn--[a-z0-9-]+)");

  /** What stands between two numbers in one field. */
  private static final Pattern SEVERAL =
      Pattern.compile("\\s*(?:;|,|\\||\\bou\\b|/(?=\\s*[+0]))\\s*");

  private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

  private Contacts() {}

  /**
   * Whether a number can be one, as the numbering plans of ITU-T E.164 have it.
   *
   * @param country of which it is when it says none itself (ISO 3166-1)
   */
  static boolean isPhone(String text, String country) {
    for (String number : SEVERAL.split(text)) {
      try {
        String digits = number.strip();
        if (!digits.isEmpty() && !PHONES.isValidNumber(PHONES.parse(digits, country))) {
          return false;
        }
      } catch (NumberParseException e) {
        return false;
      }
    }
    return true;
  }

  /**
   * What an address was probably meant to be.
   *
   * @return null when nothing is wrong with it; "" when it is wrong and nothing comes to mind
   */
  static String meant(String text) {
    String address = text.strip();
    var matcher = ADDRESS.matcher(address);
    if (!matcher.matches() || address.contains("..") || address.startsWith(".")) {
      return "";
    }
    String before = address.substring(0, address.indexOf('@') + 1);
    String host = matcher.group(1);
    String end = matcher.group(2);
    String meantHost = host;
    String folded = host.toLowerCase(Locale.ROOT);
    for (String provider : PROVIDERS) {
      if (!OTHERS.contains(folded) && isOneSlip(folded, provider)) {
        meantHost = provider;
      }
    }
    String meantEnd = NO_DOMAIN.contains(end.toLowerCase(Locale.ROOT)) ? "com" : end;
    boolean same = meantHost.equals(host) && meantEnd.equals(end);
    return same ? null : before + meantHost + '.' + meantEnd;
  }

  /** Whether one letter too many, too few, another, or two swapped make one word the other. */
  static boolean isOneSlip(String a, String b) {
    if (a.equals(b) || Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int start = 0;
    while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < Math.min(a.length(), b.length()) - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    String left = a.substring(start, a.length() - end);
    String right = b.substring(start, b.length() - end);
    boolean swapped =
        left.length() == 2
            && right.length() == 2
            && left.charAt(0) == right.charAt(1)
            && left.charAt(1) == right.charAt(0);
    return left.length() <= 1 && right.length() <= 1 || swapped;
  }
}
