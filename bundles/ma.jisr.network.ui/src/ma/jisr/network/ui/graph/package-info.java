/** The network of the actors, drawn and edited. */
package ma.jisr.network.ui.graph;
