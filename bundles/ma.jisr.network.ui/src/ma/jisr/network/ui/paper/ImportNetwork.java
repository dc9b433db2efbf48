package ma.jisr.network.ui.paper;

import java.nio.file.Path;
import java.util.stream.Collectors;
import ma.jisr.model.text.Texts;
import ma.jisr.network.file.NetworkFiles;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Work;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a file of a network and shows what bringing it in would do. */
public final class ImportNetwork extends AbstractHandler {

  private static final Texts TEXTS = DirectoryDialog.TEXTS;

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    Workspace workspace = window.getService(Workspace.class);
    Shell shell = window.getShell();
    FileDialog dialog = new FileDialog(shell, SWT.OPEN);
    dialog.setText(TEXTS.text("import.title"));
    String all = NetworkFiles.ENDINGS.stream().map(e -> "*" + e).collect(Collectors.joining(";"));
    dialog.setFilterExtensions(new String[] {all});
    String file = dialog.open();
    if (file != null) {
      open(shell, workspace, Path.of(file));
    }
    return null;
  }

  /** Opens the dialog, as soon as the file was read. */
  static void open(Shell shell, Workspace workspace, Path file) {
    Work.visibly(
        TEXTS.text("import.title"),
        shell,
        monitor -> NetworkFiles.read(file, false),
        data ->
            new NetworkImportDialog(shell, workspace, data, file.getFileName().toString()).open());
  }
}
