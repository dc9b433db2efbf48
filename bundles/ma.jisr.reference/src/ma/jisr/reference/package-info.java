/**
 * The first records of a workspace: gazetteer, countries, vocabularies; and the sample workspace.
 */
package ma.jisr.reference;
