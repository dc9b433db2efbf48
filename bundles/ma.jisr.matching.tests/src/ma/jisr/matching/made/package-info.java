/** Made-up registers with known duplicates, for tests and benches. */
package ma.jisr.matching.made;
