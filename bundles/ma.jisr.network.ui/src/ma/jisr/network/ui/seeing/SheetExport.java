package ma.jisr.network.ui.seeing;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import ma.jisr.network.insight.TableFile;
import ma.jisr.ui.base.Work;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;

/** Writes a table to a file that a person chooses. */
final class SheetExport {

  private SheetExport() {}

  /** Asks for a file, .xlsx or .csv, and writes it in the background. */
  static void ask(
      Control owner, String name, List<String> titles, List<Object[]> rows, Consumer<String> said) {
    String file = file(owner, name, "*.xlsx", "*.csv");
    if (file != null) {
      Work.visibly(
          Pane.TEXTS.text("export"),
          owner,
          monitor -> {
            TableFile.write(Path.of(file), name, titles, rows);
            return file;
          },
          written -> said.accept(Pane.TEXTS.format("exported", written)));
    }
  }

  /** Asks for the name of a file to be written; null when the person thought better of it. */
  static String file(Control owner, String name, String... endings) {
    FileDialog dialog = new FileDialog(owner.getShell(), SWT.SAVE);
    dialog.setText(Pane.TEXTS.text("export"));
    dialog.setFilterExtensions(endings);
    dialog.setFileName(name + endings[0].substring(1));
    dialog.setOverwrite(true);
    return dialog.open();
  }
}
