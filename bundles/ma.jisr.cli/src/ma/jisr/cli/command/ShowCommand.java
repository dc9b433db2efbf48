package ma.jisr.cli.command;

import java.util.Collection;
import java.util.List;
import ma.jisr.exchange.export.RecordJson;
import ma.jisr.model.core.Record;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.store.Hit;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import picocli.CommandLine.Parameters;

/** {@code jisr show}: a whole record. */
final class ShowCommand extends WorkspaceCommand {

  @Parameters(paramLabel = "ID", descriptionKey = "id")
  long id;

  ShowCommand(Surroundings surroundings, Globals globals) {
    super(surroundings, globals);
  }

  /**
   * What a record is.
   *
   * @throws CommandFailure REFUSED when there is none
   */
  static Hit find(Workspace workspace, long id) {
    return workspace
        .find(id)
        .orElseThrow(
            () -> CommandFailure.refused(CliTexts.format("record.missing", String.valueOf(id))));
  }

  /**
   * The record itself.
   *
   * @throws CommandFailure REFUSED when it lies in the trash
   */
  static Record load(Session session, Hit hit) {
    return session
        .<Record>load(hit.type(), hit.id())
        .orElseThrow(
            () ->
                CommandFailure.refused(
                    CliTexts.format("record.trashed", hit.label(), String.valueOf(hit.id()))));
  }

  @Override
  protected int run(Workspace workspace, IProgressMonitor monitor) {
    Hit hit = find(workspace, id);
    try (Session session = workspace.session()) {
      Record record = load(session, hit);
      if (json()) {
        output().json(json -> RecordJson.write(json, record));
      } else {
        output().line(hit.label() + "  (" + Labels.of(hit.type()) + ", " + id + ")");
        print(record, "  ");
      }
    }
    return ExitStatus.DONE;
  }

  private void print(EObject object, String indent) {
    for (EStructuralFeature feature : Meta.ordered(object.eClass())) {
      Object value = object.eGet(feature);
      if (isEmpty(value) || feature.getName().equals("id")) {
        continue;
      }
      String name = indent + Labels.of(feature) + ": ";
      if (!(feature instanceof EReference reference)) {
        output().line(name + Values.words(feature, value));
      } else if (reference.isContainment()) {
        for (Object part : many(value)) {
          output().line(name.stripTrailing());
          print((EObject) part, indent + "  ");
        }
      } else {
        output()
            .line(
                name
                    + String.join(
                        " ; ", many(value).stream().map(o -> Labels.of((EObject) o)).toList()));
      }
    }
  }

  private static Collection<?> many(Object value) {
    return value instanceof Collection<?> all ? all : List.of(value);
  }

  private static boolean isEmpty(Object value) {
    return value == null || value instanceof Collection<?> all && all.isEmpty();
  }
}
