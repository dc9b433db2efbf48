package ma.jisr.network.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ma.jisr.network.Majority;
import ma.jisr.network.Quorum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VotingTest {

  @ParameterizedTest
  @CsvSource({
    "NONE,9,0",
    "THIRD,9,3",
    "THIRD,10,4",
    "HALF,9,5",
    "HALF,10,5",
    "MORE_THAN_HALF,9,5",
    "MORE_THAN_HALF,10,6",
    "TWO_THIRDS,9,6",
    "TWO_THIRDS,10,7",
    "THREE_QUARTERS,8,6",
    "THREE_QUARTERS,9,7",
    "ALL,9,9",
    "HALF,0,0"
  })
  void quorumIsNeverRoundedDown(Quorum quorum, int members, int needed) {
    assertEquals(needed, Voting.needed(quorum, members));
  }

  @Test
  void noRuleAsksForNobody() {
    assertEquals(0, Voting.needed(null, 9));
  }

  @ParameterizedTest
  @CsvSource({
    // majority, for, against, voters, reached
    "SIMPLE,3,2,9,true",
    "SIMPLE,2,2,9,false",
    "SIMPLE,1,0,9,true",
    "SIMPLE,0,0,9,false",
    "ABSOLUTE,5,0,9,true",
    "ABSOLUTE,4,0,9,false",
    "ABSOLUTE,5,0,10,false",
    "ABSOLUTE,6,4,10,true",
    "TWO_THIRDS,6,3,9,true",
    "TWO_THIRDS,5,0,9,false",
    "TWO_THIRDS,7,3,10,true",
    "TWO_THIRDS,6,4,10,false",
    "TWO_THIRDS,0,0,0,false",
    "UNANIMITY,7,0,9,true",
    "UNANIMITY,8,1,9,false",
    "UNANIMITY,0,0,9,false"
  })
  void majorities(Majority majority, int votesFor, int against, int voters, boolean reached) {
    assertEquals(reached, Voting.isReached(majority, votesFor, against, voters));
  }

  @Test
  void withoutARuleTheSimpleMajorityDecides() {
    assertTrue(Voting.isReached(null, 2, 1, 9));
    assertFalse(Voting.isReached(null, 1, 1, 9));
  }
}
