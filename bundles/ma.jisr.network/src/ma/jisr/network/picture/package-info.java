/** Pictures of the network of a workspace or of a file, by what is asked for. */
package ma.jisr.network.picture;
