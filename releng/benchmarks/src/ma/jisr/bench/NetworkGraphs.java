package ma.jisr.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.StringTokenizer;
import ma.jisr.network.graph.Graph;
import ma.jisr.network.graph.GraphBuilder;

/** Made-up networks, and the file in which another program gets them. */
final class NetworkGraphs {

  private NetworkGraphs() {}

  /** Ties between any two nodes, each as likely (Erdős and Rényi 1959). */
  static Graph random(int nodes, int ties, boolean directed, long seed) {
    return communities(nodes, ties, 1, 1, directed, seed);
  }

  /**
   * Groups of equal size with more ties within them than between them, as networks of people have.
   *
   * @param inside which part of the ties is within groups
   */
  static Graph communities(
      int nodes, int ties, int groups, double inside, boolean directed, long seed) {
    Random random = new Random(seed);
    GraphBuilder builder = new GraphBuilder(directed).nodes(nodes);
    Set<Long> seen = new HashSet<>();
    int size = nodes / groups;
    while (seen.size() < ties) {
      int tail = random.nextInt(nodes);
      int first = Math.min(tail / size * size, nodes - size);
      int head =
          random.nextDouble() < inside ? first + random.nextInt(size) : random.nextInt(nodes);
      long low = directed ? tail : Math.min(tail, head);
      long high = directed ? head : Math.max(tail, head);
      if (tail != head && seen.add(low << 32 | high)) {
        builder.tie(tail, head);
      }
    }
    return builder.build();
  }

  /**
   * Some nodes with very many ties: each new one ties itself to those that have most (Barabási).
   */
  static Graph hubs(int nodes, int tiesEach, long seed) {
    Random random = new Random(seed);
    GraphBuilder builder = new GraphBuilder(false).nodes(nodes);
    int[] ends = new int[2 * nodes * tiesEach];
    int count = 0;
    for (int v = tiesEach; v < nodes; v++) {
      Set<Integer> heads = new HashSet<>();
      while (heads.size() < tiesEach) {
        heads.add(count == 0 ? random.nextInt(tiesEach) : ends[random.nextInt(count)]);
      }
      for (int w : heads) {
        builder.tie(v, w);
        ends[count++] = v;
        ends[count++] = w;
      }
    }
    return builder.build();
  }

  /** Writes a line with the nodes and whether it is directed, then a line for each tie. */
  static Path write(Graph graph, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(graph.size() + " " + (graph.isDirected() ? 1 : 0));
    for (int t = 0; t < graph.ties(); t++) {
      lines.add(graph.tail(t) + " " + graph.head(t));
    }
    return Files.write(file, lines);
  }

  static Graph read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    StringTokenizer first = new StringTokenizer(lines.get(0));
    int nodes = Integer.parseInt(first.nextToken());
    GraphBuilder builder = new GraphBuilder(first.nextToken().equals("1")).nodes(nodes);
    for (String line : lines.subList(1, lines.size())) {
      StringTokenizer ends = new StringTokenizer(line);
      builder.tie(Integer.parseInt(ends.nextToken()), Integer.parseInt(ends.nextToken()));
    }
    return builder.build();
  }
}
