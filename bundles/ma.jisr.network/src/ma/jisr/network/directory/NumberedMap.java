package ma.jisr.network.directory;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import ma.jisr.document.content.Picture;
import ma.jisr.geo.atlas.Atlas;
import ma.jisr.geo.data.Gazetteer;
import ma.jisr.geo.data.MapBuilder;
import ma.jisr.geo.data.MapRequest;
import ma.jisr.geo.data.Place;
import ma.jisr.geo.data.PlacedRecords;
import ma.jisr.geo.paint.MapFile;
import ma.jisr.geo.scene.Legend;
import ma.jisr.geo.scene.Name;
import ma.jisr.geo.scene.Scene;
import ma.jisr.geo.scene.Spot;
import ma.jisr.geo.scene.TextStyle;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.PlaceKind;

/** The map of the region with the numbers of entries at their places. */
final class NumberedMap {

  /** Pixels: 6.3 inches at some 285 to the inch. */
  private static final int WIDTH = 1_800;

  private static final float POINTS = 455;
  private static final TextStyle NUMBER = new TextStyle(15, true, 0xFFA3262A, 0xFFFFFFFF);
  private static final double FIRST = -1e12;
  private static final double ANY = 1e20;

  private NumberedMap() {}

  /**
   * Draws a map.
   *
   * @param gazetteer with names in the language of the directory
   * @param labels what stands at each place of the region, by its identifier
   * @return null when the workspace has no region
   */
  static Picture of(
      Gazetteer gazetteer,
      Map<Long, String> labels,
      String credits,
      boolean rightToLeft,
      String caption) {
    if (gazetteer.region().isEmpty()) {
      return null;
    }
    PlacedRecords none = new PlacedRecords(Literals.ORGANISATION, List.of(), 0);
    Scene region = new MapBuilder(Atlas.load(), gazetteer).build(MapRequest.points(none));
    List<Spot> spots = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    labels.forEach(
        (id, label) -> {
          Place place = gazetteer.find(id).orElse(null);
          if (place != null && place.isLocated()) {
            double[] at = region.projection().forward(place.longitude(), place.latitude());
            spots.add(new Spot(id, "", at[0], at[1]));
            names.add(new Name(label, at[0], at[1], FIRST + id, ANY, NUMBER));
          }
        });
    for (Name name : region.names()) {
      names.add(name);
    }
    Scene numbered =
        new Scene(
            "",
            region.projection(),
            region.home(),
            region.limits(),
            region.layers(),
            List.of(),
            spots,
            false,
            names,
            new Legend("", List.of(), List.of()),
            credits,
            rightToLeft);
    return picture(numbered, caption);
  }

  private static Picture picture(Scene scene, String caption) {
    try {
      Path file = Files.createTempFile("jisr-", ".png");
      try {
        MapFile.write(scene, file, WIDTH);
        byte[] png = Files.readAllBytes(file);
        BufferedImage image = ImageIO.read(file.toFile());
        float height = POINTS * image.getHeight() / image.getWidth();
        return new Picture(png, POINTS, height, caption, caption);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The gazetteer with names of a language. */
  static Gazetteer named(Gazetteer gazetteer, TermNames names) {
    return Gazetteer.of(
        gazetteer.all().stream()
            .map(
                p ->
                    new Place(
                        p.id(),
                        p.code(),
                        p.kind(),
                        p.parent(),
                        p.iso(),
                        p.longitude(),
                        p.latitude(),
                        p.population(),
                        names.of(p.id()).isEmpty() ? p.name() : names.of(p.id()),
                        p.french()))
            .toList());
  }

  /** Numbers in few characters: "3–5, 9". */
  static String told(List<Integer> numbers) {
    StringBuilder told = new StringBuilder();
    for (int i = 0; i < numbers.size(); i++) {
      int end = i;
      while (end + 1 < numbers.size() && numbers.get(end + 1) == numbers.get(end) + 1) {
        end++;
      }
      told.append(told.isEmpty() ? "" : ", ").append(numbers.get(i));
      if (end > i) {
        told.append(end == i + 1 ? ", " : "–").append(numbers.get(end));
      }
      i = end;
    }
    return told.toString();
  }

  /** Whether a place is a commune of the region that the map shows. */
  static boolean isShown(Gazetteer gazetteer, long place) {
    return gazetteer
        .region()
        .flatMap(r -> gazetteer.within(place, PlaceKind.REGION).filter(p -> p.id() == r.id()))
        .isPresent();
  }
}
