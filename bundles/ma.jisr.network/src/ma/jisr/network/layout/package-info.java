/** Where the nodes of a network stand: by forces, in layers, and how good that is. */
package ma.jisr.network.layout;
