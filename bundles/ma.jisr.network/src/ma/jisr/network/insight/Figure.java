package ma.jisr.network.insight;

/** What a network as a whole is measured by; the names are those that scripts know. */
public enum Figure {
  /** How many actors. */
  NODES("nodes", Kind.COUNT),
  /** How many ties, parallel ones and those that lead back included. */
  TIES("ties", Kind.COUNT),
  /** Which part of the possible ties is there; each pair, or directed pair, counts once. */
  DENSITY("density", Kind.SHARE),
  /** Degree centralisation (Freeman 1978), without direction: 1 for a star, 0 for a ring. */
  CENTRALISATION("centralisation", Kind.SHARE),
  /** Betweenness centralisation (Freeman 1978): 1 for a star, 0 where all stand equally between. */
  BETWEENNESS_CENTRALISATION("betweennessCentralisation", Kind.SHARE),
  /** Which part of the directed pairs with a tie has one back; 1 without direction. */
  RECIPROCITY("reciprocity", Kind.SHARE),
  /** The longest of the shortest paths, in ties. */
  DIAMETER("diameter", Kind.COUNT),
  /** The mean length of the shortest paths, between those that have one. */
  MEAN_DISTANCE("meanDistance", Kind.NUMBER),
  /** The mean of the local clustering (Watts and Strogatz 1998). */
  CLUSTERING("clustering", Kind.SHARE),
  /** How many parts without a tie between them. */
  COMPONENTS("components", Kind.COUNT),
  /** How many communities. */
  COMMUNITIES("communities", Kind.COUNT),
  /** How far the communities are from chance (Newman and Girvan 2004). */
  MODULARITY("modularity", Kind.NUMBER),
  /** How many actors without whom a component falls apart. */
  ARTICULATION_POINTS("articulationPoints", Kind.COUNT),
  /** How many ties without which a component falls apart. */
  BRIDGES("bridges", Kind.COUNT);

  /** What the values of a figure are. */
  public enum Kind {
    /** A whole number. */
    COUNT,
    /** From 0 to 1. */
    SHARE,
    /** Any number. */
    NUMBER
  }

  private final String key;
  private final Kind kind;

  Figure(String key, Kind kind) {
    this.key = key;
    this.kind = kind;
  }

  /** The name that scripts know it by. */
  public String key() {
    return key;
  }

  /** What its values are. */
  public Kind kind() {
    return kind;
  }
}
