/** Finds duplicates among the records of a workspace. */
package ma.jisr.matching;
