/** Graphs in compact arrays. */
package ma.jisr.network.graph;
