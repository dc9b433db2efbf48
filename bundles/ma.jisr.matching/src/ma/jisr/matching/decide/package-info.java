/** What becomes of duplicates: they are linked, merged, or known to be different. */
package ma.jisr.matching.decide;
