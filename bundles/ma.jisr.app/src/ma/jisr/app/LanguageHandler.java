package ma.jisr.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.Problems;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/**
 * Chooses the language of the program. The choice is a file beside the window's settings, which the
 * start script reads; the program starts again to speak it.
 */
public final class LanguageHandler extends AbstractHandler implements IElementUpdater {

  private static final String PARAMETER = "language";

  @Override
  public Object execute(ExecutionEvent event) {
    String language = event.getParameter(PARAMETER);
    if (Locale.getDefault().getLanguage().equals(language)) {
      return null;
    }
    Shell shell = HandlerUtil.getActiveShell(event);
    try {
      Files.writeString(file(), language);
    } catch (IOException e) {
      Problems.show(shell, e);
      return null;
    }
    Texts texts = Texts.beside(LanguageHandler.class);
    if (MessageDialog.openQuestion(
        shell, texts.text("language.title"), texts.text("language.restart." + language))) {
      PlatformUI.getWorkbench().restart();
    }
    return null;
  }

  /** Where the choice is kept: beside the folder of the window's settings. */
  static Path file() {
    Path settings = Path.of(Platform.getInstanceLocation().getURL().getPath());
    return settings.resolveSibling("language");
  }

  @Override
  @SuppressWarnings("rawtypes")
  public void updateElement(UIElement element, Map parameters) {
    element.setChecked(Locale.getDefault().getLanguage().equals(parameters.get(PARAMETER)));
  }
}
