package ma.jisr.matching.made;

import java.util.List;
import java.util.Random;

/** What goes wrong when people write records: typing, reading, hearing, shortening. */
final class Errors {

  private static final String[][] OCR = {
    {"m", "rn"}, {"l", "1"}, {"o", "0"}, {"e", "c"}, {"s", "5"}, {"u", "v"}, {"i", "l"}, {"h", "b"}
  };
  private static final String[][] SOUND = {
    {"ph", "f"}, {"ck", "k"}, {"y", "i"}, {"ou", "u"}, {"ie", "y"}, {"z", "s"}, {"c", "k"},
    {"ll", "l"}, {"ss", "s"}, {"tt", "t"}, {"nn", "n"}, {"ei", "ie"}, {"ea", "ee"}, {"w", "v"}
  };

  private final Random random;

  Errors(Random random) {
    this.random = random;
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** One of a list, the first ones far more often, as names are. */
  <T> T pickSkewed(List<T> list) {
    double u = random.nextDouble();
    return list.get((int) (list.size() * u * u));
  }

  int number(int from, int to) {
    return from + random.nextInt(to - from);
  }

  /** A typing error: a letter more, less, other, or two swapped. */
  String typo(String text) {
    if (text == null || text.length() < 3) {
      return text;
    }
    int at = 1 + random.nextInt(text.length() - 1);
    char letter = (char) ('a' + random.nextInt(26));
    if (Character.isDigit(text.charAt(at))) {
      letter = (char) ('0' + random.nextInt(10));
    }
    return switch (random.nextInt(4)) {
      case 0 -> text.substring(0, at) + letter + text.substring(at);
      case 1 -> text.substring(0, at) + text.substring(at + 1);
      case 2 -> text.substring(0, at) + letter + text.substring(at + 1);
      default ->
          at + 1 < text.length()
              ? text.substring(0, at)
                  + text.charAt(at + 1)
                  + text.charAt(at)
                  + text.substring(at + 2)
              : text.substring(0, at);
    };
  }

  /** A letter that was read as another. */
  String ocr(String text) {
    return replaceOne(text, OCR);
  }

  /** A word that was written as it is heard. */
  String sound(String text) {
    return replaceOne(text, SOUND);
  }

  private String replaceOne(String text, String[][] pairs) {
    if (text == null) {
      return null;
    }
    int start = random.nextInt(pairs.length);
    for (int i = 0; i < pairs.length; i++) {
      String[] pair = pairs[(start + i) % pairs.length];
      int at = text.indexOf(pair[0], 1);
      if (at > 0) {
        return text.substring(0, at) + pair[1] + text.substring(at + pair[0].length());
      }
    }
    return typo(text);
  }

  /** One of them. */
  String error(String text) {
    return switch (random.nextInt(4)) {
      case 0 -> ocr(text);
      case 1 -> sound(text);
      default -> typo(text);
    };
  }

  /** A word less, for texts of three words or more. */
  String dropWord(String text) {
    String[] words = text.split(" ");
    if (words.length < 3) {
      return text;
    }
    int at = random.nextInt(words.length);
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      if (i != at) {
        kept.append(kept.isEmpty() ? "" : " ").append(words[i]);
      }
    }
    return kept.toString();
  }

  /** Words in another order. */
  String turn(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(space + 1) + ' ' + text.substring(0, space);
  }

  /** Made-up words, of syllables, so that there are as many as a register needs. */
  String word(int syllables) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append("bcdfghjklmnprstvwz".charAt(random.nextInt(18)));
      word.append("aeiou".charAt(random.nextInt(5)));
      if (random.nextInt(3) == 0) {
        word.append("nrslmtk".charAt(random.nextInt(7)));
      }
    }
    return word.toString();
  }

  /** Digits. */
  String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append((char) ((i == 0 ? '1' : '0') + random.nextInt(i == 0 ? 9 : 10)));
    }
    return digits.toString();
  }
}
