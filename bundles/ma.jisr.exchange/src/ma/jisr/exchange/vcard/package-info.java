/** Reads electronic business cards (vCard 2.1, 3.0 and 4.0) as a table of contacts. */
package ma.jisr.exchange.vcard;
