/** Finds the records that words stand for. */
package ma.jisr.exchange.resolve;
