package ma.jisr.ui.drafts;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;

/**
 * Drafts in a folder, a file each. A file is written under another name, synced and moved: whenever
 * the program is killed, the draft of before or that of now is there, whole.
 */
public final class DraftFiles {

  /** A draft and where it lies. */
  public record Kept(Path file, Draft draft) {}

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String END = ".json";

  /** What nobody asked for this long was meant to be lost. */
  private static final Duration OLDEST = Duration.ofDays(90);

  private final Path folder;

  /**
   * Drafts.
   *
   * @param folder where they lie; made when the first is written
   */
  public DraftFiles(Path folder) {
    this.folder = folder;
  }

  /** A file for a new draft. */
  public Path newFile(long recordId) {
    return folder.resolve(recordId + "-" + java.util.UUID.randomUUID() + END);
  }

  /** Writes a draft. When this returns, no crash can lose it. */
  public void write(Path file, Draft draft) throws IOException {
    Files.createDirectories(folder);
    Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
    byte[] bytes = JSON.writeValueAsBytes(plain(draft));
    try (FileChannel channel =
        FileChannel.open(
            temporary,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
    Files.move(
        temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Removes a draft. */
  public void discard(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      ILog.of(DraftFiles.class).warn(e.getMessage(), e); // it is offered once more
    }
  }

  /** The drafts of a workspace, the last typed first. What cannot be read is passed over. */
  public List<Kept> of(String workspace) {
    List<Kept> kept = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return kept;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(END)).toList()) {
        Draft draft = read(file);
        if (draft != null && draft.at().isBefore(Instant.now().minus(OLDEST))) {
          discard(file);
        } else if (draft != null && draft.workspace().equals(workspace)) {
          kept.add(new Kept(file, draft));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    kept.sort(Comparator.comparing((Kept k) -> k.draft().at()).reversed());
    return kept;
  }

  private static Map<String, Object> plain(Draft draft) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("workspace", draft.workspace());
    plain.put("type", draft.type());
    plain.put("id", draft.id());
    plain.put("label", draft.label());
    plain.put("at", draft.at().toString());
    plain.put("values", draft.values());
    plain.put("before", draft.before());
    List<Map<String, Object>> made = new ArrayList<>();
    for (Draft.Made one : draft.made()) {
      made.add(Map.of("type", one.type(), "id", one.id(), "values", one.values()));
    }
    plain.put("made", made);
    plain.put("unreadable", draft.unreadable());
    return plain;
  }

  @SuppressWarnings("unchecked")
  private static Draft read(Path file) {
    try {
      Map<String, Object> plain = JSON.readValue(file.toFile(), LinkedHashMap.class);
      List<Draft.Made> made = new ArrayList<>();
      for (Map<String, Object> one : (List<Map<String, Object>>) plain.get("made")) {
        made.add(
            new Draft.Made(
                (String) one.get("type"),
                ((Number) one.get("id")).longValue(),
                (Map<String, Object>) one.get("values")));
      }
      return new Draft(
          (String) plain.get("workspace"),
          (String) plain.get("type"),
          ((Number) plain.get("id")).longValue(),
          (String) plain.get("label"),
          Instant.parse((String) plain.get("at")),
          (Map<String, Object>) plain.get("values"),
          (Map<String, Object>) plain.get("before"),
          made,
          (Map<String, String>) plain.getOrDefault("unreadable", Map.of()));
    } catch (IOException | RuntimeException e) {
      ILog.of(DraftFiles.class).warn(file + ": " + e.getMessage(), e);
      return null;
    }
  }
}
