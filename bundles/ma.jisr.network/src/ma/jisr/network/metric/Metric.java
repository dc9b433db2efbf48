package ma.jisr.network.metric;

import java.util.Locale;

/** A measure of each node of a network. */
public enum Metric {
  /** How many ties a node has; one that leads back counts twice. */
  DEGREE,
  /** How many ties lead to it. */
  INDEGREE,
  /** How many ties lead away from it. */
  OUTDEGREE,
  /** The weights of its ties together. */
  STRENGTH,
  /** Through how many shortest paths between others it stands ({@code Betweenness}). */
  BETWEENNESS,
  /** How near the others are: the mean of the inverse distances ({@code Closeness}). */
  CLOSENESS,
  /** How central those are that it is tied to ({@code Eigenvector}). */
  EIGENVECTOR,
  /** How often a random walk comes by ({@code PageRank}). */
  PAGERANK,
  /** How many of its neighbours are neighbours of each other ({@code Clustering}). */
  CLUSTERING,
  /** The densest core that it is in ({@code Coreness}). */
  CORENESS,
  /** The number of its component, 1 the largest ({@code Components}). */
  COMPONENT,
  /** The number of its community, 1 the largest ({@code Communities}). */
  COMMUNITY;

  /** The name that scripts and files know it by. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether its values are whole numbers. */
  public boolean isWhole() {
    return switch (this) {
      case DEGREE, INDEGREE, OUTDEGREE, CORENESS, COMPONENT, COMMUNITY -> true;
      default -> false;
    };
  }
}
