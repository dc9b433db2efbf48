/** Who does what, where and when: the 4W matrix, and what nobody does. */
package ma.jisr.network.coverage;
