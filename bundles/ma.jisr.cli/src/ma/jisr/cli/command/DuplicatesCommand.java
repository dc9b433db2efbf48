package ma.jisr.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import ma.jisr.cli.output.Table;
import ma.jisr.matching.Duplicate;
import ma.jisr.matching.Duplicates;
import ma.jisr.matching.MatchFields;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.meta.Meta;
import ma.jisr.store.Column;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jisr duplicates}: the records of a type that are probably the same, and why. */
@Command
public class DuplicatesCommand extends WorkspaceCommand {

  private static final int SHOWN = 100;
  private static final int WINDOW = 400;

  @Option(names = "--key", paramLabel = "FEATURE", descriptionKey = "duplicates.key")
  String keyName;

  @Option(names = "--min", paramLabel = "SCORE", descriptionKey = "duplicates.min")
  Double least;

  private EClass type;
  private Column key;

  /** The command for organisations, with what it needs from the program around it. */
  public DuplicatesCommand(Surroundings surroundings, Globals globals) {
    super(surroundings, globals);
  }

  /** The type whose records are compared. */
  protected EClass typeOf(Catalog catalog) {
    return CorePackage.Literals.ORGANISATION;
  }

  /** The same for any type. */
  static final class OfType extends DuplicatesCommand {

    @Parameters(paramLabel = "TYPE", descriptionKey = "selection.type")
    String typeName;

    OfType(Surroundings surroundings, Globals globals) {
      super(surroundings, globals);
    }

    @Override
    protected EClass typeOf(Catalog catalog) {
      return type(catalog, typeName);
    }
  }

  @Override
  protected void prepare(Catalog catalog) {
    type = typeOf(catalog);
    if (!MatchFields.isMatched(type)) {
      List<String> matched =
          catalog.records().stream()
              .filter(MatchFields::isMatched)
              .map(WorkspaceCommand::typeName)
              .sorted()
              .toList();
      throw CommandFailure.usage(
          CliTexts.format("duplicates.type", typeName(type), String.join(", ", matched)));
    }
    if (least != null && !(least >= 0 && least <= 1)) {
      throw CommandFailure.usage(CliTexts.format("usage.badValue", "--min", String.valueOf(least)));
    }
    key = keyName == null ? null : Columns.column(type, keyName);
  }

  @Override
  protected int run(Workspace workspace, IProgressMonitor monitor) {
    double from = least == null ? Duplicates.THRESHOLD : least;
    List<Duplicate> duplicates = new Duplicates(workspace).find(type, from, monitor);
    if (json()) {
      Map<Long, Object> keys = key == null ? Map.of() : read(workspace, List.of(key), duplicates);
      output()
          .json(
              json -> {
                json.writeStartArray();
                for (Duplicate duplicate : duplicates) {
                  write(json, duplicate, keys);
                }
                json.writeEndArray();
              });
    } else {
      print(workspace, duplicates);
    }
    return ExitStatus.DONE;
  }

  private static void write(JsonGenerator json, Duplicate duplicate, Map<Long, Object> keys)
      throws IOException {
    json.writeStartObject();
    writeKey(json, "a", duplicate.first(), keys);
    writeKey(json, "b", duplicate.second(), keys);
    json.writeNumberField("score", Math.round(duplicate.score() * 1e4) / 1e4);
    json.writeArrayFieldStart("why");
    for (String reason : duplicate.why()) {
      json.writeString(reason);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Writes the value that was asked for; of a record without one, its identifier. */
  private static void writeKey(JsonGenerator json, String name, long id, Map<Long, Object> keys)
      throws IOException {
    Object value = keys.get(id);
    if (value == null) {
      json.writeNumberField(name, id);
    } else {
      json.writeStringField(name, value.toString());
    }
  }

  private static String words(Object[] values) {
    StringJoiner words = new StringJoiner(" ");
    for (Object value : values) {
      if (value != null) {
        words.add(value.toString());
      }
    }
    return words.toString();
  }

  /** A column of the records that the pairs name; several columns: what they say, in words. */
  private Map<Long, Object> read(
      Workspace workspace, List<Column> columns, List<Duplicate> duplicates) {
    Set<Long> ids = new LinkedHashSet<>();
    duplicates.forEach(d -> ids.addAll(List.of(d.first(), d.second())));
    List<Long> all = new ArrayList<>(ids);
    Map<Long, Object> values = new HashMap<>();
    try (Session session = workspace.session()) {
      for (int from = 0; from < all.size(); from += WINDOW) {
        List<Long> window = all.subList(from, Math.min(all.size(), from + WINDOW));
        for (Row row : session.query(type).rowsOf(columns, window)) {
          String words = words(row.values());
          if (!words.isEmpty()) {
            values.put(row.id(), words);
          }
        }
      }
    }
    return values;
  }

  private void print(Workspace workspace, List<Duplicate> duplicates) {
    List<Duplicate> shown = duplicates.subList(0, Math.min(SHOWN, duplicates.size()));
    List<Column> columns =
        key != null
            ? List.of(key)
            : Meta.label(type).stream().map((EStructuralFeature f) -> Column.of(f)).toList();
    Map<Long, Object> names = read(workspace, columns, shown);
    Table table =
        new Table(
            CliTexts.text("column.score"),
            CliTexts.text("column.id"),
            CliTexts.text("column.label"),
            CliTexts.text("column.id"),
            CliTexts.text("column.label"),
            CliTexts.text("column.why"));
    for (Duplicate d : shown) {
      table.row(
          String.format(Locale.ROOT, "%.2f", d.score()),
          d.first(),
          names.getOrDefault(d.first(), ""),
          d.second(),
          names.getOrDefault(d.second(), ""),
          d.why().isEmpty() ? "" : d.why().get(0));
    }
    table.print(output());
    output().message(CliTexts.format("duplicates.count", duplicates.size(), shown.size()));
  }
}
