package ma.jisr.matching.score;

import java.util.Arrays;
import ma.jisr.matching.profile.Profile;
import ma.jisr.matching.profile.Token;
import ma.jisr.matching.text.Edits;

/** Compares the names of persons, given and family names apart, and also the other way round. */
final class PersonComparison {

  private static final double MOST = 11;
  private static final double GIVEN_CONFLICT = -8;
  private static final double FAMILY_CONFLICT = -6;
  private static final double VAGUE = -2.5;
  private static final double VAGUE_LIKENESS = 0.78;
  private static final double MISSPELT = 1;
  private static final double MISSPELT_LIKENESS = 0.86;
  private static final double SWAPPED = -1.5;
  private static final double INITIAL = 2;

  /** What the comparison found, in bits; a conflict: names that are not spellings of one. */
  record Result(double given, double family, boolean givenConflict, boolean familyConflict) {
    double bits() {
      return given + family;
    }

    /** Whether the given names may be those of two of one family. */
    boolean givenVague() {
      return given == VAGUE;
    }
  }

  private PersonComparison() {}

  static Result compare(Profile a, Profile b, Reasons reasons) {
    if (lacksNames(a) || lacksNames(b)) {
      return whole(a, b, reasons);
    }
    double given = part(a.given, b.given, GIVEN_CONFLICT);
    double family = part(a.family, b.family, FAMILY_CONFLICT);
    Result straight = new Result(given, family, given == GIVEN_CONFLICT, family == FAMILY_CONFLICT);
    if (given <= 0 || family <= 0) {
      double one = part(a.given, b.family, GIVEN_CONFLICT);
      double other = part(a.family, b.given, FAMILY_CONFLICT);
      if (Math.max(one, other) > 0
          && one != GIVEN_CONFLICT
          && other != FAMILY_CONFLICT
          && one + other + SWAPPED > straight.bits()) {
        reasons.add("person.swapped", one + other + SWAPPED, null);
        return new Result(one + SWAPPED, other, false, false);
      }
    }
    boolean same = Arrays.equals(a.given, b.given) && Arrays.equals(a.family, b.family);
    if (straight.givenConflict || straight.familyConflict) {
      reasons.add(given < 0 ? "person.given.differs" : "person.given", given, null);
      reasons.add(family < 0 ? "person.family.differs" : "person.family", family, null);
    } else {
      reasons.add(same ? "person.same" : "person.similar", given + family, null);
    }
    return straight;
  }

  private static boolean lacksNames(Profile p) {
    return p.given.length == 0 && p.family.length == 0;
  }

  /** Compares full names when one record has them only whole, or in Arabic letters. */
  private static Result whole(Profile a, Profile b, Reasons reasons) {
    Token[] one = full(a);
    Token[] other = full(b);
    if (one.length == 0 || other.length == 0) {
      return new Result(0, 0, false, false);
    }
    double bits = part(one, other, GIVEN_CONFLICT);
    boolean few = matches(one, other) < 2 && Math.min(one.length, other.length) > 1;
    reasons.add(few || bits < 0 ? "person.differs" : "person.similar", bits, null);
    return new Result(few ? Math.min(bits, GIVEN_CONFLICT) : bits, 0, few, false);
  }

  private static int matches(Token[] a, Token[] b) {
    int matches = 0;
    for (Token token : a) {
      matches += Arrays.stream(b).anyMatch(t -> WordMatch.of(token, t) >= WordMatch.LEAST) ? 1 : 0;
    }
    return matches;
  }

  private static Token[] full(Profile p) {
    if (lacksNames(p)) {
      return p.names.length == 0 ? new Token[0] : p.names[0];
    }
    Token[] full = Arrays.copyOf(p.given, p.given.length + p.family.length);
    System.arraycopy(p.family, 0, full, p.given.length, p.family.length);
    return full;
  }

  /** Compares given with given or family with family names; one missing says nothing. */
  private static double part(Token[] a, Token[] b, double conflict) {
    if (a.length == 0 || b.length == 0) {
      return 0;
    }
    double bits = 0;
    boolean matched = false;
    long used = 0;
    for (Token one : a) {
      double best = 0;
      int at = -1;
      for (int j = 0; j < b.length; j++) {
        double like = (used >> j & 1) != 0 ? 0 : WordMatch.of(one, b[j]);
        double worth =
            like >= WordMatch.LEAST
                ? Math.min(MOST, Math.min(one.rarity(), b[j].rarity())) * like * like
                : isInitial(one, b[j]) ? INITIAL : 0;
        if (worth > best || like == 1 && at < 0) {
          best = worth;
          at = j;
        }
      }
      if (at >= 0) {
        used |= 1L << at;
        matched = true;
        bits += best;
      }
    }
    if (matched) {
      return Math.min(bits, MOST + 2);
    }
    String one = join(a);
    String other = join(b);
    if (one.equals(other) || Edits.distance(one, other, 1) <= 1) {
      return Math.min(MOST, Math.min(a[0].rarity(), b[0].rarity()));
    }
    double like = Edits.jaroWinkler(one, other);
    return like >= MISSPELT_LIKENESS ? MISSPELT : like >= VAGUE_LIKENESS ? VAGUE : conflict;
  }

  private static String join(Token[] tokens) {
    if (tokens.length == 1) {
      return tokens[0].text();
    }
    StringBuilder joined = new StringBuilder();
    for (Token token : tokens) {
      joined.append(token.text());
    }
    return joined.toString();
  }

  private static boolean isInitial(Token a, Token b) {
    String s = a.text();
    String t = b.text();
    return (s.length() == 1 || t.length() == 1) && s.charAt(0) == t.charAt(0);
  }
}
