package ma.jisr.matching.score;

import ma.jisr.matching.profile.Profile;
import ma.jisr.matching.profile.Token;
import ma.jisr.matching.profile.Token.Sort;
import ma.jisr.matching.text.Edits;

/** Compares streets, towns, postal codes and places of the gazetteer. */
final class PlaceComparison {

  private static final double SAME = 0.75;
  private static final int LONG = 5;

  /** Who moves house has another street, number, town and code at once: one fact, not four. */
  private static final double MOVED = -3.5;

  private static final double ELSEWHERE = -6.5;
  private static final double MOST_STREET = 10;
  private static final double STREET_ONLY = 3.5;
  private static final double OTHER_NUMBER = -1.5;
  private static final double NEAR_NUMBER = 4;
  private static final double OTHER_STREET = -2.5;
  private static final double OTHER_HOUSE = -3.3;
  private static final double MOST_TOWN = 4.5;
  private static final double PART_OF_TOWN = 0.5;
  private static final double OTHER_TOWN_SAME_STREET = -0.5;
  private static final double OTHER_TOWN = -5;
  private static final double OTHER_TOWN_OF_PERSON = -3;
  private static final double MOST_POSTAL = 4.5;
  private static final double NEAR_POSTAL = 1;
  private static final double OTHER_POSTAL = -1.5;

  private PlaceComparison() {}

  /** The bits of all of them. */
  static double compare(Profile a, Profile b, double prior, Reasons reasons) {
    double street = street(a, b, reasons);
    double bits = street + town(a, b, street > STREET_ONLY, reasons) + postal(a, b, reasons);
    return Math.clamp(bits, a.person ? MOVED : ELSEWHERE, prior);
  }

  private static double street(Profile a, Profile b, Reasons reasons) {
    boolean named = a.street.length > 0 && b.street.length > 0;
    boolean numbered = a.numbers.length > 0 && b.numbers.length > 0;
    if (!named && !numbered) {
      return 0;
    }
    Token number = ContactComparison.common(a.numbers, b.numbers);
    double alike = named ? alike(a.street, b.street) : number == null ? 0 : SAME;
    if (alike < SAME) {
      double other = numbered && named && !a.person ? OTHER_HOUSE : OTHER_STREET;
      return reasons.add("street.differs", number == null ? other : OTHER_STREET + 1, null);
    } else if (!numbered) {
      return reasons.add("street.same", Math.min(STREET_ONLY, rarest(a.street, b.street)), null);
    } else if (number == null && isNear(a.numbers[0].text(), b.numbers[0].text())) {
      return reasons.add("street.same", NEAR_NUMBER, null);
    } else if (number == null) {
      return reasons.add("street.number", OTHER_NUMBER, null);
    }
    double bits = number.rarity() + (named ? rarest(a.street, b.street) / 2 : 0);
    return reasons.add("address.same", Math.clamp(bits, STREET_ONLY, MOST_STREET), null);
  }

  /** Whether one digit of a number of several was mistyped. */
  private static boolean isNear(String a, String b) {
    return Math.min(a.length(), b.length()) >= 3 && Edits.distance(a, b, 1) <= 1;
  }

  private static double town(Profile a, Profile b, boolean sameStreet, Reasons reasons) {
    double differs =
        sameStreet ? OTHER_TOWN_SAME_STREET : a.person ? OTHER_TOWN_OF_PERSON : OTHER_TOWN;
    if (a.places.length > 0 && b.places.length > 0) {
      Token place = ContactComparison.common(a.places, b.places);
      if (place != null) {
        return reasons.add("place.same", Math.min(MOST_TOWN, place.rarity() * 0.6), null);
      }
      boolean within =
          ContactComparison.common(a.places, b.parents) != null
              || ContactComparison.common(a.parents, b.places) != null;
      return within
          ? reasons.add("place.within", PART_OF_TOWN, null)
          : reasons.add("place.differs", differs, null);
    }
    if (a.locality.length == 0 || b.locality.length == 0) {
      return 0;
    }
    double alike = alike(a.locality, b.locality);
    if (alike >= SAME) {
      double bits = Math.min(MOST_TOWN, rarest(a.locality, b.locality) * 0.6);
      return reasons.add("place.same", bits, null);
    }
    return alike > 0.2 ? PART_OF_TOWN : reasons.add("place.differs", differs, null);
  }

  private static double postal(Profile a, Profile b, Reasons reasons) {
    if (a.postal.length == 0 || b.postal.length == 0) {
      return 0;
    }
    Token postal = ContactComparison.common(a.postal, b.postal);
    if (postal != null) {
      return reasons.add("postal.same", Math.min(MOST_POSTAL, postal.rarity() * 0.6), null);
    }
    boolean near = Edits.distance(a.postal[0].text(), b.postal[0].text(), 1) <= 1;
    return near ? NEAR_POSTAL : OTHER_POSTAL;
  }

  /** How much of the shorter of two texts the other has, by the weight of its words. */
  private static double alike(Token[] a, Token[] b) {
    long used = 0;
    double matched = 0;
    for (Token one : a) {
      int at = -1;
      double best = 0;
      for (int j = 0; j < b.length; j++) {
        double like = (used >> j & 1) != 0 ? 0 : WordMatch.of(one, b[j]);
        if (like > best) {
          best = like;
          at = j;
        }
      }
      if (at >= 0 && best >= WordMatch.LEAST) {
        used |= 1L << at;
        matched += Math.min(weight(one), weight(b[at])) * best;
      }
    }
    double least = Math.min(total(a), total(b));
    double alike = least == 0 ? 0 : Math.min(1, matched / least);
    return alike < SAME && (a.length > 1 || b.length > 1) && isCut(a, b) ? SAME : alike;
  }

  /** Whether two texts are the same but for spaces and a letter: "north point", "northpoint". */
  private static boolean isCut(Token[] a, Token[] b) {
    String one = join(a);
    String other = join(b);
    return Math.min(one.length(), other.length()) > LONG && Edits.distance(one, other, 1) <= 1;
  }

  private static String join(Token[] tokens) {
    StringBuilder joined = new StringBuilder();
    for (Token token : tokens) {
      joined.append(token.sort() == Sort.COMMON ? "" : token.text());
    }
    return joined.toString();
  }

  private static double weight(Token token) {
    return token.sort() == Sort.COMMON ? 0.2 : Math.max(1, token.rarity());
  }

  private static double total(Token[] tokens) {
    double total = 0;
    for (Token token : tokens) {
      total += weight(token);
    }
    return total;
  }

  /** What the rarest word that both have says. */
  private static double rarest(Token[] a, Token[] b) {
    double rarest = 1;
    for (Token one : a) {
      for (Token other : b) {
        if (WordMatch.of(one, other) >= WordMatch.LEAST) {
          rarest = Math.max(rarest, Math.min(one.rarity(), other.rarity()));
        }
      }
    }
    return rarest;
  }
}
