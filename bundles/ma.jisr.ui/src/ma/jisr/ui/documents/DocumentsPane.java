package ma.jisr.ui.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ma.jisr.model.text.Texts;
import ma.jisr.store.CommitListener;
import ma.jisr.store.StoreException;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.EmptyState;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ValueText;
import ma.jisr.ui.base.Work;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/**
 * Documents with their versions beside a look at the chosen one. Files come by dropping them here
 * or by a button; each addition is a commit.
 */
public final class DocumentsPane extends Composite {

  private static final Texts TEXTS = Texts.beside(DocumentsPane.class);
  private final Workspace workspace;
  private final Attachments attachments;
  private final boolean own;
  private final CommitListener commits = commit -> later();
  private final StackLayout stack = new StackLayout();
  private final Composite area;
  private final EmptyState empty;
  private final SashForm split;
  private final DocumentsTree tree;
  private final PreviewPane preview;
  private final Label outcome;
  private ToolItem open;
  private ToolItem copy;
  private ToolItem remove;

  /**
   * The documents of a record.
   *
   * @param own whether the record is a document itself
   */
  public DocumentsPane(Composite parent, Workspace workspace, long recordId, boolean own) {
    super(parent, SWT.NONE);
    this.workspace = workspace;
    this.own = own;
    attachments = new Attachments(workspace, recordId);
    setBackground(Looks.color(Looks.PAPER));
    setData("jisr.id", "documents");
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
    Composite head = new Composite(this, SWT.NONE);
    head.setBackground(getBackground());
    GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 6).spacing(12, 0).applyTo(head);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
    buttons(head);
    outcome = new Label(head, SWT.NONE);
    outcome.setBackground(getBackground());
    outcome.setForeground(Looks.color(Looks.QUIET));
    outcome.setText(TEXTS.text(own ? "hint.version" : "hint"));
    outcome.setData("jisr.id", "documents.outcome");
    GridDataFactory.fillDefaults()
        .align(SWT.FILL, SWT.CENTER)
        .grab(true, false)
        .hint(100, SWT.DEFAULT)
        .applyTo(outcome);
    area = new Composite(this, SWT.NONE);
    area.setLayout(stack);
    area.setBackground(getBackground());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    empty = new EmptyState(area, "document", TEXTS.text("none"), TEXTS.text("none.hint"));
    empty.button(TEXTS.text("add"), this::choose);
    split = new SashForm(area, SWT.HORIZONTAL);
    tree = new DocumentsTree(split, own);
    preview = new PreviewPane(split, workspace);
    split.setWeights(54, 46);
    split.setBackground(Looks.color(Looks.LINE));
    split.setSashWidth(1);
    tree.onSelect(this::chosen);
    tree.onOpen(this::open);
    if (!own) {
      tree.onDelete(this::remove);
    }
    drop();
    stack.topControl = split;
    workspace.addListener(commits);
    addListener(SWT.Dispose, e -> workspace.removeListener(commits));
    chosen(null);
    refresh();
  }

  private void buttons(Composite head) {
    ToolBar bar = new ToolBar(head, SWT.FLAT | SWT.RIGHT);
    bar.setBackground(getBackground());
    ToolItem add = item(bar, "add", own ? "add.version" : "add", this::choose);
    add.setText(TEXTS.text(own ? "add.version" : "add"));
    open = item(bar, "open", "open", this::open);
    open.setText(TEXTS.text("open"));
    copy = item(bar, "save", "copy", this::saveCopy);
    copy.setText(TEXTS.text("copy"));
    if (!own) {
      remove = item(bar, "delete", "remove", this::remove);
      remove.setText(TEXTS.text("remove"));
    }
  }

  private ToolItem item(ToolBar bar, String icon, String key, Runnable action) {
    ToolItem item = new ToolItem(bar, SWT.PUSH);
    item.setImage(Icons.image(icon));
    item.setToolTipText(TEXTS.text(key + ".tip"));
    item.setData("jisr.id", "documents." + key);
    item.addListener(SWT.Selection, e -> action.run());
    return item;
  }

  /** Files dropped anywhere on the page are added. */
  private void drop() {
    DropTarget target = new DropTarget(this, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE);
    target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
    target.addDropListener(
        new DropTargetAdapter() {
          @Override
          public void dragEnter(DropTargetEvent event) {
            event.detail = DND.DROP_COPY; // the file stays where it is
            setBackground(Looks.color(Looks.CHOSEN));
          }

          @Override
          public void dragOperationChanged(DropTargetEvent event) {
            event.detail = DND.DROP_COPY;
          }

          @Override
          public void dragLeave(DropTargetEvent event) {
            setBackground(Looks.color(Looks.PAPER));
          }

          @Override
          public void drop(DropTargetEvent event) {
            setBackground(Looks.color(Looks.PAPER));
            if (event.data instanceof String[] files) {
              add(Arrays.stream(files).map(Path::of).toList());
            }
          }
        });
  }

  private void choose() {
    FileDialog dialog = new FileDialog(getShell(), own ? SWT.OPEN : SWT.OPEN | SWT.MULTI);
    dialog.setText(TEXTS.text("add"));
    if (dialog.open() != null) {
      List<Path> files = new ArrayList<>();
      for (String name : dialog.getFileNames()) {
        files.add(Path.of(dialog.getFilterPath(), name));
      }
      add(files);
    }
  }

  /** Adds files in the background. */
  public void add(List<Path> files) {
    Work.visibly(
        TEXTS.text("adding"),
        this,
        monitor -> attachments.add(files, monitor),
        added -> {
          outcome.setText(
              TEXTS.format("added", added.documents(), added.versions(), added.unchanged()));
          refresh();
        });
  }

  private void later() {
    if (!isDisposed()) {
      Work.later(getDisplay(), this, this::refresh);
    }
  }

  private void refresh() {
    Work.quietly(
        TEXTS.text("reading"),
        this,
        monitor -> attachments.list(),
        this::show,
        problem -> show(List.of()));
  }

  private void show(List<Attachments.Listed> listed) {
    tree.show(listed);
    stack.topControl = listed.isEmpty() ? empty : split;
    area.layout();
    if (listed.isEmpty()) {
      chosen(null);
    }
  }

  private void chosen(Attachments.Version version) {
    boolean content = version != null && version.sha256() != null;
    open.setEnabled(content);
    copy.setEnabled(content);
    if (remove != null) {
      remove.setEnabled(version != null);
    }
    preview.show(version);
  }

  private void open() {
    Attachments.Version version = tree.selected();
    if (version == null || version.sha256() == null) {
      return;
    }
    Work.quietly(
        TEXTS.text("opening"),
        this,
        monitor -> attachments.copyToShow(version.sha256(), version.fileName()),
        file -> {
          if (!Program.launch(file.toString())) {
            MessageDialog.openInformation(
                getShell(), TEXTS.text("open"), TEXTS.format("open.none", version.fileName()));
          }
        });
  }

  private void saveCopy() {
    Attachments.Version version = tree.selected();
    FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
    dialog.setText(TEXTS.text("copy"));
    dialog.setFileName(Attachments.safe(version.fileName()));
    dialog.setOverwrite(true);
    String chosen = dialog.open();
    if (chosen != null) {
      Work.visibly(
          TEXTS.text("copying"),
          this,
          monitor -> {
            try {
              attachments.copy(version.sha256(), Path.of(chosen));
              return chosen;
            } catch (IOException e) {
              throw new StoreException(
                  StoreException.Reason.UNWRITABLE, TEXTS.format("copy.failed", chosen), e);
            }
          },
          file -> outcome.setText(TEXTS.format("copied", ValueText.isolated(file))));
    }
  }

  private void remove() {
    Attachments.Version version = tree.selected();
    int answer =
        MessageDialog.open(
            MessageDialog.QUESTION,
            getShell(),
            TEXTS.text("remove"),
            TEXTS.format("remove.question", ValueText.isolated(version.fileName())),
            SWT.NONE,
            TEXTS.text("remove"),
            TEXTS.text("remove.no"));
    if (answer == 0) {
      Work.quietly(
          TEXTS.text("remove"),
          this,
          monitor -> {
            attachments.remove(version.documentId());
            return version;
          },
          done -> outcome.setText(TEXTS.format("removed", ValueText.isolated(done.fileName()))));
    }
  }
}
