package ma.jisr.cli.command;

import java.util.ArrayList;
import java.util.List;
import ma.jisr.cli.output.Table;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.meta.Labels;
import ma.jisr.store.Column;
import ma.jisr.store.Hit;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;

/** {@code jisr trash}: what lies in the trash. */
final class TrashCommand extends WorkspaceCommand {

  private static final int MOST = 10_000;

  private record Trashed(Hit hit, Object at) {}

  TrashCommand(Surroundings surroundings, Globals globals) {
    super(surroundings, globals);
  }

  @Override
  int run(Workspace workspace, IProgressMonitor monitor) {
    List<Trashed> all = new ArrayList<>();
    try (Session session = workspace.session()) {
      for (EClass type : workspace.catalog().records()) {
        Column at = Column.of(CorePackage.Literals.RECORD__TRASHED_AT);
        for (Row row : session.query(type).inTrash().rows(List.of(at), 0, MOST)) {
          workspace.find(row.id()).ifPresent(hit -> all.add(new Trashed(hit, row.values()[0])));
        }
      }
    }
    if (json()) {
      output()
          .json(
              json -> {
                json.writeStartArray();
                for (Trashed one : all) {
                  json.writeStartObject();
                  json.writeNumberField("id", one.hit().id());
                  json.writeStringField("type", typeName(one.hit().type()));
                  json.writeStringField("label", one.hit().label());
                  json.writeStringField("trashedAt", String.valueOf(one.at()));
                  json.writeEndObject();
                }
                json.writeEndArray();
              });
    } else if (all.isEmpty()) {
      output().message(CliTexts.format("trash.empty"));
    } else {
      Table table =
          new Table(
              CliTexts.text("column.id"),
              CliTexts.text("column.type"),
              CliTexts.text("column.label"));
      all.forEach(one -> table.row(one.hit().id(), Labels.of(one.hit().type()), one.hit().label()));
      table.print(output());
    }
    return ExitStatus.DONE;
  }
}
