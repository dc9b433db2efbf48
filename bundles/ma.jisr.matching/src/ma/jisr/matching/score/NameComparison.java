package ma.jisr.matching.score;

import ma.jisr.matching.profile.Profile;
import ma.jisr.matching.profile.Profiler;
import ma.jisr.matching.profile.Token;
import ma.jisr.matching.profile.Token.Sort;

/**
 * Compares the names of organisations and things word by word, whatever their order: each word that
 * both have counts for what it is worth in this register, each that one lacks counts against.
 */
final class NameComparison {

  private static final double ONE_LEFT = 1.6;
  private static final double BOTH_LEFT = 6;
  private static final double MOST_BEYOND_PRIOR = 4;
  private static final double BITS_PER_INITIAL = 3.5;
  private static final double ACRONYM_MOST = 12;
  private static final double CONFLICT = -5;
  private static final double SLIGHT = 3;

  /** What names that share nothing say against it at the most: people do rename and misname. */
  private static final double LEAST = -9;

  private static final double MANY_LEFT = 2;
  private static final double REPLACED = 2.5;
  private static final double MOST_REPLACED = 1;
  private static final double OTHER_NUMBER = 5;
  private static final double LETTER = 0.4;
  private static final double CUT = 0.9;
  private static final double WHOLE = 1;
  private static final double OTHER_FORM = 2;
  private static final double OTHER_PLACE = 5;
  private static final double ACRONYM_BESIDE_NAMES = 1.5;
  private static final int FULL_NAME = 2;

  private final Profiler profiler;
  private final double prior;

  /** What the comparison found: the bits, and whether the names are of different things. */
  record Result(double bits, boolean conflict) {}

  NameComparison(Profiler profiler) {
    this.profiler = profiler;
    prior = profiler.prior();
  }

  /** Compares the names of two records, whatever languages they have them in. */
  Result compare(Profile a, Profile b, Reasons reasons) {
    Result best = byScript(a, b);
    String key = "name.similar";
    for (long whole : a.wholeNames) {
      for (long other : b.wholeNames) {
        if (whole == other) {
          double bits = Math.min(profiler.wholeRarity(whole), prior) + MOST_BEYOND_PRIOR;
          if (best == null || bits >= best.bits) {
            best = new Result(bits, false);
          }
          key = "name.same";
        }
      }
    }
    double acronym = acronym(a, b);
    if (acronym > 0 && best != null && isFull(a) && isFull(b)) {
      // The first letters of alike names are alike: beside full names they say little more.
      double bits = best.bits + Math.min(acronym, ACRONYM_BESIDE_NAMES);
      best =
          new Result(Math.min(bits, Math.max(best.bits, prior + MOST_BEYOND_PRIOR)), best.conflict);
    } else if (acronym > 0 && (best == null || best.bits < acronym)) {
      double names = best == null || !best.conflict ? 0 : best.bits;
      reasons.add("name.acronym", acronym, null);
      reasons.add("name.differs", names, null);
      return new Result(acronym + names, false);
    }
    if (best == null) {
      return new Result(0, false);
    }
    reasons.add(best.bits > 0 ? key : "name.differs", best.bits, null);
    return best;
  }

  /**
   * Latin names beside Latin ones, Arabic beside Arabic: where both records have both, both count;
   * where one lacks what the other has, spellings meet across the scripts.
   */
  private Result byScript(Profile a, Profile b) {
    Result latin = null;
    Result foreign = null;
    Result across = null;
    for (Token[] one : a.names) {
      for (Token[] other : b.names) {
        Result result = names(one, other);
        if (isForeign(one) != isForeign(other)) {
          across = better(across, result);
        } else if (isForeign(one)) {
          foreign = better(foreign, result);
        } else {
          latin = better(latin, result);
        }
      }
    }
    if (latin == null || foreign == null) {
      Result same = latin == null ? foreign : latin;
      return same == null ? across : across == null ? same : better(same, across);
    }
    boolean conflict = latin.conflict && foreign.conflict;
    return new Result((latin.bits + foreign.bits) / 2, conflict);
  }

  private static Result better(Result one, Result other) {
    return one == null || other.bits > one.bits ? other : one;
  }

  private static boolean isForeign(Token[] name) {
    for (Token word : name) {
      if (word.isForeign()) {
        return true;
      }
    }
    return false;
  }

  private Result names(Token[] one, Token[] other) {
    Result result = words(one, other);
    return result.bits < prior / 2 && Joined.areNear(one, other)
        ? new Result(Math.min(Joined.rarity(one), prior) * CUT, false)
        : result;
  }

  private static boolean isFull(Profile p) {
    for (Token[] name : p.names) {
      int words = 0;
      for (Token word : name) {
        words += word.isForm() ? 0 : 1;
      }
      if (words >= FULL_NAME) {
        return true;
      }
    }
    return false;
  }

  private double acronym(Profile a, Profile b) {
    double best = 0;
    for (Token acronym : a.acronyms) {
      for (Token other : b.acronyms) {
        if (acronym == other) {
          best = Math.max(best, Math.min(acronym.rarity(), BITS_PER_INITIAL * length(acronym)));
        }
      }
    }
    best = Math.max(best, Math.max(initials(a, b), initials(b, a)));
    return Math.min(best, ACRONYM_MOST);
  }

  /** Whether the acronym of one, or its whole name, is made of the first letters of the other. */
  private static double initials(Profile a, Profile b) {
    double best = 0;
    for (Token initials : b.initials) {
      for (Token acronym : a.acronyms) {
        if (acronym == initials) {
          best = Math.max(best, BITS_PER_INITIAL * length(acronym));
        }
      }
      for (Token[] name : a.names) {
        if (name.length == 1 && name[0].text().equals(initials.text())) {
          best = Math.max(best, BITS_PER_INITIAL * length(initials));
        }
      }
    }
    return best;
  }

  private static int length(Token token) {
    return token.text().length();
  }

  private Result words(Token[] a, Token[] b) {
    long usedA = 0;
    long usedB = 0;
    double agree = 0;
    double plain = 0;
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b.length; j++) {
        if (a[i] == b[j]) {
          usedA |= 1L << i;
          usedB |= 1L << j;
          agree += worth(a[i]);
          plain += a[i].sort() == Sort.PLAIN ? a[i].rarity() : 0;
        }
      }
    }
    for (int i = 0; i < a.length; i++) {
      int at = -1;
      double most = 0;
      for (int j = 0; j < b.length && !has(usedA, i); j++) {
        double like = has(usedB, j) ? 0 : WordMatch.of(a[i], b[j]);
        if (like > most) {
          most = like;
          at = j;
        }
      }
      if (at >= 0 && most >= WordMatch.LEAST) {
        usedA |= 1L << i;
        usedB |= 1L << at;
        double bits = Math.min(worth(a[i]), worth(b[at])) * most * most;
        agree += bits;
        plain += a[i].sort() == Sort.PLAIN ? bits : 0;
      }
    }
    for (int side = 0; side < 2; side++) {
      Token[] parts = side == 0 ? a : b;
      Token[] wholes = side == 0 ? b : a;
      long usedParts = side == 0 ? usedA : usedB;
      long usedWholes = side == 0 ? usedB : usedA;
      for (int i = 0; i + 1 < parts.length; i++) {
        for (int j = 0; j < wholes.length; j++) {
          if (has(usedParts, i) || has(usedParts, i + 1) || has(usedWholes, j)) {
            continue;
          }
          if (joins(parts[i].text(), parts[i + 1].text(), wholes[j].text())) {
            usedParts |= 3L << i;
            usedWholes |= 1L << j;
            agree += worth(wholes[j]);
            plain += wholes[j].rarity();
          }
        }
      }
      usedA = side == 0 ? usedParts : usedWholes;
      usedB = side == 0 ? usedWholes : usedParts;
    }
    boolean formsCount = !isDistinctive(a) && !isDistinctive(b);
    double lossA = loss(a, usedA, formsCount);
    double lossB = loss(b, usedB, formsCount);
    double both = Math.min(lossA, lossB);
    boolean conflict = both >= 0.7 && plain < SLIGHT;
    boolean leftA = leavesContent(a, usedA, formsCount);
    boolean leftB = leavesContent(b, usedB, formsCount);
    double beyond = leftA || leftB ? 0 : MOST_BEYOND_PRIOR * Math.min(1, agree / prior);
    double bits =
        Math.min(Math.min(agree, prior) + beyond, Math.max(agree, prior) + WHOLE)
            - ONE_LEFT * (several(lossA) + several(lossB))
            - BOTH_LEFT * Math.min(both, MOST_REPLACED)
            - (differ(Sort.NUMBER, a, usedA, b, usedB) ? OTHER_NUMBER : 0)
            - (leftA && leftB ? REPLACED : 0)
            - (differ(Sort.FORM, a, usedA, b, usedB) ? OTHER_FORM : 0)
            - (differ(Sort.PLACE, a, usedA, b, usedB) ? OTHER_PLACE : 0);
    bits = Math.max(bits, LEAST);
    return new Result(conflict ? Math.min(bits, CONFLICT) : bits, conflict);
  }

  /** Words go together: who leaves out two leaves out the rest of the phrase. */
  private static double several(double loss) {
    return loss <= MANY_LEFT ? loss : MANY_LEFT + (loss - MANY_LEFT) / 3;
  }

  /** Whether a word other than a legal form or a place has no counterpart. */
  private static boolean leavesContent(Token[] tokens, long used, boolean formsCount) {
    for (int i = 0; i < tokens.length; i++) {
      if (!has(used, i) && (formsCount || !tokens[i].isForm()) && tokens[i].sort() != Sort.PLACE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDistinctive(Token[] name) {
    for (Token word : name) {
      if (word.isDistinctive()) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(long used, int i) {
    return (used >> i & 1) != 0;
  }

  private static boolean joins(String first, String second, String whole) {
    return whole.length() == first.length() + second.length()
        && whole.startsWith(first)
        && whole.endsWith(second);
  }

  /** What the agreement on a word is worth, in bits. */
  private static double worth(Token token) {
    return token.rarity()
        * switch (token.sort()) {
          case PLAIN, NUMBER -> 1;
          case COMMON -> 0.6;
          case PLACE -> 0.4;
          case LEGAL, FORM -> 0.15;
        };
  }

  private double loss(Token[] tokens, long used, boolean formsCount) {
    double loss = 0;
    for (int i = 0; i < tokens.length; i++) {
      if (!has(used, i)) {
        double rare = Math.min(1, tokens[i].rarity() / (prior * 0.6));
        rare *= tokens[i].text().length() == 1 ? LETTER : rare;
        loss +=
            rare
                * switch (tokens[i].sort()) {
                  case PLAIN -> 1;
                  case NUMBER -> 0.7;
                  case COMMON -> 0.5;
                  case PLACE -> 0.25;
                  case LEGAL, FORM -> formsCount ? 0.5 : 0.05;
                };
      }
    }
    return loss;
  }

  /**
   * Whether both names have words of a sort that the other lacks: other places are those of
   * branches, other numbers those of schools.
   */
  private static boolean differ(Sort sort, Token[] a, long usedA, Token[] b, long usedB) {
    return leaves(sort, a, usedA) && leaves(sort, b, usedB);
  }

  private static boolean leaves(Sort sort, Token[] tokens, long used) {
    for (int i = 0; i < tokens.length; i++) {
      if (!has(used, i) && tokens[i].sort() == sort) {
        return true;
      }
    }
    return false;
  }
}
