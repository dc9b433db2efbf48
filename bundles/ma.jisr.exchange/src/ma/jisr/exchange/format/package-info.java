/** Opens files of every format as tables. */
package ma.jisr.exchange.format;
