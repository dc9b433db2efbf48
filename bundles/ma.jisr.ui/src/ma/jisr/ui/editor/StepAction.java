package ma.jisr.ui.editor;

import ma.jisr.model.text.Texts;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.actions.ActionFactory;

/** Takes a step of the typing back, or does it again, by the keys of the workbench. */
final class StepAction extends Action {

  private final Runnable action;

  StepAction(ActionFactory command, String key, Runnable action) {
    super(Texts.beside(StepAction.class).text(key));
    setActionDefinitionId(command.getCommandId());
    setEnabled(false);
    this.action = action;
  }

  @Override
  public void run() {
    action.run();
  }
}
