package ma.jisr.matching.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import ma.jisr.model.text.Folding;

/**
 * Words that mean the same in names and addresses, in French, Arabic, English and the languages of
 * the countries where migrants live; read from {@code lexicon.txt} beside this class.
 */
public final class Lexicon {

  /** What a word of the lexicon is. */
  public enum Kind {
    /** A legal form: "association", "SARL", "e.V.". */
    LEGAL,
    /** A legal form that is another kind of organisation: "association", "coopérative". */
    FORM,
    /** A word that many names have and that tells little. */
    COMMON,
    /** An article or a preposition. */
    STOP,
    /** A word with forms in several languages, or short forms. */
    WORD,
    /** A given name with other spellings or short forms. */
    NAME,
    /** A kind of street, an ordinal, a direction. */
    STREET
  }

  /**
   * A group of words that mean the same.
   *
   * @param kind what they are
   * @param canonical the form that stands for all
   */
  public record Entry(Kind kind, String canonical) {}

  private static final Lexicon INSTANCE = new Lexicon();

  private final Map<Kind, Map<String, Entry>> entries = new EnumMap<>(Kind.class);

  private Lexicon() {
    for (Kind kind : Kind.values()) {
      entries.put(kind, new HashMap<>());
    }
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Lexicon.class.getResourceAsStream("lexicon.txt"), StandardCharsets.UTF_8))) {
      reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(this::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(String line) {
    int colon = line.indexOf(':');
    Kind kind = Kind.valueOf(line.substring(0, colon).strip().toUpperCase(Locale.ROOT));
    String[] words = line.substring(colon + 1).strip().split(" +");
    Entry entry = new Entry(kind, Folding.fold(words[0]));
    for (String word : words) {
      String folded = Folding.fold(word);
      Entry own = kind == Kind.STOP ? new Entry(kind, folded) : entry;
      entries.get(kind).putIfAbsent(folded, own);
    }
  }

  /** The lexicon. */
  public static Lexicon get() {
    return INSTANCE;
  }

  /**
   * Finds a word.
   *
   * @param word folded
   * @param kinds where to look, in this order
   * @return its group, or null
   */
  public Entry find(String word, Kind... kinds) {
    for (Kind kind : kinds) {
      Entry entry = entries.get(kind).get(word);
      if (entry != null) {
        return entry;
      }
    }
    String bare = ArabicPrefixes.strip(word);
    return bare.equals(word) ? null : find(bare, kinds);
  }
}
