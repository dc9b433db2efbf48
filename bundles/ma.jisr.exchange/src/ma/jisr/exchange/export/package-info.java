/** Writes lists and records as CSV and JSON. */
package ma.jisr.exchange.export;
