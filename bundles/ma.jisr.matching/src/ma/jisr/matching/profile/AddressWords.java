package ma.jisr.matching.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import ma.jisr.matching.text.Lexicon;
import ma.jisr.matching.text.Lexicon.Kind;
import ma.jisr.model.text.Folding;

/** Takes streets and towns apart. */
final class AddressWords {

  private static final Pattern DOTTED = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");
  private static final Set<String> NUMBER_MARKS = Set.of("no", "nr", "num", "numero", "nº");

  /** Whether a word numbers a house, as "12" and "12b", and not a street, as "5th". */
  static boolean isNumber(String word) {
    int digits = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
      digits++;
    }
    return digits > 0 && word.length() - digits <= 1;
  }

  /** The words of a street or a town, in the forms that the lexicon gives them. */
  List<String> split(String text) {
    List<String> words = new ArrayList<>();
    String plain = text.indexOf('.') < 0 ? text : DOTTED.matcher(text).replaceAll("");
    for (String word : Folding.fold(plain).split(" ")) {
      if (word.isEmpty()
          || word.length() > 1 && Lexicon.get().find(word, Kind.STOP) != null
          || word.length() > 1 && NUMBER_MARKS.contains(word)) {
        continue;
      }
      Lexicon.Entry entry = Lexicon.get().find(word, Kind.STREET);
      words.add(entry == null ? word : entry.canonical());
    }
    return words;
  }
}
