/** The directory of actors, to be printed and handed out. */
package ma.jisr.network.directory;
