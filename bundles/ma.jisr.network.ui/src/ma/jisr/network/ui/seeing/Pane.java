package ma.jisr.network.ui.seeing;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.base.Looks;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** One way to see the network: choices above, contents, a foot that tells how it is going. */
abstract class Pane extends Composite {

  static final Texts TEXTS = Texts.beside(Pane.class);
  private final Workspace workspace;
  private final Host host;
  private final Composite choices;
  private final ToolBar tools;
  private final Composite body;
  private final Progress progress;
  private boolean stale = true;

  Pane(Composite parent, Workspace workspace, Host host) {
    super(parent, SWT.NONE);
    this.workspace = workspace;
    this.host = host;
    setBackground(Looks.color(Looks.PAPER));
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
    Composite head = new Composite(this, SWT.NONE);
    head.setBackground(getBackground());
    GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 3).applyTo(head);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
    choices = new Composite(head, SWT.NONE);
    choices.setBackground(getBackground());
    RowLayout row = new RowLayout(SWT.HORIZONTAL);
    row.center = true;
    row.spacing = 6;
    row.marginTop = 0;
    row.marginBottom = 0;
    choices.setLayout(row);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(choices);
    tools = new ToolBar(head, SWT.FLAT | SWT.RIGHT);
    tools.setBackground(getBackground());
    GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(tools);
    body = new Composite(this, SWT.NONE);
    body.setBackground(getBackground());
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
    progress = new Progress(this);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(progress);
  }

  /** Reads and shows anew. */
  abstract void refresh();

  /** What a person works with: it has the keyboard first. */
  abstract Control main();

  @Override
  public boolean setFocus() {
    return main().setFocus();
  }

  /** Shows which records were chosen elsewhere. */
  void chosenElsewhere(Set<Long> ids) {}

  /** Somebody sees it: it is brought up to date if it is not. */
  final void seen() {
    if (stale) {
      stale = false;
      refresh();
    }
  }

  /** The workspace has changed. */
  final void changed() {
    stale = true;
  }

  /** Reads something from the workspace. */
  @FunctionalInterface
  interface Reading<T> {
    /** Reads it. */
    T from(Session session, IProgressMonitor monitor);
  }

  /** Reads in the background, and tells what was read. */
  final <T> void read(Reading<T> reading, Consumer<T> done) {
    progress.work(
        TEXTS.text("reading"),
        monitor -> {
          try (Session session = workspace.session()) {
            return reading.from(session, monitor);
          }
        },
        done);
  }

  final Workspace workspace() {
    return workspace;
  }

  final Host host() {
    return host;
  }

  final Composite choices() {
    return choices;
  }

  final Composite body() {
    return body;
  }

  final Progress progress() {
    return progress;
  }

  /** Adds a button at the end of the head. */
  final ToolItem tool(String icon, String key, Runnable action) {
    ToolItem item = new ToolItem(tools, SWT.PUSH);
    item.setImage(Icons.image(icon));
    item.setText(TEXTS.text(key));
    if (TEXTS.has(key + ".tip")) {
      item.setToolTipText(TEXTS.text(key + ".tip"));
    }
    item.setData("jisr.id", "seeing." + key);
    item.addListener(SWT.Selection, e -> action.run());
    return item;
  }

  /** Adds a quiet word before a choice. */
  final Label word(String key) {
    return word(choices, key);
  }

  /** The same somewhere else. */
  final Label word(Composite parent, String key) {
    Label label = new Label(parent, SWT.NONE);
    label.setText(TEXTS.text(key));
    label.setBackground(getBackground());
    label.setForeground(Looks.color(Looks.QUIET));
    return label;
  }

  /** Asks where, and writes what a table shows. */
  final void export(String name, Grid<?> grid) {
    List<String> titles = grid.columns().stream().map(GridColumn::title).toList();
    SheetExport.ask(this, name, titles, grid.values(), progress::say);
  }
}
