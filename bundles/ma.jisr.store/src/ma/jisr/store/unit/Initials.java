package ma.jisr.store.unit;

import java.util.LinkedHashSet;
import java.util.Set;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Folding;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The initials of names, by which people call what has no acronym of its own: "AMDI" for
 * "Association Marocaine de Développement Intégré".
 */
final class Initials {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 12;

  /** Words that acronyms pass over, folded. */
  private static final Set<String> PASSED_OVER =
      Set.of(
          "a", "al", "and", "au", "aux", "d", "de", "des", "du", "el", "en", "et", "in", "l", "la",
          "le", "les", "of", "on", "ou", "the", "to", "un", "une");

  /** Words that some acronyms pass over and others do not. */
  private static final Set<String> EITHER_WAY =
      Set.of(
          "avec", "by", "chez", "contre", "dans", "entre", "for", "par", "pour", "sans", "sur",
          "with");

  private Initials() {}

  /**
   * The initials of a record whose type has acronyms, when it has none.
   *
   * @return folded; empty when it has an acronym, or names of one or two words alone
   */
  static Set<String> of(EObject record) {
    EClass type = record.eClass();
    EStructuralFeature acronym = type.getEStructuralFeature("acronym");
    Set<String> initials = new LinkedHashSet<>();
    if (acronym == null || record.eGet(acronym) instanceof String given && !given.isBlank()) {
      return initials;
    }
    for (EStructuralFeature name : Meta.label(type)) {
      for (String language : Labels.LANGUAGES) {
        if (record.eGet(Meta.translation(name, type, language)) instanceof String text) {
          addOf(Folding.fold(text), initials);
        }
      }
    }
    return initials;
  }

  /** Adds the initials of a folded name. */
  static void addOf(String name, Set<String> initials) {
    StringBuilder all = new StringBuilder();
    StringBuilder without = new StringBuilder();
    for (String word : name.split(" ")) {
      if (word.isEmpty() || PASSED_OVER.contains(word) || !isLatin(word.charAt(0))) {
        continue;
      }
      all.append(word.charAt(0));
      if (!EITHER_WAY.contains(word)) {
        without.append(word.charAt(0));
      }
    }
    add(all, initials);
    add(without, initials);
  }

  private static void add(StringBuilder letters, Set<String> initials) {
    if (letters.length() >= SHORTEST && letters.length() <= LONGEST) {
      initials.add(letters.toString());
    }
  }

  /** Arabic names have no acronyms, and a number is none of the words. */
  private static boolean isLatin(char letter) {
    return letter >= 'a' && letter <= 'z';
  }
}
