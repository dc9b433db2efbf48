/** The directory and the files of networks, from the window. */
package ma.jisr.network.ui.paper;
