/** Measures of networks (Wasserman and Faust 1994; Newman 2018), at speed. */
package ma.jisr.network.metric;
