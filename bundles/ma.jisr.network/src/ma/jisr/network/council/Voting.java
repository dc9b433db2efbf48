package ma.jisr.network.council;

import ma.jisr.network.Majority;
import ma.jisr.network.Quorum;

/** The arithmetic of assemblies, in whole numbers: no share is ever rounded. */
public final class Voting {

  private Voting() {}

  /**
   * The fewest voting members who must be present or represented.
   *
   * @param quorum the charter's rule; null asks for none
   * @param members the voting members
   */
  public static int needed(Quorum quorum, int members) {
    if (quorum == null) {
      return 0;
    }
    return switch (quorum) {
      case NONE -> 0;
      case THIRD -> ceiling(members, 3);
      case HALF -> ceiling(members, 2);
      case MORE_THAN_HALF -> members / 2 + 1;
      case TWO_THIRDS -> ceiling(2 * members, 3);
      case THREE_QUARTERS -> ceiling(3 * members, 4);
      case ALL -> members;
    };
  }

  private static int ceiling(int dividend, int divisor) {
    return (dividend + divisor - 1) / divisor;
  }

  /**
   * The fewest votes for that adopt a decision.
   *
   * @param majority the rule; null stands for the simple one
   * @param against votes against
   * @param voters the voting members who are present or represented
   */
  public static int neededFor(Majority majority, int against, int voters) {
    if (majority == null) {
      return against + 1;
    }
    return switch (majority) {
      case SIMPLE -> against + 1;
      case ABSOLUTE -> voters / 2 + 1;
      case TWO_THIRDS -> Math.max(1, ceiling(2 * voters, 3));
      case UNANIMITY -> 1;
    };
  }

  /**
   * Whether votes adopt a decision. Who abstains is a voter, but neither for nor against; unanimity
   * is no vote against and one for at least.
   *
   * @param majority the rule; null stands for the simple one
   */
  public static boolean isReached(Majority majority, int votesFor, int against, int voters) {
    boolean opposed = majority == Majority.UNANIMITY && against > 0;
    return !opposed && votesFor >= neededFor(majority, against, voters);
  }
}
