package ma.jisr.network.campaign;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import ma.jisr.model.core.Party;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;

/** The texts of campaigns, in the language of the actor rather than in that of the program. */
final class Words {

  private static final Texts TEXTS = Texts.beside(Words.class);

  private Words() {}

  /** A text in a language, with its arguments filled in. */
  static String in(Locale language, String key, Object... arguments) {
    String text = TEXTS.text(key, language);
    return arguments.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(arguments);
  }

  /** A sentence for who runs the program. */
  static String here(String key, Object... arguments) {
    return TEXTS.format(key, arguments);
  }

  /** Whether a word is what a key says in one of the languages. */
  static boolean is(String word, String key) {
    return Labels.LANGUAGES.stream()
        .anyMatch(l -> TEXTS.text(key, Locale.of(l)).equalsIgnoreCase(word.strip()));
  }

  /** Whether somebody wrote "yes", in any of the languages. */
  static boolean isYes(String text) {
    return text != null
        && List.of("oui", "o", "yes", "y", "x", "✓", "✔", "نعم")
            .contains(text.strip().toLowerCase(Locale.ROOT));
  }

  /** The language in which an actor is written to: the first of its own that there is. */
  static Locale of(Party party, Locale usual) {
    List<String> spoken =
        party.getLanguages().stream().map(l -> Locale.forLanguageTag(l).getLanguage()).toList();
    return spoken.stream()
        .filter(Labels.LANGUAGES::contains)
        .findFirst()
        .map(Locale::of)
        .orElse(usual);
  }
}
