/** What the comparison of records sees of them: words, numbers, places, dates. */
package ma.jisr.matching.profile;
