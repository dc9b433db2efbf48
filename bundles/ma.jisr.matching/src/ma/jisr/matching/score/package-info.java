/** How likely it is that two records are the same, and why. */
package ma.jisr.matching.score;
