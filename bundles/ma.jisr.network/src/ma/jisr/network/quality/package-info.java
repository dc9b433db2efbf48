/**
 * The quality of the register: what is incomplete, not confirmed for long, or doubtful, each with
 * its reason and what to do; and what people decided to leave as it is.
 */
package ma.jisr.network.quality;
