/**
 * Ties between actors: many made at once, and those that contradict or overlap each other or what
 * else the register says.
 */
package ma.jisr.network.ties;
