package ma.jisr.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import ma.jisr.campaign.Campaign.Writing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed at any moment loses nothing that it was told was kept. */
class KillTest {

  private static final boolean LONG = Boolean.getBoolean("jisr.long");
  private static final int KILLS = LONG ? 200 : 5;
  private static final int KILLS_AT_START = LONG ? 30 : 1;

  /** A workspace is left for a new one after so many kills, or it would grow too large. */
  private static final int KILLS_OF_ONE = 10;

  private static final int LONGEST_MS = 2_000;

  @TempDir static Path place;
  private static Campaign campaign;

  @BeforeAll
  static void compile() throws Exception {
    campaign = Campaign.compile(place.resolve("classes"));
  }

  @AfterAll
  static void close() throws Exception {
    campaign.close();
  }

  @Test
  void aKilledWriterLosesNothingThatWasAcknowledged() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Map<Long, String> there = new HashMap<>();
    List<Long> known = new ArrayList<>();
    int commits = 0;
    for (int i = 0; i < KILLS; i++) {
      if (i % KILLS_OF_ONE == 0) {
        there.clear();
        known.clear();
      }
      Path workspace = place.resolve("killed" + i / KILLS_OF_ONE);
      Writing writing = campaign.start(workspace, random.nextLong(), place);
      writing.awaitReady();
      Thread.sleep(random.nextInt(LONGEST_MS));
      writing.kill();
      int before = known.size();
      List<String> wrong = campaign.examine(workspace, there, known, writing.lines());
      assertEquals(List.of(), wrong, "kill " + i + " of seed " + seed);
      commits += known.size() - before;
    }
    assertTrue(commits >= KILLS * 2, "only " + commits + " commits");
    System.out.println(KILLS + " kills, " + commits + " commits, none lost");
  }

  @Test
  void aWorkspaceIsMadeAlthoughItsFirstMakerWasKilled() throws Exception {
    Random random = new Random();
    for (int i = 0; i < KILLS_AT_START; i++) {
      Path workspace = place.resolve("begun" + i);
      Writing writing = campaign.start(workspace, i, place);
      Thread.sleep(300 + random.nextInt(LONGEST_MS));
      writing.kill();
      List<String> wrong =
          campaign.examine(workspace, new HashMap<>(), new ArrayList<>(), writing.lines());
      assertEquals(List.of(), wrong);
    }
  }

  @Test
  void theSecondProgramIsToldWhoHoldsTheWorkspace() throws Exception {
    Path workspace = place.resolve("held");
    Writing writing = campaign.start(workspace, 1, place);
    try {
      writing.awaitReady();
      String refusal = campaign.refusal(workspace);
      assertTrue(refusal.startsWith("BUSY "), refusal);
      assertTrue(refusal.contains(workspace.toString()), refusal);
      assertTrue(refusal.contains(System.getProperty("user.name")), refusal);
      assertTrue(refusal.contains(Long.toString(writing.process().pid())), refusal);
      assertFalse(refusal.contains("Exception"), refusal);
      assertFalse(refusal.contains("\n"), refusal);
    } finally {
      writing.kill();
    }
    assertEquals("opened " + workspace, campaign.refusal(workspace));
  }
}
