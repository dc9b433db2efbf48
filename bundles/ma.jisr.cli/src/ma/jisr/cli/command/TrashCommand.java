package ma.jisr.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.model.core.CorePackage;
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

  TrashCommand(Surroundings surroundings, Globals globals) {
    super(surroundings, globals);
  }

  @Override
  protected int run(Workspace workspace, IProgressMonitor monitor) {
    Map<Hit, Object> trashed = new LinkedHashMap<>();
    try (Session session = workspace.session()) {
      for (EClass type : workspace.catalog().records()) {
        Column at = Column.of(CorePackage.Literals.RECORD__TRASHED_AT);
        for (Row row : session.query(type).inTrash().rows(List.of(at), 0, MOST)) {
          workspace.find(row.id()).ifPresent(hit -> trashed.put(hit, row.values()[0]));
        }
      }
    }
    Hits.report(
        this,
        List.copyOf(trashed.keySet()),
        (json, hit) -> json.writeStringField("trashedAt", String.valueOf(trashed.get(hit))),
        "trash.empty");
    return ExitStatus.DONE;
  }
}
