package ma.jisr.network.council;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.jisr.model.check.Problem;
import ma.jisr.model.core.CorePackage;
import ma.jisr.network.FollowUpNote;
import ma.jisr.network.NetworkPackage.Literals;
import ma.jisr.network.Referral;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Keeps identities out of referrals: a free text may hold no e-mail address, telephone number or
 * number of an identity document, and no name of a person of the register.
 */
final class IdentityGuard {

  private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+");

  /** Dates and figures in thousands are written with separators too: nine digits make a phone. */
  private static final Pattern DIGITS = Pattern.compile("\\+?[0-9](?:[ .\\-/()\\u00A0]?[0-9]){8,}");

  private static final Pattern DATE =
      Pattern.compile(
          "\\b[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}\\b|\\b[0-9]{4}-[0-9]{2}-[0-9]{2}\\b");

  /**
   * Moroccan identity and residence cards, and passports: one or two letters and 5 to 8 digits. A
   * small word before a figure, as in "de 15000 dirhams", makes none.
   */
  private static final Pattern CARD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(?:[A-Z]{1,2} ?|[a-z]{1,2})[0-9]{5,8}(?![\\p{L}\\p{N}])");

  private final PersonNames names = new PersonNames();

  private record Text(EStructuralFeature feature, String words) {}

  void check(Referral referral, Session session, List<Problem> problems) {
    for (Text text : texts(referral)) {
      String digits = westernDigits(text.words());
      if (found(EMAIL, digits, text, "identity.email", problems)
          || found(CARD, digits, text, "identity.card", problems)
          || found(
              DIGITS, DATE.matcher(digits).replaceAll(";"), text, "identity.phone", problems)) {
        continue;
      }
      names
          .in(text.words(), session)
          .ifPresent(
              name -> problems.add(Sentences.problem(text.feature(), "identity.person", name)));
    }
  }

  private static boolean found(
      Pattern pattern, String words, Text text, String key, List<Problem> problems) {
    Matcher matcher = pattern.matcher(words);
    if (!matcher.find()) {
      return false;
    }
    problems.add(Sentences.problem(text.feature(), key, matcher.group().strip()));
    return true;
  }

  /** The texts of a referral that a person writes freely. */
  private static List<Text> texts(Referral referral) {
    List<Text> texts = new ArrayList<>();
    add(texts, CorePackage.Literals.RECORD__CODE, referral.getCode());
    add(texts, Literals.REFERRAL__SUMMARY, referral.getSummary());
    add(texts, Literals.REFERRAL__REFUSAL_REASON, referral.getRefusalReason());
    add(texts, Literals.REFERRAL__LOCALITY, referral.getLocality());
    add(texts, CorePackage.Literals.RECORD__NOTES, referral.getNotes());
    referral.getTags().forEach(t -> add(texts, CorePackage.Literals.RECORD__TAGS, t));
    for (FollowUpNote note : referral.getFollowUps()) {
      add(texts, Literals.REFERRAL__FOLLOW_UPS, note.getText());
    }
    return texts;
  }

  private static void add(List<Text> texts, EStructuralFeature feature, String words) {
    if (words != null && !words.isBlank()) {
      texts.add(new Text(feature, words));
    }
  }

  /** Arabic-Indic and other digits as those of the West. */
  private static String westernDigits(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
              } else {
                plain.appendCodePoint(c);
              }
            });
    return plain.toString();
  }
}
