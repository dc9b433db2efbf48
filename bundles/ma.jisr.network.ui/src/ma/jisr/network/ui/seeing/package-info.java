/** The network seen: measures, who does what where, gaps, suggestions, two dates. */
package ma.jisr.network.ui.seeing;
