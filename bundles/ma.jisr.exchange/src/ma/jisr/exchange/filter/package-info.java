/** Reads conditions as people type them. */
package ma.jisr.exchange.filter;
