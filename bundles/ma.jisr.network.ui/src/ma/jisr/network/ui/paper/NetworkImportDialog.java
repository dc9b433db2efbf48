package ma.jisr.network.ui.paper;

import java.util.ArrayList;
import java.util.List;
import ma.jisr.model.text.Texts;
import ma.jisr.network.file.NetworkData;
import ma.jisr.network.workspace.ImportOptions;
import ma.jisr.network.workspace.ImportReport;
import ma.jisr.network.workspace.NetworkImport;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Names;
import ma.jisr.ui.base.Problems;
import ma.jisr.ui.base.Work;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Shows what bringing a network in would do, and does it: all of it, or nothing. */
final class NetworkImportDialog extends TitleAreaDialog {

  private static final Texts TEXTS = DirectoryDialog.TEXTS;
  private static final int SOON = 400;
  private static final int SHOWN = 200;

  private final Workspace workspace;
  private final NetworkData data;
  private final String source;
  private Text tieType;
  private Text undirectedType;
  private Button doubtful;
  private Text preview;
  private Job running;
  private boolean done;

  /**
   * A dialog.
   *
   * @param data what the file has
   * @param source its name
   */
  NetworkImportDialog(Shell owner, Workspace workspace, NetworkData data, String source) {
    super(owner);
    this.workspace = workspace;
    this.data = data;
    this.source = source;
    setHelpAvailable(false);
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(TEXTS.text("import.title"));
    shell.setData("jisr.id", "network.import");
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(TEXTS.format("import.of", source));
    Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(16, 12).spacing(12, 8).applyTo(area);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    tieType = field(area, "tieType");
    undirectedType = field(area, "undirectedType");
    doubtful = new Button(area, SWT.CHECK);
    doubtful.setText(TEXTS.text("import.doubtful"));
    doubtful.setData("jisr.id", "network.import.doubtful");
    doubtful.addListener(SWT.Selection, e -> look());
    GridDataFactory.fillDefaults().span(2, 1).applyTo(doubtful);
    preview = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
    preview.setData("jisr.id", "network.import.preview");
    Names.give(preview, TEXTS.text("import.preview"));
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(620, 260).applyTo(preview);
    return area;
  }

  private Text field(Composite area, String id) {
    new Label(area, SWT.NONE).setText(TEXTS.text("import." + id));
    Text text = new Text(area, SWT.BORDER);
    text.setMessage(TEXTS.text("import." + id + ".hint"));
    text.setData("jisr.id", "network.import." + id);
    Names.give(text, TEXTS.text("import." + id));
    Runnable soon = this::look;
    text.addListener(SWT.Modify, e -> text.getDisplay().timerExec(SOON, soon));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
    return text;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    super.createButtonsForButtonBar(parent);
    getButton(IDialogConstants.OK_ID).setText(TEXTS.text("import.do"));
    look();
  }

  private ImportOptions options(boolean dry) {
    return new ImportOptions(
        said(tieType), said(undirectedType), doubtful.getSelection(), dry, source);
  }

  private static String said(Text text) {
    return text.getText().isBlank() ? null : text.getText().strip();
  }

  /** Looks what would be done. */
  private void look() {
    if (done || getShell() == null || getShell().isDisposed()) {
      return;
    }
    start(true);
  }

  private void start(boolean dry) {
    if (running != null) {
      running.cancel();
    }
    getButton(IDialogConstants.OK_ID).setEnabled(false);
    setMessage(TEXTS.text(dry ? "import.looking" : "import.doing"));
    ImportOptions options = options(dry);
    Job[] own = new Job[1];
    own[0] =
        Work.quietly(
            TEXTS.text("import.title"),
            getShell(),
            monitor -> NetworkImport.run(workspace, data, options, monitor),
            report -> {
              if (running == own[0]) {
                show(report, dry);
              }
            },
            problem -> {
              Problems.show(getShell(), problem);
              close();
            });
    running = own[0];
  }

  private void show(ImportReport report, boolean dry) {
    done = !dry && report.isAccepted();
    String key = !report.isAccepted() ? "import.refused" : dry ? "import.would" : "import.done";
    String message =
        TEXTS.format(
            key, report.actors(), report.matchedActors(), report.ties(), report.matchedTies());
    setMessage(message, report.isAccepted() ? IMessageProvider.NONE : IMessageProvider.ERROR);
    preview.setText(String.join("\n", lines(report)));
    Button ok = getButton(IDialogConstants.OK_ID);
    ok.setEnabled(report.isAccepted());
    if (done) {
      ok.setText(IDialogConstants.CLOSE_LABEL);
      getButton(IDialogConstants.CANCEL_ID).setVisible(false);
      tieType.setEnabled(false);
      undirectedType.setEnabled(false);
      doubtful.setEnabled(false);
    }
  }

  private static List<String> lines(ImportReport report) {
    List<String> lines = new ArrayList<>();
    report.refusals().forEach(r -> lines.add("✗ " + r.what() + " — " + r.reason()));
    report.notices().forEach(n -> lines.add("• " + n));
    if (!report.kept().isEmpty()) {
      lines.add("• " + TEXTS.format("import.kept", String.join(", ", report.kept())));
    }
    if (report.isAccepted() && !report.newActors().isEmpty()) {
      lines.add("");
      lines.add(TEXTS.text("import.new"));
      report.newActors().stream().limit(SHOWN).forEach(n -> lines.add("+ " + n));
      if (report.newActors().size() > SHOWN) {
        lines.add("…");
      }
    }
    return lines;
  }

  @Override
  protected void okPressed() {
    if (done) {
      super.okPressed();
    } else {
      start(false);
    }
  }

  @Override
  public boolean close() {
    if (running != null) {
      running.cancel();
    }
    return super.close();
  }
}
