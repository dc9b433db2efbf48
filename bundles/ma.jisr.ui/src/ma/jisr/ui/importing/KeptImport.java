package ma.jisr.ui.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.jisr.exchange.DuplicateChoice;
import ma.jisr.exchange.ImportDefinition;
import ma.jisr.exchange.ImportRequest.Reading;
import ma.jisr.exchange.mapping.DefinitionJson;
import ma.jisr.model.meta.Catalog;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

/**
 * An import that was left before its end, kept for this user beside what else the program keeps:
 * one for each workspace. What the file holds is not kept, only where it lies and what was put
 * right.
 */
final class KeptImport {

  private static final ObjectMapper JSON = new ObjectMapper();
  private final Workspace workspace;
  private final Path file;

  KeptImport(Workspace workspace) {
    this.workspace = workspace;
    String name = workspace.name();
    file =
        Platform.getStateLocation(FrameworkUtil.getBundle(KeptImport.class))
            .append("imports")
            .toPath()
            .resolve(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + ".json");
  }

  /** Keeps an import; one that has not begun is not worth it. */
  void keep(ImportState state) {
    if (state.file == null || state.type == null) {
      return;
    }
    ObjectNode json = JSON.createObjectNode();
    json.put("file", state.file.toAbsolutePath().toString());
    json.put("type", Catalog.qualifiedName(state.type));
    json.put("at", Instant.now().toString());
    Reading reading = state.reading;
    if (reading.charset() != null) {
      json.put("charset", reading.charset().name());
    }
    if (reading.separator() != null) {
      json.put("separator", reading.separator().toString());
    }
    json.put("definition", DefinitionJson.write(ImportDefinition.of(state.request())));
    ObjectNode edits = json.putObject("edits");
    state.edits.forEach(
        (line, cells) -> {
          ArrayNode row = edits.putArray(line.toString());
          cells.forEach(cell -> row.add(cell));
        });
    ObjectNode choices = json.putObject("choices");
    state.choices.forEach((line, choice) -> choices.put(line.toString(), choice.name()));
    json.put("otherwise", state.otherwise.name());
    json.put("allOrNothing", state.allOrNothing);
    try {
      Files.createDirectories(file.getParent());
      Path part = file.resolveSibling(file.getFileName() + ".tmp");
      Files.write(part, JSON.writeValueAsBytes(json));
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      ILog.of(KeptImport.class).warn(e.getMessage(), e); // the person begins anew
    }
  }

  /** The import that was left, if its file is still there. */
  Optional<ImportState> find() {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return read(JSON.readTree(file.toFile())).filter(s -> Files.isRegularFile(s.file));
    } catch (IOException | RuntimeException e) {
      ILog.of(KeptImport.class).warn(e.getMessage(), e); // a file of another version
      return Optional.empty();
    }
  }

  private Optional<ImportState> read(JsonNode json) {
    return workspace
        .catalog()
        .byQualifiedName(json.path("type").asText())
        .map(
            type -> {
              ImportState state = new ImportState(type);
              state.file = Path.of(json.path("file").asText());
              ImportDefinition told = DefinitionJson.read(json.path("definition").asText(), "");
              JsonNode charset = json.path("charset");
              String separator = json.path("separator").asText();
              state.reading =
                  new Reading(
                      separator.isEmpty() ? null : separator.charAt(0),
                      charset.isTextual() ? Charset.forName(charset.asText()) : null,
                      told.sheet());
              state.mapping.putAll(told.mapping());
              state.steps.addAll(told.transformations());
              state.eraseEmpty = told.eraseEmpty();
              state.allOrNothing = json.path("allOrNothing").asBoolean();
              state.otherwise = DuplicateChoice.valueOf(json.path("otherwise").asText());
              json.path("edits")
                  .properties()
                  .forEach(e -> state.edits.put(Long.valueOf(e.getKey()), cells(e.getValue())));
              json.path("choices")
                  .properties()
                  .forEach(
                      e ->
                          state.choices.put(
                              Long.valueOf(e.getKey()),
                              DuplicateChoice.valueOf(e.getValue().asText())));
              return state;
            });
  }

  private static List<String> cells(JsonNode array) {
    List<String> cells = new ArrayList<>();
    if (array instanceof ArrayNode) {
      array.forEach(cell -> cells.add(cell.asText()));
    }
    return cells;
  }

  /** Forgets it. */
  void forget() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      ILog.of(KeptImport.class).warn(e.getMessage(), e); // it is offered once more
    }
  }
}
