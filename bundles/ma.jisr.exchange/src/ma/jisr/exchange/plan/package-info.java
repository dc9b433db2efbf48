/** Says which column of a table goes where. */
package ma.jisr.exchange.plan;
