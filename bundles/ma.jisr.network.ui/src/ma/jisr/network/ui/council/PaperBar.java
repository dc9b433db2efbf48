package ma.jisr.network.ui.council;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Function;
import ma.jisr.document.content.Document;
import ma.jisr.document.file.Documents;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.Problems;
import ma.jisr.ui.base.Work;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Buttons that write papers to files, and the line that tells where they went. */
final class PaperBar extends Composite {

  private static final String[] DOCUMENTS = {"pdf", "docx"};
  private static final String[] TABLES = {"xlsx", "csv"};
  private final Workspace workspace;
  private final ToolBar bar;
  private final Label told;

  PaperBar(Composite parent, Workspace workspace) {
    super(parent, SWT.NONE);
    this.workspace = workspace;
    setBackground(Looks.color(Looks.PAPER));
    GridLayoutFactory.fillDefaults().numColumns(2).margins(0, 0).spacing(8, 0).applyTo(this);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
    bar = new ToolBar(this, SWT.FLAT | SWT.RIGHT | SWT.WRAP);
    bar.setBackground(getBackground());
    told = new Label(this, SWT.NONE);
    told.setBackground(getBackground());
    told.setForeground(Looks.color(Looks.QUIET));
    told.setData("jisr.id", "paper.told");
    GridDataFactory.fillDefaults()
        .align(SWT.FILL, SWT.CENTER)
        .grab(true, false)
        .hint(80, SWT.DEFAULT)
        .applyTo(told);
  }

  /** Another button, before the others' line. */
  ToolItem button(String key, String icon, Runnable action) {
    ToolItem item = new ToolItem(bar, SWT.PUSH);
    item.setText(CouncilTexts.text(key));
    item.setImage(Icons.image(icon));
    item.setData("jisr.id", key);
    item.addListener(SWT.Selection, e -> action.run());
    return item;
  }

  /** A button for a document as PDF or DOCX. */
  void document(String key, Function<Session, Document> paper) {
    button(
        key,
        "document",
        () -> ask(key, DOCUMENTS, (session, file) -> Documents.write(paper.apply(session), file)));
  }

  /** A button for a table as a workbook or CSV. */
  void table(String key, BiConsumer<Session, Path> writer) {
    button(key, "export", () -> ask(key, TABLES, writer));
  }

  private void ask(String key, String[] endings, BiConsumer<Session, Path> writer) {
    FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
    dialog.setText(CouncilTexts.text(key));
    dialog.setFilterExtensions(
        java.util.Arrays.stream(endings).map(e -> "*." + e).toArray(String[]::new));
    dialog.setFileName(CouncilTexts.text(key + ".file") + "." + endings[0]);
    dialog.setOverwrite(true);
    String chosen = dialog.open();
    if (chosen != null) {
      boolean named = java.util.Arrays.stream(endings).anyMatch(e -> chosen.endsWith("." + e));
      int filter = Math.max(0, dialog.getFilterIndex());
      write(Path.of(named ? chosen : chosen + "." + endings[filter]), writer);
    }
  }

  private void write(Path file, BiConsumer<Session, Path> writer) {
    Work.visibly(
        CouncilTexts.text("paper.writing"),
        this,
        monitor -> {
          try (Session session = workspace.session()) {
            writer.accept(session, file);
          }
          return file;
        },
        done -> say(CouncilTexts.text("paper.written", done)));
  }

  /** Tells something beside the buttons. */
  void say(String sentence) {
    told.setText(sentence);
    told.setToolTipText(sentence);
  }

  /** The sentence for what went wrong. */
  void say(Throwable problem) {
    say(Problems.sentence(problem));
  }
}
