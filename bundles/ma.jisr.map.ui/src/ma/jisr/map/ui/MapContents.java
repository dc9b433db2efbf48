package ma.jisr.map.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import ma.jisr.geo.atlas.Atlas;
import ma.jisr.geo.data.Diaspora;
import ma.jisr.geo.data.Gazetteer;
import ma.jisr.geo.data.MapBuilder;
import ma.jisr.geo.data.MapRequest;
import ma.jisr.geo.data.MapRequest.Shading;
import ma.jisr.geo.data.Official;
import ma.jisr.geo.data.OfficialBoundaries;
import ma.jisr.geo.data.PlaceFigures;
import ma.jisr.geo.data.PlacedRecords;
import ma.jisr.geo.read.BoundaryFile;
import ma.jisr.geo.scene.Scene;
import ma.jisr.store.Condition;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;

/** What the map is made of, read in the background: boundaries, places, the records of a list. */
final class MapContents {

  private final Workspace workspace;
  private Atlas atlas;
  private Gazetteer gazetteer;
  private MapBuilder builder;
  private Official official;
  private boolean read;

  /**
   * A map and how much of the list is on it.
   *
   * @param scene the map
   * @param placed how many records have a place
   * @param total how many records the list has
   */
  record Answer(Scene scene, int placed, int total) {}

  MapContents(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Reads the places anew the next time. */
  synchronized void placesChanged() {
    gazetteer = null;
    builder = null;
  }

  /** Reads the official boundaries of the workspace anew the next time. */
  synchronized void boundariesChanged() {
    read = false;
  }

  /** Makes the map of a list. */
  synchronized Answer read(
      EClass type, List<Condition> conditions, MapSettings settings, IProgressMonitor monitor) {
    try (Session session = workspace.session()) {
      prepare(session);
      PlacedRecords records = PlacedRecords.read(session, type, conditions, monitor);
      PlaceFigures diaspora =
          settings.world() && settings.shading() == Shading.FIGURES
              ? Diaspora.read(session, gazetteer, monitor)
              : null;
      MapRequest request =
          settings.request(records, official == null ? Map.of() : official.areas(), diaspora);
      return new Answer(builder.build(request), records.records().size(), records.total());
    }
  }

  private void prepare(Session session) {
    if (atlas == null) {
      atlas = Atlas.load();
    }
    if (gazetteer == null) {
      gazetteer = Gazetteer.read(session);
      builder = new MapBuilder(atlas, gazetteer);
    }
    if (!read) {
      read = true;
      Official kept = OfficialBoundaries.read(session, gazetteer).orElse(null);
      if (kept != null || official != null) {
        builder = new MapBuilder(atlas, gazetteer); // cells that it keeps are cut to provinces
      }
      official = kept;
    }
  }

  /** Whether official boundaries are in use. */
  synchronized boolean hasOfficial() {
    return official != null;
  }

  /**
   * Keeps the official boundaries of a file in the workspace, for all its users.
   *
   * @param file null for those that come with the program
   * @return what a person should know of them
   */
  synchronized List<String> use(Path file) {
    if (file == null) {
      OfficialBoundaries.drop(workspace);
      read = false;
      return List.of();
    }
    try (Session session = workspace.session()) {
      prepare(session);
    }
    Official given = Official.match(BoundaryFile.read(file), gazetteer);
    OfficialBoundaries.keep(workspace, gazetteer, given, file.getFileName().toString());
    read = false;
    return given.notices();
  }
}
