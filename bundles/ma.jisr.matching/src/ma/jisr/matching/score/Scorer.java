package ma.jisr.matching.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ma.jisr.matching.profile.Profile;
import ma.jisr.matching.profile.Profiler;
import ma.jisr.matching.profile.Token;

/**
 * Says how likely it is that two records of a register are the same. The model is that of I.
 * Fellegi and A. Sunter, "A theory for record linkage", JASA 64 (1969): the bits of independent
 * comparisons add up, a value that is rare in the register says more than a common one, what is
 * missing says nothing, and the sum is held against how unlikely any two records are to be the
 * same. One set of weights serves every register; none is learnt from a file.
 */
public final class Scorer {

  /** From here on two records are reported as probable duplicates. */
  public static final double THRESHOLD = 0.5;

  /** The bits that it takes beyond one record in the register being the same. */
  private static final double MARGIN = 2;

  /** How many bits make the odds twice as good; the comparisons are not quite independent. */
  private static final double BITS_PER_DOUBLING = 1.5;

  private static final double HOUSEHOLD = 2;
  private static final double SAME_HOUSE = 3;
  private static final double ELSEWHERE = -4;
  private static final double OTHER_GIVEN_SAME_BIRTH = -3;
  private static final double MOST_OTHER = 2;
  private static final double OTHER_DIFFERS = -0.4;
  private static final double CODE = 8;

  private final double prior;
  private final NameComparison names;

  /**
   * A scorer for one register.
   *
   * @param profiler which made the profiles and has weighed its words
   */
  public Scorer(Profiler profiler) {
    prior = profiler.prior();
    names = new NameComparison(profiler);
  }

  /** How likely two records are the same, 0 to 1. */
  public double score(Profile a, Profile b) {
    return likelihood(a, b, Reasons.silent());
  }

  /** What speaks for it and against it, what says the most first. */
  public List<Reason> reasons(Profile a, Profile b) {
    Reasons reasons = Reasons.keeping();
    likelihood(a, b, reasons);
    return reasons.sorted();
  }

  /**
   * The same, in sentences of the program's language.
   *
   * @param throughOthers whether others, which resemble both, say so rather than the two
   */
  public List<String> sentences(Profile a, Profile b, boolean throughOthers) {
    List<String> sentences = new ArrayList<>();
    if (throughOthers) {
      sentences.add(new Reason("others", 0, "").sentence());
    }
    reasons(a, b).forEach(r -> sentences.add(r.sentence()));
    return sentences;
  }

  private double likelihood(Profile a, Profile b, Reasons reasons) {
    double bits = (a.person ? person(a, b, reasons) : thing(a, b, reasons)) - prior - MARGIN;
    return 1 / (1 + Math.pow(2, -bits / BITS_PER_DOUBLING));
  }

  private double person(Profile a, Profile b, Reasons reasons) {
    PersonComparison.Result name = PersonComparison.compare(a, b, reasons);
    double house =
        PlaceComparison.compare(a, b, prior, reasons) + ContactComparison.phone(a, b, reasons);
    double birth = BirthComparison.compare(a, b, reasons);
    double own = birth + ContactComparison.online(a, b, false, reasons) + others(a, b, reasons);
    if (name.givenConflict() || name.givenVague() && birth < 0) {
      // A family shares name, address and phone, twins even the day of birth.
      double shared = Math.min(prior + HOUSEHOLD, house + name.family());
      return shared + name.given() + own + (birth > 0 ? OTHER_GIVEN_SAME_BIRTH : 0);
    }
    return name.bits() + house + own;
  }

  private double thing(Profile a, Profile b, Reasons reasons) {
    if (liesIn(a, b) || liesIn(b, a)) {
      return reasons.add("place.inside", -prior, null);
    }
    NameComparison.Result name = names.compare(a, b, reasons);
    double place = PlaceComparison.compare(a, b, prior, reasons);
    double other =
        place
            + ContactComparison.phone(a, b, reasons)
            + ContactComparison.online(a, b, place <= ELSEWHERE, reasons)
            + BirthComparison.compare(a, b, reasons)
            + others(a, b, reasons);
    if (name.conflict()) {
      other = Math.min(other, prior + SAME_HOUSE); // several under one roof
    }
    return name.bits() + other;
  }

  /** A province is not its capital, whatever their names. */
  private static boolean liesIn(Profile part, Profile whole) {
    return whole.self != null
        && (Arrays.asList(part.places).contains(whole.self)
            || Arrays.asList(part.parents).contains(whole.self));
  }

  private static double others(Profile a, Profile b, Reasons reasons) {
    double bits = 0;
    int most = Math.min(a.others.length, b.others.length);
    for (int i = 0; i < most; i++) {
      Token one = a.others[i];
      Token other = b.others[i];
      if (one != null && other != null) {
        bits += one == other ? Math.min(MOST_OTHER, one.rarity() * 0.3) : OTHER_DIFFERS;
      }
    }
    if (a.code != null && a.code == b.code) {
      bits += reasons.add("code.same", CODE, null);
    }
    return bits;
  }
}
