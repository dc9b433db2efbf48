package ma.jisr.network.metric;

import java.util.List;

/**
 * Measures of a network as a whole.
 *
 * @param nodes how many nodes
 * @param ties how many ties
 * @param density which part of the possible ties is there, parallel ones and those that lead back
 *     not counted
 * @param centralisation of degree: how far the network is from equality, 1 for a star (Freeman
 *     1978); of the simple undirected network
 * @param reciprocity which part of the directed ties is returned; 1 without direction
 * @param diameter the longest of the shortest paths, in ties; -1 when it was not asked for
 * @param clustering the mean of the local clustering; NaN when it was not asked for
 * @param components how many components
 * @param communities how many communities; -1 when they were not asked for
 * @param modularity of the communities; NaN when they were not asked for
 * @param articulations nodes without which a component falls apart
 * @param bridges numbers of ties without which a component falls apart
 */
public record Whole(
    int nodes,
    int ties,
    double density,
    double centralisation,
    double reciprocity,
    int diameter,
    double clustering,
    int components,
    int communities,
    double modularity,
    List<Integer> articulations,
    List<Integer> bridges) {}
