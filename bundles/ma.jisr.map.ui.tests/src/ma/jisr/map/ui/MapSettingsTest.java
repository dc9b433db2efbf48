package ma.jisr.map.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import ma.jisr.geo.data.MapRequest.Shading;
import ma.jisr.geo.data.PlaceFigures;
import ma.jisr.geo.data.PlacedRecords;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.PlaceKind;
import org.junit.jupiter.api.Test;

/** What the choices above the map ask for. */
class MapSettingsTest {

  private static final PlaceFigures GIVEN = new PlaceFigures("Manques", true, Map.of(1L, 2.0));
  private static final PlaceFigures DIASPORA = new PlaceFigures("Diaspora", true, Map.of(3L, 4.0));
  private static final PlacedRecords NOTHING =
      new PlacedRecords(CorePackage.Literals.ORGANISATION, List.of(), 0);

  @Test
  void givenFiguresShadeTheRegionAndTheDiasporaTheWorld() {
    MapSettings world = MapSettings.FIRST.world(true).shaded(Shading.FIGURES, 0);
    assertSame(DIASPORA, world.request(NOTHING, Map.of(), DIASPORA).figures());
    MapSettings region = world.figures(GIVEN, PlaceKind.PROVINCE);
    assertFalse(region.world());
    assertEquals(PlaceKind.PROVINCE, region.level());
    assertSame(GIVEN, region.request(NOTHING, Map.of(), null).figures());
  }

  @Test
  void figuresDoNotFollowToWhereTheirPlacesAreNot() {
    MapSettings region = MapSettings.FIRST.figures(GIVEN, PlaceKind.COMMUNE);
    assertEquals(Shading.NONE, region.world(true).shading());
    assertEquals(Shading.FIGURES, region.world(false).shading());
    assertEquals(
        Shading.NONE, region.world(true).shaded(Shading.FIGURES, 0).world(false).shading());
    assertNull(MapSettings.FIRST.request(NOTHING, Map.of(), null).figures());
  }
}
