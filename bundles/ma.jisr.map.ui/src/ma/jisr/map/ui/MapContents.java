package ma.jisr.map.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import ma.jisr.geo.atlas.Atlas;
import ma.jisr.geo.data.Gazetteer;
import ma.jisr.geo.data.MapBuilder;
import ma.jisr.geo.data.MapRequest;
import ma.jisr.geo.data.Official;
import ma.jisr.geo.data.PlacedRecords;
import ma.jisr.geo.read.BoundaryFile;
import ma.jisr.geo.scene.Scene;
import ma.jisr.store.Condition;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.EClass;

/** What the map is made of, read in the background: boundaries, places, the records of a list. */
final class MapContents {

  private static final String NODE = "ma.jisr.map.ui";
  private static final String FILE = "boundaries";
  private final Workspace workspace;
  private Atlas atlas;
  private Gazetteer gazetteer;
  private MapBuilder builder;
  private Official official;
  private boolean remembered;

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

  /** Makes the map of a list. */
  synchronized Answer read(
      EClass type, List<Condition> conditions, MapSettings settings, IProgressMonitor monitor) {
    try (Session session = workspace.session()) {
      prepare(session);
      PlacedRecords records = PlacedRecords.read(session, type, conditions, monitor);
      MapRequest request =
          settings.request(records, official == null ? Map.of() : official.areas());
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
    if (!remembered) {
      remembered = true;
      String file = InstanceScope.INSTANCE.getNode(NODE).get(FILE, "");
      if (!file.isEmpty() && Files.isReadable(Path.of(file))) {
        official = Official.match(BoundaryFile.read(Path.of(file)), gazetteer);
      }
    }
  }

  /** Whether official boundaries are in use. */
  synchronized boolean hasOfficial() {
    return official != null;
  }

  /**
   * Uses the official boundaries of a file from now on, also after the next start.
   *
   * @param file null for those that come with the program
   * @return what a person should know of them
   */
  synchronized List<String> use(Path file) {
    Official read = null;
    if (file != null) {
      try (Session session = workspace.session()) {
        prepare(session);
      }
      read = Official.match(BoundaryFile.read(file), gazetteer);
    }
    official = read;
    remembered = true;
    builder = atlas == null || gazetteer == null ? null : new MapBuilder(atlas, gazetteer);
    gazetteer = builder == null ? null : gazetteer;
    InstanceScope.INSTANCE
        .getNode(NODE)
        .put(FILE, file == null ? "" : file.toAbsolutePath().toString());
    return read == null ? List.of() : read.notices();
  }
}
