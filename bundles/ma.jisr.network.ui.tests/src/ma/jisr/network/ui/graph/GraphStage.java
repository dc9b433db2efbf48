package ma.jisr.network.ui.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import ma.jisr.reference.SampleWorkspace;
import ma.jisr.store.Workspace;
import ma.jisr.store.WorkspaceOpener;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** A graph in a real window, on a workspace of its own, and a person’s hands on it. */
final class GraphStage implements AutoCloseable {

  private static final long PATIENCE = 60_000;
  private static Path filled;
  private final Display display = Display.getDefault();
  private final Path folder;
  private final Workspace workspace;
  private Shell shell;
  private GraphPane pane;
  final List<Long> opened = new ArrayList<>();
  int created;

  /** Opens the window on a workspace that is empty, or has the sample in it. */
  GraphStage(Path folder, boolean sample) throws BundleException {
    this.folder = folder;
    Path here = folder.resolve("workspace");
    if (sample) {
      copySample(here);
    }
    workspace = workspace(here);
    open();
  }

  /** The sample is filled once; each test works on a copy. */
  private static synchronized void copySample(Path target) throws BundleException {
    try {
      if (filled == null) {
        Path folder = Files.createTempDirectory("jisr-graph-sample");
        try (Workspace workspace = workspace(folder)) {
          SampleWorkspace.fill(workspace, new NullProgressMonitor());
        }
        filled = folder;
      }
      try (Stream<Path> files = Files.walk(filled)) {
        for (Path file : files.toList()) {
          Files.copy(file, target.resolve(filled.relativize(file)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Workspace workspace(Path folder) throws BundleException {
    BundleContext context = FrameworkUtil.getBundle(GraphStage.class).getBundleContext();
    if (context == null) {
      FrameworkUtil.getBundle(GraphStage.class).start(Bundle.START_TRANSIENT);
      context = FrameworkUtil.getBundle(GraphStage.class).getBundleContext();
    }
    for (Bundle bundle : context.getBundles()) {
      boolean fragment = bundle.getHeaders().get("Fragment-Host") != null;
      if (bundle.getSymbolicName().startsWith("ma.jisr.") && !fragment) {
        bundle.start(Bundle.START_ACTIVATION_POLICY);
      }
    }
    FrameworkUtil.getBundle(WorkspaceOpener.class).start(Bundle.START_TRANSIENT);
    WorkspaceOpener opener = context.getService(context.getServiceReference(WorkspaceOpener.class));
    return opener.open(folder, "Amina", new NullProgressMonitor());
  }

  private void open() {
    shell = new Shell(display);
    shell.setLayout(new FillLayout());
    shell.setSize(1_100, 640);
    pane =
        new GraphPane(
            shell,
            workspace,
            new GraphMemory(folder.resolve("memory.txt")),
            OperationHistoryFactory.getOperationHistory(),
            new ObjectUndoContext(this),
            new GraphPane.Outside() {
              @Override
              public void open(long id) {
                opened.add(id);
              }

              @Override
              public void create() {
                created++;
              }
            });
    shell.open();
    ready();
  }

  /** Closes the window and opens it again, as the next session does. */
  void reopen() {
    shell.dispose();
    open();
  }

  /** Waits until the network is there and stands still. */
  void ready() {
    until("the network", () -> desk().isRead() && !pane.layouts().isRunning());
  }

  void until(String what, BooleanSupplier condition) {
    long end = System.currentTimeMillis() + PATIENCE;
    while (!condition.getAsBoolean()) {
      if (System.currentTimeMillis() > end) {
        throw new AssertionError("waited in vain: " + what);
      }
      if (!display.readAndDispatch()) {
        display.timerExec(10, () -> {});
        display.sleep();
      }
    }
  }

  Workspace workspace() {
    return workspace;
  }

  GraphPane pane() {
    return pane;
  }

  GraphDesk desk() {
    return pane.desk();
  }

  GraphModel model() {
    return pane.desk().model();
  }

  Drawing drawing() {
    return desk().drawn().drawing();
  }

  /** The actor of a label that begins so. */
  long actor(String label) {
    return model().contents().network().actors().stream()
        .filter(a -> a.label().startsWith(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError(label))
        .id();
  }

  /** The node of an actor. */
  int node(long id) {
    return desk().nodeOf(id).orElseThrow();
  }

  /** Where a node stands on the canvas. */
  int[] at(int node) {
    Viewport view = desk().canvas().view();
    Drawing.Nodes nodes = drawing().nodes();
    return new int[] {
      (int) Math.round(view.toX(nodes.x()[node])), (int) Math.round(view.toY(nodes.y()[node]))
    };
  }

  /** A move of the mouse or a press of its button. */
  void mouse(int type, int x, int y, int mask) {
    Event event = new Event();
    event.button = type == SWT.MouseMove ? 0 : 1;
    event.x = x;
    event.y = y;
    event.stateMask = mask;
    desk().canvas().notifyListeners(type, event);
  }

  void click(int x, int y, int mask) {
    mouse(SWT.MouseDown, x, y, mask);
    mouse(SWT.MouseUp, x, y, mask);
  }

  void drag(int fromX, int fromY, int toX, int toY, int mask) {
    mouse(SWT.MouseDown, fromX, fromY, mask);
    mouse(SWT.MouseMove, (fromX + toX) / 2, (fromY + toY) / 2, mask);
    mouse(SWT.MouseMove, toX, toY, mask);
    mouse(SWT.MouseUp, toX, toY, mask);
  }

  void key(int code, char character, int mask) {
    Event event = new Event();
    event.keyCode = code;
    event.character = character;
    event.stateMask = mask;
    desk().canvas().notifyListeners(SWT.KeyDown, event);
  }

  /** The widget of an identifier. */
  <T extends Widget> T find(Class<T> type, String id) {
    return find(shell, id).map(type::cast).orElseThrow(() -> new AssertionError("no " + id));
  }

  boolean has(String id) {
    return find(shell, id).isPresent();
  }

  private static Optional<Widget> find(Composite parent, String id) {
    for (Control child : parent.getChildren()) {
      if (id.equals(child.getData("jisr.id"))) {
        return Optional.of(child);
      }
      Optional<Widget> inside =
          child instanceof ToolBar bar
              ? Arrays.stream(bar.getItems())
                  .filter(i -> id.equals(i.getData("jisr.id")))
                  .map(Widget.class::cast)
                  .findFirst()
              : child instanceof Composite composite ? find(composite, id) : Optional.empty();
      if (inside.isPresent()) {
        return inside;
      }
    }
    return Optional.empty();
  }

  void press(String id) {
    find(Widget.class, id).notifyListeners(SWT.Selection, new Event());
  }

  String status() {
    return find(Label.class, "graph.status").getText();
  }

  /** The identifiers of the actors that are nodes. */
  Set<Long> shown() {
    Set<Long> ids = new java.util.HashSet<>();
    for (int key : drawing().nodes().key()) {
      if (key >= 0) {
        ids.add(model().contents().actor(key).id());
      }
    }
    return ids;
  }

  @Override
  public void close() throws Exception {
    shell.dispose();
    workspace.close();
  }
}
