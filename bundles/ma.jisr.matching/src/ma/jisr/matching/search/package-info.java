/** Finds the pairs worth comparing among hundreds of thousands of records, and compares them. */
package ma.jisr.matching.search;
