/** Keeps how files are imported, in the workspace and in files. */
package ma.jisr.exchange.mapping;
