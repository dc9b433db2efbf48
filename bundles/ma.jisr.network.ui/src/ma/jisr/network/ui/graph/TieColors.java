package ma.jisr.network.ui.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.network.actors.Tie;

/** The colours of types of ties: the most frequent have one each, calmer than those of actors. */
final class TieColors {

  private static final int OTHERS = 0x8E99A4;
  private static final int[] COLORS = {
    0x7F93A8, 0xC08552, 0x6FA287, 0xA7789B, 0xB5A24E, 0x6C8FC4, 0xB86B6B, 0x5F9EA0
  };

  private final Map<Long, Integer> colors = new HashMap<>();

  private TieColors() {}

  /** The colours of some ties. */
  static TieColors of(List<Tie> ties) {
    Map<Long, Integer> counts = new HashMap<>();
    ties.forEach(tie -> counts.merge(tie.type(), 1, Integer::sum));
    TieColors colors = new TieColors();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<Long, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(COLORS.length)
        .forEach(e -> colors.colors.put(e.getKey(), COLORS[colors.colors.size()]));
    return colors;
  }

  /** The colour of a type, 0xRRGGBB. */
  int of(long type) {
    return colors.getOrDefault(type, OTHERS);
  }
}
