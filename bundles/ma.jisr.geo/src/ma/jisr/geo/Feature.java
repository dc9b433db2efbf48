package ma.jisr.geo;

import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * One area of a file of boundaries.
 *
 * @param number its place in the file, from 1
 * @param id its identifier in the file, or null
 * @param properties what the file says of it, as text, in the file's order
 * @param geometry a valid polygon or several; longitude and latitude in degrees (WGS 84)
 */
public record Feature(int number, String id, Map<String, String> properties, Geometry geometry) {}
