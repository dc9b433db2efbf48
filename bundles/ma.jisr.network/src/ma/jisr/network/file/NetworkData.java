package ma.jisr.network.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.network.graph.Graph;
import ma.jisr.network.graph.GraphBuilder;

/**
 * A network as files have it: nodes and ties in the order of the file, each with values of declared
 * columns. Parallel ties, ties that lead back and both kinds of direction side by side are kept.
 */
public final class NetworkData {

  /** What the values of a column are. */
  public enum Kind {
    /** {@link String}. */
    TEXT,
    /** {@link Double}. */
    NUMBER,
    /** {@link Long}. */
    WHOLE,
    /** {@link Boolean}. */
    TRUTH
  }

  /** A column: its name, and what its values are. */
  public record Column(String name, Kind kind) {}

  /**
   * A node.
   *
   * @param id what the file calls it
   * @param label what people call it, or null
   * @param values by column, null where nothing is said; may be shorter than the columns
   */
  public record Node(String id, String label, Object[] values) {}

  /**
   * A tie.
   *
   * @param id what the file calls it, or null
   * @param source number of the node where it begins
   * @param target number of the node where it ends
   * @param directed whether it has a direction
   * @param weight a positive number; 1 when nothing is said
   * @param values as those of a node
   */
  public record Tie(
      String id, int source, int target, boolean directed, double weight, Object[] values) {}

  private final List<Column> nodeColumns = new ArrayList<>();
  private final List<Column> tieColumns = new ArrayList<>();
  private final List<Node> nodes = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> notices = new ArrayList<>();
  private boolean directionTold = true;

  /** Adds a node; says its number. */
  public int add(Node node) {
    numbers.putIfAbsent(node.id(), nodes.size());
    nodes.add(node);
    return nodes.size() - 1;
  }

  /** Adds a tie between nodes that are there. */
  public void add(Tie tie) {
    ties.add(tie);
  }

  /** The number of the node with an identifier; -1 when there is none. */
  public int number(String id) {
    return numbers.getOrDefault(id, -1);
  }

  /** The columns of nodes, to be added to. */
  public List<Column> nodeColumns() {
    return nodeColumns;
  }

  /** The columns of ties, to be added to. */
  public List<Column> tieColumns() {
    return tieColumns;
  }

  /** The nodes, in the order of the file. */
  public List<Node> nodes() {
    return Collections.unmodifiableList(nodes);
  }

  /** The ties, in the order of the file. */
  public List<Tie> ties() {
    return Collections.unmodifiableList(ties);
  }

  /** Sentences on what of the file was not taken, to be added to. */
  public List<String> notices() {
    return notices;
  }

  /** Whether the file says which ties have a direction; a table may leave it to its reader. */
  public boolean isDirectionTold() {
    return directionTold;
  }

  /** Says that the file leaves directions to its reader. */
  void directionUntold() {
    directionTold = false;
  }

  /** Whether some ties have a direction and others have none. */
  public boolean isMixed() {
    boolean any = ties.stream().anyMatch(Tie::directed);
    return any && !ties.stream().allMatch(Tie::directed);
  }

  /**
   * The network for computing. It is directed when a tie is; one without direction is then two that
   * lead there and back.
   */
  public Graph graph() {
    boolean directed = ties.stream().anyMatch(Tie::directed);
    GraphBuilder builder = new GraphBuilder(directed).nodes(nodes.size());
    for (Tie tie : ties) {
      builder.tie(tie.source(), tie.target(), tie.weight());
      if (directed && !tie.directed()) {
        builder.tie(tie.target(), tie.source(), tie.weight());
      }
    }
    return builder.build();
  }
}
