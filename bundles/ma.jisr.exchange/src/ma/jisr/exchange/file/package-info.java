/** What every importer shares: a table of rows, and what a file is by its first bytes. */
package ma.jisr.exchange.file;
