package ma.jisr.network.ui.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

/**
 * Keeps between sessions where the actors of a workspace stand, what is held and hidden, which
 * groups are bubbles, and what colours and sizes show. A file of lines, a word and its values.
 */
final class GraphMemory {

  private static final String SPOT = "spot";
  private static final String PINNED = "pinned";
  private static final String HIDDEN = "hidden";
  private static final String GROUPS = "groups";
  private static final String CLOSED = "closed";
  private static final String COLOR = "color";
  private static final String SIZE = "size";
  private final Path file;

  /**
   * What is kept.
   *
   * @param color what actors are coloured by
   * @param size what they are sized by
   */
  record Kept(Arrangement arrangement, String color, String size) {}

  /**
   * A memory.
   *
   * @param file need not be there yet
   */
  GraphMemory(Path file) {
    this.file = file;
  }

  /**
   * That of a workspace.
   *
   * @param name of the workspace
   */
  static GraphMemory of(String name) {
    String key = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    return new GraphMemory(
        Platform.getStateLocation(FrameworkUtil.getBundle(GraphMemory.class))
            .append("graphs")
            .append(key + ".txt")
            .toPath());
  }

  /** What was kept last; the beginning when that cannot be read. */
  Kept read() {
    Map<Long, Arrangement.Spot> spots = new HashMap<>();
    Set<Long> pinned = new HashSet<>();
    Set<Long> hidden = new HashSet<>();
    Set<String> closed = new HashSet<>();
    String groups = "";
    String color = Property.KIND.id();
    String size = Property.DEGREE.id();
    try {
      for (String line : Files.isRegularFile(file) ? Files.readAllLines(file) : List.<String>of()) {
        String[] parts = line.split("\t", -1);
        switch (parts[0]) {
          case SPOT ->
              spots.put(
                  Long.valueOf(parts[1]),
                  new Arrangement.Spot(Float.parseFloat(parts[2]), Float.parseFloat(parts[3])));
          case PINNED -> pinned.add(Long.valueOf(parts[1]));
          case HIDDEN -> hidden.add(Long.valueOf(parts[1]));
          case GROUPS -> groups = parts[1];
          case CLOSED -> closed.add(parts[1]);
          case COLOR -> color = parts[1];
          case SIZE -> size = parts[1];
          default -> {
            // Of a later version: what this one does not know is no harm.
          }
        }
      }
    } catch (IOException | RuntimeException e) {
      ILog.of(GraphMemory.class).warn(e.getMessage(), e); // the graph is laid out anew
      return new Kept(Arrangement.NONE, color, size);
    }
    return new Kept(new Arrangement(spots, pinned, hidden, groups, closed), color, size);
  }

  /** Keeps what is shown now. */
  void write(Kept kept) {
    List<String> lines = new ArrayList<>();
    Arrangement now = kept.arrangement;
    now.spots()
        .forEach((id, s) -> lines.add(String.join("\t", SPOT, "" + id, "" + s.x(), "" + s.y())));
    now.pinned().forEach(id -> lines.add(PINNED + '\t' + id));
    now.hidden().forEach(id -> lines.add(HIDDEN + '\t' + id));
    lines.add(GROUPS + '\t' + now.groupBy());
    now.collapsed().forEach(word -> lines.add(CLOSED + '\t' + word.replaceAll("\\s", " ")));
    lines.add(COLOR + '\t' + kept.color);
    lines.add(SIZE + '\t' + kept.size);
    try {
      Files.createDirectories(file.getParent());
      Path fresh = Files.createTempFile(file.getParent(), "graph", ".new");
      Files.write(fresh, lines);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      ILog.of(GraphMemory.class).warn(e.getMessage(), e); // no reason to disturb anybody
    }
  }
}
