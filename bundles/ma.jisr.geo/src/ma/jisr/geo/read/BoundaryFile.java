package ma.jisr.geo.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import ma.jisr.geo.FeatureSet;
import ma.jisr.geo.GeoException;
import ma.jisr.geo.GeoException.Reason;
import ma.jisr.geo.GeoTexts;

/** A file of official boundaries that an office has: GeoJSON or shapefile, by its ending. */
public final class BoundaryFile {

  private BoundaryFile() {}

  /**
   * Reads a file.
   *
   * @return its polygons in WGS 84, with a sentence for each thing that was put right
   * @throws GeoException with one sentence when it cannot be used
   */
  public static FeatureSet read(Path file) {
    String name = file.getFileName().toString();
    String lower = name.toLowerCase(Locale.ROOT);
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw GeoException.of(Reason.UNREADABLE, "unreadable", name);
    }
    if (lower.endsWith(".shp")) {
      return Shapefile.read(file);
    }
    if (!lower.endsWith(".geojson") && !lower.endsWith(".json")) {
      throw GeoException.of(Reason.REQUEST, "bad.ending", name);
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return GeoJson.read(name, in);
    } catch (IOException e) {
      throw new GeoException(Reason.UNREADABLE, GeoTexts.format("unreadable", name), e);
    }
  }
}
