package ma.jisr.matching.score;

import ma.jisr.matching.profile.Profile;

/** Compares dates of birth: people swap day and month, and mistype one digit. */
final class BirthComparison {

  private static final double MOST = 12;
  private static final double SWAPPED = 6;
  private static final double ONE_DIGIT = 5;
  private static final double ONE_PART = 1;
  private static final double YEAR = 3;
  private static final double OTHER_YEAR = -4;
  private static final double OTHER = -6;

  private BirthComparison() {}

  /** The bits of the dates; 0 when one is missing. */
  static double compare(Profile a, Profile b, Reasons reasons) {
    if (a.year == 0 || b.year == 0) {
      return 0;
    }
    if (a.birth != null && a.birth == b.birth) {
      return reasons.add("birth.same", Math.min(MOST, a.birth.rarity() + 1), null);
    }
    if (a.day == 0 || b.day == 0) {
      boolean month = a.month == 0 || b.month == 0 || a.month == b.month;
      return a.year == b.year && month
          ? reasons.add("birth.year", YEAR, a.year)
          : reasons.add("birth.differs", OTHER_YEAR, null);
    }
    if (a.year == b.year && a.day == b.month && a.month == b.day) {
      return reasons.add("birth.swapped", SWAPPED, null);
    }
    int digits = digits(a.year, b.year) + digits(a.month, b.month) + digits(a.day, b.day);
    int parts =
        (a.year == b.year ? 1 : 0) + (a.month == b.month ? 1 : 0) + (a.day == b.day ? 1 : 0);
    if (digits == 1 || parts == 2 && digits == 2 && isSwap(a, b)) {
      return reasons.add("birth.near", ONE_DIGIT, null);
    } else if (parts == 2) {
      return reasons.add("birth.near", ONE_PART, null);
    }
    return reasons.add("birth.differs", OTHER, null);
  }

  /** How many decimal digits differ, of four. */
  private static int digits(int a, int b) {
    int differ = 0;
    for (int i = 0; i < 4; i++) {
      differ += a % 10 == b % 10 ? 0 : 1;
      a /= 10;
      b /= 10;
    }
    return differ;
  }

  /** Whether two neighbouring digits of the part that differs were swapped. */
  private static boolean isSwap(Profile a, Profile b) {
    return isSwap(a.year, b.year) || isSwap(a.month, b.month) || isSwap(a.day, b.day);
  }

  private static boolean isSwap(int a, int b) {
    for (int unit = 1; unit <= 100; unit *= 10) {
      int one = a / unit % 10;
      int ten = a / unit / 10 % 10;
      if (one != ten && a - one * unit - ten * unit * 10 + ten * unit + one * unit * 10 == b) {
        return true;
      }
    }
    return false;
  }
}
