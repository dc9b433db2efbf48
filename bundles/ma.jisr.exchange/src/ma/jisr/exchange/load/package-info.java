/** Imports tables: reads rows, finds the records they are, writes what differs. */
package ma.jisr.exchange.load;
