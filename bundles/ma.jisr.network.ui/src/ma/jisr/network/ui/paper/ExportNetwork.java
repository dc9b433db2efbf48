package ma.jisr.network.ui.paper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ma.jisr.model.text.Texts;
import ma.jisr.network.actors.ActorNetwork;
import ma.jisr.network.file.NetworkData;
import ma.jisr.network.file.NetworkFiles;
import ma.jisr.network.workspace.NetworkExport;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Work;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Writes the actors and their ties to a file of a network. */
public final class ExportNetwork extends AbstractHandler {

  private static final Texts TEXTS = DirectoryDialog.TEXTS;

  /** The endings in the order in which they are offered. */
  private static final String[] ENDINGS = {"*.gexf", "*.graphml", "*.net", "*.csv"};

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    Workspace workspace = window.getService(Workspace.class);
    Shell shell = window.getShell();
    FileDialog dialog = new FileDialog(shell, SWT.SAVE);
    dialog.setText(TEXTS.text("export.title"));
    dialog.setFilterExtensions(ENDINGS);
    dialog.setFilterNames(
        new String[] {
          TEXTS.text("file.gexf"),
          TEXTS.text("file.graphml"),
          TEXTS.text("file.net"),
          TEXTS.text("file.csv")
        });
    dialog.setFileName(TEXTS.text("export.file") + ".gexf");
    dialog.setOverwrite(true);
    String file = dialog.open();
    if (file != null) {
      Work.visibly(
          TEXTS.text("export.title"),
          shell,
          monitor -> write(workspace, Path.of(file), monitor),
          said ->
              MessageDialog.openInformation(
                  shell, TEXTS.text("export.title"), String.join("\n\n", said)));
    }
    return null;
  }

  /** Writes the network of a workspace; says what there is to know. */
  static List<String> write(Workspace workspace, Path file, IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, 4);
    NetworkData data;
    try (Session session = workspace.session()) {
      ActorNetwork network = ActorNetwork.read(session, progress.split(1));
      data = NetworkExport.of(session, network, progress.split(3));
    }
    List<String> said = new ArrayList<>();
    List<String> warnings = NetworkFiles.write(data, file);
    said.add(TEXTS.format("export.done", data.nodes().size(), data.ties().size(), file.toString()));
    said.addAll(warnings);
    return said;
  }
}
