/** Reads JSON and GeoJSON as tables. */
package ma.jisr.exchange.json;
