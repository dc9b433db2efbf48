package ma.jisr.exchange.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the number formats of cells say: a date, or an amount in a currency. */
final class Styles {

  private static final Pattern CURRENCY =
      Pattern.compile("\\[\\$([^\\]-]+)[^\\]]*]|\"\\s*([^\"]+?)\\s*\"|([€£$])");

  /** Sections in brackets and quoted texts, whose letters are none of the format's. */
  private static final Pattern LITERAL =
      Pattern.compile(
          "\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+]|m+]|s+])[^\\]]*]", Pattern.CASE_INSENSITIVE);

  private static final int MOST = 100_000;

  private final List<Integer> formatOf = new ArrayList<>();
  private final Map<Integer, String> codes = new HashMap<>();
  private final Map<Integer, Boolean> dates = new HashMap<>();
  private final Map<Integer, String> currencies = new HashMap<>();

  /**
   * Reads them.
   *
   * @param part where they are, or null when there are none
   */
  Styles(Parts parts, String part) throws IOException {
    if (part == null) {
      return;
    }
    try (Xml xml = new Xml(parts, part)) {
      boolean cells = false;
      while (xml.next()) {
        if (xml.isStart() && xml.local().equals("numFmt")) {
          int id = number(xml.attribute("numFmtId"), -1);
          String code = xml.attribute("formatCode");
          if (id >= 0 && code != null && code.length() < 1000 && codes.size() < MOST) {
            codes.put(id, code);
          }
        } else if (xml.isStart() && cells && xml.local().equals("xf") && formatOf.size() < MOST) {
          formatOf.add(number(xml.attribute("numFmtId"), 0));
        } else if ((xml.isStart() || xml.isEnd()) && xml.local().equals("cellXfs")) {
          cells = xml.isStart();
        }
      }
    }
  }

  /** A number of an attribute. */
  static int number(String text, int otherwise) {
    if (text == null || text.isEmpty() || text.length() > 9) {
      return otherwise;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return otherwise;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  private int format(int style) {
    return style >= 0 && style < formatOf.size() ? formatOf.get(style) : 0;
  }

  /** Whether a number in a style is shown as a date or a time. */
  boolean isDate(int style) {
    return dates.computeIfAbsent(format(style), this::isDateFormat);
  }

  private boolean isDateFormat(int id) {
    String code = codes.get(id);
    if (code == null) {
      // ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 are dates of East Asia.
      return id >= 14 && id <= 22
          || id >= 27 && id <= 36
          || id >= 45 && id <= 47
          || id >= 50 && id <= 58;
    }
    String bare = LITERAL.matcher(code).replaceAll("").split(";", 2)[0];
    return Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE).matcher(bare).find()
        && !bare.toLowerCase(java.util.Locale.ROOT).contains("general");
  }

  /** The currency that a style shows behind or before its numbers, or null. */
  String currency(int style) {
    int id = format(style);
    if (id < 5 || id > 8 && !codes.containsKey(id)) {
      return null;
    }
    String known = currencies.computeIfAbsent(id, this::currencyOf);
    return known.isEmpty() ? null : known;
  }

  private String currencyOf(int id) {
    Matcher matcher = CURRENCY.matcher(codes.getOrDefault(id, ""));
    while (matcher.find()) {
      for (int i = 1; i <= 3; i++) {
        if (matcher.group(i) != null && !matcher.group(i).isBlank()) {
          return matcher.group(i).strip();
        }
      }
    }
    return "";
  }
}
