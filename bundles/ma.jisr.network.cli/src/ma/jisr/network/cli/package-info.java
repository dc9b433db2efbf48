/** The commands of the network of actors: {@code jisr network}. */
package ma.jisr.network.cli;
