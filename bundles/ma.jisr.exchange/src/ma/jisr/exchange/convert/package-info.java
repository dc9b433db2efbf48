/** Makes values of what people write in cells and in conditions. */
package ma.jisr.exchange.convert;
