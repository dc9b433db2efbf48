package ma.jisr.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import ma.jisr.cli.output.Table;
import ma.jisr.model.meta.Labels;
import ma.jisr.store.Hit;

/** Records of any type by what they are called: what was found, what lies in the trash. */
final class Hits {

  private Hits() {}

  /** What one command has to say of a record beside the others. */
  @FunctionalInterface
  interface More {
    /** Writes fields into the object of a record. */
    void write(JsonGenerator json, Hit hit) throws IOException;
  }

  /**
   * Writes records: as an array of objects with id, type, label and more, or as a table.
   *
   * @param nothing the key of what a person is told when there is none
   */
  static void report(WorkspaceCommand command, List<Hit> hits, More more, String nothing) {
    if (command.json()) {
      command
          .output()
          .json(
              json -> {
                json.writeStartArray();
                for (Hit hit : hits) {
                  json.writeStartObject();
                  json.writeNumberField("id", hit.id());
                  json.writeStringField("type", WorkspaceCommand.typeName(hit.type()));
                  json.writeStringField("label", hit.label());
                  more.write(json, hit);
                  json.writeEndObject();
                }
                json.writeEndArray();
              });
    } else if (hits.isEmpty()) {
      command.output().message(CliTexts.format(nothing));
    } else {
      Table table =
          new Table(
              CliTexts.text("column.id"),
              CliTexts.text("column.type"),
              CliTexts.text("column.label"));
      hits.forEach(hit -> table.row(hit.id(), Labels.of(hit.type()), hit.label()));
      table.print(command.output());
    }
  }
}
