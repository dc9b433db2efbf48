package ma.jisr.network.ui.graph;

import java.util.List;

/**
 * A drawing of what a model shows.
 *
 * @param groups the values whose actors are one bubble, by the number of the bubble
 * @param node by actor, the node that stands for it, or -1
 */
record DrawnGraph(Drawing drawing, List<String> groups, int[] node) {

  /** Nothing. */
  static final DrawnGraph EMPTY = new DrawnGraph(Drawing.EMPTY, List.of(), new int[0]);
}
