package ma.jisr.cli.command;

import ma.jisr.model.meta.Labels;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;

/** {@code jisr untrash}: takes records out of the trash. */
final class UntrashCommand extends RecordsCommand {

  UntrashCommand(Surroundings surroundings, Globals globals) {
    super(surroundings, globals, "untrash");
  }

  @Override
  String change(Workspace workspace, Session session, long id) {
    return Labels.of(session.restore(id));
  }
}
