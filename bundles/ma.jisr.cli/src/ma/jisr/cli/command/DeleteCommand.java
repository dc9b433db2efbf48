package ma.jisr.cli.command;

import ma.jisr.store.Hit;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;

/** {@code jisr delete}: moves records to the trash. */
final class DeleteCommand extends RecordsCommand {

  DeleteCommand(Surroundings surroundings, Globals globals) {
    super(surroundings, globals, "delete");
  }

  @Override
  String change(Workspace workspace, Session session, long id) {
    Hit hit = ShowCommand.find(workspace, id);
    session.delete(ShowCommand.load(session, hit));
    return hit.label();
  }
}
