/** Reads workbooks of Office Open XML (ECMA-376) as tables, within bounds. */
package ma.jisr.exchange.xlsx;
