package ma.jisr.matching.profile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.jisr.matching.profile.Token.Sort;
import ma.jisr.matching.text.Lexicon;
import ma.jisr.matching.text.Lexicon.Kind;
import ma.jisr.model.text.Folding;

/** Takes names apart. */
final class NameWords {

  private static final int SHORTEST_ACRONYM = 3;
  private static final int LONGEST_ACRONYM = 10;
  private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]");
  private static final String APOSTROPHES = "'’‘`´?";
  private static final Pattern DOTTED = Pattern.compile("\\b(?:\\p{L}\\.){2,}(?:\\p{L}\\b)?");
  private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['’‘`´?]s\\b");
  private static final Pattern IN_NAME_APOSTROPHE =
      Pattern.compile("(?i)\\b(o|mc|d)['’](?=\\p{L}{3})");
  private static final Set<String> PARTICLES =
      Set.of(
          "el", "al", "ben", "bin", "ibn", "bent", "ait", "ould", "de", "van", "von", "la", "le",
          "abd", "abdel", "abdul", "عبد", "بن", "ابن", "بنت", "ايت", "ولد", "ال");

  /** Second halves of names: "Nour Eddine", "Saïf al-Din". */
  private static final Set<String> ENDINGS =
      Set.of("eddine", "eddin", "ddine", "addine", "الدين", "الله");

  /** A word of a name. */
  record Word(String text, Sort sort) {}

  /** The words of a name, the acronyms in it, the first letters of its words. */
  record Parts(List<Word> words, Set<String> acronyms, Set<String> initials) {}

  /** Takes the name of an organisation or a thing apart. */
  Parts split(String name) {
    Set<String> acronyms = new LinkedHashSet<>();
    boolean hasBrackets = name.indexOf('(') >= 0 || name.indexOf('[') >= 0;
    Matcher brackets = hasBrackets ? BRACKETS.matcher(name) : null;
    while (hasBrackets && brackets.find()) {
      String inside = brackets.group(1).strip();
      if (inside.length() <= LONGEST_ACRONYM
          && inside.length() > 1
          && inside.indexOf(' ') < 0
          && inside.equals(inside.toUpperCase(java.util.Locale.ROOT))
          && inside.chars().allMatch(Character::isLetter)) {
        acronyms.add(Folding.fold(inside));
      }
    }
    String plain = acronyms.isEmpty() ? name : BRACKETS.matcher(name).replaceAll(" ");
    if (hasMark(plain)) {
      plain = POSSESSIVE.matcher(plain).replaceAll("s");
    }
    if (plain.indexOf('.') >= 0) {
      plain = DOTTED.matcher(plain).replaceAll(m -> m.group().replace(".", "") + " ");
    }
    List<Word> words = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    StringBuilder main = new StringBuilder();
    List<String> stops = new ArrayList<>();
    for (String word : Folding.fold(plain).split(" ")) {
      if (word.isEmpty()) {
        continue;
      }
      all.append(word.charAt(0));
      Lexicon.Entry entry =
          Lexicon.get().find(word, Kind.STOP, Kind.FORM, Kind.LEGAL, Kind.COMMON, Kind.WORD);
      if (entry != null && entry.kind() == Kind.STOP) {
        stops.add(word);
        continue;
      }
      main.append(word.charAt(0));
      words.add(word(word, entry));
    }
    if (words.isEmpty()) {
      stops.forEach(s -> words.add(new Word(s, Sort.PLAIN)));
    }
    Set<String> initials = new LinkedHashSet<>();
    addInitials(initials, all);
    addInitials(initials, main);
    return new Parts(words, acronyms, initials);
  }

  private static boolean hasMark(String text) {
    for (int i = 0; i < APOSTROPHES.length(); i++) {
      if (text.indexOf(APOSTROPHES.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static void addInitials(Set<String> initials, StringBuilder letters) {
    if (letters.length() >= SHORTEST_ACRONYM && letters.length() <= LONGEST_ACRONYM) {
      initials.add(letters.toString());
    }
  }

  private static Word word(String word, Lexicon.Entry entry) {
    if (entry != null) {
      Sort sort =
          switch (entry.kind()) {
            case LEGAL -> Sort.LEGAL;
            case FORM -> Sort.FORM;
            case COMMON -> Sort.COMMON;
            default -> Sort.PLAIN;
          };
      return new Word(entry.canonical(), sort);
    }
    String read = Misread.letters(word);
    boolean number = read.chars().anyMatch(Character::isDigit) || isRoman(word);
    return new Word(read, number ? Sort.NUMBER : Sort.PLAIN);
  }

  private static boolean isRoman(String word) {
    return word.equals("ii") || word.equals("iii") || word.equals("iv") || word.equals("vi");
  }

  /**
   * Takes a name of a person apart. Particles are joined to what they precede: "El Amrani" and
   * "Elamrani" are one name.
   */
  List<String> person(String name) {
    List<String> words = new ArrayList<>();
    String joined = hasMark(name) ? IN_NAME_APOSTROPHE.matcher(name).replaceAll("$1") : name;
    StringBuilder particle = new StringBuilder();
    for (String word : Folding.fold(joined).split(" ")) {
      if (ENDINGS.contains(word) && particle.isEmpty() && !words.isEmpty()) {
        words.set(words.size() - 1, words.get(words.size() - 1) + word);
      } else if (PARTICLES.contains(word)) {
        particle.append(word);
      } else if (!word.isEmpty()) {
        words.add(particle + Misread.letters(word));
        particle.setLength(0);
      }
    }
    if (!particle.isEmpty()) {
      words.add(particle.toString());
    }
    return words;
  }
}
