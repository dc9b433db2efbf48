/** Changes the columns and rows of a table before they are mapped. */
package ma.jisr.exchange.transform;
