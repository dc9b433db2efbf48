/** The actors of a workspace and their ties, as a network. */
package ma.jisr.network.actors;
