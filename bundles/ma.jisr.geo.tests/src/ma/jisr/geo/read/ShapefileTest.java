package ma.jisr.geo.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import ma.jisr.geo.FeatureSet;
import ma.jisr.geo.GeoException;
import ma.jisr.geo.GeoException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Official boundaries as a shapefile, good and bad. */
class ShapefileTest {

  private static final String WGS84 =
      "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],"
          + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";
  private static final String NORTH =
      "PROJCS[\"Nord_Maroc_Degree\",GEOGCS[\"GCS_Merchich_Degree\",DATUM[\"D_Merchich\",SPHEROID["
          + "\"Clarke_1880_IGN\",6378249.2,293.46602]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\","
          + "0.0174532925199433]],PROJECTION[\"Lambert_Conformal_Conic\"],PARAMETER[\"False_Easting\","
          + "500000.0],PARAMETER[\"False_Northing\",300000.0],PARAMETER[\"Central_Meridian\",-5.4],"
          + "PARAMETER[\"Standard_Parallel_1\",33.3],PARAMETER[\"Scale_Factor\",0.999625769],"
          + "PARAMETER[\"Latitude_Of_Origin\",33.3],UNIT[\"Meter\",1.0]]";
  private static final String UTM = "PROJCS[\"WGS_1984_UTM_Zone_29N\",GEOGCS[\"GCS_WGS_1984\"]]";

  /** Clockwise, as outer rings are. */
  private static final double[] DEGREES = {
    -6.5, 32.2, -6.5, 32.4, -6.3, 32.4, -6.3, 32.2, -6.5, 32.2
  };

  private static final double[] METRES = {
    410437.73, 194266.25, 410437.73, 195266.25, 411437.73, 195266.25, 410437.73, 194266.25
  };

  @TempDir Path folder;
  private Locale before;

  @BeforeEach
  void speakFrench() {
    before = Locale.getDefault();
    Locale.setDefault(Locale.FRENCH);
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  private static byte[] shp(int type, double[]... rings) {
    int length = 44 + 4 + 16 * rings[0].length / 2;
    ByteBuffer out = ByteBuffer.allocate(100 + rings.length * (8 + length));
    out.putInt(0, 9994).putInt(24, out.capacity() / 2);
    out.order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, type);
    out.position(100);
    for (int i = 0; i < rings.length; i++) {
      out.order(ByteOrder.BIG_ENDIAN).putInt(i + 1).putInt(length / 2);
      out.order(ByteOrder.LITTLE_ENDIAN).putInt(type);
      out.putDouble(0).putDouble(0).putDouble(0).putDouble(0);
      out.putInt(1).putInt(rings[i].length / 2).putInt(0);
      for (double number : rings[i]) {
        out.putDouble(number);
      }
    }
    return out.array();
  }

  private static byte[] dbf(Charset charset, String... names) {
    int width = 1 + 20;
    ByteBuffer out = ByteBuffer.allocate(32 + 32 + 1 + names.length * width + 1);
    out.order(ByteOrder.LITTLE_ENDIAN).put((byte) 3).putInt(4, names.length);
    out.putShort(8, (short) 65).putShort(10, (short) width);
    out.position(32);
    out.put("NOM".getBytes(StandardCharsets.US_ASCII));
    out.put(32 + 11, (byte) 'C').put(32 + 16, (byte) 20).put(64, (byte) 0x0D);
    out.position(65);
    for (String name : names) {
      byte[] bytes = Arrays.copyOf(name.getBytes(charset), 20);
      out.put((byte) ' ').put(bytes);
    }
    return out.array();
  }

  private Path write(byte[] shp, byte[] dbf, String prj) throws IOException {
    Path file = Files.write(folder.resolve("communes.shp"), shp);
    if (dbf != null) {
      Files.write(folder.resolve("communes.dbf"), dbf);
    }
    if (prj != null) {
      Files.writeString(folder.resolve("communes.prj"), prj);
    }
    return file;
  }

  private Path good() throws IOException {
    return write(
        shp(5, DEGREES, DEGREES), dbf(StandardCharsets.UTF_8, "Béni Mellal", "Kasba Tadla"), WGS84);
  }

  private GeoException refused(Path file) {
    GeoException e = assertThrows(GeoException.class, () -> BoundaryFile.read(file));
    assertFalse(e.getMessage().contains("!"), e.getMessage());
    return e;
  }

  @Test
  void areasComeWithTheirNames() throws IOException {
    FeatureSet set = BoundaryFile.read(good());
    assertEquals(2, set.features().size());
    assertEquals("Béni Mellal", set.features().get(0).properties().get("NOM"));
    assertEquals(0.04, set.features().get(0).geometry().getArea(), 1e-9);
    assertTrue(set.notices().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252"})
  void namesAreReadInTheirOwnCharacters(String charset) throws IOException {
    FeatureSet set =
        BoundaryFile.read(write(shp(5, DEGREES), dbf(Charset.forName(charset), "Khénifra"), WGS84));
    assertEquals("Khénifra", set.features().get(0).properties().get("NOM"));
  }

  @Test
  void aLambertZoneIsBroughtToDegrees() throws IOException {
    FeatureSet set =
        BoundaryFile.read(write(shp(15, METRES), dbf(StandardCharsets.UTF_8, "a"), NORTH));
    assertEquals(-6.35, set.features().get(0).geometry().getCoordinates()[0].x, 1e-5);
    assertEquals(32.34, set.features().get(0).geometry().getCoordinates()[0].y, 1e-5);
  }

  @Test
  void anotherSystemIsRefusedByItsName() throws IOException {
    GeoException e = refused(write(shp(5, METRES), dbf(StandardCharsets.UTF_8, "a"), UTM));
    assertEquals(Reason.COORDINATES, e.reason());
    assertTrue(e.getMessage().contains("« WGS_1984_UTM_Zone_29N »"), e.getMessage());
  }

  @Test
  void aWrongSystemIsNoticedByWhereItLeads() throws IOException {
    Path degreesAsMetres = write(shp(5, DEGREES), dbf(StandardCharsets.UTF_8, "a"), NORTH);
    GeoException e = refused(degreesAsMetres);
    assertEquals(Reason.COORDINATES, e.reason());
    assertTrue(e.getMessage().contains("Nord Maroc (EPSG 26191)"), e.getMessage());
    GeoException other = refused(write(shp(5, METRES), null, WGS84));
    assertTrue(other.getMessage().contains("entité 1"), other.getMessage());
  }

  @Test
  void withoutASystemDegreesAreTakenAndMetresRefused() throws IOException {
    byte[] names = dbf(StandardCharsets.UTF_8, "a");
    FeatureSet set = BoundaryFile.read(write(shp(5, DEGREES), names, null));
    assertTrue(set.notices().get(0).contains("communes.prj"), set.notices().get(0));
    assertEquals(Reason.COORDINATES, refused(write(shp(5, METRES), names, null)).reason());
  }

  @Test
  void aMissingTableIsNamed() throws IOException {
    GeoException e = refused(write(shp(5, DEGREES), null, WGS84));
    assertTrue(e.getMessage().contains("communes.dbf"), e.getMessage());
  }

  @Test
  void aCutFileIsSaidWithItsSizes() throws IOException {
    Path file = good();
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 30));
    GeoException e = refused(file);
    assertTrue(e.getMessage().contains(String.valueOf(whole.length)), e.getMessage());
  }

  @Test
  void aTableThatIsTooShortIsNoticed() throws IOException {
    GeoException e =
        refused(write(shp(5, DEGREES, DEGREES), dbf(StandardCharsets.UTF_8, "a"), WGS84));
    assertTrue(e.getMessage().contains("entité 2"), e.getMessage());
  }

  @Test
  void linesAreNoAreas() throws IOException {
    GeoException e = refused(write(shp(3, DEGREES), dbf(StandardCharsets.UTF_8, "a"), WGS84));
    assertTrue(e.getMessage().contains("PolyLine"), e.getMessage());
  }

  @Test
  void anyDamageIsASentenceOrNothingAtAll() throws IOException {
    Path file = good();
    Random random = new Random(11);
    byte[] shp = Files.readAllBytes(file);
    Path dbf = folder.resolve("communes.dbf");
    byte[] table = Files.readAllBytes(dbf);
    boolean all = Boolean.getBoolean("jisr.long");
    for (int round = 0; round < (all ? 10_000 : 200); round++) {
      Files.write(file, damaged(shp, random));
      Files.write(dbf, damaged(table, random));
      try {
        BoundaryFile.read(file)
            .features()
            .forEach(feature -> assertTrue(feature.geometry().isValid()));
      } catch (GeoException e) {
        assertFalse(e.getMessage().isBlank());
      }
    }
  }

  private static byte[] damaged(byte[] good, Random random) {
    byte[] bad = good.clone();
    for (int change = 0; change < random.nextInt(4); change++) {
      bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
    }
    return random.nextInt(4) == 0 ? Arrays.copyOf(bad, random.nextInt(bad.length)) : bad;
  }
}
