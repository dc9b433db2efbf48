/** Places and maps: boundaries, projections, classes of values, scenes and their pictures. */
package ma.jisr.geo;
