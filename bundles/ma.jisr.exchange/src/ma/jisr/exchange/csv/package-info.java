/** Reads tables as text: encoding, separator, quotes, lines. */
package ma.jisr.exchange.csv;
