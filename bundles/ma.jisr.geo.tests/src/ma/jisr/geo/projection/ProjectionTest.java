package ma.jisr.geo.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Projections against values of PROJ 9 and of the published tables, and back again. */
class ProjectionTest {

  private static final double METRE_IN_DEGREES = 1e-5;

  // PROJ: cs2cs EPSG:4326 EPSG:2619x, with the transformation EPSG 1165.
  @ParameterizedTest
  @CsvSource({
    "26191, 410437.7323, 194266.2489",
    "26192, 410355.1074, 593326.1764",
    "26193, 1109910.6465, 1093325.2978",
    "26194, 1109909.1767, 1093336.6063",
  })
  void theZonesOfMoroccoComeOutAsInProj(int epsg, double east, double north) {
    double[] degrees = MerchichZone.ofEpsg(epsg).orElseThrow().toWgs84(east, north);
    assertEquals(-6.35, degrees[0], METRE_IN_DEGREES);
    assertEquals(32.34, degrees[1], METRE_IN_DEGREES);
  }

  @Test
  void aZoneIsKnownByItsOriginAndScale() {
    assertEquals(MerchichZone.SOUTH, MerchichZone.ofOrigin(29.7, 0.999615596).orElseThrow());
    assertTrue(MerchichZone.ofOrigin(29.7, 0.9996).isEmpty());
    assertTrue(MerchichZone.ofEpsg(32629).isEmpty());
  }

  // PROJ: +proj=natearth +R=6371008.8.
  @ParameterizedTest
  @CsvSource({
    "180, 0, 17427160.1447, 0",
    "-7, 31, -646736.6061, 3484018.9955",
    "100, -45, 8721159.1124, -5052537.4127",
    "20, 90, 1065768.1136, 9062062.4354",
  })
  void theWorldComesOutAsInProj(double longitude, double latitude, double east, double north) {
    double[] xy = new NaturalEarth().forward(longitude, latitude);
    assertEquals(east, xy[0], 0.01);
    assertEquals(north, xy[1], 0.01);
  }

  // PROJ: +proj=lcc +lat_1=24 +lat_2=34 +lat_0=29 +lon_0=-7 +ellps=WGS84.
  @Test
  void moroccoComesOutAsInProj() {
    double[] xy = LambertConformal.morocco().forward(-6.35, 32.34);
    assertEquals(61062.5515, xy[0], 0.01);
    assertEquals(369253.6642, xy[1], 0.01);
  }

  @ParameterizedTest
  @CsvSource({"-17,20.8", "-6.3,32.4", "-1.1,35.9", "0,0", "179.9,-60", "-120,75"})
  void thereAndBackIsTheSamePlace(double longitude, double latitude) {
    for (Projection projection :
        new Projection[] {LambertConformal.morocco(), new NaturalEarth()}) {
      double[] plane = projection.forward(longitude, latitude);
      double[] back = projection.inverse(plane[0], plane[1]);
      assertEquals(longitude, back[0], 1e-6);
      assertEquals(latitude, back[1], 1e-6);
    }
  }

  @Test
  void lengthsOnTheMapOfMoroccoAreThoseOfTheGround() {
    LambertConformal projection = LambertConformal.morocco();
    // One minute of the meridian at 32° is 1,848.1 m on WGS 84.
    double[] south = projection.forward(-6.3, 32);
    double[] north = projection.forward(-6.3, 32 + 1 / 60.0);
    double metres = Math.hypot(north[0] - south[0], north[1] - south[1]);
    assertEquals(1848.1, metres, 1848.1 * 0.005);
  }
}
